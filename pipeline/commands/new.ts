import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import { ifThere, systemCodeOf } from '../system-error.ts';
import type { Terminal } from '../terminal.ts';
import { copyWorkspace } from '../workspace/copy-workspace.ts';
import { example, globalOptions, report } from './command-context.ts';

export function addNew(program: Command, terminal: Terminal): void {
  const command = program
    .command('new')
    .summary('make a workspace')
    .description(
      'Makes the folder of a municipality: samlad.yaml to fill in, the list of areas, and where deliveries and public ' +
        'figures belong. With --example it is the invented municipality of Exempelby.',
    )
    .argument('<dir>', 'a folder that is not there, or is empty')
    .option('--example', 'copy the invented municipality', false)
    .action(async (dir: string, options: { example: boolean }) => {
      await refuseUnlessEmpty(dir);
      await copyWorkspace(options.example ? 'example' : 'template', dir);
      report(terminal, globalOptions(command).json, { workspace: dir }, [
        `Made ${dir}.`,
        options.example
          ? 'Every figure in it is invented. It has no deliveries yet: npm run example:registers writes registers, samlad extract makes deliveries of them; npm start does the whole job.'
          : `Next: fill in ${join(dir, 'samlad.yaml')} and ${join(dir, 'code-lists', 'areas.csv')}, then samlad check --workspace ${dir}`,
      ]);
    });
  example(command, 'samlad new ../var-kommun', 'samlad new ../exempelby --example');
}

async function refuseUnlessEmpty(dir: string): Promise<void> {
  const entries = await ifThere(readdir(dir), []).catch((error: unknown) => {
    if (systemCodeOf(error) !== 'ENOTDIR') throw error;
    throw new ProblemsFound([
      problem('USAGE-001', { file: dir }, 'something that is no folder', 'a new folder'),
    ]);
  });
  if (entries.length === 0) return;
  const found = problem(
    'USAGE-001',
    { file: dir },
    'a folder with files in it',
    'a new or empty folder',
    'Name another folder.',
  );
  throw new ProblemsFound([found]);
}
