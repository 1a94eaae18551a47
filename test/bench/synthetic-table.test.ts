import { describe, expect, it } from 'vitest';
import { nestedTables, otherTables } from './bench-tables.ts';
import { syntheticTable } from './synthetic-table.ts';

describe('syntheticTable', () => {
  // Cells with margins, and children in all, of the tables that other programs were measured on.
  it.each([
    [nestedTables['300'], 315, 1232],
    [nestedTables['1k'], 1029, 3656],
    [nestedTables['10k'], 9849, 58_053],
    [nestedTables['100k'], 98_931, 551_169],
    [otherTables['10k with years'], 9240, 30_894],
  ])('gives the table that others were measured on for seed $seed', (family, cells, children) => {
    const { design, counts } = syntheticTable(family);
    expect([design.crossing.size, counts.value[0]]).toEqual([cells, children]);
  });

  it('counts every child once by organiser as by municipality', () => {
    const { design, counts } = syntheticTable(otherTables['14k, two groupings']);
    const [region] = design.crossing.dimensions;
    const sumOf = (kind: RegExp): number =>
      (region?.codes ?? []).reduce(
        (sum, code, place) =>
          kind.test(code) ? sum + (counts.value[place * (design.crossing.strides[0] ?? 0)] ?? 0) : sum,
        0,
      );
    expect(design.crossing.size).toBe(14_175);
    expect([sumOf(/^O\d$/), sumOf(/^M\d\d$/)]).toEqual([counts.value[0], counts.value[0]]);
  });
});
