import type { Command } from 'commander';
import { Option } from 'commander';
import { sourcesOf } from '../../indicators/catalogue/catalogue.ts';
import { indicatorsCounted } from '../../indicators/catalogue/counted-years.ts';
import { sourceIds } from '../../sources/all-sources.ts';
import type { Delivery } from '../../sources/delivery/make-delivery.ts';
import { type ExtractRequest, extract } from '../../sources/extract.ts';
import { deliverByHand } from '../load/deliver-by-hand.ts';
import { writeDeliveries } from '../load/write-deliveries.ts';
import { packageVersion } from '../package-version.ts';
import type { Terminal } from '../terminal.ts';
import { type ExtractSetting, extractSetting } from '../workspace/extract-setting.ts';
import { counted, example, globalOptions, report } from './command-context.ts';
import { dateOrToday, misused, yearsFrom } from './dates.ts';
import { type HarmTestOptions, harmTestFrom } from './harm-test-options.ts';

interface ExtractOptions extends HarmTestOptions {
  readonly register?: readonly string[];
  readonly counts?: string;
  readonly year: string;
  readonly out?: string;
  readonly municipality?: readonly string[];
  readonly areas?: string;
  readonly spellings?: string;
  readonly protected: ExtractRequest['protectedPersons'];
  readonly date?: string;
  readonly dryRun: boolean;
  readonly handOver?: 'exact' | 'masked';
}

export function addExtract(program: Command, terminal: Terminal): void {
  const command = program
    .command('extract')
    .summary('at the agency: turn register files into a delivery of counts')
    .description(
      'Counts one agency’s own registers and writes deliveries: counts.csv, datapackage.json and a receipt to read ' +
        'before anything is sent. Runs inside the agency, without network; rows and identities stay there. A ' +
        'workspace, where there is one, gives the municipality, the areas and the definitions. Counts that are kept ' +
        'by hand come in the template that samlad order writes. Exact counts may be handed over when the agency has ' +
        'tested that no one is harmed by it: read the receipt and the counts first, and then run again with the ' +
        'three --harm-test options.',
    )
    .argument(
      '<source>',
      `one of: ${sourceIds.join(', ')}; sources/<source>/README.md lists its register files. With --counts any source of the catalogue`,
    )
    .option('--register <file...>', 'the register files, in any order; each is recognised by its columns')
    .option('--counts <file>', 'counts kept by hand: the filled-in template, as XLSX or CSV, for one year')
    .requiredOption('--year <years>', 'reference year, or first and last: 2019, 2016-2025')
    .option('--out <dir>', 'folder of the delivery; for several years, folder of their folders')
    .option(
      '--municipality <code...>',
      'four digits, or several for one delivery each, or all of the region (default: that of samlad.yaml)',
    )
    .option('--areas <file>', 'the municipality’s list of areas, where there is no workspace to give it')
    .option(
      '--spellings <file>',
      'how this agency spells its codes, beside what the program knows, where there is no workspace to give it',
    )
    .option('--date <date>', 'day of the extract, as 2026-02-10 (default: today)')
    .option('--dry-run', 'show the receipt and write nothing', false)
    .addOption(
      new Option(
        '--hand-over <mode>',
        'exact counts, or small ones left out (default: that of the agency in samlad.yaml, else exact)',
      ).choices(['exact', 'masked']),
    )
    .addOption(
      new Option('--protected <mode>', 'protected persons: counted (never in an area), or left out')
        .choices(['count', 'exclude'])
        .default('count'),
    )
    .option('--harm-test-date <date>', 'day of the agency’s harm test (menprövning) of exact counts')
    .option('--harm-test-role <role>', 'who decided, by role and never by name')
    .option('--harm-test-basis <text>', 'law and decision; readers see date, role and basis')
    .action(async (source: string, options: ExtractOptions) => {
      const { workspace, json } = globalOptions(command);
      const { out, dryRun } = options;
      if (!dryRun && out === undefined) throw misused('extract', 'no --out', '--out DIR, or --dry-run');
      const { deliveries, mayLeave } = await deliveriesOf(source, options, workspace, terminal);
      if (dryRun || out === undefined) {
        const receipts = deliveries.map(({ files }) =>
          Buffer.from(files.get('receipt.txt') ?? []).toString(),
        );
        report(terminal, json, { written: [], receipts }, [...receipts, 'Nothing has been written.']);
        return;
      }
      const written = await writeDeliveries(deliveries, out);
      report(terminal, json, { written }, [
        `Wrote ${counted(written.length, 'delivery', 'deliveries')}:`,
        ...written.map((folder) => `  ${folder}`),
        mayLeave
          ? 'Next: read receipt.html in each, sign it, then hand the whole folder over.'
          : 'Not to be handed over yet: no harm test is recorded. Read receipt.html and counts.csv in each, test, and ' +
            'run again with --harm-test-date, --harm-test-role and --harm-test-basis.',
      ]);
    });
  example(
    command,
    'samlad extract social-services --register bou_utredning.csv bou_insats.csv --year 2025 --out social-services-2025',
    'samlad extract school --register skola_*.csv --year 2016-2025 --out deliveries --workspace ../var-kommun',
    'samlad extract child-psychiatry --register bup_*.csv --year 2025 --municipality all --out leveranser',
    'samlad extract child-health-centres --counts mall-child-health-centres-2025.xlsx --year 2025 --out bvc-2025',
  );
}

