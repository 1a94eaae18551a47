import type { Command } from 'commander';
import { loadStep } from '../steps.ts';
import type { Terminal } from '../terminal.ts';
import { counted, example, globalOptions, report } from './command-context.ts';
import { questionLines } from './question-lines.ts';

export function addLoad(program: Command, terminal: Terminal): void {
  const command = program
    .command('load')
    .summary('check every delivery and load them into the store, all or nothing')
    .description(
      'Checks every delivery under deliveries/ against the contract, the catalogue and each other, and loads those that ' +
        'are new into confidential/counts.duckdb in one transaction. A newer delivery supersedes; nothing is overwritten. ' +
        'A change of more than 30 per cent and more than 10 since the year before becomes a question to its agency, in ' +
        'confidential/questions/.',
    )
    .action(async () => {
      const { workspace, json } = globalOptions(command);
      const summary = await loadStep(workspace, terminal.progress);
      report(terminal, json, summary, [
        `Loaded ${counted(summary.loaded.length, 'delivery', 'deliveries')}; ${summary.there} were there already.`,
        ...(summary.revised > 0
          ? [`${counted(summary.revised, 'cell', 'cells')} of the store are revised.`]
          : []),
        ...summary.outdated.map(
          (name) => `Left out deliveries/${name}: superseded, and counted by another catalogue.`,
        ),
        ...questionLines(summary.questions, true),
        'Next: samlad refresh',
      ]);
    });
  example(command, 'samlad load --workspace ../var-kommun');
}
