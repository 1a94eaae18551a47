import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkspacePaths } from '../workspace/workspace.ts';
import { takeLock } from './lock-file.ts';

/**
 * Runs a step that writes, alone in its workspace from its first look to its last file: what it has checked is what it
 * builds on. Throws STORE-001 when another command is at work.
 */
export async function aloneIn<T>({ confidential }: WorkspacePaths, step: () => Promise<T>): Promise<T> {
  await mkdir(confidential, { recursive: true, mode: 0o700 });
  const release = await takeLock(join(confidential, 'workspace.lock'), 'confidential/workspace.lock');
  try {
    return await step();
  } finally {
    await release();
  }
}
