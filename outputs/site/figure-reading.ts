import type { DotFigure, Figure, Table } from '../report-model.ts';
import { numberListsText } from './browser/number-lists.ts';
import type { Panel } from './browser/plot-place.ts';
import type { Strip } from './browser/row-place.ts';

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

/**
 * The same for a chart with one row per value: the table, and the row there of what the values are held against and then
 * of each value, found by its label and by the value as printed. Empty where the table lacks one of them.
 */
export function dotReadingAttributes({ dots }: DotFigure, table: Table): Readonly<Record<string, string>> {
  const whole = table.rows.findIndex(({ depth }) => depth === 0);
  const parts = dots.map(({ label, text }) =>
    table.rows.findIndex((row) => row.label === label && row.cells[0]?.text === text),
  );
  const rows = [whole, ...parts];
  if (rows.includes(-1)) return {};
  return { 'data-table': table.id, 'data-rows': numberListsText(rows.map((row) => [row])) };
}

/** For one drawing of the figure: where its years lie. */
export function panelAttributes(panels: readonly Panel[]): Readonly<Record<string, string>> {
  const lists = panels.map(({ first, last, top, bottom }) => [first, last, top, bottom]);
  return { 'data-panels': numberListsText(lists) };
}

/** For one drawing of a chart with one row per value: where its rows lie. */
export function stripAttributes(strips: readonly Strip[]): Readonly<Record<string, string>> {
  const lists = strips.map(({ left, right, top, bottom }) => [left, right, top, bottom]);
  return { 'data-strips': numberListsText(lists) };
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
