import type { Command } from 'commander';
import { statusLines } from '../status/status-lines.ts';
import { workspaceStatus } from '../status/workspace-status.ts';
import type { Terminal } from '../terminal.ts';
import { example, globalOptions, report } from './command-context.ts';
import { dateOrToday } from './dates.ts';

export function addStatus(program: Command, terminal: Terminal): void {
  const command = program
    .command('status')
    .summary('say how the year stands: agencies, edition, committees, what is late, and what to do next')
    .description(
      'Says of each agency and year what is ordered, received, loaded and asked; of the edition whether it is a draft, ' +
        'approved, released; of each committee what it gets and when; and what is late, by role. Steps, roles and duties ' +
        'come from follow-up/ where that is kept. Nothing is protected, nothing is written, and no count is shown. The next ' +
        'thing to do stands last, with its command.',
    )
    .option('--date <date>', 'the day it is, as 2026-03-20 (default: today)')
    .action(async (options: { date?: string }) => {
      const { workspace, json } = globalOptions(command);
      const date = dateOrToday(options.date, 'status');
      const status = await workspaceStatus(workspace, date, terminal.progress);
      report(terminal, json, status, statusLines(status));
    });
  example(command, 'samlad status --workspace ../var-kommun', 'samlad status --date 2026-03-20');
}
