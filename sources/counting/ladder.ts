import { type Catalogue, codeListOf } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { type Column, columns, totals, UNKNOWN } from '../../indicators/model/cell.ts';
import type { CodeList } from '../../indicators/model/code-list.ts';

/** One step from a value in the register to a cell that it counts in. */
export interface Step {
  readonly column: Column;
  readonly value: string;
  readonly cell: string;
}

/**
 * Which cells each value counts in, for one crossing of an indicator: its own code, the codes that one is part of,
 * and the total. An age counts in the bands that hold it, and in `U` only where it is unknown. A value of another
 * breakdown on the same column counts in the total alone. Columns that the crossing does not use have one step, from
 * `*` to the total.
 */
export function ladderOf(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  crossing: readonly string[],
): Step[] {
  const used = crossing.map((breakdown) => codeListOf(catalogue, indicator, breakdown));
  const all = Object.keys(indicator.breakdowns).flatMap((breakdown) => {
    const list = catalogue.codeLists.get(indicator.breakdowns[breakdown]?.list ?? '');
    return list ? [list] : [];
  });
  return columns.flatMap((column) => {
    const list = used.find((candidate) => candidate.column === column);
    if (!list) return [{ column, value: '*', cell: totals[column] }];
    const values = new Set(all.filter((other) => other.column === column).flatMap(valuesOf));
    return [...values].flatMap((value) =>
      [totals[column], ...codesOfValue(list, value)].map((cell) => ({ column, value, cell })),
    );
  });
}

function valuesOf(list: CodeList): string[] {
  if (list.column !== 'age_band') return [...list.codes.map(({ code }) => code), UNKNOWN];
  return [...list.codes.flatMap(({ ages }) => (ages ? agesBetween(ages) : [])), UNKNOWN];
}

function codesOfValue(list: CodeList, value: string): string[] {
  const holds = ({ code, ages }: CodeList['codes'][number]) =>
    ages ? Number(value) >= ages[0] && Number(value) <= ages[1] : code === value;
  const found = new Set<string>();
  for (const code of list.codes.filter(holds)) {
    for (let up = code.code; up !== totals[list.column] && !found.has(up); up = parentOf(list, up))
      found.add(up);
  }
  return [...found];
}

function parentOf(list: CodeList, code: string): string {
  return list.codes.find((known) => known.code === code)?.parent ?? totals[list.column];
}

function agesBetween([youngest, oldest]: readonly [number, number]): string[] {
  return Array.from({ length: oldest - youngest + 1 }, (_, i) => String(youngest + i));
}
