import { describe, expect, it } from 'vitest';
import { indicatorSchema } from '../../../../indicators/catalogue/indicator-schema.ts';
import type { IndicatorCell } from '../../../../indicators/confidential/indicator-cells.ts';
import { pooledPeriodsOf } from '../../../../indicators/disclosure/build/pooled-plan.ts';
import { catalogueOf, cellsOf, counted, indicator, without } from '../small-catalogue.ts';

const pooled = (id: string, more: Readonly<Record<string, unknown>> = {}) =>
  indicatorSchema.parse({ ...indicator(id, {}, []), pooled_years: 2, ...more });

const years = [2016, 2017, 2018, 2019];
const allOf = (id: string, missing: number | null = null): IndicatorCell[] =>
  years.map((year) => (year === missing ? without(id, {}, 'pending', year) : counted(id, {}, 10, 10, year)));

function plannedFor(indicators: readonly ReturnType<typeof pooled>[], cells: readonly IndicatorCell[]) {
  return pooledPeriodsOf(catalogueOf(indicators, []), cellsOf(...cells));
}

describe('the years that a release publishes together', () => {
  it('are the windows of which every year has a total', () => {
    expect(plannedFor([pooled('test.a')], allOf('test.a'))).toEqual([
      { indicator: 'test.a', years: [2016, 2017], repeatsPersons: true },
      { indicator: 'test.a', years: [2018, 2019], repeatsPersons: true },
    ]);
    expect(plannedFor([pooled('test.a')], allOf('test.a', 2019)).map((period) => period.years)).toEqual([
      [2016, 2017],
    ]);
  });

  it('may have the same persons, unless the register knows nobody', () => {
    const [period] = plannedFor([pooled('test.a', { identified: false })], allOf('test.a'));
    expect(period?.repeatsPersons).toBe(false);
  });

  it('are those of the whole too, of what is a part or a share, and of a part of a part', () => {
    const share = (of: string) => ({ measures: [{ kind: 'share', of }] });
    const three = [pooled('test.a', share('test.b')), pooled('test.b', share('test.c')), pooled('test.c')];
    const planned = plannedFor(three, [...allOf('test.a'), ...allOf('test.b'), ...allOf('test.c', 2017)]).map(
      ({ indicator, years: [first] }) => `${indicator} ${first}`,
    );
    expect(planned).toEqual(['test.a 2018', 'test.b 2018', 'test.c 2018']);
  });

  it('are none of an indicator that is not asked for, or not there', () => {
    expect(plannedFor([pooled('test.a', { pooled_years: undefined })], allOf('test.a'))).toEqual([]);
    expect(plannedFor([pooled('test.a')], [])).toEqual([]);
  });
});
