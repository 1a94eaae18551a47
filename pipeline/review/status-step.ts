import { type Problem, ProblemsFound, problem } from '../../indicators/model/problem.ts';
import type { CommitmentState, Review } from '../../indicators/model/review.ts';
import { aloneIn } from '../store/workspace-lock.ts';
import { readWorkspace } from '../workspace/workspace.ts';
import { type FoundCommitment, namedCommitments } from './named-commitment.ts';
import { rewriteReviews } from './rewrite-reviews.ts';
import { withStatus } from './with-status.ts';

/** What has become of a commitment. */
export interface StatusRequest {
  /** ISO date of the meeting that heard of it, or that took it on. */
  readonly date: string;
  /** How the commitment begins, or all of it. */
  readonly beginning: string;
  readonly status: CommitmentState;
}

export interface StatusSummary {
  /** The file that was written. */
  readonly file: string;
  /** ISO date of the meeting that took it on. */
  readonly meeting: string;
  readonly commitment: string;
  readonly status: CommitmentState;
  /** What it was before. */
  readonly was: CommitmentState;
}

/**
 * Says in `reviews.yaml` what has become of a commitment. Throws USAGE-001 where none begins so, or several, and with
 * all that is wrong in the file; then it is as it was.
 */
export async function statusStep(workspaceDir: string, request: StatusRequest): Promise<StatusSummary> {
  const workspace = await readWorkspace(workspaceDir);
  return aloneIn(workspace.paths, async () => {
    const { file, found } = await rewriteReviews(workspace, (text, reviews) => {
      const one = theOne(reviews, request);
      return { text: withStatus(text, one, request.status), found: one };
    });
    const { text: commitment, status: was } = found.said;
    return { file, meeting: found.date, commitment, status: request.status, was };
  });
}

function theOne(reviews: readonly Review[], { date, beginning }: StatusRequest): FoundCommitment {
  const [one, ...others] = namedCommitments(reviews, date, beginning);
  if (one === undefined) throw new ProblemsFound([noneBegins(reviews, date)]);
  if (others.length > 0) throw new ProblemsFound([severalBegin([one, ...others])]);
  return one;
}

/** The words that were given are not repeated: nobody has looked through them for persons. */
function noneBegins(reviews: readonly Review[], date: string): Problem {
  const all = namedCommitments(reviews, date, '');
  const expected =
    all.length === 0
      ? `a meeting until ${date} with a commitment`
      : `the beginning of one of: ${listed(all)}`;
  return refused('a --commitment that nothing in reviews.yaml begins with', expected);
}

function severalBegin(found: readonly FoundCommitment[]): Problem {
  const expected = `more of the text, or as --meeting the day that took it on: ${listed(found)}`;
  return refused(`a --commitment that ${found.length} begin with`, expected);
}

function listed(found: readonly FoundCommitment[]): string {
  return found.map(({ date, said }) => `“${shortened(said.text)}” (${date})`).join(', ');
}

/** One line of a terminal, or nearly. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function refused(found: string, expected: string): Problem {
  const remedy = 'Correct it and run the command again. Nothing has been written.';
  return problem('USAGE-001', { file: 'samlad review note' }, found, expected, remedy);
}
