import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { stopIfAny } from '../../indicators/model/problem.ts';
import { formatNumber } from '../../outputs/wording/number-format.ts';
import { shortenProblems } from '../load/shorten-problems.ts';
import { ifThere } from '../system-error.ts';
import type { Terminal } from '../terminal.ts';
import { type Verification, verifyFolder } from '../verify/verify-folder.ts';
import { verifyWorkspace } from '../verify/verify-step.ts';
import { counted, example, globalOptions, report } from './command-context.ts';
import { misused } from './dates.ts';

export function addVerify(program: Command, terminal: Terminal): void {
  const command = program
    .command('verify')
    .summary('make sure that a release is as it was written, and that its formats agree')
    .description(
      'Looks at a release or a draft without writing anything: whether its files are those of its manifest and its ' +
        'content the approved one; and whether CSV, Parquet, Arrow, PX and JSON-stat, the tables of the site, and those of ' +
        'each appendix as PDF, DOCX, HTML and XLSX tell the same of every figure. It needs nothing but the folder. Exit 4 ' +
        'when anything differs; what is named is the place, never a value.',
    )
    .argument(
      '[folder]',
      'of a release or a draft (default: the newest release of the workspace, else its draft)',
    )
    .action(async (given: string | undefined) => {
      const { workspace, json } = globalOptions(command);
      const { folder, verification } =
        given === undefined
          ? await verifyWorkspace(workspace, terminal.progress)
          : { folder: given, verification: await verifyGiven(given, terminal) };
      stopIfAny(shortenProblems(verification.problems));
      const { problems, compared, ...summary } = verification;
      const result = { folder, ...summary, formats: Object.fromEntries(compared) };
      report(terminal, json, result, [folder, ...sentences(verification)]);
    });
  example(command, 'samlad verify --workspace ../var-kommun', 'samlad verify nedladdat/2025-1');
}

/** Throws USAGE-001 for what is no folder of a release or draft at all. */
async function verifyGiven(folder: string, terminal: Terminal): Promise<Verification> {
  for (const name of ['manifest.json', 'release.json']) {
    if (await ifThere(stat(join(folder, name)), null)) return verifyFolder(folder, null, terminal.progress);
  }
  throw misused(
    'verify',
    'a folder without manifest.json and release.json',
    'the folder of a release or draft',
  );
}

function sentences({ id, status, files, values, withheld, compared }: Verification): string[] {
  const formats = [...compared].filter(([format]) => format !== 'data package');
  return [
    `The ${status} ${id} is as it was written: ${counted(files, 'file', 'files')}, as the manifest lists them.`,
    `${grouped(values)} values, ${grouped(withheld)} withheld, the same wherever they stand, in ${formats.length} formats:`,
    ...formats.map(
      ([format, { files, values }]) =>
        `  ${format.padEnd(10)} ${counted(files, 'file', 'files')}, ${grouped(values)} ${unitOf(format)}`,
    ),
    'Data files were held against release.json; statistics, which it does not hold, against each other.',
    'Tables of the site were held against release.json, and those of papers against both.',
    'Charts and running text were not compared: their files are those of the manifest.',
  ];
}

function unitOf(format: string): string {
  if (format === 'PX' || format === 'JSON-stat') return 'cells';
  return ['CSV', 'Parquet', 'Arrow'].includes(format) ? 'fields' : 'cells of tables';
}

function grouped(value: number): string {
  return formatNumber(value, 0, { decimal: '.', thousands: ',', minus: '-' });
}
