import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../indicators/catalogue/catalogue.ts';
import {
  breakSchema,
  type IndicatorDefinition,
  type Measure,
} from '../../../indicators/catalogue/indicator-schema.ts';
import { type IndicatorCell, IndicatorCells } from '../../../indicators/confidential/indicator-cells.ts';
import { derive } from '../../../indicators/derive.ts';
import { AuditedPattern, type Decision } from '../../../indicators/disclosure/audited-pattern.ts';
import { totals } from '../../../indicators/model/cell.ts';
import type { Population } from '../../../indicators/model/population.ts';
import type { AnsweredBreak } from '../../../indicators/public/answered-breaks.ts';
import { ProtectedTable } from '../../../indicators/public/protected-table.ts';
import type { Series } from '../../../indicators/series/series.ts';
import { seriesOf } from '../../../indicators/series/series-of.ts';
import { seriesStatisticsOf } from '../../../indicators/trends/series-statistics-of.ts';
import { signalsOf } from '../../../indicators/trends/signals-of.ts';
import { at, catalogueOf, counted, id, indicator, list, without } from '../disclosure/small-catalogue.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const rate: Measure = { kind: 'rate', per: 1000, ages: [0, 17] };
const share: Measure = { kind: 'share', of: 'a.whole' };
const part = indicator('a.part', { sex }, [['sex']], { measures: [rate, share] });
const whole = indicator('a.whole', { sex }, [['sex']]);
const population: Population = { source: 'påhittad', count: () => 2000 };

type Decide = (id: string) => Decision;
const publish: Decide = () => 'publish';

function released(
  cells: readonly IndicatorCell[],
  change: Partial<IndicatorDefinition> = {},
  { decide = publish, ...more }: Partial<Catalogue> & { readonly decide?: Decide } = {},
) {
  const catalogue = { ...catalogueOf([{ ...part, ...change }, whole], [sex]), ...more };
  const source = IndicatorCells.of(cells);
  const decisions = new Map([...source.cells()].map((cell) => [cell.id, decide(cell.id)]));
  const tables = ProtectedTable.protect(source, AuditedPattern.survived(source, decisions, []));
  const table = tables.find((one) => one.indicator === 'a.part');
  if (!table) throw new Error('no table');
  return { catalogue, tables, table, derived: derive(tables, catalogue, population) };
}

function made(release: ReturnType<typeof released>, answered: readonly AnsweredBreak[] = []): Series[] {
  return seriesOf(release.table, release.derived, release.catalogue, answered);
}

/** A total of `part` and `whole` for each year. */
function years(
  ...numbers: readonly (readonly [year: number, part: number, whole: number])[]
): IndicatorCell[] {
  return numbers.flatMap(([year, some, all]) => [
    counted('a.part', {}, some, some, year),
    counted('a.whole', {}, all, all, year),
  ]);
}

function named(series: readonly Series[], kind: 'count' | 'rate' | 'share'): Series {
  const found = series.find(({ shown }) => (shown === 'count' ? 'count' : shown.kind) === kind);
  if (!found) throw new Error(`no series of the ${kind}`);
  return found;
}

function declaredBreak(change: Readonly<Record<string, unknown>>) {
  const text = { sv: 'påhittat', en: 'invented' };
  const one = breakSchema.parse({
    ...{ id: 'new_system', year: 2018, date: '2018-01-01', reason: text, comparable: false },
    ...change,
  });
  return new Map([[one.id, one]]);
}

