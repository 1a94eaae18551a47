import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import type { Draft } from '../../indicators/release/draft.ts';
import type { Approval, Release } from '../../indicators/release/release.ts';
import type { WorkspacePaths } from '../workspace/workspace.ts';
import { digests, type Files, sha256, writeFolder } from '../write-folder.ts';
import { approvalsName, readApprovals } from './approvals.ts';
import { canonicalJson } from './canonical-json.ts';
import { fingerprintOf, publicJson } from './public-content.ts';

const contentName = 'release.json';
const manifestName = 'manifest.json';

const manifestSchema = z.object({ files: z.record(z.string(), z.string()) });

/**
 * Writes a draft to `drafts/<id>/`, all or nothing, in place of the one before. Approvals of the very same content
 * are kept; those of another fall away.
 * @returns the folder
 */
export async function writeDraft(paths: WorkspacePaths, draft: Draft, outputs: Files): Promise<string> {
  const { id } = draft.content.edition;
  const folder = join(paths.drafts, id);
  const content = publicJson(draft.content);
  const approvals = (await approvalsOr([], folder)).filter(
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
  const there = await stat(join(paths.releases, id)).then(
    () => true,
    () => false,
  );
  if (!there) return;
  const place = { file: 'samlad.yaml', column: 'release.id' };
  throw new ProblemsFound([
    problem('RELEASE-001', place, `${id}, which has been released`, 'an id that is new'),
  ]);
}

/**
 * Makes sure that the draft on disk is the one that has just been computed, and that nobody has touched its files
 * since they were written. Throws APPROVAL-002 otherwise.
 * @returns its fingerprint
 */
export async function checkDraftOnDisk(paths: WorkspacePaths, draft: Draft): Promise<string> {
  const { id } = draft.content.edition;
  const folder = join(paths.drafts, id);
  const refuse = (file: string, found: string) =>
    new ProblemsFound([
      problem('APPROVAL-002', { file: `drafts/${id}/${file}` }, found, 'the draft of the store'),
    ]);
  const computed = publicJson(draft.content);
  const written = await readFile(join(folder, contentName), 'utf8').catch(() => null);
  if (written === null) throw refuse(contentName, 'no draft');
  if (written !== computed) throw refuse(contentName, 'another draft than the one that the store gives now');
  const manifest = manifestSchema.safeParse(await readJson(join(folder, manifestName)));
  if (!manifest.success) throw refuse(manifestName, 'no list of files');
  for (const [path, digest] of Object.entries(manifest.data.files)) {
    const bytes = await readFile(join(folder, path)).catch(() => null);
    if (bytes === null || sha256(bytes) !== digest)
      throw refuse(path, 'a file that is gone or has been changed');
  }
  return fingerprintOf(computed);
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

async function approvalsOr(otherwise: Approval[], folder: string): Promise<Approval[]> {
  try {
    return await readApprovals(folder);
  } catch {
    return otherwise;
  }
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
