import type { Catalogue } from '../catalogue/catalogue.ts';
import type { IndicatorDefinition, Measure } from '../catalogue/indicator-schema.ts';
import { totals } from '../model/cell.ts';
import type { Population } from '../model/population.ts';
import type { ProtectedTable } from '../public/protected-table.ts';
import { directlyStandardisedRate } from '../statistics/direct-standardisation.ts';
import { standardisedRatio } from '../statistics/standardised-ratio.ts';
import type { Standardised } from './comparison.ts';
import { type AgeDivision, type AgeGroup, ageDivisions, eventsByGroup } from './strata.ts';

const level = 0.95;

/** What areas are standardised from: published cells and public denominators alone. */
export interface StandardisedFrom {
  readonly catalogue: Catalogue;
  readonly indicator: IndicatorDefinition;
  readonly measure: Measure;
  readonly table: ProtectedTable;
  readonly population: Population;
  /** The breakdown into areas. */
  readonly areas: string;
  readonly year: number;
}

/**
 * The rate of an area as if its people had the ages and sexes of the whole municipality: directly where all cells by
 * area and age are published, with ten events or more. Otherwise indirectly: the events of the area for each one that
 * the municipality's own rates by age would give among its people. Ratios of two areas are not to be compared with each
 * other, each has its own people behind it. The finest division of which every cell is published is taken.
 * @returns with the reason where neither can be done; a share is not standardised
 */
export function standardised(from: StandardisedFrom, area: string): Standardised {
  const { catalogue, indicator, measure, areas } = from;
  if (measure.kind !== 'rate') return none('no_method');
  const attempts = [
    ...ageDivisions(catalogue, indicator, areas, measure.ages).map(
      (d) => () => direct(from, area, d, measure.per),
    ),
    ...ageDivisions(catalogue, indicator, null, measure.ages).map((d) => () => indirect(from, area, d)),
  ];
  let failed: Standardised = none('no_ages');
  for (const attempt of attempts) {
    const found = attempt();
    if (found.kind !== 'none') return found;
    failed = found;
  }
  return failed;
}

/** Weights are the people of the municipality: Dobson et al. (1991). */
function direct(
  { table, population, year }: StandardisedFrom,
  area: string,
  division: AgeDivision,
  per: number,
): Standardised {
  const known = eventsByGroup(table, year, area, division);
  if (typeof known === 'string') return none(known);
  const persons = personsByGroup(population, area, year, division.groups);
  const weights = personsByGroup(population, totals.area_code, year, division.groups);
  if (!persons || !weights) return none('denominator');
  const strata = known.events.map((count, i) => ({
    events: count,
    persons: persons[i] ?? 0,
    weight: weights[i] ?? 0,
  }));
  if (strata.some(({ persons, weight }) => persons === 0 && weight > 0)) return none('denominator');
  const rate = directlyStandardisedRate(strata, level);
  if (!rate) return none('small_numerator');
  const scale = per * known.allPerKnown;
  const [lower, upper] = rate.interval;
  return {
    kind: 'direct',
    over: division.over,
    value: scale * rate.value,
    interval: [scale * lower, scale * upper],
  };
}

function indirect(
  { table, population, year }: StandardisedFrom,
  area: string,
  division: AgeDivision,
): Standardised {
  const observed = table.at(year, { ...totals, area_code: area })?.fact;
  if (observed?.state !== 'published') return none(observed?.state ?? 'withheld');
  const known = eventsByGroup(table, year, totals.area_code, division);
  if (typeof known === 'string') return none(known);
  const whole = personsByGroup(population, totals.area_code, year, division.groups);
  const persons = personsByGroup(population, area, year, division.groups);
  if (!whole || !persons || whole.includes(0)) return none('denominator');
  const ofKnown = known.events.map((count, i) => (count * (persons[i] ?? 0)) / (whole[i] ?? 0));
  const expected = known.allPerKnown * ofKnown.reduce((sum, count) => sum + count, 0);
  if (expected === 0) return none('small_numerator');
  const { value, interval } = standardisedRatio(observed.value, expected, level);
  return { kind: 'indirect', over: division.over, ratio: value, interval };
}

function personsByGroup(
  population: Population,
  area: string,
  year: number,
  groups: readonly AgeGroup[],
): readonly number[] | null {
  const persons: number[] = [];
  for (const { sex, ages } of groups) {
    const count = population.count(area, year, sex, ages);
    if (count === null) return null;
    persons.push(count);
  }
  return persons;
}

function none(because: Extract<Standardised, { kind: 'none' }>['because']): Standardised {
  return { kind: 'none', because };
}
