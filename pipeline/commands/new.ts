import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import { ifThere, systemCodeOf } from '../system-error.ts';
import type { Terminal } from '../terminal.ts';
import { copyWorkspace, type Example, examples } from '../workspace/copy-workspace.ts';
import { example, globalOptions, report } from './command-context.ts';

export function addNew(program: Command, terminal: Terminal): void {
  const command = program
    .command('new')
    .summary('make a workspace')
    .description(
      'Makes the folder of a municipality: samlad.yaml to fill in, the list of areas, and where deliveries and public ' +
        'figures belong. With --example it is the invented municipality of Exempelby, or what the founding documents ' +
        'say of how strategies and agreements are followed up.',
    )
    .argument('<dir>', 'a folder that is not there, or is empty')
    .addOption(new Option('--example [name]', 'copy an example').choices(examples).preset('exempelby'))
    .action(async (dir: string, options: { example?: Example }) => {
      const origin = options.example ?? 'template';
      await refuseUnlessEmpty(dir);
      await copyWorkspace(origin, dir);
      report(terminal, globalOptions(command).json, { workspace: dir }, [`Made ${dir}.`, next[origin](dir)]);
    });
  example(
    command,
    'samlad new ../var-kommun',
    'samlad new ../exempelby --example',
    'samlad new ../grunddokumenten --example founding-documents',
  );
}

const next: Record<'template' | Example, (dir: string) => string> = {
  template: (dir) =>
    `Next: fill in ${join(dir, 'samlad.yaml')} and ${join(dir, 'code-lists', 'areas.csv')}, then samlad check --workspace ${dir}`,
  exempelby: () =>
    'Every figure in it is invented. It has no deliveries yet: npm run example:registers writes registers, samlad extract makes deliveries of them; npm start does the whole job.',
  'founding-documents': (dir) =>
    `It holds what the documents say of follow-up and no value of any indicator. Next: samlad load --workspace ${dir}, then samlad refresh --workspace ${dir}`,
};

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
