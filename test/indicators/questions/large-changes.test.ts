import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellId } from '../../../indicators/model/cell.ts';
import { largeChanges } from '../../../indicators/questions/large-changes.ts';
import { inventedCatalogue, inventedCells, inventedYears } from './invented-years.ts';

/** Totals and first levels in report order, as a person would list them: neither N1 and N2, nor girls of 6–12. */
const asked = ['TOT|T|T', 'TOT|T|0-5', 'TOT|T|6-12', 'TOT|F|T', 'TOT|M|T', 'TOT|U|T', 'N|T|T', 'U|T|T'];

/** The rule once more, one cell and year at a time. */
function byHand(values: ReadonlyMap<string, number>): Set<string> {
  const found = new Set<string>();
  for (const indicator of ['a.whole', 'b.broken']) {
    for (const year of [2019, 2020, 2021]) {
      if (indicator === 'b.broken' && year === 2020) continue;
      for (const place of asked) {
        const before = values.get(`${indicator}|${year - 1}|${place}|T|T`);
        const after = values.get(`${indicator}|${year}|${place}|T|T`);
        if (before === undefined || after === undefined || Math.abs(after - before) <= 10) continue;
        if (after * 10 > before * 13 || after * 10 < before * 7)
          found.add(`${indicator}|${year}|${place}|T|T`);
      }
    }
  }
  return found;
}

describe('the large changes of a catalogue', () => {
  it('are exactly those of the rule, whatever the counts', () => {
    const tally = { found: 0, cells: 0 };
    fc.assert(
      fc.property(inventedCells, (cells) => {
        const values = new Map(
          cells.flatMap((cell) => (cell.state === 'counted' ? [[cell.id, cell.value] as const] : [])),
        );
        const found = largeChanges(
          inventedCatalogue,
          inventedYears,
          (place) => values.get(cellId(place)) ?? null,
        ).map(cellId);
        expect(new Set(found)).toEqual(byHand(values));
        expect(found).toHaveLength(new Set(found).size);
        tally.found += found.length;
        tally.cells += cells.length;
      }),
      { seed: 2026, numRuns: 200 },
    );
    // Not vacuous: there are many, and far from all.
    expect(tally.found).toBeGreaterThan(1000);
    expect(tally.found).toBeLessThan(tally.cells / 4);
  });

  it('stand in the order of catalogue, year and report', () => {
    const byYear = largeChanges(inventedCatalogue, inventedYears, ({ year }) => (year % 2) * 50).map(cellId);
    expect(byYear.slice(0, 9)).toEqual([
      ...asked.map((place) => `a.whole|2019|${place}|T|T`),
      'a.whole|2020|TOT|T|T|T|T',
    ]);
  });
});
