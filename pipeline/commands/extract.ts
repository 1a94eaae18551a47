import type { Command } from 'commander';
import { Option } from 'commander';
import { type ExtractRequest, extract, sourceIds } from '../../sources/extract.ts';
import { packageVersion } from '../package-version.ts';
import { extractStep } from '../steps.ts';
import type { Terminal } from '../terminal.ts';
import { readWorkspace } from '../workspace/workspace.ts';
import { counted, example, globalOptions, report } from './command-context.ts';
import { dateOrToday, misused, yearsFrom } from './dates.ts';

interface ExtractOptions {
  readonly register: readonly string[];
  readonly year: string;
  readonly out?: string;
  readonly municipality?: string;
  readonly date?: string;
  readonly dryRun: boolean;
  readonly handOver: ExtractRequest['handOver'];
}

export function addExtract(program: Command, terminal: Terminal): void {
  const command = program
    .command('extract')
    .summary('at the agency: turn register files into a delivery of counts')
    .description(
      'Counts one agency’s own registers and writes deliveries: counts.csv, datapackage.json and a receipt to read ' +
        'before anything is sent. Runs inside the agency; rows and identities stay there. The workspace gives the ' +
        'municipality, the areas and the definitions.',
    )
    .argument(
      '<source>',
      `one of: ${sourceIds.join(', ')}; sources/<source>/README.md lists its register files`,
    )
    .requiredOption(
      '--register <file...>',
      'the register files, in any order; each is recognised by its columns',
    )
    .requiredOption('--year <years>', 'reference year, or first and last: 2019, 2016-2025')
    .option('--out <dir>', 'folder of the delivery; for several years, folder of their folders')
    .option('--municipality <code>', 'four digits (default: that of samlad.yaml)')
    .option('--date <date>', 'day of the extract, as 2026-02-10 (default: today)')
    .option('--dry-run', 'show the receipt and write nothing', false)
    .addOption(
      new Option('--hand-over <mode>', 'exact counts, or small ones left out')
        .choices(['exact', 'masked'])
        .default('exact'),
    )
    .action(async (source: string, options: ExtractOptions) => {
      const { workspace, json } = globalOptions(command);
      const request = await requestOf(source, options, workspace, terminal);
      if (options.dryRun) {
        const receipts = (await extract(request)).map(({ files }) =>
          Buffer.from(files.get('receipt.txt') ?? []).toString(),
        );
        report(terminal, json, { written: [], receipts }, [...receipts, 'Nothing has been written.']);
        return;
      }
      if (options.out === undefined) throw misused('extract', 'no --out', '--out DIR, or --dry-run');
      const written = await extractStep(request, options.out);
      report(terminal, json, { written }, [
        `Wrote ${counted(written.length, 'delivery', 'deliveries')}:`,
        ...written.map((folder) => `  ${folder}`),
        'Next: read receipt.txt in each, then hand the whole folder over.',
      ]);
    });
  example(
    command,
    'samlad extract social-services --register bou_utredning.csv bou_insats.csv --year 2025 --out social-services-2025',
    'samlad extract school --register skola_*.csv --year 2016-2025 --out deliveries --workspace ../var-kommun',
  );
}

async function requestOf(
  source: string,
  options: ExtractOptions,
  workspaceDir: string,
  terminal: Terminal,
): Promise<ExtractRequest> {
  if (!sourceIds.includes(source))
    throw misused('extract', `the source ${source}`, `one of: ${sourceIds.join(', ')}`);
  const years = yearsFrom(options.year, 'extract');
  const created = dateOrToday(options.date, 'extract');
  const { settings, catalogue } = await readWorkspace(workspaceDir);
  const municipality = options.municipality ?? settings.code;
  if (!/^\d{4}$/.test(municipality))
    throw misused('extract', `--municipality ${municipality}`, 'four digits');
  return {
    source,
    registers: options.register,
    years,
    municipality,
    catalogue,
    created,
    handOver: options.handOver,
    scriptVersion: packageVersion(),
    onProgress: (message) => terminal.progress(message),
  };
}
