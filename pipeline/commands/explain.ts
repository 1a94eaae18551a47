import type { Command } from 'commander';
import { explanationLines } from '../explain/explanation-lines.ts';
import { explainStep } from '../steps.ts';
import type { Terminal } from '../terminal.ts';
import { type CellOptions, codesOf, withCellOptions, yearOf } from './cell-options.ts';
import { example, globalOptions, report } from './command-context.ts';

interface ExplainOptions extends CellOptions {
  readonly year: number;
}

export function addExplain(program: Command, terminal: Terminal): void {
  const command = program
    .command('explain')
    .summary('say why a cell of the draft is withheld')
    .description(
      'Protects the counts again, as refresh does, and says what has happened to one cell and why. For a cell that is ' +
        'withheld for the sake of others it attacks the release with that cell shown, and names the cells that would be ' +
        'given away. For the statistician alone: readers are not told which cells are small.',
    )
    .argument('<indicator>', 'id of the indicator')
    .requiredOption('--year <year>', 'reference year', yearOf);
  withCellOptions(command).action(async (indicator: string, options: ExplainOptions) => {
    const { workspace, json } = globalOptions(command);
    const request = { indicator, year: options.year, codes: codesOf(options) };
    const { catalogue, ...explained } = await explainStep(workspace, request, terminal.progress);
    report(terminal, json, explained, explanationLines(catalogue, explained));
  });
  example(
    command,
    'samlad explain school.absence --year 2024 --sex F',
    'samlad explain bou.children_placed --year 2024 --workspace ../var-kommun',
  );
}
