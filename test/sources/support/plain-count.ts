import { expect } from 'vitest';
import { breakdownOfCode, cellsOfIndicator, codeListOf } from '../../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../../indicators/catalogue/indicator-schema.ts';
import { brokenDownBy, type Coordinates, columns } from '../../../indicators/model/cell.ts';
import { extract } from '../../../sources/extract.ts';
import { builtInCatalogue } from './built-in-catalogue.ts';
import type { InventedChild } from './invented-children.ts';
import { countsOf, registerFiles, request } from './register-files.ts';

/**
 * The SQL rules against plain loops over the same invented rows, written from the rules' sentences and sharing no
 * code with them. Rows are rendered to text in the forms that systems use, so the reading is tested along.
 */

export type Random = (below: number) => number;
export type Sex = 'F' | 'M' | null;

/** A counted unit as a loop finds it. */
export interface Unit {
  readonly unit: string;
  /** Null where the register does not know. */
  readonly person: string | null;
  readonly area: string;
  readonly sex: string;
  readonly age: number | null;
  readonly form: string | null;
  readonly types: readonly string[];
}

export const years = [2018, 2019, 2020];
export const seeds = [1, 2, 3];

export function pick<T>(random: Random, values: readonly T[]): T {
  const at = random(values.length);
  for (const value of values.slice(at, at + 1)) return value;
  throw new Error('nothing to pick from');
}

/** A day from 2017 to 2020. */
export function day(random: Random): string {
  return `20${17 + random(4)}-${two(1 + random(12))}-${two(1 + random(28))}`;
}

const two = (n: number) => String(n).padStart(2, '0');
/** Orders keys part by part. */
export const laterBy = (a: readonly (string | number)[], b: readonly (string | number)[]): number => {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
};

/** Last by a key of the items that have the value. */
export function last<T, V>(
  items: readonly T[],
  value: (item: T) => V | null,
  key: (item: T) => readonly (string | number)[],
): V | null {
  const known = items.filter((item) => value(item) !== null).sort((a, b) => laterBy(key(a), key(b)));
  const found = known.at(-1);
  return found === undefined ? null : value(found);
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** Counts one cell by looking at every unit. */
function count(
  indicator: IndicatorDefinition,
  cell: Coordinates,
  units: readonly Unit[],
): readonly [string, string] {
  const catalogue = builtInCatalogue();
  const falls = (unit: Unit) =>
    brokenDownBy(cell).every((column) => {
      const code = cell[column];
      if (column === 'sex') return unit.sex === code;
      if (column === 'type') return unit.types.includes(code);
      if (column === 'school_form') return unit.form === code;
      const breakdown = breakdownOfCode(catalogue, indicator, column, code) ?? '';
      const known = codeListOf(catalogue, indicator, breakdown).codes.find((entry) => entry.code === code);
      if (column === 'area_code')
        return unit.area === code || (code === 'SOUTH' && ['0182C1020', '0182C1030'].includes(unit.area));
      if (!known?.ages) return unit.age === null;
      return unit.age !== null && unit.age >= known.ages[0] && unit.age <= known.ages[1];
    });
  const inside = units.filter(falls);
  const persons = new Set(inside.flatMap(({ person }) => person ?? []));
  const ofNobody = new Set(inside.filter(({ person }) => person === null).map(({ unit }) => unit));
  const isKnown = inside.length === 0 || persons.size > 0;
  return [
    String(new Set(inside.map(({ unit }) => unit)).size),
    isKnown ? String(persons.size + ofNobody.size) : '',
  ];
}

/** Extracts the files and compares every cell of every year with what a loop counts. */
export async function compare(
  source: string,
  files: Readonly<Record<string, string>>,
  naive: (year: number) => Readonly<Record<string, readonly Unit[]>>,
  catalogue = builtInCatalogue(),
): Promise<void> {
  const wanted = request(source, registerFiles(files), { years, created: '2021-02-03', catalogue });
  const deliveries = await extract(wanted);
  for (const [i, delivery] of deliveries.entries()) {
    const units = naive(years[i] ?? 0);
    const indicators = catalogue.indicators.filter((indicator) => indicator.source === source);
    expect(Object.keys(units).sort()).toEqual(indicators.map(({ id }) => id).sort());
    const expected = indicators.flatMap((indicator) =>
      cellsOfIndicator(catalogue, indicator).map((cell) =>
        [
          indicator.id,
          ...columns.map((column) => cell[column]),
          ...count(indicator, cell, units[indicator.id] ?? []),
        ].join(' '),
      ),
    );
    const found = countsOf(delivery).map((row) =>
      [
        row.indicator_id,
        row.area_code,
        row.sex,
        row.age_band,
        row.school_form,
        row.type,
        row.value,
        row.n_persons,
      ].join(' '),
    );
    expect(found).toEqual(expected);
    expect(indicators.filter(({ id }) => (units[id] ?? []).length === 0).map(({ id }) => id)).toEqual([]);
  }
}

export const sexText = (sex: Sex, random: Random) =>
  sex === null ? '' : pick(random, sex === 'F' ? ['K', 'F', 'Kvinna', '2'] : ['M', 'P', 'pojke', '1']);
export const inAge = (child: InventedChild, year: number) =>
  child.birthYear === null || (year - child.birthYear >= 0 && year - child.birthYear <= 20);
export const ageOf = (child: InventedChild, year: number) =>
  child.birthYear === null ? null : year - child.birthYear;
export const lines = (header: string, rows: readonly (readonly string[])[]) =>
  `${[header, ...rows.map((row) => row.join(';'))].join('\n')}\n`;
