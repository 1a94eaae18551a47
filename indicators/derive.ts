import { breakdownOfCode, type Catalogue, codeListOf } from './catalogue/catalogue.ts';
import type { IndicatorDefinition, Measure } from './catalogue/indicator-schema.ts';
import { policyOfCell } from './disclosure/policy/policy-of-cell.ts';
import { policyOf } from './disclosure/policy/presets.ts';
import { type Coordinates, totals } from './model/cell.ts';
import type { DerivedFact, PublicCell, PublicFact } from './model/fact.ts';
import type { Population } from './model/population.ts';
import type { ProtectedTable } from './release/protected-table.ts';
import type { DerivedTable } from './release/release-content.ts';
import { poissonInterval } from './statistics/poisson-interval.ts';
import { wilsonInterval } from './statistics/wilson-interval.ts';

const level = 0.95;

/**
 * Rates, shares and ratios of every indicator, from published cells and public denominators alone: what is withheld
 * is not in the arguments, so no statistic can depend on it.
 */
export function derive(
  tables: readonly ProtectedTable[],
  catalogue: Catalogue,
  population: Population,
): DerivedTable[] {
  return tables.flatMap((table) => {
    const indicator = catalogue.indicators.find(({ id }) => id === table.indicator);
    if (!indicator) throw new Error(`no definition of ${table.indicator}`);
    return indicator.measures.map((measure) => ({
      indicator: indicator.id,
      measure,
      cells: new Map(
        table.cells().map((cell) => {
          const { id, year, coordinates } = cell;
          const fact = deriveFact(cell, indicator, measure, tables, catalogue, population);
          return [id, { id, indicator: indicator.id, year, coordinates, fact }];
        }),
      ),
    }));
  });
}

function deriveFact(
  cell: PublicCell,
  indicator: IndicatorDefinition,
  measure: Measure,
  tables: readonly ProtectedTable[],
  catalogue: Catalogue,
  population: Population,
): DerivedFact {
  if (cell.fact.state !== 'published') return { state: 'not_calculated', because: cell.fact.state };
  const numerator = cell.fact.value;
  if (measure.kind === 'rate') {
    const ages = agesOf(cell.coordinates, indicator, catalogue, measure.ages);
    const { area_code, sex } = cell.coordinates;
    const persons = ages ? population.count(area_code, cell.year, sex, ages) : null;
    return persons
      ? rate(numerator, persons, measure.per)
      : { state: 'not_calculated', because: 'denominator' };
  }
  const base = tables.find((table) => table.indicator === measure.of)?.at(cell.year, cell.coordinates)?.fact;
  const denominator = publishedValue(base);
  if (denominator === null) {
    return { state: 'not_calculated', because: base?.state === 'withheld' ? 'withheld' : 'denominator' };
  }
  const { leastDenominator } = policyOfCell(catalogue, indicator, cell.coordinates);
  if (denominator === 0) return { state: 'not_calculated', because: 'denominator' };
  if (denominator < leastDenominator) return { state: 'not_calculated', because: 'small_denominator' };
  const uncertain = denominator < (policyOf(indicator.policy).certainFrom ?? 0);
  return measure.kind === 'share'
    ? share(numerator, denominator, uncertain)
    : ratio(numerator, denominator, uncertain);
}

function publishedValue(fact: PublicFact | undefined): number | null {
  return fact?.state === 'published' ? fact.value : null;
}

/** The ages of a cell: those of its band, or those of the measure for a total; null where the age is unknown. */
function agesOf(
  coordinates: Coordinates,
  indicator: IndicatorDefinition,
  catalogue: Catalogue,
  whole: readonly [number, number],
): readonly [number, number] | null {
  const band = coordinates.age_band;
  if (band === totals.age_band) return whole;
  const breakdown = breakdownOfCode(catalogue, indicator, 'age_band', band);
  if (breakdown === undefined) return null;
  return codeListOf(catalogue, indicator, breakdown).codes.find(({ code }) => code === band)?.ages ?? null;
}

function rate(events: number, persons: number, per: number): DerivedFact {
  const [lower, upper] = poissonInterval(events, level);
  const scale = per / persons;
  return {
    state: 'calculated',
    value: events * scale,
    interval: [lower * scale, upper * scale],
    numerator: events,
    denominator: persons,
    uncertain: false,
  };
}

function share(numerator: number, denominator: number, uncertain: boolean): DerivedFact {
  if (numerator > denominator) return { state: 'not_calculated', because: 'not_part' };
  const [lower, upper] = wilsonInterval(numerator, denominator, level);
  return {
    state: 'calculated',
    value: (100 * numerator) / denominator,
    interval: [100 * lower, 100 * upper],
    numerator,
    denominator,
    uncertain,
  };
}

function ratio(numerator: number, denominator: number, uncertain: boolean): DerivedFact {
  return {
    state: 'calculated',
    value: numerator / denominator,
    interval: null,
    numerator,
    denominator,
    uncertain,
  };
}
