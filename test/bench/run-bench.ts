import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type RunStep, refreshExempelby } from '../../pipeline/example/yearly-refresh.ts';
import { benchDisclosure } from './disclosure-bench.ts';
import { benchExtracts } from './extract-bench.ts';
import { benchFollowUp } from './follow-up-bench.ts';
import { benchPapers } from './papers-bench.ts';
import { benchSite } from './site-bench.ts';
import { benchStatistics } from './statistics-bench.ts';

/** Prints tables and asserts nothing: seconds belong to the machine, ratios to the program. */

const folder = 'build/bench';
const { values, positionals } = parseArgs({
  options: { large: { type: 'boolean', default: false }, only: { type: 'string' } },
  allowPositionals: true,
});
const rows = Number(positionals[0] ?? 5_000_000);
const isAsked = (part: string): boolean => values.only === undefined || values.only === part;
if (
  !Number.isInteger(rows) ||
  rows < 1 ||
  !['refresh', 'extract', 'statistics', 'site', 'papers', 'follow-up', 'disclosure'].some(isAsked)
)
  throw new Error(
    'npm run bench -- [rows of the large register] [--only refresh|extract|statistics|site|papers|follow-up|disclosure] [--large]',
  );

const timed: RunStep = async (name, step) => {
  const start = performance.now();
  const result = await step(() => {});
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name.padEnd(44)} ${seconds.padStart(9)} s`);
  return result;
};

if (isAsked('refresh'))
  await refreshExempelby({ registers: `${folder}/registers`, workspace: `${folder}/workspace` }, timed);
if (isAsked('extract')) benchExtracts(`${folder}/large`, rows);
if (isAsked('statistics')) benchStatistics();
if (isAsked('site')) benchSite();
if (isAsked('papers')) benchPapers();
if (isAsked('follow-up')) benchFollowUp();
if (isAsked('disclosure')) benchDisclosure(values.large, process.env.SAMLAD_BENCH_INSTANCES);
await rm(folder, { recursive: true, force: true });
