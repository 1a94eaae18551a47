import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import type { Draft } from '../../indicators/release/draft.ts';
import type { Approval } from '../../indicators/release/release.ts';
import { jsonOrNull } from '../json-or-null.ts';
import { readApprovals } from '../release/approvals.ts';
import { canonicalJson } from '../release/canonical-json.ts';
import { fingerprintOf, publicJson } from '../release/public-content.ts';
import { ifThere } from '../system-error.ts';
import type { WorkspacePaths } from '../workspace/workspace.ts';

/** What a release or draft on disk says of itself. */
interface WrittenPicture {
  readonly fingerprint: string;
  /** Of a release; null for a draft. */
  readonly approvals: readonly Approval[] | null;
}

/**
 * The release with the id of a draft that has been computed, or the draft on disk where there is no release. Meetings
 * and what is followed up are left out of the comparison: what is noted after an edition belongs to the next one and
 * changes no figure of an indicator, and nothing that is made of a picture on disk shows the counts of the follow-up.
 * Throws WORKSPACE-003 where there is neither, and APPROVAL-002 where the rest is other than the computed one. That a
 * release is the approved one, all of it, the ledger has seen to before.
 */
export async function writtenPicture(paths: WorkspacePaths, draft: Draft): Promise<WrittenPicture> {
  const { id } = draft.content.edition;
  const released = await contentIn(join(paths.releases, id));
  const written = released ?? (await contentIn(join(paths.drafts, id)));
  if (written === null) {
    const place = { file: `drafts/${id}/` };
    throw new ProblemsFound([
      problem('WORKSPACE-003', place, 'no draft', 'a draft or a release', 'Run: samlad refresh'),
    ]);
  }
  if (figuresIn(written) !== figuresIn(publicJson(draft.content)))
    throw new ProblemsFound([anotherPicture(id, released !== null)]);
  return {
    fingerprint: fingerprintOf(written),
    approvals: released === null ? null : await readApprovals(join(paths.releases, id)),
  };
}

/** A text that is no JSON is like no other. */
function figuresIn(json: string): string {
  const content = jsonOrNull(json);
  return typeof content === 'object' && content !== null
    ? canonicalJson({ ...content, reviews: [], follow_up: null })
    : json;
}

function contentIn(folder: string): Promise<string | null> {
  return ifThere(readFile(join(folder, 'release.json'), 'utf8'), null);
}

function anotherPicture(id: string, isReleased: boolean) {
  const file = `${isReleased ? 'releases' : 'drafts'}/${id}/release.json`;
  const remedy = isReleased
    ? 'Something has changed since: give the next release its own id in samlad.yaml and run samlad refresh.'
    : 'Run: samlad refresh';
  return problem(
    'APPROVAL-002',
    { file },
    'another picture than the one that the store gives now',
    'the same',
    remedy,
  );
}
