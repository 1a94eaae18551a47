import { describe, expect, it } from 'vitest';
import { breakSchema } from '../../../indicators/catalogue/indicator-schema.ts';
import type { IndicatorCell } from '../../../indicators/confidential/indicator-cells.ts';
import { AuditedPattern, type Decision } from '../../../indicators/disclosure/audited-pattern.ts';
import { pooledId } from '../../../indicators/model/pooled-cell.ts';
import { ProtectedTable } from '../../../indicators/public/protected-table.ts';
import { at, cellsOf, counted, id, without } from '../disclosure/small-catalogue.ts';

const period = { indicator: 'test.a', years: [2022, 2023, 2024] };
const girls = { sex: 'F' };

/** The pooled cells of a table of girls and all, in which everything is published but for what is decided otherwise. */
function pooledOf(
  cells: readonly IndicatorCell[],
  otherwise: Readonly<Record<string, Decision>> = {},
  periods = [period],
) {
  const source = cellsOf(...cells);
  const ids = [...cells.map((cell) => cell.id), ...cells.map((cell) => pooledId(period, cell.coordinates))];
  const decisions = new Map<string, Decision>(ids.map((cell) => [cell, otherwise[cell] ?? 'publish']));
  const pattern = AuditedPattern.survived(source, decisions, [], periods);
  const [table] = ProtectedTable.protect(source, pattern);
  if (!table) throw new Error('no table');
  return table;
}

const factsOf = (table: ProtectedTable) => table.pooled().map(({ fact }) => fact);
const year = (at: number, ofGirls: number, all: number) => [
  counted('test.a', {}, all, all, at),
  counted('test.a', girls, ofGirls, ofGirls, at),
];
const three = [...year(2022, 3, 9), ...year(2023, 4, 8), ...year(2024, 1, 7)];
const published = (value: number) => ({ state: 'published', value, preliminary: false, revised: false });

describe('years together in a protected table', () => {
  it('are the sums of the years, in the order of the cells, and stand beside them', () => {
    const table = pooledOf(three);
    expect(table.pooled()).toEqual([
      { ...period, id: 'test.a|2022-2024|TOT|T|T|T|T', coordinates: at({}), fact: published(24) },
      { ...period, id: 'test.a|2022-2024|TOT|F|T|T|T', coordinates: at(girls), fact: published(8) },
    ]);
    expect(table.cells()).toHaveLength(6);
    expect(pooledOf(three, {}, []).pooled()).toEqual([]);
  });

  it('hold no number where they are withheld, whatever of their years is shown', () => {
    expect(factsOf(pooledOf(three, { [pooledId(period, at(girls))]: 'withhold' }))).toEqual([
      published(24),
      { state: 'withheld' },
    ]);
    expect(factsOf(pooledOf(three, { [id('test.a', girls, 2024)]: 'withhold' }))[1]).toEqual(published(8));
  });

  it('are not there where their breakdown was dropped', () => {
    const table = pooledOf(three, { [pooledId(period, at(girls))]: 'drop' });
    expect(table.pooled().map(({ id }) => id)).toEqual(['test.a|2022-2024|TOT|T|T|T|T']);
  });

  it('have no number where a year has none, for its reason, and are hidden where one is masked', () => {
    const missing = [...three.slice(0, 5), without('test.a', girls, 'not_applicable', 2024)];
    expect(factsOf(pooledOf(missing))[1]).toEqual({ state: 'not_applicable', reason: 'påhittat' });
    const masked = [...three.slice(0, 5), without('test.a', girls, 'masked', 2024)];
    expect(factsOf(pooledOf(masked))[1]).toEqual({ state: 'withheld' });
  });

  it('are preliminary or revised as a year that is shown, and say nothing of one that is not', () => {
    const early = three.map((cell) =>
      cell.state === 'counted' && cell.year === 2024 ? { ...cell, preliminary: true, revised: true } : cell,
    );
    const hidden = { [id('test.a', girls, 2024)]: 'withhold' } as const;
    expect(factsOf(pooledOf(early, hidden))).toEqual([
      { ...published(24), preliminary: true, revised: true },
      published(8),
    ]);
  });

  it('are left out over a break that is found afterwards', () => {
    const reason = { sv: 'påhittat', en: 'invented' };
    const breakIn = (from: number) =>
      breakSchema.parse({ id: 'answered', year: from, date: `${from}-01-01`, comparable: false, reason });
    const table = pooledOf(three);
    expect(table.withoutPeriodsOver([breakIn(2023)]).pooled()).toEqual([]);
    expect(table.withoutPeriodsOver([breakIn(2023)]).cells()).toEqual(table.cells());
    expect(table.withoutPeriodsOver([breakIn(2022)]).pooled()).toEqual(table.pooled());
  });
});
