import { z } from 'zod';
import { problem } from '../../indicators/model/problem.ts';
import { sha256 } from '../write-folder.ts';
import { type Checked, checkedFile, differs, readOr } from './checked.ts';
import type { ReleaseFolder } from './release-folder.ts';

const packageSchema = z.object({
  resources: z.array(z.object({ path: z.string(), bytes: z.int(), hash: z.string() })),
});

const path = 'data/datapackage.json';

/** The data package lists every file under `data/` but itself, with its size and digest, and no other. */
export async function checkDataPackage(folder: ReleaseFolder): Promise<Checked> {
  const read = await readOr(path, 'a data package', async () =>
    packageSchema.parse(JSON.parse(new TextDecoder().decode(await folder.read(path)))),
  );
  if ('problem' in read) return checkedFile('data package', 0, [read.problem]);
  const { resources } = read.content;
  const listed = new Map(resources.map((one) => [`data/${one.path}`, one]));
  const problems = [];
  for (const [file, { bytes, hash }] of listed) {
    if (!folder.paths.includes(file)) {
      problems.push(problem('VERIFY-001', { file }, 'nothing', `the file that ${path} lists`));
      continue;
    }
    const content = await folder.read(file);
    if (content.byteLength !== bytes || hash !== `sha256:${sha256(content)}`)
      problems.push(differs(path, `size or digest of ${file}`, 'the file'));
  }
  for (const file of folder.paths) {
    if (file.startsWith('data/') && file !== path && !listed.has(file))
      problems.push(problem('VERIFY-001', { file }, `a file that ${path} does not list`, 'no other file'));
  }
  return checkedFile('data package', resources.length, problems);
}
