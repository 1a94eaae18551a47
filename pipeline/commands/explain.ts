import { type Command, InvalidArgumentError } from 'commander';
import type { Column } from '../../indicators/model/cell.ts';
import { explanationLines } from '../explain/explanation-lines.ts';
import { optionOf } from '../explain/named-cell.ts';
import { explainStep } from '../steps.ts';
import type { Terminal } from '../terminal.ts';
import { example, globalOptions, report } from './command-context.ts';

interface ExplainOptions {
  readonly year: number;
  readonly area?: string;
  readonly sex?: string;
  readonly age?: string;
  readonly schoolForm?: string;
  readonly type?: string;
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
    .requiredOption('--year <year>', 'reference year', yearOf)
    .option(`${optionOf.area_code} <code>`, 'area, where the cell has one')
    .option(`${optionOf.sex} <code>`, 'sex')
    .option(`${optionOf.age_band} <code>`, 'age band')
    .option(`${optionOf.school_form} <code>`, 'school form')
    .option(`${optionOf.type} <code>`, 'type, legal base, or whatever else the indicator is broken down by')
    .action(async (indicator: string, options: ExplainOptions) => {
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

function codesOf({ area, sex, age, schoolForm, type }: ExplainOptions): Partial<Record<Column, string>> {
  return {
    ...(area === undefined ? {} : { area_code: area }),
    ...(sex === undefined ? {} : { sex }),
    ...(age === undefined ? {} : { age_band: age }),
    ...(schoolForm === undefined ? {} : { school_form: schoolForm }),
    ...(type === undefined ? {} : { type }),
  };
}

function yearOf(text: string): number {
  if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError('a year has four digits, as 2024.');
  return Number(text);
}
