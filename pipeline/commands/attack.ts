import { basename } from 'node:path';
import type { Command } from 'commander';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import { type AttackTableSummary, attackTable } from '../tables/attack-table.ts';
import type { Terminal } from '../terminal.ts';
import { checkOutputs } from './check-outputs.ts';
import { counted, example, globalOptions, report } from './command-context.ts';

interface AttackOptions {
  readonly table: string;
  readonly spec: string;
  readonly out?: string;
  readonly strict?: boolean;
}

export function addAttack(program: Command, terminal: Terminal): void {
  const command = program
    .command('attack')
    .summary('try to work out what is withheld in anybody’s published table')
    .description(
      'Finds the smallest and the largest count that each withheld cell can have, from all that the table shows: sums, ' +
        'rounded shares, signs, and what others have published. docs/tables.md says what a specification holds. Exit 3 ' +
        'when a withheld cell can be worked out exactly.',
    )
    .requiredOption('--table <file>', 'the table as published (CSV)')
    .requiredOption('--spec <file>', 'what the table is made of (YAML)')
    .option('--out <file>', 'where the interval of each cell goes (CSV)')
    .option('--strict', 'exit 3 also when a withheld cell can be narrowed further than its sign says', false)
    .action(async ({ table, spec, out, strict }: AttackOptions) => {
      const { json } = globalOptions(command);
      checkOutputs('attack', { '--table': table, '--spec': spec }, { '--out': out });
      const request = out === undefined ? { table, spec } : { table, spec, out };
      const summary = await attackTable(request, terminal.progress);
      const { exact, narrow } = summary;
      if (!json || exact + (strict ? narrow : 0) === 0)
        report(terminal, json, summary, [
          ...sentences(summary),
          ...(out === undefined ? [] : [`Wrote ${out}.`]),
        ]);
      stopIfAny(findings(basename(table), exact, strict ? narrow : 0));
    });
  example(
    command,
    'samlad attack --table published.csv --spec spec.yaml',
    'samlad attack --table published.csv --spec spec.yaml --out intervals.csv --strict',
  );
}

function sentences({ withheld, impossible, counts, ...all }: AttackTableSummary): string[] {
  const came = (of: typeof all) => `${of.exact} can be worked out, ${of.narrow} narrowed, ${of.safe} safe`;
  const concerned = counts.filter((one) => one.exact + one.narrow + one.safe > 0);
  return [
    `${counted(withheld, 'cell', 'cells')} withheld: ${came(all)}.`,
    ...concerned.map((one) => `  ${one.count}: ${came(one)}`),
    ...(impossible === 0
      ? []
      : [
          `No count at all agrees with ${counted(impossible, 'cell', 'cells')}: something in the table is wrong there.`,
        ]),
  ];
}

function findings(file: string, exact: number, narrow: number): Problem[] {
  const worked = `${counted(exact, 'withheld cell', 'withheld cells')} that can be worked out`;
  const narrowed = `${counted(narrow, 'withheld cell', 'withheld cells')} narrowed further than the sign says`;
  return [
    ...(exact > 0 ? [problem('DISCLOSURE-002', { file }, worked, 'none')] : []),
    ...(narrow > 0 ? [problem('DISCLOSURE-003', { file }, narrowed, 'none')] : []),
  ];
}
