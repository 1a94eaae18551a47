import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PapersTaken } from './papers-task.ts';
import { type Column, printTable } from './print-table.ts';

/** So many indicators a committee is told of; the third makes some sixty pages with thirty charts. */
const told: readonly number[] = [8, 15, 30, 60, 111];

/** What one committee gets, from the content of a release; each row in a process of its own. */
export function benchPapers(): void {
  console.log('\nWhat one committee gets, in one thread, each format by itself; seconds');
  printTable(columns, rows());
}

function* rows(): Generator<PapersTaken> {
  for (const number of told) yield run(number);
}

function run(number: number): PapersTaken {
  const script = fileURLToPath(new URL('papers-task.js', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, String(number)], { encoding: 'utf8' }));
}

const seconds = (format: keyof PapersTaken['seconds']): Column<PapersTaken> => ({
  title: format,
  width: 7,
  of: (row) => row.seconds[format].toFixed(1),
});

const columns: readonly Column<PapersTaken>[] = [
  { title: 'indicators', width: 10, of: ({ indicators }) => `${indicators}` },
  { title: 'charts', width: 7, of: ({ charts }) => `${charts}` },
  { title: 'pages', width: 7, of: ({ pages }) => `${pages}` },
  ...(['charts', 'pdf', 'docx', 'html', 'xlsx'] as const).map(seconds),
  { title: 'ms of PDF a page', width: 16, of: (row) => ((1000 * row.seconds.pdf) / row.pages).toFixed(0) },
  { title: 'peak MB', width: 8, of: ({ megabytes }) => megabytes.toFixed(0) },
];
