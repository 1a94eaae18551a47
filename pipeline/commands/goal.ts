import { type Command, InvalidArgumentError, Option } from 'commander';
import type { KeyFigure, Target } from '../../indicators/model/follow-up/undertaking.ts';
import { goalLines } from '../goal/goal-lines.ts';
import type { GoalRequest } from '../goal/goal-request.ts';
import { goalStep } from '../goal/goal-step.ts';
import { goalYaml } from '../goal/goal-yaml.ts';
import type { Terminal } from '../terminal.ts';
import { type CellOptions, codesOf, withCellOptions, yearOf } from './cell-options.ts';
import { example, globalOptions, report } from './command-context.ts';

interface GoalOptions extends CellOptions {
  readonly baseline: number;
  readonly target: GoalRequest['target'];
  readonly year: number;
  readonly measure?: KeyFigure['shown'];
  readonly direction?: Target['direction'];
}

export function addGoal(program: Command, terminal: Terminal): void {
  const command = program
    .command('goal')
    .summary('say what a goal would have to reach, and whether anybody could see it')
    .description(
      'For whoever writes a goal: holds it against the draft or release on disk, and says the baseline with its interval, ' +
        'the target as a value, the line between them, the smallest change that could be told from chance, and the ' +
        'verdict today. Prints the lines for follow-up/undertakings.yaml and writes nothing.',
    )
    .argument('<indicator>', 'id of the indicator')
    .requiredOption('--baseline <year>', 'reference year that the goal starts from', yearOf)
    .requiredOption(
      '--target <target>',
      'a value in the unit of what is shown, as 8.5, or a change from the baseline, as -20%',
      targetOf,
    )
    .requiredOption('--year <year>', 'reference year in which it shall be reached', yearOf)
    .addOption(
      new Option(
        '--measure <what>',
        'the count, or the rate or share (default: the latter, where there is one)',
      ).choices(['count', 'measure']),
    )
    .addOption(
      new Option(
        '--direction <direction>',
        'hold_above and hold_below: no worse than the target (default: up or down, as the target lies)',
      ).choices(['up', 'down', 'hold_above', 'hold_below']),
    );
  withCellOptions(command).action(async (indicator: string, options: GoalOptions) => {
    const { workspace, json } = globalOptions(command);
    const { baseline, target, year, measure, direction } = options;
    const request: GoalRequest = {
      ...{ indicator, baseline, target, year, codes: codesOf(options) },
      ...{ shown: measure ?? null, direction: direction ?? null },
    };
    const { catalogue, ...goal } = await goalStep(workspace, request, terminal.progress);
    const yaml = goalYaml(goal.verdict.keyFigure, catalogue);
    report(terminal, json, { ...goal, yaml }, goalLines(catalogue, goal));
  });
  example(
    command,
    'samlad goal school.absence_over_20 --baseline 2022 --target -20% --year 2027',
    'samlad goal school.absence_over_20 --baseline 2022 --target 8.5 --year 2027 --sex F --workspace ../var-kommun',
  );
}

/** A decimal comma is as good as a point, and a minus sign as good as a hyphen. */
function targetOf(text: string): GoalRequest['target'] {
  const written = text.trim().replace(',', '.').replace('−', '-');
  const change = /^([+-]?\d+(?:\.\d+)?) ?%$/.exec(written)?.[1];
  if (change !== undefined && Number(change) >= -100) return { value: null, changePerCent: Number(change) };
  if (/^\d+(\.\d+)?$/.test(written)) return { value: Number(written), changePerCent: null };
  throw new InvalidArgumentError('a target is a value, as 8.5, or a change from the baseline, as -20%.');
}
