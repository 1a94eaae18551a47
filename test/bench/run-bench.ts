import { rm } from 'node:fs/promises';
import { type RunStep, refreshExempelby } from '../../pipeline/example/yearly-refresh.ts';
import { benchExtracts } from './extract-bench.ts';

/** Prints tables and asserts nothing: seconds belong to the machine, ratios to the program. */

const folder = 'build/bench';
const rows = Number(process.argv[2] ?? 5_000_000);
if (!Number.isInteger(rows) || rows < 1) throw new Error('npm run bench -- [rows of the large register]');

const timed: RunStep = async (name, step) => {
  const start = performance.now();
  const result = await step(() => {});
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name.padEnd(44)} ${seconds.padStart(9)} s`);
  return result;
};

await refreshExempelby({ registers: `${folder}/registers`, workspace: `${folder}/workspace` }, timed);
benchExtracts(`${folder}/large`, rows);
await rm(folder, { recursive: true });