describe('the series of an indicator', () => {
  it('are for each place the count and then each measure', () => {
    const cells = [...years([2016, 30, 60]), counted('a.part', { sex: 'F' }, 12, 12, 2016)];
    const series = made(released(cells));
    expect(series.map(({ coordinates, shown }) => [coordinates.sex, shown])).toEqual([
      ['T', 'count'],
      ['T', rate],
      ['T', share],
      ['F', 'count'],
      ['F', rate],
      ['F', share],
    ]);
  });

  it('hold the number of each year and what it was calculated from', () => {
    const series = made(released(years([2016, 30, 60], [2017, 40, 50])));
    const common = { state: 'published', preliminary: false, revised: false };
    expect(named(series, 'count').points).toEqual([
      { ...common, year: 2016, value: 30, numerator: 30, denominator: null },
      { ...common, year: 2017, value: 40, numerator: 40, denominator: null },
    ]);
    expect(named(series, 'rate').points[1]).toEqual({
      ...common,
      ...{ year: 2017, value: 20, numerator: 40, denominator: 2000 },
    });
    expect(named(series, 'share').points[1]).toEqual({
      ...common,
      ...{ year: 2017, value: 80, numerator: 40, denominator: 50 },
    });
  });

  it('carry the marks of the count', () => {
    const [count, ...rest] = years([2016, 30, 60]);
    if (count?.state !== 'counted') throw new Error('no count');
    const series = made(released([{ ...count, preliminary: true, revised: true }, ...rest]));
    for (const { points } of series) expect(points[0]).toMatchObject({ preliminary: true, revised: true });
  });

  it('are in order of years, whatever the order of the cells', () => {
    const series = made(released(years([2018, 30, 60], [2016, 40, 50], [2017, 20, 50])));
    expect(named(series, 'count').points.map(({ year }) => year)).toEqual([2016, 2017, 2018]);
  });

  it('say why a year has no number, and of a measure also what it lacks', () => {
    const cells = [
      ...years([2016, 30, 60]),
      without('a.part', {}, 'pending', 2017),
      counted('a.whole', {}, 60, 60, 2017),
      counted('a.part', {}, 5, 5, 2018),
      counted('a.whole', {}, 9, 9, 2018),
    ];
    const series = made(released(cells));
    expect(named(series, 'count').points.map(({ state }) => state)).toEqual([
      'published',
      'pending',
      'published',
    ]);
    // Nine are fewer than any share is calculated of.
    expect(named(series, 'share').points.map(({ state }) => state)).toEqual([
      'published',
      'pending',
      'small_denominator',
    ]);
  });

  it('say missing where a place has no cell in a year that has others', () => {
    const cells = [...years([2016, 30, 60], [2017, 30, 60]), counted('a.part', { sex: 'F' }, 12, 12, 2017)];
    const girls = made(released(cells)).find(({ coordinates }) => coordinates.sex === 'F');
    expect(girls?.points.map(({ state }) => state)).toEqual(['missing', 'published']);
  });

  it('have no year between two occasions', () => {
    const series = made(released(years([2016, 30, 60], [2018, 30, 60]), { every: 2 }));
    expect(named(series, 'count').points.map(({ year }) => year)).toEqual([2016, 2018]);
  });
});

describe('the breaks of a series', () => {
  const three = years([2016, 30, 60], [2017, 30, 60], [2018, 30, 60]);
  const breaksIn = (series: readonly Series[]) => series.map(({ breaks }) => breaks);

  it('are those that the catalogue declares for the indicator', () => {
    const breaks = declaredBreak({});
    expect(breaksIn(made(released(three, { breaks: ['new_system'] }, { breaks })))).toEqual([
      [2018],
      [2018],
      [2018],
    ]);
    expect(breaksIn(made(released(three, {}, { breaks })))).toEqual([[], [], []]);
  });

  it('are none where the figures may still be compared', () => {
    const breaks = declaredBreak({ comparable: true });
    expect(breaksIn(made(released(three, { breaks: ['new_system'] }, { breaks })))).toEqual([[], [], []]);
  });

  it('are of rates alone where only the population changed', () => {
    const breaks = declaredBreak({ affects: 'rates' });
    expect(breaksIn(made(released(three, {}, { breaks })))).toEqual([[], [2018], []]);
  });

  it('are made by new versions of the definition', () => {
    const text = { sv: 'påhittat', en: 'invented' };
    const history = [
      { version: 1, from: 2016, change: text, comparable: false },
      { version: 2, from: 2017, change: text, comparable: false },
      { version: 3, from: 2018, change: text, comparable: true },
    ];
    expect(breaksIn(made(released(three, { history, version: 3 })))).toEqual([[2017], [2017], [2017]]);
  });

  it('of a share are also those of what it is of', () => {
    const breaks = declaredBreak({});
    const release = released(three, {}, { breaks });
    const indicators = release.catalogue.indicators.map((one) =>
      one.id === 'a.whole' ? { ...one, breaks: ['new_system'] } : one,
    );
    expect(breaksIn(made({ ...release, catalogue: { ...release.catalogue, indicators } }))).toEqual([
      [],
      [],
      [2018],
    ]);
  });

  it('that an answer makes on one part are of that part alone', () => {
    const cells = [...three, counted('a.part', { sex: 'F' }, 12, 12, 2018)];
    const reason = { sv: 'Ny blankett', en: 'A new form' };
    const onGirls = { indicator: 'a.part', year: 2018, coordinates: at({ sex: 'F' }), reason };
    const elsewhere = { ...onGirls, indicator: 'a.other' };
    const series = made(released(cells), [onGirls, elsewhere]);
    expect(series.map(({ coordinates, breaks }) => [coordinates.sex, breaks])).toEqual([
      ['T', []],
      ['T', []],
      ['T', []],
      ['F', [2018]],
      ['F', [2018]],
      ['F', [2018]],
    ]);
    // An answer on the whole of a share is no break of the part itself.
    const onWhole = { indicator: 'a.whole', year: 2017, coordinates: totals, reason };
    expect(breaksIn(made(released(three), [onWhole]))).toEqual([[], [], [2017]]);
  });
});

