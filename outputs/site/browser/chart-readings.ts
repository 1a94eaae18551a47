import { numberLists } from './number-lists.ts';
import { spokenText } from './table-text.ts';

/** What is printed of one year, or of one row, of a chart. */
export interface Reading {
  /** `2025`, or the label of the row. */
  readonly name: string;
  /** What stands for it in a control that counts: the year, or the place of the row from 1. */
  readonly number: number;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}

/** The table that holds a chart's figures; null where the chart names none. */
export function tableOf(chart: HTMLElement): HTMLElement | null {
  return chart.dataset.table === undefined ? null : document.getElementById(chart.dataset.table);
}

/**
 * Each year of a chart with its rows of the page's own table, in words. None of a chart without a table, or with a year
 * that the table has no column for: so nothing can be read from a chart that is not printed beside it.
 */
export function yearReadings(chart: HTMLElement): Reading[] {
  const table = tableOf(chart);
  if (table === null) return [];
  const columns = headOf(table);
  const rows = rowsOf(chart, table);
  const years = numberLists(chart.dataset.years).flat();
  if (years.some((year) => !columns.includes(String(year)))) return [];
  return years.map((year) => {
    const column = columns.indexOf(String(year));
    const lines = rows.map((row) => ({ label: labelOf(row), text: textIn(row, column) }));
    return { name: String(year), number: year, lines };
  });
}

/**
 * Each row of a chart that has one row per value, with all columns of its row in the page's own table, in words. None of
 * a chart without a table, or with a row that the table does not have.
 */
export function rowReadings(chart: HTMLElement): Reading[] {
  const table = tableOf(chart);
  if (table === null) return [];
  const [, ...columns] = headOf(table);
  const rows = rowsOf(chart, table);
  if (rows.length < numberLists(chart.dataset.rows).length) return [];
  return rows.map((row, i) => {
    const lines = columns.map((label, column) => ({ label, text: textIn(row, column + 1) }));
    return { name: labelOf(row), number: i + 1, lines };
  });
}

/** The names of a chart's series, as the table has them. */
export function seriesNames(chart: HTMLElement): string[] {
  const body = [...(tableOf(chart)?.querySelectorAll('tbody tr') ?? [])];
  return numberLists(chart.dataset.rows).map(([first = -1]) => {
    const row = body[first];
    return row === undefined ? '' : labelOf(row);
  });
}

function headOf(table: HTMLElement): string[] {
  return [...table.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());
}

/** The rows of its table that a chart names, in its order. */
function rowsOf(chart: HTMLElement, table: HTMLElement): Element[] {
  const body = [...table.querySelectorAll('tbody tr')];
  return numberLists(chart.dataset.rows)
    .flat()
    .flatMap((place) => body[place] ?? []);
}

function labelOf(row: Element): string {
  return row.querySelector('th')?.textContent.trim() ?? '';
}

function textIn(row: Element, column: number): string {
  const cell = row.children[column];
  return cell === undefined ? '' : spokenText(cell);
}
