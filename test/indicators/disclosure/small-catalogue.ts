import type { Catalogue } from '../../../indicators/catalogue/catalogue.ts';
import { type IndicatorDefinition, indicatorSchema } from '../../../indicators/catalogue/indicator-schema.ts';
import { type IndicatorCell, IndicatorCells } from '../../../indicators/confidential/indicator-cells.ts';
import { type Column, type Coordinates, cellId, totals } from '../../../indicators/model/cell.ts';
import type { CodeList } from '../../../indicators/model/code-list.ts';

/** Catalogues of a few invented indicators, and cells written as a reader would write a table. */
const text = { sv: 'påhittat', en: 'invented' };

export function list(
  id: string,
  column: Column,
  codes: readonly (string | readonly [string, string])[],
): CodeList {
  return {
    id,
    column,
    label: text,
    version: '1',
    codes: codes.map((code) => {
      const [name, parent] = typeof code === 'string' ? [code, totals[column]] : code;
      return { code: name, parent, label: text };
    }),
  };
}

type Settings = Partial<
  Pick<
    IndicatorDefinition,
    'unit' | 'policy' | 'policies' | 'measures' | 'relations' | 'sensitive' | 'within'
  >
>;

/** @param lists breakdowns by name; a name with a `*` behind it is not additive */
export function indicator(
  id: string,
  lists: Readonly<Record<string, CodeList>>,
  crossings: readonly (readonly string[])[],
  settings: Settings = {},
): IndicatorDefinition {
  const plain = (name: string): string => name.replace('*', '');
  return indicatorSchema.parse({
    ...{
      level: 'first_line',
      source: 'school',
      unit: 'children',
      period: 'calendar_year',
      since: 2016,
      version: 1,
    },
    ...{ actor: text, name: text, rule: text, caveat: text, recipient: text, purpose: text, analyst: text },
    ...{ history: [{ version: 1, from: 2016, change: text }], measures: [], ...settings },
    id,
    breakdowns: Object.fromEntries(
      Object.entries(lists).map(([name, list]) => [
        plain(name),
        { list: list.id, additive: !name.endsWith('*') },
      ]),
    ),
    crossings: crossings.map((crossing) => crossing.map(plain)),
  });
}

export function catalogueOf(
  indicators: readonly IndicatorDefinition[],
  lists: readonly CodeList[],
): Catalogue {
  return {
    indicators,
    codeLists: new Map(lists.map((one) => [one.id, one])),
    breaks: new Map(),
    themes: new Map(),
    notes: new Map(),
  };
}

export function at(place: Partial<Coordinates>): Coordinates {
  return { ...totals, ...place };
}

export function id(indicator: string, place: Partial<Coordinates> = {}, year = 2024): string {
  return cellId({ indicator, year, coordinates: at(place) });
}

export function counted(
  indicator: string,
  place: Partial<Coordinates>,
  value: number,
  persons: number | null = value,
  year = 2024,
): IndicatorCell {
  const coordinates = at(place);
  const number = { state: 'counted', value, persons, preliminary: false, revised: false } as const;
  return { indicator, year, coordinates, id: cellId({ indicator, year, coordinates }), ...number };
}

export function without(
  indicator: string,
  place: Partial<Coordinates>,
  state: 'not_applicable' | 'missing' | 'pending' | 'masked',
  year = 2024,
): IndicatorCell {
  const coordinates = at(place);
  return {
    indicator,
    year,
    coordinates,
    id: cellId({ indicator, year, coordinates }),
    state,
    reason: 'påhittat',
  };
}

/** A two-way table with its totals last, as it stands on paper: rows are ages, columns sexes. */
export function sexByAge(
  indicator: string,
  rows: Readonly<Record<string, readonly number[]>>,
  sexes: readonly string[] = ['F', 'M', 'T'],
  year = 2024,
): IndicatorCell[] {
  return Object.entries(rows).flatMap(([age, values]) =>
    values.map((value, column) =>
      counted(indicator, { age_band: age, sex: sexes[column] ?? 'T' }, value, value, year),
    ),
  );
}

export function cellsOf(...cells: readonly IndicatorCell[]): IndicatorCells {
  return IndicatorCells.of(cells);
}
