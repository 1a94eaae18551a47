import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import { jsonOrNull } from '../json-or-null.ts';
import { replaceFile } from '../replace-file.ts';
import { ifThere } from '../system-error.ts';
import type { WorkspacePaths } from '../workspace/workspace.ts';
import { canonicalJson } from './canonical-json.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const listSchema = z.array(
  z.strictObject({
    id: z.string(),
    /** SHA-256 of release.json. */
    fingerprint: digest,
    /** SHA-256 of counts.csv of each delivery that the release was made from. Confidential: a guess could be checked against it. */
    deliveries: z.array(digest),
  }),
);

/** A release as the confidential list knows it, apart from the folder that holds it. */
type ListedRelease = z.infer<typeof listSchema>[number];

const shown = 'confidential/ledger.json';

/** Every release that has been made, oldest first; none before the first. Throws RELEASE-002 for a broken list. */
export async function readReleaseList({ confidential }: WorkspacePaths): Promise<ListedRelease[]> {
  const text = await ifThere(readFile(join(confidential, 'ledger.json'), 'utf8'), '[]');
  const parsed = listSchema.safeParse(jsonOrNull(text));
  if (parsed.success) return parsed.data;
  throw new ProblemsFound([
    problem(
      'RELEASE-002',
      { file: shown },
      'a list of releases that has been changed',
      'the list as approve wrote it',
      'Put the list back from a copy: it says which releases there must be.',
    ),
  ]);
}

/** Adds a release to the list, all or nothing. */
export async function listRelease(paths: WorkspacePaths, release: ListedRelease): Promise<void> {
  const listed = await readReleaseList(paths);
  await mkdir(paths.confidential, { recursive: true, mode: 0o700 });
  await replaceFile(join(paths.confidential, 'ledger.json'), canonicalJson([...listed, release]), 0o600);
}
