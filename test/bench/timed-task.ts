import { DuckDBInstance } from '@duckdb/node-api';
import { readBuiltInCatalogue } from '../../pipeline/workspace/read-catalogue.ts';
import { extract } from '../../sources/extract.ts';
import { peakMegabytes } from './peak-memory.ts';

/**
 * One task in a process of its own, so that its peak of memory is its own. Prints its seconds and megabytes as JSON.
 *
 * plain FILE                           DuckDB groups the rows as they are, all text, and nobody checks anything
 * extract FILE YEARS MUNICIPALITIES    the extract of child psychiatry; lists are parted by commas
 */
const [task = '', file = '', years = '', municipalities = ''] = process.argv.slice(2);
const start = performance.now();
if (task === 'plain') await plainGrouping(file);
else await wholeExtract();
console.log(
  JSON.stringify({
    seconds: (performance.now() - start) / 1000,
    megabytes: peakMegabytes(),
  }),
);

async function plainGrouping(path: string): Promise<void> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.runAndReadAll(
    `select "Kontaktdatum"[:4] as year, "Kön" as sex, count(distinct "Patient-id")
     from read_csv($path, delim = ';', header = true, all_varchar = true) group by all`,
    { path },
  );
  connection.closeSync();
}

async function wholeExtract(): Promise<void> {
  await extract({
    source: 'child-psychiatry',
    registers: [file],
    years: years.split(',').map(Number),
    municipalities: municipalities === 'all' ? 'all' : municipalities.split(','),
    catalogue: await readBuiltInCatalogue(),
    created: '2026-02-01',
    handOver: 'exact',
    protectedPersons: 'count',
    scriptVersion: 'bench',
  });
}
