import { numberLists } from './number-lists.ts';
import { spokenText } from './table-text.ts';

/** What is printed of one year of a chart, row by row. */
export interface YearReading {
  readonly year: number;
  readonly rows: readonly { readonly label: string; readonly text: string }[];
}

/** The table that holds a chart's figures; null where the chart names none. */
export function tableOf(chart: HTMLElement): HTMLElement | null {
  return chart.dataset.table === undefined ? null : document.getElementById(chart.dataset.table);
}

/**
 * Each year of a chart with its rows of the page's own table, in words. None of a chart without a table, or with a year
 * that the table has no column for: so nothing can be read from a chart that is not printed beside it.
 */
export function yearReadings(chart: HTMLElement): YearReading[] {
  const table = tableOf(chart);
  if (table === null) return [];
  const columns = [...table.querySelectorAll('thead th')].map(({ textContent }) => textContent.trim());
  const body = [...table.querySelectorAll('tbody tr')];
  const rows = numberLists(chart.dataset.rows)
    .flat()
    .flatMap((place) => body[place] ?? []);
  const years = numberLists(chart.dataset.years).flat();
  if (years.some((year) => !columns.includes(String(year)))) return [];
  return years.map((year) => {
    const column = columns.indexOf(String(year));
    return { year, rows: rows.map((row) => ({ label: labelOf(row), text: textIn(row, column) })) };
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

function labelOf(row: Element): string {
  return row.querySelector('th')?.textContent.trim() ?? '';
}

function textIn(row: Element, column: number): string {
  const cell = row.children[column];
  return cell === undefined ? '' : spokenText(cell);
}
