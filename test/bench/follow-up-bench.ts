import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FollowUpTaken } from './follow-up-task.ts';
import { type Column, printTable } from './print-table.ts';

const steps = ['discrepancies', 'goals', 'protect', 'views', 'pdf', 'docx', 'html'] as const;

/** Each four times the one before, which a municipality of any size stays below. */
const documents: readonly number[] = [10, 40, 160];

/**
 * The follow-up from the registers to the papers, for registers that grow; each row in a process of its own. The second
 * table holds each row against the one before: four is in step with the registers.
 */
export function benchFollowUp(): void {
  console.log('\nThe follow-up of growing registers in one thread; seconds of the processor');
  const taken: FollowUpTaken[] = [];
  printTable(columns, kept(taken));

  console.log('\nThe same, in times the row before, where there are four times as many documents');
  const [, ...larger] = taken;
  printTable(
    ratioColumns,
    larger.flatMap((row, i) => {
      const before = taken[i];
      return before ? [{ row, before }] : [];
    }),
  );
}

function* kept(taken: FollowUpTaken[]): Generator<FollowUpTaken> {
  for (const number of documents) {
    const row = run(number);
    taken.push(row);
    yield row;
  }
}

function run(number: number): FollowUpTaken {
  const script = fileURLToPath(new URL('follow-up-task.js', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, String(number)], { encoding: 'utf8' }));
}

const columns: readonly Column<FollowUpTaken>[] = [
  { title: 'documents', width: 9, of: (row) => `${row.documents}` },
  { title: 'entries', width: 7, of: ({ entries }) => `${entries}` },
  { title: 'counts', width: 6, of: ({ counts }) => `${counts}` },
  { title: 'found', width: 6, of: ({ discrepancies }) => `${discrepancies}` },
  { title: 'papers', width: 6, of: ({ papers }) => `${papers}` },
  { title: 'pages', width: 6, of: ({ pages }) => `${pages}` },
  ...steps.map(
    (step): Column<FollowUpTaken> => ({
      title: step,
      width: Math.max(7, step.length),
      of: ({ seconds }) => seconds[step].toFixed(3),
    }),
  ),
  { title: 'ms of PDF a page', width: 16, of: (row) => ((1000 * row.seconds.pdf) / row.pages).toFixed(0) },
  { title: 'peak MB', width: 8, of: ({ megabytes }) => megabytes.toFixed(0) },
];

interface Growth {
  readonly row: FollowUpTaken;
  readonly before: FollowUpTaken;
}

const ratioColumns: readonly Column<Growth>[] = [
  { title: 'documents', width: 9, of: ({ row }) => `${row.documents}` },
  { title: 'entries', width: 7, of: ({ row, before }) => times(row.entries, before.entries) },
  { title: 'papers', width: 6, of: ({ row, before }) => times(row.papers, before.papers) },
  { title: 'pages', width: 6, of: ({ row, before }) => times(row.pages, before.pages) },
  ...steps.map(
    (step): Column<Growth> => ({
      title: step,
      width: Math.max(7, step.length),
      of: ({ row, before }) => times(row.seconds[step], before.seconds[step]),
    }),
  ),
];

function times(number: number, before: number): string {
  return (number / before).toFixed(1);
}
