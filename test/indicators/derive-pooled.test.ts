import { describe, expect, it } from 'vitest';
import { indicatorSchema, type Measure } from '../../indicators/catalogue/indicator-schema.ts';
import { derivePooled } from '../../indicators/derive-pooled.ts';
import { AuditedPattern, type Decision } from '../../indicators/disclosure/audited-pattern.ts';
import { totals } from '../../indicators/model/cell.ts';
import type { DerivedFact } from '../../indicators/model/fact.ts';
import { pooledId } from '../../indicators/model/pooled-cell.ts';
import type { Population } from '../../indicators/model/population.ts';
import { ProtectedTable } from '../../indicators/public/protected-table.ts';
import { poissonInterval } from '../../indicators/statistics/poisson-interval.ts';
import { wilsonInterval } from '../../indicators/statistics/wilson-interval.ts';
import { catalogueOf, cellsOf, counted, indicator } from './disclosure/small-catalogue.ts';

const years = [2022, 2023, 2024];

/** 1,000 people in 2022, 2,000 in 2023, 3,000 in 2024. */
const population: Population = { source: 'påhittad', count: (_area, year) => (year - 2021) * 1000 };

/** What three years together make of a measure. @param whole  of the same years; null where nobody pools them */
function factOf(
  measure: Measure,
  counts: readonly number[],
  whole: readonly number[] | null = null,
  otherwise: Readonly<Record<string, Decision>> = {},
  people: Population = population,
): DerivedFact | undefined {
  const part = indicatorSchema.parse({ ...indicator('test.part', {}, []), measures: [measure] });
  const catalogue = catalogueOf([part, indicator('test.whole', {}, [])], []);
  const ofYears = (id: string, values: readonly number[]) =>
    values.map((value, at) => counted(id, {}, value, value, years[at]));
  const cells = [...ofYears('test.part', counts), ...ofYears('test.whole', whole ?? [])];
  const periods = ['test.part', ...(whole ? ['test.whole'] : [])].map((id) => ({ indicator: id, years }));
  const ids = [...cells.map(({ id }) => id), ...periods.map((period) => pooledId(period, totals))];
  const decisions = new Map<string, Decision>(ids.map((id) => [id, otherwise[id] ?? 'publish']));
  const source = cellsOf(...cells);
  const tables = ProtectedTable.protect(source, AuditedPattern.survived(source, decisions, [], periods));
  const [table, ...more] = derivePooled(tables, catalogue, people);
  expect(more).toEqual([]);
  return table?.cells.get('test.part|2022-2024|TOT|T|T|T|T')?.fact;
}

const perThousand: Measure = { kind: 'rate', per: 1000, ages: [0, 17] };
const ofWhole: Measure = { kind: 'share', of: 'test.whole' };

describe('several years together', () => {
  it('have as their rate all events over all person-years, with the interval of the sum', () => {
    // 3 + 4 + 5 = 12 events in 1,000 + 2,000 + 3,000 person-years: 2 per 1,000, and not the mean of 3, 2 and 1.67.
    const [lower, upper] = poissonInterval(12, 0.95);
    expect(factOf(perThousand, [3, 4, 5])).toEqual({
      ...{ state: 'calculated', value: 2, numerator: 12, denominator: 6000, uncertain: false },
      interval: [lower / 6, upper / 6],
    });
  });

  it('have no rate where the population of a year is lacking', () => {
    const lacking: Population = { ...population, count: (_, year) => (year === 2023 ? null : 1000) };
    expect(factOf(perThousand, [3, 4, 5], null, {}, lacking)).toEqual({
      state: 'not_calculated',
      because: 'denominator',
    });
  });

  it('have as their share the sum over the sum, by Wilson', () => {
    // 9 of 30, 20 of 40, 1 of 50.
    const [lower, upper] = wilsonInterval(30, 120, 0.95);
    expect(factOf(ofWhole, [9, 20, 1], [30, 40, 50])).toEqual({
      ...{ state: 'calculated', value: 25, numerator: 30, denominator: 120, uncertain: false },
      interval: [100 * lower, 100 * upper],
    });
  });

  it('have as their ratio the sum over the sum', () => {
    expect(factOf({ kind: 'ratio', of: 'test.whole' }, [9, 20, 31], [10, 10, 20])).toMatchObject({
      ...{ state: 'calculated', value: 1.5, numerator: 60, denominator: 40, interval: null },
    });
  });

  it('have nothing calculated of what is withheld, or without the same years of the whole', () => {
    const [part, whole] = ['test.part', 'test.whole'].map((id) => `${id}|2022-2024|TOT|T|T|T|T`);
    const withheld = { state: 'not_calculated', because: 'withheld' };
    expect(factOf(perThousand, [3, 4, 5], null, { [`${part}`]: 'withhold' })).toEqual(withheld);
    expect(factOf(ofWhole, [9, 20, 1], [30, 40, 50], { [`${whole}`]: 'withhold' })).toEqual(withheld);
    expect(factOf(ofWhole, [9, 20, 1])).toEqual({ state: 'not_calculated', because: 'denominator' });
  });
});
