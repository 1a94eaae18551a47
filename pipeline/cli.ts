#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { type Problem, problem } from '../indicators/model/problem.ts';
import { addApprove } from './commands/approve.ts';
import { addAttack } from './commands/attack.ts';
import { addCheck } from './commands/check.ts';
import { addExplain } from './commands/explain.ts';
import { addExtract } from './commands/extract.ts';
import { addGoal } from './commands/goal.ts';
import { addHandedOver } from './commands/handed-over.ts';
import { addLoad } from './commands/load.ts';
import { addNew } from './commands/new.ts';
import { addOpen } from './commands/open.ts';
import { addOrder } from './commands/order.ts';
import { addProtect } from './commands/protect.ts';
import { addRefresh } from './commands/refresh.ts';
import { addReview } from './commands/review.ts';
import { addStatus } from './commands/status.ts';
import { addVerify } from './commands/verify.ts';
import { exitCodeOf, OUR_BUG } from './exit-code.ts';
import { packageVersion } from './package-version.ts';
import { formatProblems, type Terminal, terminalOn } from './terminal.ts';
import { describeUnexpected, problemsIn } from './unexpected-error.ts';

/** In the order in which somebody meets them. */
const verbs = [
  ...[addNew, addOrder, addExtract, addLoad, addCheck, addRefresh, addExplain],
  ...[addReview, addApprove, addVerify, addOpen],
  ...[addGoal, addHandedOver, addStatus],
  ...[addProtect, addAttack],
];

/** The command line of `samlad`; each verb has a file of its own in `commands/`. */
export function buildProgram(terminal: Terminal = terminalOn(process.stdout, process.stderr)): Command {
  const program = new Command('samlad')
    .description(
      'From each agency’s own register to counts, protected indicators, and one release proved safe by attack.',
    )
    .version(packageVersion())
    .option('-w, --workspace <dir>', 'the folder of the municipality', '.')
    .option('--json', 'print one line of JSON, for programs', false)
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  for (const add of verbs) add(program, terminal);
  return program;
}

/**
 * Runs one command.
 * @param args  without the names of node and the program
 * @returns the exit code: 0 fine, 1 data, 2 usage, 3 disclosure, 4 damaged, 70 a bug of ours
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const json = args.includes('--json');
  const fail = (problems: readonly Problem[]): number => {
    const exit = exitCodeOf(problems);
    if (json) terminal.print(JSON.stringify({ ok: false, exit, problems }));
    else terminal.complain(formatProblems(problems));
    return exit;
  };
  try {
    await buildProgram(terminal).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    const problems = problemsIn(error);
    if (problems) return fail(problems);
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : fail([usageProblem(error)]);
    terminal.complain(describeUnexpected(error, packageVersion()));
    return OUR_BUG;
  }
}

function usageProblem(error: CommanderError): Problem {
  const found =
    error.code === 'commander.help'
      ? 'no command'
      : error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  return problem('USAGE-001', { file: 'samlad' }, found, 'a command of samlad --help');
}

/** npm starts the program through a link, so paths are compared where they lead. */
function isStartedDirectly(): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url);
}

if (isStartedDirectly()) {
  process.exitCode = await run(process.argv.slice(2), terminalOn(process.stdout, process.stderr));
}
