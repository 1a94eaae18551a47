import { chmod, cp, mkdir } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { packageFile } from '../package-root.ts';

/** Made by other verbs; never copied. */
const made = ['confidential', 'drafts', 'releases'];
const folders = ['code-lists', 'indicators', 'denominators', 'published', 'deliveries'];

/**
 * A new workspace, from the template to fill in or from the invented municipality, with a place for everything and the
 * schemas that an editor completes by.
 */
export async function copyWorkspace(from: 'template' | 'example', to: string): Promise<void> {
  const source = dirname(packageFile(`${origins[from]}/samlad.yaml`));
  for (const folder of folders) await mkdir(join(to, folder), { recursive: true });
  // Deliveries hold counts that are not protected.
  await chmod(join(to, 'deliveries'), 0o700);
  await cp(dirname(packageFile('docs/reference/schemas/samlad.schema.json')), join(to, '.schemas'), {
    recursive: true,
  });
  await cp(source, to, {
    recursive: true,
    filter: (path) => !made.includes(path.slice(source.length + 1).split(sep)[0] ?? ''),
  });
}

const origins = { template: 'pipeline/workspace/template', example: 'pipeline/example/workspace' } as const;
