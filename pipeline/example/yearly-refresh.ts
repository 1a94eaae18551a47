import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { countedYears } from '../../indicators/catalogue/counted-years.ts';
import { packageVersion } from '../package-version.ts';
import { extractStep, loadStep, type RefreshSummary, refreshStep } from '../steps.ts';
import type { Progress } from '../terminal.ts';
import { copyWorkspace } from '../workspace/copy-workspace.ts';
import { readWorkspace } from '../workspace/workspace.ts';
import { isoDay } from './day.ts';
import { exportDay, municipality } from './exempelby.ts';
import { harmTestOf } from './harm-tests.ts';
import { registersOfSource, writeRegisters } from './registers.ts';

/** Runs one step of the job; the caller decides what is said about it. */
export type RunStep = <T>(name: string, step: (progress: Progress) => Promise<T>) => Promise<T>;

/**
 * The yearly job on Exempelby from beginning to end: the registers, a fresh workspace, each agency's extract of every
 * year, the load and the refresh. Throws `ProblemsFound` as the steps do.
 *
 * @param registers  folder for the register files
 * @param workspace  folder for the workspace; what lies in it is deleted
 */
export async function refreshExempelby(
  { registers, workspace }: { readonly registers: string; readonly workspace: string },
  run: RunStep,
): Promise<RefreshSummary> {
  await run('Inventing the registers of all agencies', () => writeRegisters(registers));
  await rm(workspace, { recursive: true, force: true });
  await copyWorkspace('exempelby', workspace);
  const { catalogue, spellings, years, paths } = await readWorkspace(workspace);
  for (const [source, files] of Object.entries(registersOfSource)) {
    const request = {
      source,
      registers: files.map((file) => join(registers, file)),
      years: yearsOf(source, catalogue, years),
      municipalities: [municipality],
      catalogue,
      spellings,
      created: isoDay(exportDay),
      handOver: 'exact',
      protectedPersons: 'count',
      harmTest: harmTestOf(source),
      scriptVersion: packageVersion(),
    } as const;
    await run(`Extract at ${source}`, (onProgress) =>
      extractStep({ ...request, onProgress }, paths.deliveries),
    );
  }
  await run('Load', (progress) => loadStep(workspace, progress));
  return run('Refresh: protect, attack, make the draft', (progress) => refreshStep(workspace, progress));
}

/** The years in which the source has something to count: a survey is not held each year. */
function yearsOf(source: string, { indicators }: Catalogue, years: readonly number[]): number[] {
  const counted = indicators
    .filter((indicator) => indicator.source === source)
    .flatMap((indicator) => countedYears(indicator, years));
  return years.filter((year) => counted.includes(year));
}
