import type { Catalogue } from '../../../indicators/catalogue/catalogue.ts';
import { indicatorSchema, type Measure } from '../../../indicators/catalogue/indicator-schema.ts';
import { compareAreas } from '../../../indicators/comparisons/compare-areas.ts';
import type { AreaComparison, ComparedPart } from '../../../indicators/comparisons/comparison.ts';
import { type IndicatorCell, IndicatorCells } from '../../../indicators/confidential/indicator-cells.ts';
import { derive } from '../../../indicators/derive.ts';
import { AuditedPattern, type Decision } from '../../../indicators/disclosure/audited-pattern.ts';
import { type Coordinates, cellId, totals } from '../../../indicators/model/cell.ts';
import type { CodeList } from '../../../indicators/model/code-list.ts';
import type { PopulationRow } from '../../../indicators/model/population.ts';
import type { DerivedTable } from '../../../indicators/public/derived-table.ts';
import { ProtectedTable } from '../../../indicators/public/protected-table.ts';
import { populationFromRows } from '../../../sources/population/population-from-rows.ts';

/**
 * A municipality of invented areas A–L and the unknown one, A1 inside A, for an indicator of children of 0 and 1 years,
 * and what is compared of it.
 */
export interface InventedAreas {
  readonly measure?: Measure;
  /** Breakdowns are `area`, `age` and `sex`. */
  readonly crossings?: string[][];
  readonly counts: readonly InventedCount[];
  /** Of the indicator that a share is of. */
  readonly denominators?: readonly InventedCount[];
  readonly persons?: readonly InventedPersons[];
}

export interface InventedCount {
  /** The whole municipality where it is left out, as with the others. */
  readonly area?: string;
  readonly sex?: 'F' | 'M' | 'U';
  readonly age?: '0' | '1' | 'U';
  readonly year?: number;
  readonly value: number;
  readonly withheld?: boolean;
}

/** Both sexes get half of them, and both ages as well, unless they are said. */
export interface InventedPersons {
  readonly area?: string;
  readonly sex?: 'F' | 'M';
  readonly age?: 0 | 1;
  readonly persons: number;
}

export const perThousand: Measure = { kind: 'rate', per: 1000, ages: [0, 1] };
const municipality = '0199';
export const areaCodes = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'] as const;

export function inventedFigures(given: InventedAreas): {
  tables: ProtectedTable[];
  derived: DerivedTable[];
  compare(): AreaComparison[];
} {
  const catalogue = catalogueOf(given);
  const population = populationFromRows((given.persons ?? []).flatMap(rowsOf), municipality, 'påhittad');
  const places = [
    ...given.counts.map((count) => placed('youth.children', count)),
    ...(given.denominators ?? []).map((count) => placed('youth.all', count)),
  ];
  const cells = IndicatorCells.of(places.map(({ cell }) => cell));
  const decisions = new Map<string, Decision>(
    places.map(({ cell, withheld }) => [cell.id, withheld ? 'withhold' : 'publish']),
  );
  const tables = ProtectedTable.protect(cells, AuditedPattern.survived(cells, decisions, []));
  const derived = derive(tables, catalogue, population);
  return { tables, derived, compare: () => compareAreas(tables, derived, catalogue, population) };
}

/** The only comparison that there is. */
export function comparisonOf(given: InventedAreas): AreaComparison {
  const [comparison, ...others] = inventedFigures(given).compare();
  if (!comparison || others.length > 0) throw new Error('not one comparison');
  return comparison;
}

export function partOf({ parts }: AreaComparison, code: string): ComparedPart {
  const part = parts.find((candidate) => candidate.code === code);
  if (!part) throw new Error(`no part ${code}`);
  return part;
}

export function comparedPart(comparison: AreaComparison, code: string) {
  const part = partOf(comparison, code);
  if (part.state !== 'compared') throw new Error(`${code} is not compared: ${part.because}`);
  return part;
}

function placed(
  indicator: string,
  { area, sex, age, year = 2025, value, withheld = false }: InventedCount,
): { cell: IndicatorCell; withheld: boolean } {
  const coordinates: Coordinates = {
    ...totals,
    area_code: area ?? totals.area_code,
    sex: sex ?? totals.sex,
    age_band: age ?? totals.age_band,
  };
  const place = { indicator, year, coordinates };
  const state = { state: 'counted', value, persons: value, preliminary: false, revised: false } as const;
  return { cell: { ...place, id: cellId(place), ...state }, withheld };
}

function rowsOf({ area = municipality, sex, age, persons }: InventedPersons): PopulationRow[] {
  const sexes = sex ? [sex] : (['F', 'M'] as const);
  const ages = age === undefined ? [0, 1] : [age];
  const each = persons / sexes.length / ages.length;
  return sexes.flatMap((ofSex) =>
    ages.map((ofAge) => ({ region: area, year: 2025, sex: ofSex, age: ofAge, persons: each })),
  );
}

const same = (text: string) => ({ sv: text, en: text });

function catalogueOf({ measure = perThousand, crossings = [['area']] }: InventedAreas): Catalogue {
  const used = [...new Set(crossings.flat())];
  const lists: Readonly<Record<string, string>> = { area: 'areas', age: 'ages', sex: 'sexes' };
  const breakdowns = Object.fromEntries(used.map((name) => [name, { list: lists[name], additive: true }]));
  const define = (id: string, measures: Measure[]) =>
    indicatorSchema.parse({
      ...{ id, level: 'specialised', source: 'youth', unit: 'children', period: 'calendar_year' },
      ...{ actor: same('a'), name: same('n'), rule: same('r'), caveat: same('c'), recipient: same('m') },
      ...{ purpose: same('p'), analyst: same('a'), since: 2016, version: 1 },
      ...{ history: [{ version: 1, from: 2016, change: same('h') }], breakdowns, crossings, measures },
    });
  return {
    indicators: [define('youth.children', [measure]), define('youth.all', [])],
    codeLists: new Map([areas, ages, sexes].map((list) => [list.id, list])),
    breaks: new Map(),
    themes: new Map(),
    notes: new Map(),
  };
}

function listOf(id: string, column: CodeList['column'], codes: CodeList['codes']): CodeList {
  return { id, column, label: same(id), version: '1', codes };
}

const areas = listOf('areas', 'area_code', [
  ...areaCodes.map((code) => ({ code, parent: 'TOT', label: same(code) })),
  { code: 'A1', parent: 'A', label: same('A1') },
  { code: 'U', parent: 'TOT', label: same('U') },
]);
const ages = listOf('ages', 'age_band', [
  { code: '0', parent: 'T', label: same('0'), ages: [0, 0] },
  { code: '1', parent: 'T', label: same('1'), ages: [1, 1] },
  { code: 'U', parent: 'T', label: same('U') },
]);
const sexes = listOf(
  'sexes',
  'sex',
  (['F', 'M', 'U'] as const).map((code) => ({ code, parent: 'T', label: same(code) })),
);
