import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatPlace } from '../../../../indicators/model/problem.ts';
import {
  type FollowUpContext,
  readFollowUp,
} from '../../../../pipeline/workspace/follow-up/read-follow-up.ts';
import { readWorkspace } from '../../../../pipeline/workspace/workspace.ts';
import { makeSmallWorkspace } from '../../../support/small-workspace.ts';

/** What `follow-up/` is read against in the workspace of small-workspace.ts. */
export async function smallContext(): Promise<FollowUpContext> {
  const workspace = await makeSmallWorkspace();
  try {
    const { catalogue, years, settings } = await readWorkspace(workspace.dir);
    const recipients = settings.recipients.map((recipient) => ({
      ...recipient,
      place: { file: 'samlad.yaml', line: 10 },
    }));
    return { catalogue, years, recipients };
  } finally {
    await workspace.remove();
  }
}

/** A folder `follow-up/` with these files, read. Problems are shown as `CODE place found / expected`. */
export async function readFilesIn(
  files: Readonly<Record<string, string | Uint8Array>>,
  context: FollowUpContext,
) {
  const dir = await mkdtemp(join(tmpdir(), 'samlad-'));
  try {
    await mkdir(join(dir, 'follow-up'));
    for (const [name, content] of Object.entries(files))
      await writeFile(join(dir, 'follow-up', name), content);
    const { followUp, problems } = await readFollowUp(dir, context);
    const shown = problems.map(
      ({ code, place, found, expected }) =>
        `${code} ${formatPlace(place).replace('follow-up/', '')} ${found} / ${expected}`,
    );
    return { followUp, problems, shown };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
