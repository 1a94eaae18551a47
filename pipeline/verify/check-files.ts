import { z } from 'zod';
import { type Problem, ProblemsFound, problem } from '../../indicators/model/problem.ts';
import { jsonOrNull } from '../json-or-null.ts';
import { approvalsName } from '../release/approvals.ts';
import { sha256 } from '../write-folder.ts';
import type { ReleaseFolder } from './release-folder.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.strictObject({
  id: z.string(),
  status: z.enum(['draft', 'release']),
  /** SHA-256 of release.json. */
  fingerprint: digest,
  files: z.record(z.string(), digest),
});

/** What a release says of its own files. */
export type Manifest = z.infer<typeof manifestSchema>;

export const manifestName = 'manifest.json';

/** Throws VERIFY-001 where the folder has none that can be read. */
export async function readManifest(folder: ReleaseFolder): Promise<Manifest> {
  const text = folder.paths.includes(manifestName) ? await folder.read(manifestName) : null;
  const parsed = manifestSchema.safeParse(text && jsonOrNull(new TextDecoder().decode(text)));
  if (parsed.success) return parsed.data;
  const found = text === null ? 'nothing' : 'a file that has been changed';
  throw new ProblemsFound([
    problem('VERIFY-001', { file: manifestName }, found, 'the list of all files with their digests'),
  ]);
}

/** The files that are there as the manifest lists them, and what is wrong with the others. */
export interface CheckedFiles {
  readonly sound: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/**
 * Every file that the manifest lists is there as it was written, and nothing else is. Approvals are given after a draft
 * has been written, so that its manifest does not list them.
 */
export async function checkFiles(folder: ReleaseFolder, { status, files }: Manifest): Promise<CheckedFiles> {
  const unlisted = status === 'draft' ? [manifestName, approvalsName] : [manifestName];
  const problems: Problem[] = [];
  const sound = new Set<string>();
  const wrong = (file: string, found: string, expected: string) =>
    problems.push(problem('VERIFY-001', { file }, found, expected));
  for (const [path, written] of Object.entries(files)) {
    if (!folder.paths.includes(path)) {
      wrong(path, 'nothing', 'the file that the manifest lists');
    } else if ((await digestOf(folder, path)) !== written) {
      wrong(path, 'a file that has been changed since', 'the file that the manifest lists');
    } else sound.add(path);
  }
  for (const path of folder.paths) {
    if (!Object.hasOwn(files, path) && !unlisted.includes(path))
      wrong(path, 'a file that the manifest does not list', 'no other file');
  }
  return { sound, problems };
}

async function digestOf(folder: ReleaseFolder, path: string): Promise<string | null> {
  try {
    return sha256(await folder.read(path));
  } catch (error) {
    if (error instanceof ProblemsFound) return null;
    throw error;
  }
}
