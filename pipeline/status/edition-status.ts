import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { jsonOrNull } from '../json-or-null.ts';
import type { CountsDelivery } from '../load/counts-delivery.ts';
import { readApprovals } from '../release/approvals.ts';
import { ifThere } from '../system-error.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** How far the edition of samlad.yaml has come. */
export interface EditionStatus {
  readonly id: string;
  /** ISO date that is printed. */
  readonly date: string;
  readonly state: 'not_made' | 'draft' | 'release';
  /** Whether the draft was made before some delivery that holds now; a release stays as it was made. */
  readonly outdated: boolean;
  /** Files of the workspace, besides deliveries, that have been changed since the draft was written, by their path in it. */
  readonly changedSince: readonly string[];
  /** Roles that have approved it. */
  readonly approvedBy: readonly string[];
  /** Roles that may approve it and have not. */
  readonly mayApprove: readonly string[];
  /** ISO date of the newest meeting that has looked at the last reference year; null where none has. */
  readonly meeting: string | null;
}

/** From the folders of the draft and the release alone: nothing is protected or computed anew. */
export async function editionStatus(
  { settings, paths, reviews, years }: Workspace,
  current: Iterable<CountsDelivery>,
): Promise<EditionStatus> {
  const { id, date } = settings.release;
  const draft = join(paths.drafts, id);
  const release = join(paths.releases, id);
  const state = (await isThere(release)) ? 'release' : (await isThere(draft)) ? 'draft' : 'not_made';
  const approvals = state === 'not_made' ? [] : await readApprovals(state === 'draft' ? draft : release);
  const approvedBy = approvals.map(({ role }) => role);
  return {
    ...{ id, date, state, approvedBy },
    outdated: state === 'draft' && (await isOutdated(draft, current)),
    changedSince: state === 'draft' ? await changedSince(draft, paths.root) : [],
    mayApprove: settings.approvers.filter((role) => !approvedBy.includes(role)),
    meeting: reviews.findLast(({ year }) => year === years.at(-1))?.date ?? null,
  };
}

async function isThere(folder: string): Promise<boolean> {
  return (await ifThere(stat(join(folder, 'release.json')), null)) !== null;
}

const madeFrom = z.object({ edition: z.object({ extracted: z.record(z.string(), z.string()) }) });

/** By the newest day of each source: counts of the same day in a new delivery only `approve` can tell apart. */
async function isOutdated(draft: string, current: Iterable<CountsDelivery>): Promise<boolean> {
  const parsed = madeFrom.safeParse(jsonOrNull(await readFile(join(draft, 'release.json'), 'utf8')));
  if (!parsed.success) return true;
  const { extracted } = parsed.data.edition;
  return [...current].some(({ manifest }) => manifest.created > (extracted[manifest.samlad.source] ?? ''));
}

/** What a draft is made from besides the deliveries. */
const written = {
  files: ['samlad.yaml', 'answers.yaml', 'reviews.yaml', 'confidential/withheld.yaml'],
  folders: ['code-lists', 'denominators', 'follow-up', 'indicators', 'published'],
};

/** By when files were changed alone: whether the draft would be another only `refresh` and `approve` can tell. */
async function changedSince(draft: string, root: string): Promise<string[]> {
  const { mtimeMs: made } = await stat(join(draft, 'release.json'));
  const inFolders = await Promise.all(written.folders.map((folder) => filesIn(join(root, folder))));
  const files = [...written.files.map((name) => join(root, name)), ...inFolders.flat()];
  const changed = await Promise.all(
    files.map(async (file) => ((await ifThere(stat(file), null))?.mtimeMs ?? 0) > made),
  );
  return files.filter((_, i) => changed[i]).map((file) => relative(root, file));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await ifThere(readdir(folder, { withFileTypes: true, recursive: true }), []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}
