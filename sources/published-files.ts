import { type Problem, problem } from '../indicators/model/problem.ts';
import type { PublishedTable } from '../indicators/model/published-by-others.ts';
import { isMunicipalityTotals, readMunicipalityTotals } from './population/municipality-totals.ts';
import { eligibilityYear9 } from './skolverket/eligibility-year9.ts';
import { notEligibleYear9 } from './skolverket/not-eligible.ts';
import { readSkolverket } from './skolverket/read-skolverket.ts';
import { isFromSkolverket } from './skolverket/skolverket-file.ts';
import { utf8Lines } from './utf8-lines.ts';

/**
 * Everything in a workspace's `published/`: each file is told by what stands in it, not by its name. Next to every
 * table of eligibility stands the indicator made from it. Tables come by id, then year; problems by path.
 * A README.md beside the files is left alone; any other file of an unknown kind is a problem, so that no figure that
 * somebody put there is passed over in silence.
 */
export function readPublishedFiles(files: readonly { path: string; bytes: Uint8Array }[]): {
  tables: PublishedTable[];
  problems: Problem[];
} {
  const results = files
    .filter(({ path }) => !/(^|[/\\])README\.md$/.test(path))
    .sort((a, b) => compare(a.path, b.path))
    .map(({ path, bytes }) => ({ path, ...readOne(bytes, path) }));
  const read = results.flatMap(({ path, table }) => (table ? [{ path, table }] : []));
  const problems = [...results.flatMap((result) => result.problems), ...publishedTwice(read)];
  const tables = read
    .flatMap(({ table }) => (table.id === eligibilityYear9.id ? [table, notEligibleYear9(table)] : [table]))
    .sort((a, b) => compare(a.id, b.id) || a.year - b.year);
  return { tables, problems };
}

function readOne(bytes: Uint8Array, path: string): { table: PublishedTable | null; problems: Problem[] } {
  const lines = utf8Lines(bytes);
  if (lines && isFromSkolverket(lines)) return readSkolverket(bytes, path);
  if (lines && isMunicipalityTotals(lines)) return readMunicipalityTotals(bytes, path);
  const found = lines ? 'a file of an unknown kind' : 'bytes that are not text in UTF-8';
  const expected = "a file from Skolverket's statistics database, or SCB's population of municipalities";
  const remedy =
    'Fetch the file again and put it here as it came, or remove it: only files that can be read may stand here.';
  return { table: null, problems: [problem('PUBLISHED-001', { file: path }, found, expected, remedy)] };
}

function publishedTwice(read: readonly { path: string; table: PublishedTable }[]): Problem[] {
  const firstPaths = new Map<string, string>();
  return read.flatMap(({ path, table }) => {
    const key = `${table.id}|${table.year}`;
    const first = firstPaths.get(key);
    firstPaths.set(key, first ?? path);
    if (first === undefined) return [];
    const found = `the same table and period as in ${first}`;
    return [problem('PUBLISHED-001', { file: path }, found, 'each once', 'Remove one of the two files.')];
  });
}

/** By code unit: the same order on every machine, whatever its language. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
