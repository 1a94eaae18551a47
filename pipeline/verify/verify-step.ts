import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import { readReleaseList } from '../release/release-list.ts';
import { ifThere } from '../system-error.ts';
import type { Progress } from '../terminal.ts';
import { readWorkspace, type WorkspacePaths } from '../workspace/workspace.ts';
import { type Verification, verifyFolder } from './verify-folder.ts';

/** The newest release of a workspace, or its draft where nothing has been released. Throws WORKSPACE-003 without either. */
export async function verifyWorkspace(
  workspaceDir: string,
  progress: Progress,
): Promise<{ readonly folder: string; readonly verification: Verification }> {
  progress('Reading the workspace');
  const { paths, settings } = await readWorkspace(workspaceDir);
  const { id, fingerprint } = await newestRelease(paths);
  const folder = id === null ? join(paths.drafts, settings.release.id) : join(paths.releases, id);
  if (id === null && !(await ifThere(stat(folder), null))) {
    const place = { file: `drafts/${settings.release.id}/` };
    throw new ProblemsFound([
      problem('WORKSPACE-003', place, 'no draft', 'a draft or a release', 'Run: samlad refresh'),
    ]);
  }
  return { folder, verification: await verifyFolder(folder, fingerprint, progress) };
}

/** By the confidential list, which knows of a release that is gone; by the folders where there is no list. */
async function newestRelease(paths: WorkspacePaths) {
  const listed = (await readReleaseList(paths)).at(-1);
  if (listed) return listed;
  const folders = (await ifThere(readdir(paths.releases), [])).filter((name) => !name.startsWith('.'));
  return { id: folders.sort().at(-1) ?? null, fingerprint: null };
}
