import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { registersOfSource } from '../../pipeline/example/registers.ts';
import { type RunStep, refreshExempelby } from '../../pipeline/example/yearly-refresh.ts';

/** Prints a table and asserts nothing: seconds belong to the machine, the ratio to the program. */

const places = { registers: 'build/bench/registers', workspace: 'build/bench/workspace' };
const seconds = new Map<string, number>();

const timed: RunStep = async (name, step) => {
  const start = performance.now();
  const result = await step(() => {});
  seconds.set(name, (performance.now() - start) / 1000);
  return result;
};

await refreshExempelby(places, timed);
for (const [name, taken] of seconds) console.log(`${name.padEnd(44)} ${taken.toFixed(1).padStart(8)} s`);

const contacts = join(places.registers, registersOfSource['child-psychiatry'][0]);
const plain = await plainDuckDb(contacts);
const extract = seconds.get('Extract at child-psychiatry') ?? Number.NaN;
const perSecond = (taken: number) =>
  `${Math.round(plain.rows / taken)
    .toLocaleString('en-GB')
    .padStart(10)} rows/s`;
console.log(`\nChild psychiatry, ${plain.rows.toLocaleString('en-GB')} contacts`);
console.log(`${'extract: read, check, count ten years'.padEnd(44)} ${perSecond(extract)}`);
console.log(`${'plain DuckDB: one group by'.padEnd(44)} ${perSecond(plain.seconds)}`);
console.log(`${'ratio'.padEnd(44)} ${(extract / plain.seconds).toFixed(1).padStart(10)}`);
await rm('build/bench', { recursive: true });

/** What the same file costs when nobody checks it; the register is UTF-8 already. The better of three runs. */
async function plainDuckDb(file: string): Promise<{ rows: number; seconds: number }> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const from = "from read_csv($file, delim = ';', header = true, all_varchar = true)";
  const total = await connection.runAndReadAll(`select count(*)::integer ${from}`, { file });
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = performance.now();
    await connection.runAndReadAll(
      `select "Kontaktdatum"[:4] as year, "Kön" as sex, count(distinct "Patient-id") ${from} group by all`,
      { file },
    );
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  connection.closeSync();
  return { rows: Number(total.getRows()[0]?.[0]), seconds: best };
}
