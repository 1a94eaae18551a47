import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ProblemsFound, problem, stopIfAny } from '../../indicators/model/problem.ts';
import type { Draft } from '../../indicators/release/draft.ts';
import type { Approval, Release } from '../../indicators/release/release.ts';
import { ifThere } from '../system-error.ts';
import type { WorkspacePaths } from '../workspace/workspace.ts';
import { digests, type Files, restoreFolder, writeFolder } from '../write-folder.ts';
import { approvalsName, readApprovals } from './approvals.ts';
import { canonicalJson } from './canonical-json.ts';
import { fingerprintOf, publicJson } from './public-content.ts';

const contentName = 'release.json';
const manifestName = 'manifest.json';

/**
 * Writes a draft to `drafts/<id>/`, all or nothing, in place of the one before. Approvals of the very same content
 * are kept; those of another fall away.
 * @returns the folder
 */
export async function writeDraft(
  paths: Pick<WorkspacePaths, 'drafts'>,
  draft: Draft,
  outputs: Files,
): Promise<string> {
  const { id } = draft.content.edition;
  const folder = join(paths.drafts, id);
  const content = publicJson(draft.content);
  await restoreFolder(folder);
  const approvals = (await usableApprovals(folder)).filter(
    (approval) => approval.draft === fingerprintOf(content),
  );
  const files = withManifest(id, 'draft', content, outputs);
  if (approvals.length > 0) files.set(approvalsName, bytesOf(canonicalJson(approvals)));
  await writeFolder(folder, files, { replace: true, access: 'ordinary' });
  return folder;
}

/**
 * Writes a release to `releases/<id>/`, read-only. Throws RELEASE-001 when one with this id is there.
 * @returns the folder
 */
export async function writeRelease(paths: WorkspacePaths, release: Release, outputs: Files): Promise<string> {
  const { id } = release.content.edition;
  await refuseSecondRelease(paths, id);
  const approvals = bytesOf(canonicalJson(release.approvals));
  const files = withManifest(
    id,
    'release',
    publicJson(release.content),
    new Map([...outputs, [approvalsName, approvals]]),
  );
  const folder = join(paths.releases, id);
  await writeFolder(folder, files, { replace: false, access: 'read_only' });
  return folder;
}

/** A release is written once. */
export async function refuseSecondRelease(paths: WorkspacePaths, id: string): Promise<void> {
  if (!(await ifThere(stat(join(paths.releases, id)), null))) return;
  const place = { file: 'samlad.yaml', column: 'release.id' };
  throw new ProblemsFound([
    problem('RELEASE-001', place, `${id}, which has been released`, 'an id that is new'),
  ]);
}

/**
 * Makes sure that the draft on disk is the one that has just been computed, file by file and byte by byte, and that
 * nothing lies beside it: what the roles have read is what they approve. Throws APPROVAL-002 otherwise.
 * @param outputs  made of the draft anew; a list of digests in the folder could be edited with the files
 * @returns its fingerprint
 */
export async function checkDraftOnDisk(paths: WorkspacePaths, draft: Draft, outputs: Files): Promise<string> {
  const { id } = draft.content.edition;
  const folder = join(paths.drafts, id);
  await restoreFolder(folder);
  const wrong = (file: string, found: string) =>
    problem('APPROVAL-002', { file: `drafts/${id}/${file}` }, found, 'the draft of the store');
  const computed = publicJson(draft.content);
  const written = await ifThere(readFile(join(folder, contentName), 'utf8'), null);
  if (written === null) throw new ProblemsFound([wrong(contentName, 'no draft')]);
  if (written !== computed)
    throw new ProblemsFound([wrong(contentName, 'another draft than the one that the store gives now')]);
  const files = withManifest(id, 'draft', computed, outputs);
  const there = await filesUnder(folder);
  const problems = there
    .filter((path) => path !== approvalsName && !files.has(path))
    .map((path) => wrong(path, 'a file that refresh did not write'));
  for (const [path, bytes] of files) {
    const same = there.includes(path) && (await readFile(join(folder, path))).equals(bytes);
    if (!same) problems.push(wrong(path, 'a file that is gone or has been changed'));
  }
  stopIfAny(problems);
  return fingerprintOf(computed);
}

/** Everything under a folder that is no folder, by its path with `/`, in order. */
async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The public files with `release.json` and a manifest of their digests: of public files, and of nothing else. */
function withManifest(
  id: string,
  status: 'draft' | 'release',
  content: string,
  outputs: Files,
): Map<string, Uint8Array> {
  const files = new Map([[contentName, bytesOf(content)], ...outputs]);
  const manifest = { id, status, fingerprint: fingerprintOf(content), files: digests(files) };
  return files.set(manifestName, bytesOf(canonicalJson(manifest)));
}

/** A list that somebody has changed approves nothing; a new draft is the way out of it. */
async function usableApprovals(folder: string): Promise<Approval[]> {
  try {
    return await readApprovals(folder);
  } catch (error) {
    if (error instanceof ProblemsFound) return [];
    throw error;
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
