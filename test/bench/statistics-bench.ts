import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Column, printTable } from './print-table.ts';
import type { StatisticsTaken } from './statistics-task.ts';

/** All that Sweden has, and two parts of it to see how cost grows. */
const municipalities: readonly number[] = [29, 145, 290];

interface Row extends StatisticsTaken {
  readonly municipalities: number;
}

/**
 * Rates, intervals, trends, signals and comparisons of the built-in catalogue over ten years, for municipalities whose
 * counts are invented; each row in a process of its own with two threads.
 */
export function benchStatistics(): void {
  console.log('\nAll statistics of the built-in catalogue over ten years, two threads');
  printTable(columns, rows());
}

function* rows(): Generator<Row> {
  for (const number of municipalities) yield { municipalities: number, ...run(number) };
}

function run(number: number): StatisticsTaken {
  const script = fileURLToPath(new URL('statistics-task.js', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, String(number)], { encoding: 'utf8' }));
}

const columns: readonly Column<Row>[] = [
  { title: 'municipalities', width: 14, of: ({ municipalities: number }) => whole(number) },
  { title: 'cells', width: 10, of: ({ cells }) => whole(cells) },
  { title: 'series', width: 9, of: ({ series }) => whole(series) },
  { title: 'signals', width: 8, of: ({ signals }) => whole(signals) },
  { title: 'seconds', width: 8, of: ({ seconds }) => seconds.toFixed(1) },
  { title: 'µs per cell', width: 11, of: (row) => ((1e6 * row.seconds) / row.cells).toFixed(1) },
  { title: 'peak MB', width: 8, of: ({ megabytes }) => whole(megabytes) },
];

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
