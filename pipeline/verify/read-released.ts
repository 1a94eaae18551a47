import { type Problem, ProblemsFound, problem } from '../../indicators/model/problem.ts';
import { jsonOrNull } from '../json-or-null.ts';
import { approvalsName, readApprovals } from '../release/approvals.ts';
import { canonicalJson } from '../release/canonical-json.ts';
import { sha256 } from '../write-folder.ts';
import type { Manifest } from './check-files.ts';
import type { ReleaseFolder } from './release-folder.ts';
import { type Released, releasedSchema } from './released.ts';

export const contentName = 'release.json';

/**
 * The content that everything else is held against. Throws VERIFY-003 where `release.json` is no release, or is not
 * written in the one way in which a release is: a name that stands twice could mean two things.
 */
export async function readReleased(folder: ReleaseFolder): Promise<Released> {
  const unreadable = (found: string) =>
    new ProblemsFound([problem('VERIFY-003', { file: contentName }, found, 'the content of a release')]);
  if (!folder.paths.includes(contentName)) throw unreadable('nothing');
  const text = new TextDecoder().decode(await folder.read(contentName));
  const json = jsonOrNull(text);
  const parsed = releasedSchema.safeParse(json);
  if (!parsed.success) throw unreadable('something that is no release');
  if (!isCanonical(text, json)) throw unreadable('a release that is not written as samlad writes it');
  if (!isWhole(parsed.data)) throw unreadable('a release that names what it does not define');
  return parsed.data;
}

/** Nested deeper than a release, a text could not be written at all. */
function isCanonical(text: string, json: unknown): boolean {
  try {
    return canonicalJson(json) === text;
  } catch {
    return false;
  }
}

/** Whether everything is defined that is named: indicators, and the codes of their breakdowns; and no count is told twice. */
function isWhole(released: Released): boolean {
  const { catalogue, tables, derived, derived_pooled: pooled, revisions, follow_up: followUp } = released;
  const counts = (followUp?.counts ?? []).map(({ key }) => key);
  const indicators = new Set(catalogue.indicators.map(({ id }) => id));
  const lists = new Set(catalogue.code_lists.map(({ id }) => id));
  const named = [...tables, ...derived, ...pooled, ...revisions.cells].map(({ indicator }) => indicator);
  return (
    new Set(counts).size === counts.length &&
    named.every((id) => indicators.has(id)) &&
    catalogue.indicators.every(
      ({ breakdowns, crossings, measures }) =>
        crossings.flat().every((name) => lists.has(breakdowns[name]?.list ?? '')) &&
        Object.values(breakdowns).every(({ list }) => lists.has(list)) &&
        [...measures, ...derived.map(({ measure }) => measure)].every(
          (measure) => measure.kind === 'rate' || indicators.has(measure.of),
        ),
    )
  );
}

/**
 * Whether `release.json` is the content that was approved: it has the fingerprint of the manifest, two roles have
 * approved that fingerprint where it is a release, and the workspace lists the same.
 * @param listed  fingerprint by the confidential list of the workspace; null where there is none to ask
 */
export async function checkApproval(
  folder: ReleaseFolder,
  { id, status, fingerprint }: Manifest,
  { edition }: Released,
  listed: string | null,
): Promise<Problem[]> {
  const wrong = (file: string, found: string, expected: string) =>
    problem('VERIFY-002', { file }, found, expected);
  const problems: Problem[] = [];
  if (sha256(await folder.read(contentName)) !== fingerprint)
    problems.push(wrong(contentName, 'another content', 'the content with the fingerprint of the manifest'));
  if (edition.id !== id) problems.push(wrong(contentName, 'another edition', 'that of the manifest'));
  if (listed !== null && listed !== fingerprint)
    problems.push(wrong(contentName, 'another content', 'the content that the workspace lists as released'));
  const approvals = await readApprovals(folder.dir);
  if (approvals.some(({ draft }) => draft !== fingerprint))
    problems.push(wrong(approvalsName, 'an approval of another content', 'approvals of this one'));
  const roles = new Set(approvals.map(({ role }) => role));
  if (status === 'release' && roles.size < 2)
    problems.push(wrong(approvalsName, 'fewer than two roles', 'the approval of two roles'));
  return problems;
}
