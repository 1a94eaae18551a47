import type { Command } from 'commander';
import { approveStep } from '../steps.ts';
import type { Terminal } from '../terminal.ts';
import { example, globalOptions, report } from './command-context.ts';
import { dateOrToday } from './dates.ts';

export function addApprove(program: Command, terminal: Terminal): void {
  const command = program
    .command('approve')
    .summary('approve the draft for one role; with two roles it becomes the release')
    .description(
      'Computes the draft again from the store, makes sure that it is the one on disk, and writes the approval. With ' +
        'the second role it writes releases/<id>/, read-only and without UTKAST.',
    )
    .requiredOption('--role <role>', 'one of the roles under approvers: in samlad.yaml')
    .option('--date <date>', 'date of the approval, as 2026-03-20 (default: today)')
    .action(async (options: { role: string; date?: string }) => {
      const { workspace, json } = globalOptions(command);
      const summary = await approveStep(
        workspace,
        options.role,
        dateOrToday(options.date, 'approve'),
        terminal.progress,
      );
      const approved = `${summary.draft} is approved by ${summary.roles.join(' and ')}.`;
      report(terminal, json, summary, [
        approved,
        summary.release === null ? 'It takes two roles: one more is needed.' : `Release: ${summary.release}`,
      ]);
    });
  example(
    command,
    'samlad approve --role statistiker',
    'samlad approve --role dataskyddsombud --date 2026-03-20',
  );
}
