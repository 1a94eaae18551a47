import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import { ifThere } from '../system-error.ts';
import type { Terminal } from '../terminal.ts';
import { readWorkspace } from '../workspace/workspace.ts';
import { example, globalOptions, report } from './command-context.ts';

export function addOpen(program: Command, terminal: Terminal): void {
  const command = program
    .command('open')
    .summary('open the start page of the release, or of the draft, in a browser')
    .description(
      'Opens the site of the release named in samlad.yaml, or of its draft. Elsewhere than on a terminal it says where it is.',
    )
    .action(async () => {
      const { workspace, json } = globalOptions(command);
      const { paths, settings } = await readWorkspace(workspace);
      const { id } = settings.release;
      const page = await firstThatIsThere(
        [paths.releases, paths.drafts].map((root) => join(root, id, 'site', 'index.html')),
      );
      if (page === null) {
        const place = { file: `drafts/${id}/` };
        throw new ProblemsFound([
          problem('WORKSPACE-003', place, 'no draft', 'a draft or a release', 'Run: samlad refresh'),
        ]);
      }
      report(terminal, json, { page }, [page]);
      if (terminal.interactive && !json) openInBrowser(page);
    });
  example(command, 'samlad open --workspace ../var-kommun');
}

async function firstThatIsThere(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    if (await ifThere(stat(path), null)) return path;
  }
  return null;
}

/** Without a shell; where there is no browser the printed path has to do. */
function openInBrowser(page: string): void {
  const [program, ...before] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['explorer'] : ['xdg-open'];
  const browser = spawn(program ?? 'xdg-open', [...before, page], { stdio: 'ignore', detached: true });
  browser.on('error', () => {});
  browser.unref();
}
