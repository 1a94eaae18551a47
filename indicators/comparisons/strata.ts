import { type Catalogue, codeListOf } from '../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../catalogue/indicator-schema.ts';
import { type Column, type Coordinates, totals, UNKNOWN } from '../model/cell.ts';
import type { CodeList } from '../model/code-list.ts';
import type { ProtectedTable } from '../public/protected-table.ts';
import type { Absence } from '../series/series.ts';
import type { StandardisedOver } from './comparison.ts';

/** People of some ages, of one sex or of both. */
export interface AgeGroup {
  readonly sex: string;
  readonly band: string;
  /** Both included. */
  readonly ages: readonly [number, number];
}

/** Groups that together are everybody of the ages of a rate, each once. */
export interface AgeDivision {
  readonly over: StandardisedOver;
  readonly groups: readonly AgeGroup[];
}

/**
 * The ways in which an indicator is divided by age, the finest first: by age and sex, then by age. Only bands that cover
 * the ages of the rate, each age once, are one.
 * @param areas  the breakdown that the cells are to be crossed with; null for those of the whole municipality
 * @param ages   those of the rate
 */
export function ageDivisions(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  areas: string | null,
  ages: readonly [number, number],
): AgeDivision[] {
  const crossed = indicator.crossings.filter((crossing) => areas === null || crossing.includes(areas));
  const divisions = crossed.flatMap((crossing) => {
    const bands = listIn(catalogue, indicator, crossing, 'age_band');
    const groups = bands ? groupsOf(bands, ages) : null;
    if (groups === null) return [];
    const sexes = listIn(catalogue, indicator, crossing, 'sex')?.codes.filter(({ code }) => code !== UNKNOWN);
    const ofSexes = sexes?.flatMap(({ code }) => groups.map((group) => ({ ...group, sex: code })));
    return [
      ...(ofSexes ? [{ over: 'age_and_sex', groups: ofSexes } as const] : []),
      { over: 'age', groups } as const,
    ];
  });
  return divisions.sort((a, b) => Number(a.over === 'age') - Number(b.over === 'age'));
}

/** The code list of an additive breakdown of a crossing that uses a column. */
function listIn(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  crossing: readonly string[],
  column: Column,
): CodeList | undefined {
  return crossing
    .filter((breakdown) => indicator.breakdowns[breakdown]?.additive)
    .map((breakdown) => codeListOf(catalogue, indicator, breakdown))
    .find((list) => list.column === column);
}

function groupsOf({ codes }: CodeList, [youngest, oldest]: readonly [number, number]): AgeGroup[] | null {
  const groups = codes
    .flatMap(({ code, ages }) => (ages ? [{ sex: totals.sex, band: code, ages }] : []))
    .sort((a, b) => a.ages[0] - b.ages[0]);
  const isCovered = groups.every(({ ages }, i) => ages[0] === (groups[i - 1]?.ages[1] ?? youngest - 1) + 1);
  return isCovered && groups.at(-1)?.ages[1] === oldest ? groups : null;
}

/** The events of a place by group. */
export interface EventsByGroup {
  /** In the order of the groups. */
  readonly events: readonly number[];
  /** All events of the place for each one whose group is known; 1 where all are. */
  readonly allPerKnown: number;
}

/** With more than this share of the events in no group, those that are in one say too little of the others. */
const mostUnknown = 0.1;

/**
 * The published events of each group, or why there are none. Those of unknown age or sex are taken to be spread as the
 * others are, up to a tenth of all.
 */
export function eventsByGroup(
  table: ProtectedTable,
  year: number,
  area: string,
  { groups }: AgeDivision,
): EventsByGroup | Absence | 'no_ages' | 'small_numerator' {
  const place: Coordinates = { ...totals, area_code: area };
  const all = countAt(table, year, place);
  if (typeof all === 'string') return all;
  if (all === 0) return 'small_numerator';
  const events: number[] = [];
  for (const { sex, band } of groups) {
    const count = countAt(table, year, { ...place, sex, age_band: band });
    if (typeof count === 'string') return count;
    events.push(count);
  }
  const known = events.reduce((sum, count) => sum + count, 0);
  return known < (1 - mostUnknown) * all ? 'no_ages' : { events, allPerKnown: all / known };
}

/** A breakdown that was dropped is withheld like its cells. */
function countAt(table: ProtectedTable, year: number, coordinates: Coordinates): number | Absence {
  const fact = table.at(year, coordinates)?.fact;
  if (fact === undefined) return 'withheld';
  return fact.state === 'published' ? fact.value : fact.state;
}
