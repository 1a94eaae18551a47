import type { Command } from 'commander';
import { checkStep } from '../steps.ts';
import type { Terminal } from '../terminal.ts';
import { counted, example, globalOptions, report } from './command-context.ts';
import { questionLines } from './question-lines.ts';

export function addCheck(program: Command, terminal: Terminal): void {
  const command = program
    .command('check')
    .summary('say what load and refresh would say before they protect, and write nothing')
    .description(
      'Checks the workspace, the catalogue, the deliveries, the public figures, the store if there is one, and the ' +
        'earlier releases. Protection is not tried: only refresh knows whether a safe pattern can be found.',
    )
    .action(async () => {
      const { workspace, json } = globalOptions(command);
      const summary = await checkStep(workspace, terminal.progress);
      report(terminal, json, summary, [
        `${counted(summary.indicators, 'indicator', 'indicators')} and ` +
          `${counted(summary.deliveries, 'delivery', 'deliveries')} without a problem.`,
        ...summary.outdated.map(
          (name) => `deliveries/${name} is superseded and was counted by another catalogue.`,
        ),
        ...questionLines(summary.questions, false),
      ]);
    });
  example(command, 'samlad check', 'samlad check --json');
}
