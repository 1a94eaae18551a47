import type { Figure, Table } from '../report-model.ts';
import { numberListsText } from './browser/number-lists.ts';
import type { Panel } from './browser/plot-place.ts';

/**
 * Attributes by which the script finds the printed text of a chart's points: the table, the years, and per series its
 * rows in the table, each row by its place from 0. They hold no figures. Of a figure of one series the rows below it,
 * such as the bounds of its interval, are read out with it. Empty where the table holds no such rows.
 */
export function readingAttributes(figure: Figure, table: Table): Readonly<Record<string, string>> {
  const rows = figure.series.map(({ id, label }) => rowsOf(table, id === 'total' ? figure.heading : label));
  if (rows.some((list) => list.length === 0)) return {};
  return {
    'data-table': table.id,
    'data-years': numberListsText(figure.years.map((year) => [year])),
    'data-rows': numberListsText(figure.series.length === 1 ? rows : rows.map((list) => list.slice(0, 1))),
  };
}

/** For one drawing of the figure: where its years lie. */
export function panelAttributes(panels: readonly Panel[]): Readonly<Record<string, string>> {
  const lists = panels.map(({ first, last, top, bottom }) => [first, last, top, bottom]);
  return { 'data-panels': numberListsText(lists) };
}

/** The first row with this label, and those under it. */
function rowsOf({ rows }: Table, label: string): number[] {
  const start = rows.findIndex((row) => row.label === label);
  const depth = rows[start]?.depth;
  if (depth === undefined) return [];
  const below = rows.slice(start + 1);
  const end = below.findIndex((row) => row.depth <= depth);
  const length = end === -1 ? below.length : end;
  return Array.from({ length: length + 1 }, (_, i) => start + i);
}