describe('what is withheld', () => {
  const span = [2016, 2017, 2018, 2019, 2020, 2021, 2022];
  const numbers = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 28, maxLength: 28 });
  const hidden = fc.uniqueArray(fc.nat(27), { maxLength: 8 });

  /** Both indicators, total and girls, for seven years: 28 cells, some of them withheld. */
  function world(values: readonly number[], isHidden: (place: number) => boolean) {
    const places = span.flatMap((year) =>
      (['a.part', 'a.whole'] as const).flatMap((one) =>
        ([{}, { sex: 'F' }] as const).map((place) => ({ indicator: one, place, year })),
      ),
    );
    const cells = places.map(({ indicator: one, place, year }, i) => {
      const shown = (one === 'a.part' ? 30 : 90) + ((i * 13) % 11);
      const value = isHidden(i) ? (values[i] ?? 0) : shown;
      const isOdd = value % 2 === 1;
      const cell = counted(one, place, value, value, year);
      if (cell.state !== 'counted' || !isHidden(i)) return cell;
      return { ...cell, preliminary: isOdd, revised: isOdd, persons: value + 1 };
    });
    const withheld = new Set(
      places.filter((_, i) => isHidden(i)).map(({ indicator: one, place, year }) => id(one, place, year)),
    );
    return released(cells, {}, { decide: (cell) => (withheld.has(cell) ? 'withhold' : 'publish') });
  }

  function everything({ tables, derived, catalogue }: ReturnType<typeof released>) {
    const statistics = tables.flatMap((table) => seriesStatisticsOf(table, derived, catalogue, []));
    return { statistics, signals: signalsOf(statistics, catalogue) };
  }

  it('changes no series, trend, comparison of years or signal, whatever stands there', () => {
    let withTrend = 0;
    fc.assert(
      fc.property(numbers, numbers, hidden, (some, others, places) => {
        const isHidden = (place: number): boolean => places.includes(place);
        const here = everything(world(some, isHidden));
        expect(everything(world(others, isHidden))).toEqual(here);
        withTrend += here.statistics.filter(({ trend }) => trend.state === 'no_clear_change').length;
      }),
      { seed: 2026, numRuns: 100 },
    );
    expect(withTrend).toBeGreaterThan(100);
  });

  it('would change them if it were published', () => {
    const low = everything(world(Array(28).fill(1), (place) => place === 24));
    const shown = everything(world([], () => false));
    expect(low).not.toEqual(shown);
    const newest = low.statistics.find(({ series }) => series.indicator === 'a.part');
    expect(newest?.trend).toEqual({ state: 'not_calculated', because: 'withheld' });
  });
});
