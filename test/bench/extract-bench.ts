import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneMunicipality, writeLargeContacts, years } from './large-contacts.ts';

interface Taken {
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * The contacts of a region over ten years, extracted in several ways beside plain DuckDB on the same rows in UTF-8.
 * Each task runs three times, in turn, in processes of their own; the median counts.
 */
export function benchExtracts(folder: string, rows: number): void {
  mkdirSync(folder, { recursive: true });
  const [utf8, old] = [join(folder, 'bup_kontakt.csv'), join(folder, 'bup_kontakt_1252.csv')];
  writeLargeContacts(rows, utf8, old);
  const all = years.join();
  const tasks: Readonly<Record<string, readonly string[]>> = {
    'plain DuckDB: one group by, UTF-8': ['plain', utf8],
    'extract: one municipality, one year, UTF-8': ['extract', utf8, '2025', oneMunicipality],
    'extract: the same, Windows-1252': ['extract', old, '2025', oneMunicipality],
    'extract: one municipality, ten years': ['extract', utf8, all, oneMunicipality],
    'extract: 26 municipalities, ten years': ['extract', utf8, all, 'all'],
  };
  const runs = new Map<string, Taken[]>();
  for (let round = 0; round < 3; round++)
    for (const [name, task] of Object.entries(tasks)) runs.set(name, [...(runs.get(name) ?? []), run(task)]);
  rmSync(folder, { recursive: true });

  console.log(`\nChild psychiatry, ${rows.toLocaleString('en-GB')} contacts of a region over ten years`);
  console.log(
    `${''.padEnd(44)} ${'seconds'.padStart(9)} ${'ratio'.padStart(7)} ${'rows/s'.padStart(11)} ${'peak MB'.padStart(9)}`,
  );
  const plain = median(runs.get('plain DuckDB: one group by, UTF-8') ?? [], 'seconds');
  for (const [name, taken] of runs) {
    const seconds = median(taken, 'seconds');
    const perSecond = Math.round(rows / seconds).toLocaleString('en-GB');
    const columns = [
      seconds.toFixed(1).padStart(9),
      (seconds / plain).toFixed(1).padStart(7),
      perSecond.padStart(11),
      median(taken, 'megabytes').toFixed(0).padStart(9),
    ];
    console.log(`${name.padEnd(44)} ${columns.join(' ')}`);
  }
}

function run(task: readonly string[]): Taken {
  const script = fileURLToPath(new URL('timed-task.js', import.meta.url));
  const printed = execFileSync(process.execPath, [script, ...task], { encoding: 'utf8' });
  const { seconds, megabytes }: Taken = JSON.parse(printed);
  return { seconds, megabytes };
}

function median(taken: readonly Taken[], of: keyof Taken): number {
  const sorted = taken.map((one) => one[of]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
