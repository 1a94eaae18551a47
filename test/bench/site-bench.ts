import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Column, printTable } from './print-table.ts';
import type { SiteTaken } from './site-task.ts';

/** How often the built-in catalogue is there: the third gives about 300 pages with charts. */
const copies: readonly number[] = [1, 2, 4, 8];

/** The site in both languages and its data files, from the content of a release; each row in a process of its own. */
export function benchSite(): void {
  console.log('\nThe site of one invented municipality in two languages, and its data files, two threads');
  printTable(columns, rows());
}

function* rows(): Generator<SiteTaken> {
  for (const number of copies) yield run(number);
}

function run(number: number): SiteTaken {
  const script = fileURLToPath(new URL('site-task.js', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, String(number)], { encoding: 'utf8' }));
}

const columns: readonly Column<SiteTaken>[] = [
  { title: 'pages', width: 7, of: ({ pages }) => `${pages}` },
  { title: 'charts', width: 7, of: ({ charts }) => `${charts}` },
  { title: 'seconds', width: 8, of: ({ seconds }) => seconds.toFixed(1) },
  { title: 'processor', width: 9, of: ({ processorSeconds }) => processorSeconds.toFixed(1) },
  { title: 'ms per chart', width: 12, of: (row) => ((1000 * row.processorSeconds) / row.charts).toFixed(0) },
  { title: 'MB written', width: 10, of: ({ megabytesWritten }) => megabytesWritten.toFixed(1) },
  { title: 'peak MB', width: 8, of: ({ megabytes }) => megabytes.toFixed(0) },
];
