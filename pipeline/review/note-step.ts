import { join } from 'node:path';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import type { Review } from '../../indicators/model/review.ts';
import { replaceFile } from '../replace-file.ts';
import { aloneIn } from '../store/workspace-lock.ts';
import { readText } from '../workspace/read-text.ts';
import { reviewsFile, reviewsIn } from '../workspace/reviews.ts';
import { readWorkspace, type Workspace } from '../workspace/workspace.ts';
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
  const { catalogue, years, paths } = workspace;
  const { date, list, entries } = request;
  const file = join(paths.root, reviewsFile);
  const { text, problems: unreadable } = await readText(file, reviewsFile, null);
  stopIfAny(unreadable);
  const before = reviewsIn(text ?? '', catalogue, years);
  stopIfAny(before.problems);
  const there = before.reviews.find((review) => review.date === date);
  stopIfAny(otherYear(there, request));
  const year = there?.year ?? request.year ?? years.at(-1) ?? 0;
  const noted = withNote(text ?? '', { meeting: { date, year }, list, entries });
  stopIfAny(reviewsIn(noted, catalogue, years).problems.map(asRefused));
  await replaceFile(file, noted);
  return { file, meeting: date, year, isNew: there === undefined };
}

function otherYear(there: Review | undefined, { year, date }: NoteRequest): Problem[] {
  if (!there || year === null || year === there.year) return [];
  const expected = `${there.year}, as the meeting of ${date} has it`;
  return [problem('USAGE-001', { file: 'samlad review note' }, `--year ${year}`, expected)];
}

/** What is wrong stands on the command line and nowhere in the file. */
function asRefused({ code, found, expected }: Problem): Problem {
  const remedy = 'Correct it and run the command again. Nothing has been written.';
  return problem(code, { file: 'samlad review note' }, found, expected, remedy);
}
