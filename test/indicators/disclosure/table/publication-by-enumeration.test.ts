import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attackPublication } from '../../../../indicators/disclosure/attack/attack-publication.ts';
import { crossingOf } from '../../../../indicators/disclosure/table/crossing.ts';
import { type Dimension, flatDimension } from '../../../../indicators/disclosure/table/dimension.ts';
import {
  type Publication,
  publicationProblem,
  type ShownShare,
  shown,
} from '../../../../indicators/disclosure/table/publication-problem.ts';

/** Pupils are those who passed in all, failed in one or in several; schools are municipal or independent. */
const count: Dimension = {
  column: 'count',
  codes: ['pupils', 'all', 'one', 'several'],
  groupings: [{ total: 0, parts: Int32Array.of(1, 2, 3) }],
  total: null,
};
const crossing = crossingOf([count, flatDimension('school', 'T', ['municipal', 'independent'])]);

/** Twelve cells from the six that nothing divides: count × school, schools changing fastest, totals first. */
function wholeTable(six: readonly number[]): number[] {
  const inner = [six.slice(0, 2), six.slice(2, 4), six.slice(4, 6)];
  const rows = inner.map(([m = 0, i = 0]) => [m + i, m, i]);
  const pupils = [0, 1, 2].map((school) => rows.reduce((sum, row) => sum + (row[school] ?? 0), 0));
  return [pupils, ...rows].flat();
}

/** All ways to spread a number over six cells. */
function* spreads(total: number, cells = 6): Generator<number[]> {
  if (cells === 1) yield [total];
  else
    for (let first = 0; first <= total; first++)
      for (const rest of spreads(total - first, cells - 1)) yield [first, ...rest];
}

/** Rounded half up by division, as a publisher does it. */
function perCent(numerator: number, denominator: number): number {
  return Math.floor((100 * numerator) / denominator + 0.5);
}

/** Whether a table prints as what is printed; a half may have gone either way. */
function agrees(
  table: readonly number[],
  truth: readonly number[],
  { shown: what, shares }: Publication,
): boolean {
  const numbers = table.every((value, cell) => what[cell] !== shown.number || value === truth[cell]);
  return (
    numbers &&
    shares.every(({ numerator, denominator, says }) => {
      const [num, den] = [table[numerator] ?? 0, table[denominator] ?? 0];
      if (says === null) return num <= den;
      if ('outside' in says) return den - num >= says.outside[0] && den - num <= says.outside[1];
      return Math.abs(200 * num - 2 * says.printed * den) <= den;
    })
  );
}

type Print = 'share' | 'dots' | 'nearly' | 'nothing';

function publicationOf(
  truth: readonly number[],
  prints: readonly Print[],
  hidesPupils: readonly boolean[],
): Publication {
  const what = new Uint8Array(12);
  const shares: ShownShare[] = [];
  for (let school = 0; school < 3; school++) what[school] = hidesPupils[school] ? shown.sign : shown.number;
  for (let cell = 3; cell < 12; cell++) {
    const denominator = cell % 3;
    const [num, den] = [truth[cell] ?? 0, truth[denominator] ?? 0];
    const print = prints[cell - 3];
    const isNearly = print === 'nearly' && den - num <= 4;
    if (print === 'dots' || isNearly) what[cell] = shown.sign;
    if (print === 'share' && den > 0)
      shares.push({ numerator: cell, denominator, says: { printed: perCent(num, den), decimals: 0 } });
    else shares.push({ numerator: cell, denominator, says: isNearly ? { outside: [0, 4] } : null });
  }
  const zeros = new Float64Array(12);
  return {
    crossing,
    shown: what,
    value: Float64Array.from(truth, (value, cell) => (what[cell] === shown.number ? value : 0)),
    least: zeros,
    greatest: zeros.map(() => Number.POSITIVE_INFINITY),
    smallFrom: zeros.map(() => 1),
    smallTo: zeros.map(() => 4),
    isOfPersons: true,
    shares,
  };
}

const print = fc.constantFrom<Print>('share', 'share', 'dots', 'nearly', 'nothing');

describe('the attack on a publication of shares', () => {
  it('finds what an enumeration of all tables finds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
        fc.array(print, { minLength: 9, maxLength: 9 }),
        fc.tuple(fc.constant(false), fc.boolean(), fc.boolean()),
        async (six, prints, hidesPupils) => {
          const truth = wholeTable(six);
          const publication = publicationOf(truth, prints, hidesPupils);
          const possible = [...spreads(truth[0] ?? 0)]
            .map(wholeTable)
            .filter((table) => agrees(table, truth, publication));
          const { problem, treatments, contradicted } = publicationProblem(publication);
          expect(contradicted).toEqual([]);
          const found = await attackPublication(problem, treatments);
          expect([...found.impossible]).toEqual([]);
          expect([...found.cells]).toEqual(
            [...publication.shown.keys()].filter((cell) => publication.shown[cell] === shown.sign),
          );
          for (const [at, cell] of found.cells.entries()) {
            const values = new Set(possible.map((table) => table[cell] ?? 0));
            expect([found.least[at], found.greatest[at]].map((end) => (end === 0 ? 0 : end))).toEqual([
              Math.min(...values),
              Math.max(...values),
            ]);
            const small = [1, 2, 3, 4].filter((value) => values.has(value)).length;
            const verdict = values.size === 1 ? 'exact' : small > 0 && small < 4 ? 'narrow' : 'safe';
            // Where 0 and 5 are left and nothing between, it is a matter of taste whether 1 to 4 are narrowed.
            if (small > 0 || values.size === 1) expect(found.verdicts[at]).toBe(verdict);
            else expect(found.verdicts[at]).not.toBe('exact');
          }
        },
      ),
      { seed: 2026, numRuns: 40 },
    );
  }, 60_000);
});
