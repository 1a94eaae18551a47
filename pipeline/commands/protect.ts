import { type Command, Option } from 'commander';
import { type ProtectTableSummary, protectTable } from '../tables/protect-table.ts';
import type { RoundingResult } from '../tables/protection-of-table.ts';
import type { Terminal } from '../terminal.ts';
import { checkOutputs } from './check-outputs.ts';
import { counted, example, globalOptions, report } from './command-context.ts';

interface ProtectOptions {
  readonly table: string;
  readonly spec: string;
  readonly out: string;
  readonly report?: string;
  readonly level: 'label' | 'exact';
}

export function addProtect(program: Command, terminal: Terminal): void {
  const command = program
    .command('protect')
    .summary('withhold in anybody’s table what is too small and what would give it away')
    .description(
      'Reads the finest cells of a table of counts, finds what has to be withheld, attacks the result, and writes the ' +
        'table only when the attack has failed. docs/tables.md says what a specification holds. The report is ' +
        'confidential: it says which cells are small, and how that is hidden.',
    )
    .requiredOption('--table <file>', 'the finest cells (CSV); a cell without a row is zero')
    .requiredOption('--spec <file>', 'what the table is made of (YAML)')
    .requiredOption('--out <file>', 'where the protected table goes (CSV)')
    .option('--report <file>', 'where the confidential report goes (JSON)')
    .addOption(
      new Option(
        '--level <level>',
        'exact only keeps cells from being solved: for comparison with other programs',
      )
        .choices(['label', 'exact'])
        .default('label')
        .hideHelp(),
    )
    .action(async (options: ProtectOptions) => {
      const { json } = globalOptions(command);
      const { table, spec, out, report: evidence, level } = options;
      checkOutputs('protect', { '--table': table, '--spec': spec }, { '--out': out, '--report': evidence });
      const seconds = () => performance.now() / 1000;
      const summary = await protectTable(options, terminal.progress, seconds);
      report(terminal, json, summary, [
        ...sentences(summary, level),
        `Wrote ${out}.`,
        ...(evidence === undefined ? [] : [`Wrote ${evidence}, which is confidential.`]),
      ]);
    });
  example(
    command,
    'samlad protect --table inner.csv --spec spec.yaml --out published.csv --report report.json',
  );
}

function sentences(summary: ProtectTableSummary, level: string): string[] {
  const { policy, cells, dropped, alreadyOpen, rounded } = summary;
  if (rounded) return roundingSentences(cells.published, rounded);
  const came =
    level === 'exact' ? 'Only that nothing can be solved: this is no protection.' : 'The attack failed.';
  return [
    `${counted(cells.published, 'cell', 'cells')} published, ${cells.withheld} withheld by ${policy}. ${came}`,
    ...dropped.map(
      (columns) => `Left out: the breakdown by ${columns.join(' × ')}; no safe pattern was found.`,
    ),
    ...(alreadyOpen === 0
      ? []
      : [
          `Of ${counted(alreadyOpen, 'small count', 'small counts')} only one small value is possible whatever is withheld, ` +
            'by the zeros that are shown and what others have published.',
        ]),
  ];
}

function roundingSentences(cells: number, { base, furthest, beyond_one_base }: RoundingResult): string[] {
  return [
    `${counted(cells, 'cell', 'cells')} rounded to multiples of ${base}; sums hold, and none is further than ${furthest} from its count.`,
    ...(beyond_one_base === 0
      ? []
      : [`${counted(beyond_one_base, 'cell', 'cells')} had to move further than ${base}.`]),
  ];
}
