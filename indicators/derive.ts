import { breakdownOfCode, type Catalogue, codeListOf, indicatorOf } from './catalogue/catalogue.ts';
import type { IndicatorDefinition, Measure } from './catalogue/indicator-schema.ts';
import { policyOfCell } from './disclosure/policy/policy-of-cell.ts';
import { policyOf } from './disclosure/policy/presets.ts';
import { type Coordinates, placeKey, totals } from './model/cell.ts';
import type { DerivedFact, PublicFact } from './model/fact.ts';
import type { Population } from './model/population.ts';
import type { DerivedTable } from './public/derived-table.ts';
import type { ProtectedTable } from './public/protected-table.ts';
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
  const byIndicator = new Map(tables.map((table) => [table.indicator, table]));
  return tables.flatMap((table) => {
    const indicator = indicatorOf(catalogue, table.indicator);
    return indicator.measures.map((measure) => {
      const factOf = factsOf(measure, indicator, catalogue, population, (whole, [year = 0], at) =>
        byIndicator.get(whole)?.at(year, at),
      );
      return { indicator: indicator.id, measure, cells: derivedCells(table, factOf) };
    });
  });
}

function derivedCells(table: ProtectedTable, factOf: FactOf): DerivedTable['cells'] {
  return new Map(
    table.cells().map(({ id, indicator, year, coordinates, fact }) => {
      const derived: DerivedFact =
        fact.state === 'published'
          ? factOf(fact.value, [year], coordinates)
          : { state: 'not_calculated', because: fact.state };
      return [id, { id, indicator, year, coordinates, fact: derived }];
    }),
  );
}

/** What a published count makes of its measure. @param years  that it is the sum of, one or several */
type FactOf = (numerator: number, years: readonly number[], coordinates: Coordinates) => DerivedFact;

/** Where the whole of a share or ratio stands. */
type WholeAt = (
  indicator: string,
  years: readonly number[],
  coordinates: Coordinates,
) => { readonly fact: PublicFact } | undefined;

/** How one measure of an indicator is calculated, of a single year or of several together. */
export function factsOf(
  measure: Measure,
  indicator: IndicatorDefinition,
  catalogue: Catalogue,
  population: Population,
  wholeAt: WholeAt,
): FactOf {
  return measure.kind === 'rate'
    ? rates(measure, indicator, catalogue, population)
    : proportions(measure, indicator, catalogue, wholeAt);
}

function rates(
  { per, ages }: Extract<Measure, { kind: 'rate' }>,
  indicator: IndicatorDefinition,
  catalogue: Catalogue,
  population: Population,
): FactOf {
  const agesAt = forEachPlace(({ age_band: band }) => agesOf(band, indicator, catalogue, ages));
  return (numerator, years, coordinates) => {
    const { area_code, sex } = coordinates;
    const asked = agesAt(coordinates);
    const persons = asked && sumOf(years.map((year) => population.count(area_code, year, sex, asked)));
    return persons ? rate(numerator, persons, per) : { state: 'not_calculated', because: 'denominator' };
  };
}

function proportions(
  { kind, of }: Extract<Measure, { kind: 'share' | 'ratio' }>,
  indicator: IndicatorDefinition,
  catalogue: Catalogue,
  wholeAt: WholeAt,
): FactOf {
  const leastAt = forEachPlace((at) => policyOfCell(catalogue, indicator, at).leastDenominator);
  const certainFrom = policyOf(indicator.policy).certainFrom ?? 0;
  return (numerator, years, coordinates) => {
    const base = wholeAt(of, years, coordinates)?.fact;
    const denominator = publishedValue(base);
    if (denominator === null)
      return { state: 'not_calculated', because: base?.state === 'withheld' ? 'withheld' : 'denominator' };
    if (denominator === 0) return { state: 'not_calculated', because: 'denominator' };
    if (denominator < leastAt(coordinates)) return { state: 'not_calculated', because: 'small_denominator' };
    const uncertain = denominator < certainFrom;
    return kind === 'share'
      ? share(numerator, denominator, uncertain)
      : ratio(numerator, denominator, uncertain);
  };
}

/** What depends on the place of a cell and not on its year is asked of the catalogue once. */
function forEachPlace<T>(of: (coordinates: Coordinates) => T): (coordinates: Coordinates) => T {
  const known = new Map<string, T>();
  return (coordinates) => {
    const key = placeKey(coordinates);
    if (!known.has(key)) known.set(key, of(coordinates));
    return known.get(key) as T;
  };
}

/** Null where one of them is lacking. */
function sumOf(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((sum, number) => (sum === null || number === null ? null : sum + number), 0);
}

function publishedValue(fact: PublicFact | undefined): number | null {
  return fact?.state === 'published' ? fact.value : null;
}

/** The ages of a band, or those of the measure for all bands together; null where the age is unknown. */
function agesOf(
  band: string,
  indicator: IndicatorDefinition,
  catalogue: Catalogue,
  whole: readonly [number, number],
): readonly [number, number] | null {
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
