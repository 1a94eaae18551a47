import { join } from 'node:path';
import type { Command } from 'commander';
import { sourcesOf } from '../../indicators/catalogue/catalogue.ts';
import { indicatorsCounted } from '../../indicators/catalogue/counted-years.ts';
import { isOver } from '../../indicators/model/period.ts';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import { isIsoDate } from '../iso-date.ts';
import { makeOrders, writeOrders } from '../order/make-orders.ts';
import type { Terminal } from '../terminal.ts';
import { agencyOf } from '../workspace/agency.ts';
import { readWorkspace, type Workspace } from '../workspace/workspace.ts';
import { counted, example, globalOptions, report } from './command-context.ts';
import { misused, yearsFrom } from './dates.ts';

interface OrderOptions {
  readonly year: string;
  readonly source?: readonly string[];
  readonly lastDate?: string;
  readonly date?: string;
  readonly out?: string;
}

export function addOrder(program: Command, terminal: Terminal): void {
  const command = program
    .command('order')
    .summary('write the letters that ask each agency for its counts of one year')
    .description(
      'Writes a letter in Swedish (PDF) to each agency: what is to be counted and how, from which register columns, how ' +
        'to run the extract, hand-over and harm test, the last day, and what never leaves the agency. Beside it lies a ' +
        'spreadsheet where the counts may be kept by hand. agencies: in samlad.yaml has roles, modes and days.',
    )
    .requiredOption('--year <year>', 'reference year: one of samlad.yaml, or the next one')
    .option('--source <source...>', 'only these (default: all that count something in the year)')
    .option('--last-date <date>', 'last day of delivery (default: 15 February of the next year)')
    .option('--date <date>', 'date of the letters (default: 1 December of the year)')
    .option('--out <dir>', 'a new folder (default: orders/<year> in the workspace)')
    .action(async (options: OrderOptions) => {
      const { workspace: dir, json } = globalOptions(command);
      const [year = 0, ...more] = yearsFrom(options.year, 'order');
      if (more.length > 0) throw misused('order', `--year ${options.year}`, 'one year');
      const lastDate = dateFrom('--last-date', options.lastDate, `${year + 1}-02-15`);
      const date = dateFrom('--date', options.date, `${year}-12-01`);
      const workspace = await readWorkspace(dir);
      const sources = sourcesAsked(workspace, year, options.source);
      stopIfAny(sources.flatMap((source) => checkLastDate(workspace, source, year, lastDate)));
      const files = await makeOrders(workspace, { year, sources, date, lastDate }, terminal.progress);
      const folder = options.out ?? join(workspace.paths.root, 'orders', String(year));
      await writeOrders(folder, files);
      report(terminal, json, { written: [...files.keys()].map((name) => join(folder, name)) }, [
        `Wrote ${counted(sources.length, 'order', 'orders')} for ${year}:`,
        ...[...files.keys()].map((name) => `  ${join(folder, name)}`),
        'Next: read them, and send each agency its letter with samlad.yaml, code-lists/ and indicators/.',
      ]);
    });
  example(
    command,
    'samlad order --year 2026 --workspace ../var-kommun',
    'samlad order --year 2026 --source school --last-date 2026-11-30 --out ../bestallningar-2026',
  );
}

/** The sources that have something to count in the year. The year after the last is the one that is ordered next. */
function sourcesAsked(
  { settings, catalogue }: Workspace,
  year: number,
  wanted: readonly string[] | undefined,
): string[] {
  const { first, last } = settings.years;
  if (year < first || year > last + 1)
    throw misused('order', `--year ${year}`, `a year from ${first} to ${last + 1}, by years: in samlad.yaml`);
  const all = sourcesOf(catalogue).filter((source) => indicatorsCounted(catalogue, source, year).length > 0);
  const unknown = (wanted ?? []).find((source) => !all.includes(source));
  if (unknown !== undefined) throw misused('order', `--source ${unknown}`, `one of: ${all.join(', ')}`);
  if (all.length === 0) throw misused('order', `--year ${year}`, 'a year in which an indicator has begun');
  return wanted ? all.filter((source) => wanted.includes(source)) : all;
}

/** A day of last year's order, left in samlad.yaml, or one before there is anything to count. */
function checkLastDate(
  { settings, catalogue }: Workspace,
  source: string,
  year: number,
  lastDate: string,
): Problem[] {
  const own = agencyOf(settings, source)?.last_date;
  const day = own ?? lastDate;
  const asked = indicatorsCounted(catalogue, source, year);
  if (asked.some(({ period }) => isOver(period, year, day))) return [];
  const file = own === undefined ? 'samlad order' : 'samlad.yaml';
  const found = `${day} as the last day of ${source}, when no period of ${year} is over`;
  return [problem('USAGE-001', { file }, found, `a day after the period`, REMEDY)];
}

const REMEDY = 'Give --last-date, or correct last_date under agencies: in samlad.yaml.';

function dateFrom(option: string, given: string | undefined, otherwise: string): string {
  if (given === undefined || isIsoDate(given)) return given ?? otherwise;
  throw misused('order', `${option} ${given}`, 'a date such as 2027-02-15');
}
