import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Level } from '../../indicators/disclosure/suppress/ground.ts';
import { nestedTables, otherTables } from './bench-tables.ts';
import type { ProtectionTaken, RoundingTaken } from './disclosure-task.ts';
import { bestProved, classicalFigures, gaussSuppression, smallCountRounding } from './peer-figures.ts';
import { type Column, printTable } from './print-table.ts';

/** Minutes together, so only measured when asked for. */
const large: readonly string[] = [
  '100k exact',
  '300k label',
  '300k exact',
  '1M label',
  '1M exact',
  '10k with years label',
  '10k with years exact',
  '14k, two groupings label',
  '14k, two groupings exact',
  '300k rounded',
];
/** For one classical instance; some of them are too much. */
const minutes = 5;
const rounded: readonly string[] = ['10k', '100k', '300k'];

interface Row extends ProtectionTaken {
  readonly table: string;
  readonly level: string;
}

interface Rounded extends RoundingTaken {
  readonly table: string;
}

/**
 * Protects synthetic tables of several sizes and kinds, and classical instances, at both levels, and rounds some;
 * each in a process of its own with two threads. Other programs' figures on the same tables stand below.
 *
 * @param instances folder of classical instances as JSON; none are measured without
 */
export function benchDisclosure(isLarge: boolean, instances: string | undefined): void {
  const isWanted = (measure: string): boolean => isLarge || !large.includes(measure);
  const nested = Object.keys(nestedTables);
  console.log(
    '\nTables nested in municipalities, districts and schools, counts 1 to 4 withheld, two threads',
  );
  printTable([...columns, ratioColumn()], bothLevels(nested, isWanted));
  printPeers(nested);

  console.log('\nOther kinds of tables');
  printTable(columns, bothLevels(Object.keys(otherTables), isWanted));

  console.log('\nControlled rounding to multiples of five');
  printTable(roundingColumns, roundings(isWanted));

  console.log('\nClassical instances of cell suppression');
  if (instances === undefined)
    console.log('SAMLAD_BENCH_INSTANCES=folder measures those in it; see docs/benchmarks.md');
  else benchInstances(instances);
}

function* bothLevels(names: readonly string[], isWanted: (measure: string) => boolean): Generator<Row> {
  for (const table of names)
    for (const level of ['label', 'exact'] satisfies Level[])
      if (isWanted(`${table} ${level}`))
        yield { table, level, ...run<ProtectionTaken>('protect', table, level) };
}

function* roundings(isWanted: (measure: string) => boolean): Generator<Rounded> {
  for (const table of rounded)
    if (isWanted(`${table} rounded`)) yield { table, ...run<RoundingTaken>('round', table, '5') };
}

function benchInstances(folder: string): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  printTable(columns, instanceRows(folder, files.sort()));
  for (const [name, known] of Object.entries(classicalFigures)) console.log(`${name.padEnd(10)} ${known}`);
}

/** Withholding costs the value, as in the literature, or what it costs in this program. */
function* instanceRows(folder: string, files: readonly string[]): Generator<Row> {
  for (const file of files)
    for (const price of ['value', 'logarithm']) {
      const table = basename(file, '.json');
      try {
        yield { table, level: price, ...run<ProtectionTaken>('instance', join(folder, file), price) };
      } catch (error) {
        if (!hasRunOut(error)) throw error;
        console.log(`${table.padEnd(28)} ${price.padEnd(9)} nothing within ${minutes} minutes`);
      }
    }
}

function run<Taken>(...task: readonly string[]): Taken {
  const script = fileURLToPath(new URL('disclosure-task.js', import.meta.url));
  const limits = task[0] === 'instance' ? { timeout: minutes * 60_000 } : {};
  return JSON.parse(execFileSync(process.execPath, [script, ...task], { encoding: 'utf8', ...limits }));
}

function hasRunOut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ETIMEDOUT';
}

const columns: readonly Column<Row>[] = [
  { title: '', width: -28, of: ({ table }) => table },
  { title: '', width: -9, of: ({ level }) => level },
  { title: 'cells', width: 9, of: ({ cells }) => whole(cells) },
  { title: 'primary', width: 7, of: ({ primary }) => whole(primary) },
  { title: 'secondary', width: 9, of: ({ secondary }) => whole(secondary) },
  { title: 'their sum', width: 10, of: ({ secondarySum }) => whole(secondarySum) },
  { title: 'dropped', width: 7, of: ({ dropped }) => whole(dropped) },
  { title: 'shrunk', width: 6, of: ({ shrunk }) => whole(shrunk) },
  { title: 'insiders', width: 8, of: ({ fromInside }) => whole(fromInside) },
  { title: 'suppress', width: 8, of: ({ suppressSeconds }) => tenths(suppressSeconds) },
  { title: 'check', width: 6, of: ({ checkSeconds }) => tenths(checkSeconds) },
  { title: 'attack', width: 6, of: ({ attackSeconds }) => tenths(attackSeconds) },
  { title: 'whole', width: 7, of: ({ seconds }) => tenths(seconds) },
  { title: 'processor', width: 9, of: ({ processorSeconds }) => tenths(processorSeconds) },
  { title: 'MB', width: 6, of: ({ megabytes }) => whole(Math.round(megabytes)) },
];

/** How the processor's seconds grow beside n log n, n the cells, from the first table of the same level on. */
function ratioColumn(): Column<Row> {
  const first = new Map<string, number>();
  const each = ({ processorSeconds, cells }: Row): number => processorSeconds / (cells * Math.log(cells));
  return {
    title: 'per n log n',
    width: 11,
    of: (row) => {
      if (!first.has(row.level)) first.set(row.level, each(row));
      return (each(row) / (first.get(row.level) ?? 1)).toFixed(2);
    },
  };
}

const roundingColumns: readonly Column<Rounded>[] = [
  { title: '', width: -28, of: ({ table }) => table },
  { title: 'cells', width: 9, of: ({ cells }) => whole(cells) },
  { title: 'furthest', width: 8, of: ({ furthest }) => whole(furthest) },
  { title: 'beyond one base', width: 15, of: ({ beyondOneBase }) => whole(beyondOneBase) },
  { title: 'seconds', width: 8, of: ({ seconds }) => tenths(seconds) },
  { title: 'processor', width: 9, of: ({ processorSeconds }) => tenths(processorSeconds) },
  { title: 'MB', width: 6, of: ({ megabytes }) => whole(Math.round(megabytes)) },
  { title: 'SmallCountRounding: furthest, seconds', width: 38, of: ({ table }) => roundedByOthers(table) },
];

function roundedByOthers(table: string): string {
  const other = smallCountRounding[table];
  return other ? `${other.furthest}, ${tenths(other.seconds)}` : '';
}

function printPeers(tables: readonly string[]): void {
  console.log(
    '\nOthers on the same tables: secondary, their sum, seconds of the processor, insiders where counted',
  );
  for (const table of tables) {
    const [peer, best] = [gaussSuppression[table], bestProved[table]];
    const figures = peer ? [peer.secondary, peer.secondarySum, peer.seconds, peer.fromInside] : [];
    const words = figures.flatMap((figure) => (figure === undefined ? [] : [figure.toLocaleString('en-GB')]));
    if (peer) console.log(`${table.padEnd(10)} GaussSuppression 1.2.3, default: ${words.join(' / ')}`);
    if (best)
      console.log(`${table.padEnd(10)} proved best of another price: ${best.secondary} / ${whole(best.sum)}`);
  }
}

function whole(number: number): string {
  return number.toLocaleString('en-GB');
}

function tenths(seconds: number): string {
  return seconds.toFixed(1);
}
