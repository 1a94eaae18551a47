import { chmod, cp, mkdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { packageFile } from '../package-root.ts';

/** Made by other verbs; never copied. */
const made = ['confidential', 'drafts', 'releases'];
const folders = ['code-lists', 'indicators', 'denominators', 'published', 'deliveries', 'follow-up'];
/** Among what they hold are counts that are not protected. */
const confidential = ['deliveries', 'follow-up'];

/** Whole workspaces to look at: the invented municipality, and what the founding documents say of follow-up. */
export const examples = ['exempelby', 'founding-documents'] as const;
export type Example = (typeof examples)[number];

/**
 * A new workspace, from the template to fill in or from an example, with a place for everything and the schemas that an
 * editor completes by.
 */
export async function copyWorkspace(from: 'template' | Example, to: string): Promise<void> {
  const source = dirname(packageFile(`${origins[from]}/samlad.yaml`));
  for (const folder of folders) await mkdir(join(to, folder), { recursive: true });
  for (const folder of confidential) await chmod(join(to, folder), 0o700);
  await cp(dirname(packageFile('docs/reference/schemas/samlad.schema.json')), join(to, '.schemas'), {
    recursive: true,
  });
  await cp(source, to, {
    recursive: true,
    filter: (path) => !made.includes(path.slice(source.length + 1).split(sep)[0] ?? ''),
  });
}

const origins = {
  template: 'pipeline/workspace/template',
  exempelby: 'pipeline/example/workspace',
  'founding-documents': 'pipeline/example/founding-documents',
} as const;
