import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type GivenKnowledge,
  publishedCount,
  publishedRate,
  publishedShare,
  publishedShareOfCounts,
  publishedSum,
} from '../../../../indicators/disclosure/build/given-knowledge.ts';
import { buildReleaseProblem } from '../../../../indicators/disclosure/build/release-problem.ts';
import { catalogueOf, cellsOf, counted, id, indicator, list, without } from '../small-catalogue.ts';
import { cellIn, inWords } from './in-words.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const catalogue = catalogueOf([indicator('test.a', { sex }, [['sex']])], [sex]);
const [girls, boys, total] = [id('test.a', { sex: 'F' }), id('test.a', { sex: 'M' }), id('test.a')];

function built(...knowledge: readonly GivenKnowledge[]) {
  const cells = [
    counted('test.a', { sex: 'F' }, 3),
    counted('test.a', { sex: 'M' }, 9),
    counted('test.a', {}, 12),
  ];
  const release = buildReleaseProblem(cellsOf(...cells), catalogue, { knowledge });
  return { ...release, more: inWords(release).slice(1), cellAt: (cell: string) => cellIn(release, cell) };
}

describe('given knowledge', () => {
  it('of one value makes the cell known, unless the count is another', () => {
    const [more, fewer] = [publishedCount(girls, 4), publishedCount(girls, 1, 2)];
    const release = built(publishedCount(boys, 9), more, fewer);
    expect(release.cellAt(boys)).toMatchObject({ known: true, price: Number.POSITIVE_INFINITY });
    expect(release.cellAt(girls)?.known).toBe(false);
    expect(release.contradicted).toEqual([more, fewer]);
    expect(release.more).toEqual([]);
  });

  it('of an interval or a sum becomes a relation', () => {
    const { more, cellAt } = built(publishedCount(girls, 2, 6), publishedSum([girls, boys], 12));
    expect(more).toEqual(['2 ≤ a(F) ≤ 6', 'a(F) + a(M) = 12']);
    expect(cellAt(girls)?.known).toBe(false);
  });

  it('adds what is said of one cell twice, and forgets what cancels out', () => {
    const terms = [
      { cell: boys, factor: 2 },
      { cell: boys, factor: -1 },
      { cell: girls, factor: 1 },
      { cell: girls, factor: -1 },
    ];
    const { more, problem } = built({ terms, least: 5, greatest: 10 });
    expect(more).toEqual(['5 ≤ a(M) ≤ 10']);
    // The sum of the three, and the boys alone.
    expect(problem.relations.cells).toHaveLength(3 + 1);
    expect(built({ terms, least: 9, greatest: 9 })).toMatchObject({ more: [], contradicted: [] });
    expect(built({ terms, least: 9, greatest: 9 }).cellAt(boys)?.known).toBe(true);
  });

  it('of nothing tells nothing, and so contradicts nothing', () => {
    const terms = [
      { cell: girls, factor: 1 },
      { cell: girls, factor: -1 },
    ];
    expect(built({ terms, least: 1, greatest: 1 })).toMatchObject({ more: [], contradicted: [] });
    expect(built({ terms, least: 0, greatest: 0 })).toMatchObject({ more: [], contradicted: [] });
  });

  it('that names a cell without a number keeps the end that no count can move', () => {
    const knowing = (factor: number) => {
      const terms = [
        { cell: girls, factor: 1 },
        { cell: boys, factor: 1 },
        { cell: id('test.none'), factor },
      ];
      return built({ terms, least: 12, greatest: 12 }).more;
    };
    // girls + boys + somebody = 12 tells that girls + boys ≤ 12; girls + boys − somebody = 12 that they are ≥ 12.
    expect(knowing(1)).toEqual(['-Infinity ≤ a(F) + a(M) ≤ 12']);
    expect(knowing(-1)).toEqual(['12 ≤ a(F) + a(M) ≤ Infinity']);
    expect(knowing(0)).toEqual(['a(F) + a(M) = 12']);
    const nothing = [
      { cell: girls, factor: 1 },
      { cell: id('test.none'), factor: 1 },
      { cell: id('test.other'), factor: -1 },
    ];
    expect(built({ terms: nothing, least: 0, greatest: 0 })).toMatchObject({ more: [], contradicted: [] });
  });

  it('of a cell that its agency has masked is taken on trust', () => {
    const cells = [
      counted('test.a', { sex: 'F' }, 9),
      without('test.a', { sex: 'M' }, 'masked'),
      counted('test.a', {}, 12),
    ];
    const release = buildReleaseProblem(cellsOf(...cells), catalogue, {
      knowledge: [publishedCount(boys, 3, 4)],
    });
    expect(inWords(release).slice(1)).toEqual(['3 ≤ a(M) ≤ 4']);
    expect(cellIn(release, boys)?.known).toBe(false);
    const exact = buildReleaseProblem(cellsOf(...cells), catalogue, { knowledge: [publishedCount(boys, 3)] });
    expect(inWords(exact).slice(1)).toEqual(['a(M) = 3']);
    expect(cellIn(exact, boys)?.known).toBe(false);
  });

  it('of a masked cell contradicts us where no whole number lies between its ends', () => {
    const cells = [without('test.a', { sex: 'M' }, 'masked')];
    const between = publishedCount(boys, 3.2, 3.8);
    const { contradicted } = buildReleaseProblem(cellsOf(...cells), catalogue, { knowledge: [between] });
    expect(contradicted).toEqual([between]);
  });

  it('must be whole', () => {
    const half = { terms: [{ cell: girls, factor: 0.5 }], least: 0, greatest: 1 };
    expect(() => built(half)).toThrow(new RangeError('a factor of given knowledge that is not whole'));
    expect(built({ terms: [{ cell: boys, factor: 1 }], least: 8.2, greatest: 10.9 }).more).toEqual([
      '9 ≤ a(M) ≤ 10',
    ]);
  });
});