/** Codes once each, or `all`; throws USAGE-001 for anything else. */
function municipalitiesFrom(given: readonly string[]): ExtractRequest['municipalities'] {
  if (given.length === 0)
    throw misused('extract', 'no municipality and no workspace', '--municipality CODE, or --workspace DIR');
  if (given.length === 1 && given[0] === 'all') return 'all';
  const wrong = given.find((code) => !/^\d{4}$/.test(code));
  if (wrong !== undefined)
    throw misused('extract', `--municipality ${wrong}`, 'four digits, or all and nothing else');
  return [...new Set(given)];
}

interface Deliveries {
  readonly deliveries: readonly Delivery[];
  /** Whether a harm test is recorded, or is not needed. */
  readonly mayLeave: boolean;
}

async function deliveriesOf(
  source: string,
  options: ExtractOptions,
  workspaceDir: string,
  terminal: Terminal,
): Promise<Deliveries> {
  const { register, counts } = options;
  if ((register === undefined) === (counts === undefined))
    throw misused('extract', register ? '--register and --counts' : 'neither', '--register or --counts');
  if (register && !sourceIds.includes(source))
    throw misused('extract', `the source ${source}`, `one of: ${sourceIds.join(', ')}`);
  const years = yearsFrom(options.year, 'extract');
  const created = dateOrToday(options.date, 'extract');
  const harmTest = harmTestFrom(options);
  if (harmTest && harmTest.date > created)
    throw misused(
      'extract',
      `--harm-test-date ${harmTest.date}`,
      `a day up to that of the extract, ${created}`,
    );
  if (harmTest && harmTest.date < `${Math.max(...years)}-01-01`)
    throw misused('extract', `--harm-test-date ${harmTest.date}`, 'a day after the counts were made');
  const setting = await extractSetting(workspaceDir, options, years);
  const { catalogue, municipality } = setting;
  const handOver = options.handOver ?? setting.handOverOf(source);
  const municipalities = municipalitiesFrom(
    options.municipality ?? (municipality === null ? [] : [municipality]),
  );
  const request = {
    source,
    catalogue,
    created,
    handOver,
    harmTest,
    scriptVersion: packageVersion(),
  };
  const mayLeave = handOver === 'masked' || harmTest !== null;
  if (register) {
    const onProgress = (message: string) => terminal.progress(message);
    return {
      deliveries: await extract({
        ...request,
        registers: register,
        years,
        municipalities,
        spellings: setting.spellings,
        protectedPersons: options.protected,
        onProgress,
      }),
      mayLeave,
    };
  }
  const [only, ...others] = municipalities;
  if (municipalities === 'all' || only === undefined || others.length > 0)
    throw misused('extract', 'several municipalities with --counts', 'one for each template');
  const year = yearByHand(source, years, setting);
  const byHand = { ...request, municipality: only, counts: counts ?? '', year };
  return { deliveries: [await deliverByHand(byHand)], mayLeave };
}

/** A template holds one year, and a source that the catalogue knows in it. */
function yearByHand(source: string, years: readonly number[], { catalogue }: ExtractSetting): number {
  const [year = 0, ...more] = years;
  if (more.length > 0) throw misused('extract', 'several years with --counts', 'one year for each template');
  if (indicatorsCounted(catalogue, source, year).length > 0) return year;
  throw misused(
    'extract',
    `the source ${source} in ${year}`,
    `a source with an indicator that year: ${sourcesOf(catalogue).join(', ')}`,
  );
}
