import { describe, expect, it } from 'vitest';
import { guard } from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { crossingOf } from '../../../../indicators/disclosure/table/crossing.ts';
import { separateDimension } from '../../../../indicators/disclosure/table/dimension.ts';
import {
  type Publication,
  publicationProblem,
  type ShownShare,
} from '../../../../indicators/disclosure/table/publication-problem.ts';

/** Two cells without a sum: 0 the numerator, which is withheld, 1 the denominator. */
function publication(
  denominator: number | null,
  says: ShownShare['says'],
  more: Partial<Publication> = {},
): Publication {
  return {
    crossing: crossingOf([separateDimension('count', ['passed', 'pupils'])]),
    shown: Uint8Array.of(2, denominator === null ? 2 : 1),
    value: Float64Array.of(0, denominator ?? 0),
    least: Float64Array.of(1, 1),
    greatest: new Float64Array(2).fill(Number.POSITIVE_INFINITY),
    smallFrom: Float64Array.of(1, 1),
    smallTo: Float64Array.of(4, 4),
    isOfPersons: true,
    shares: [{ numerator: 0, denominator: 1, says }],
    ...more,
  };
}

const boundsOf = (given: Publication) => {
  const { problem } = publicationProblem(given);
  return [problem.least[0], problem.greatest[0]];
};

describe('a publication as its reader sees it', () => {
  it('bounds a numerator by its share where the denominator is printed', () => {
    // 33.25 … 33.35 % of 12 is 3.99 … 4.002.
    const printed = publication(12, { printed: 333, decimals: 1 });
    expect(boundsOf(printed)).toEqual([4, 4]);
    expect(publicationProblem(printed).contradicted).toEqual([]);
  });

  it('bounds it by the sign for nearly all, and by the whole', () => {
    expect(boundsOf(publication(12, { outside: [1, 4] }))).toEqual([8, 11]);
    expect(boundsOf(publication(12, null))).toEqual([1, 12]);
  });

  it('leaves what it was given as it was', () => {
    const given = publication(12, { printed: 333, decimals: 1 });
    publicationProblem(given);
    expect([...given.least, ...given.greatest]).toEqual([1, 1, Infinity, Infinity]);
  });

  it('knows of two that are withheld, and no share of them printed, that the one lies in the other', () => {
    const { cells, factors, least, greatest } = publicationProblem(publication(null, null)).problem.relations;
    // 0 ≤ den − num.
    expect([[...cells], [...factors]]).toEqual([
      [1, 0],
      [1, -1],
    ]);
    expect([...least, ...greatest]).toEqual([0, Infinity]);
  });

  it('relates the two where both are withheld', () => {
    const { problem } = publicationProblem(publication(null, { printed: 333, decimals: 1 }));
    const { cells, factors, least, greatest, starts } = problem.relations;
    expect([...starts]).toEqual([0, 2, 4]);
    // 2000 · num − 665 · den ≥ 0 and 667 · den − 2000 · num ≥ 0.
    expect([...cells]).toEqual([0, 1, 1, 0]);
    expect([...factors]).toEqual([2000, -665, 667, -2000]);
    expect([...least]).toEqual([0, 0]);
    expect([...greatest]).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
    const outside = publicationProblem(publication(null, { outside: [1, 4] })).problem.relations;
    expect([[...outside.cells], [...outside.factors], [...outside.least], [...outside.greatest]]).toEqual([
      [1, 0],
      [1, -1],
      [1],
      [4],
    ]);
  });

  it('guards every sign, since primary and secondary look alike', () => {
    const { problem, treatments } = publicationProblem(publication(12, null));
    expect([...problem.guard]).toEqual([guard.label, guard.none]);
    expect([...treatments]).toEqual([1, 0]);
    expect([problem.labelFrom[0], problem.labelTo[0]]).toEqual([1, 4]);
    const units = publicationProblem(publication(12, null, { isOfPersons: false }));
    expect([...units.problem.guard]).toEqual([guard.twoValues, guard.none]);
  });

  it('does not publish a count that nothing stands in the place of', () => {
    const { problem } = publicationProblem(
      publication(12, { printed: 333, decimals: 1 }, { shown: Uint8Array.of(0, 1) }),
    );
    expect([...problem.publishable]).toEqual([0, 1]);
    expect(problem.guard[0]).toBe(guard.none);
  });

  it('names the numerators that no count agrees with', () => {
    const none = publicationProblem(publication(10, { printed: 34, decimals: 0 }));
    expect(none.contradicted).toEqual([0]);
    const shown = (count: number) => ({ shown: Uint8Array.of(1, 1), value: Float64Array.of(count, 12) });
    const contradicted = [3, 4, 5].map((count) => {
      const printed = publication(12, { printed: 333, decimals: 1 }, shown(count));
      return publicationProblem(printed).contradicted;
    });
    // 33.3 per cent of 12 can only be 4.
    expect(contradicted).toEqual([[0], [], [0]]);
  });
});