describe('what others have printed', () => {
  it('is an interval: 33.3 per cent of 12 can only be 4, 33 per cent of 300 is 98 to 100', () => {
    // 0.3325 · 12 = 3.99 and 0.3335 · 12 = 4.002; 0.325 · 300 = 97.5 and 0.335 · 300 = 100.5.
    expect(publishedShare(girls, 12, { printed: 333, decimals: 1 })).toEqual(publishedCount(girls, 4));
    expect(publishedShare(girls, 300, { printed: 33, decimals: 0 })).toEqual(publishedCount(girls, 98, 100));
  });

  it('is two inequalities where the denominator may be withheld too: 25 per cent of those there are', () => {
    // 0.245 ≤ num / den ≤ 0.255, times 200: 49 den ≤ 200 num ≤ 51 den. Here 600 lies between 588 and 612.
    expect(built(...publishedShareOfCounts(girls, total, { printed: 25, decimals: 0 })).more).toEqual([
      '0 ≤ 200 a(F) − 49 a ≤ Infinity',
      '200 a(F) ≤ 51 a',
    ]);
  });

  it('is the count behind a rate: 2.4 per 1,000 of 5,000 is 12 children', () => {
    // 2.35 · 5 = 11.75 and 2.45 · 5 = 12.25.
    const rate = { printed: 24, decimals: 1, per: 1000 };
    expect(publishedRate(total, 5000, rate)).toEqual(publishedCount(total, 12));
    // Of 50,000: 117.5 to 122.5.
    expect(publishedRate(total, 50_000, rate)).toEqual(publishedCount(total, 118, 122));
    // 0 per 1,000 of 50,000 is less than half of a tenth: 0 to 2.
    expect(publishedRate(total, 50_000, { ...rate, printed: 0 })).toEqual(publishedCount(total, 0, 2));
  });

  it('always holds the true count', () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.integer({ min: 1, max: 100_000 }),
        fc.constantFrom(0, 1, 2),
        (count, population, decimals) => {
          const printed = Math.round((count * 1000 * 10 ** decimals) / population);
          const { least, greatest } = publishedRate(total, population, { printed, decimals, per: 1000 });
          expect(least).toBeLessThanOrEqual(count);
          expect(greatest).toBeGreaterThanOrEqual(count);
        },
      ),
    );
  });
});
