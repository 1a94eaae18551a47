import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addUp,
  breakdownsOf,
  type Crossing,
  codeAt,
  crossingOf,
  sumsIn,
} from '../../../../indicators/disclosure/table/crossing.ts';
import {
  flatDimension,
  innerCodes,
  separateDimension,
} from '../../../../indicators/disclosure/table/dimension.ts';
import { hierarchyDimension } from '../../../../indicators/disclosure/table/hierarchy.ts';

const sex = flatDimension('sex', 'T', ['F', 'M']);
const age = flatDimension('age', 'T', ['young', 'T', 'old']);

function region() {
  const parents: Record<string, string> = { T: '', N: 'T', S: 'T', n1: 'N', n2: 'N' };
  const lines = Object.entries(parents).map(([code, parent], i) => ({ line: i + 2, code, parent }));
  const { dimension } = hierarchyDimension('region', [{ file: 'region.csv', lines }]);
  if (!dimension) throw new Error('no dimension');
  return dimension;
}

/** The codes of a cell, one after the other. */
function nameIn(crossing: Crossing, cell: number): string {
  return crossing.dimensions.map(({ codes }, d) => codes[codeAt(crossing, cell, d)]).join('');
}

/** Equations as a reader would write them: what has a minus is what the rest sums to. */
function equationsIn(crossing: Crossing): string[] {
  const { starts, cells, factors, least, greatest } = sumsIn(crossing);
  return Array.from(least, (end, row) => {
    const terms = Array.from(cells.subarray(starts[row], starts[row + 1]), (cell, i) => ({
      name: nameIn(crossing, cell),
      factor: factors[(starts[row] ?? 0) + i],
    }));
    const side = (sign: number) =>
      terms.flatMap(({ name, factor }) => (factor === sign ? [name] : [])).join(' + ');
    return `${side(-1)} ${end === 0 && greatest[row] === 0 ? '=' : '?'} ${side(1)}`;
  });
}

describe('a crossing', () => {
  it('numbers its cells with the last dimension changing fastest', () => {
    const crossing = crossingOf([sex, age]);
    expect(crossing.size).toBe(9);
    expect(crossing.strides).toEqual([3, 1]);
    expect(Array.from({ length: 9 }, (_, cell) => nameIn(crossing, cell))).toEqual([
      'TT',
      'Tyoung',
      'Told',
      'FT',
      'Fyoung',
      'Fold',
      'MT',
      'Myoung',
      'Mold',
    ]);
  });

  it('adds up every margin', () => {
    //        T  young old
    //  T    10    4    6
    //  F     3    1    2
    //  M     7    3    4
    const value = Float64Array.of(0, 0, 0, 0, 1, 2, 0, 3, 4);
    addUp(crossingOf([sex, age]), value);
    expect([...value]).toEqual([10, 4, 6, 3, 1, 2, 7, 3, 4]);
  });

  it('leaves codes without a total side by side', () => {
    const crossing = crossingOf([separateDimension('year', ['2024', '2025']), sex]);
    const value = Float64Array.of(0, 1, 2, 0, 3, 4);
    addUp(crossing, value);
    expect([...value]).toEqual([3, 1, 2, 7, 3, 4]);
    expect([...breakdownsOf(crossing)]).toEqual([1, 3, 3, 1, 3, 3]);
  });

  it('has the sums of each dimension, for each code of the others', () => {
    expect(equationsIn(crossingOf([sex, age]))).toEqual([
      'TT = FT + MT',
      'Tyoung = Fyoung + Myoung',
      'Told = Fold + Mold',
      'TT = Tyoung + Told',
      'FT = Fyoung + Fold',
      'MT = Myoung + Mold',
    ]);
    expect(equationsIn(crossingOf([separateDimension('year', ['2024 ', '2025 ']), region()]))).toEqual(
      ['2024 ', '2025 ']
        .map((year) => `${year}N = ${year}n1 + ${year}n2`)
        .concat(['2024 ', '2025 '].map((year) => `${year}T = ${year}N + ${year}S`)),
    );
  });

  it('has one equation for each sum and each combination of the other codes, and they all hold', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }), (counts) => {
        const crossing = crossingOf([region(), sex]);
        const value = new Float64Array(crossing.size);
        const inner = innerCodes(region());
        let next = 0;
        for (let cell = 0; cell < crossing.size; cell++) {
          const isInner = inner[codeAt(crossing, cell, 0)] === 1 && codeAt(crossing, cell, 1) > 0;
          if (isInner) value[cell] = counts[next++] ?? 0;
        }
        addUp(crossing, value);
        const { starts, cells, factors } = sumsIn(crossing);
        // region: 2 groupings × 3 codes of sex; sex: 1 grouping × 5 codes of region.
        expect(starts.length - 1).toBe(11);
        expect(value[0]).toBe(counts.reduce((a, b) => a + b, 0));
        for (let row = 0; row + 1 < starts.length; row++) {
          let sum = 0;
          for (let term = starts[row] ?? 0; term < (starts[row + 1] ?? 0); term++)
            sum += (factors[term] ?? 0) * (value[cells[term] ?? 0] ?? 0);
          expect(sum).toBe(0);
        }
      }),
      { seed: 2026, numRuns: 50 },
    );
  });
});
