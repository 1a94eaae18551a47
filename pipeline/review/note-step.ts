import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import type { Review } from '../../indicators/model/review.ts';
import { aloneIn } from '../store/workspace-lock.ts';
import { readWorkspace, type Workspace } from '../workspace/workspace.ts';
import { rewriteReviews } from './rewrite-reviews.ts';
import { type MeetingNote, withNote } from './with-note.ts';

/** What is to be noted; the year only of a meeting that is new. */
export interface NoteRequest extends Omit<MeetingNote, 'meeting'> {
  /** ISO date. */
  readonly date: string;
  /** The newest reference year that was looked at; null for the last one of the workspace. */
  readonly year: number | null;
}

export interface NoteSummary {
  /** The file that was written. */
  readonly file: string;
  readonly meeting: string;
  readonly year: number;
  /** Whether the meeting was not there before. */
  readonly isNew: boolean;
}

/** Adds one thing to a meeting in `reviews.yaml`. Throws with all that is wrong, and then the file is as it was. */
export async function noteStep(workspaceDir: string, request: NoteRequest): Promise<NoteSummary> {
  const workspace = await readWorkspace(workspaceDir);
  return aloneIn(workspace.paths, () => noteAlone(workspace, request));
}

async function noteAlone(workspace: Workspace, request: NoteRequest): Promise<NoteSummary> {
  const { date, list, entries } = request;
  const { file, year, isNew } = await rewriteReviews(workspace, (text, reviews) => {
    const there = reviews.find((review) => review.date === date);
    stopIfAny(there ? otherYear(there, request) : yearNeeded(request, workspace.years));
    const year = there?.year ?? request.year ?? workspace.years.at(-1) ?? 0;
    return {
      text: withNote(text, { meeting: { date, year }, list, entries }),
      ...{ year, isNew: there === undefined },
    };
  });
  return { file, meeting: date, year, isNew };
}

function otherYear(there: Review, { year, date }: NoteRequest): Problem[] {
  if (year === null || year === there.year) return [];
  return [refused(`--year ${year}`, `${there.year}, as the meeting of ${date} has it`)];
}

/** A meeting of the last reference year or an earlier one cannot have seen the whole of it: what it saw must be said. */
function yearNeeded({ year, date }: NoteRequest, years: readonly number[]): Problem[] {
  if (year !== null || Number(date.slice(0, 4)) > (years.at(-1) ?? 0)) return [];
  return [refused('no --year', `the newest reference year that the meeting of ${date} looked at`)];
}

function refused(found: string, expected: string): Problem {
  return problem('USAGE-001', { file: 'samlad review note' }, found, expected);
}
