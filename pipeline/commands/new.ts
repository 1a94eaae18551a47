import { chmod, cp, mkdir, readdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Command } from 'commander';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import { packageFile } from '../package-root.ts';
import type { Terminal } from '../terminal.ts';
import { example, globalOptions, report } from './command-context.ts';

/** Made by other verbs; never copied. */
const made = ['confidential', 'drafts', 'releases'];
const folders = ['code-lists', 'indicators', 'denominators', 'published', 'deliveries'];

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
      const from = options.example ? 'pipeline/example/workspace' : 'pipeline/workspace/template';
      await copyWorkspace(dirname(packageFile(`${from}/samlad.yaml`)), dir);
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
  const entries = await readdir(dir).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
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

async function copyWorkspace(from: string, to: string): Promise<void> {
  for (const folder of folders) await mkdir(join(to, folder), { recursive: true });
  // Deliveries hold counts that are not protected.
  await chmod(join(to, 'deliveries'), 0o700);
  await cp(from, to, {
    recursive: true,
    filter: (path) => !made.includes(path.slice(from.length + 1).split(sep)[0] ?? ''),
  });
}
