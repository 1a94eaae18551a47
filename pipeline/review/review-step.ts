import { join } from 'node:path';
import { ProblemsFound, problem } from '../../indicators/model/problem.ts';
import type { Language } from '../../indicators/model/text.ts';
import { buildReport } from '../../outputs/build-report.ts';
import { makeReview } from '../../outputs/review/make-review.tsx';
import { meetingFile, packFile, paperFile } from '../../outputs/review/review-files.ts';
import { reviewPack } from '../../outputs/review/review-pack.ts';
import { folderState } from '../folder-state.ts';
import { pictureOnDisk } from '../steps.ts';
import { aloneIn } from '../store/workspace-lock.ts';
import { type Progress, silent } from '../terminal.ts';
import { readWorkspace, type Workspace } from '../workspace/workspace.ts';
import { type Files, writeFolder } from '../write-folder.ts';

export interface ReviewRequest {
  /** ISO date of the meeting. */
  readonly meeting: string;
  /** Of the papers. What was said at meetings is in Swedish in all languages. */
  readonly language: Language;
  /** A folder that is new or empty; null for `reviews/<date>/` or `reviews/<date>-en/`, which is written over. */
  readonly out: string | null;
}

export interface ReviewSummary {
  readonly meeting: string;
  /** Id of the draft or release that the meeting looks at. */
  readonly edition: string;
  readonly status: 'draft' | 'release';
  readonly pack: string;
  readonly meetingPage: string;
  readonly paper: string;
  /** Ids of the indicators that stand first. */
  readonly focus: readonly string[];
  readonly commitments: { readonly open: number; readonly late: number };
}

/** The draft or release on disk, and the meetings so far → what the next meeting looks at. */
export async function reviewStep(
  workspaceDir: string,
  request: ReviewRequest,
  progress: Progress = silent,
): Promise<ReviewSummary> {
  progress('Reading the workspace');
  const workspace = await readWorkspace(workspaceDir);
  return aloneIn(workspace.paths, () => reviewAlone(workspace, request, progress));
}

async function reviewAlone(
  workspace: Workspace,
  { meeting, language, out }: ReviewRequest,
  progress: Progress,
): Promise<ReviewSummary> {
  const report = buildReport(await pictureOnDisk(workspace, progress), language);
  const pack = reviewPack(report, workspace.reviews, meeting);
  progress('Making the papers of the meeting');
  const files = await makeReview(pack);
  const folder = out ?? join(workspace.paths.reviews, language === 'sv' ? meeting : `${meeting}-${language}`);
  if (out !== null) await refuseOtherFiles(out, files);
  await writeFolder(folder, files, { replace: true, access: 'ordinary' });
  const commitments = pack.last?.commitments ?? [];
  return {
    meeting,
    edition: report.edition.id,
    status: report.status,
    pack: join(folder, packFile),
    meetingPage: join(folder, meetingFile),
    paper: join(folder, paperFile),
    focus: pack.focus.indicators.map(({ indicator }) => indicator.id),
    commitments: {
      open: commitments.filter(({ isOpen }) => isOpen).length,
      late: commitments.filter(({ isLate }) => isLate).length,
    },
  };
}

async function refuseOtherFiles(folder: string, files: Files): Promise<void> {
  if ((await folderState(folder, files)) === 'free') return;
  const remedy = 'Name another folder with --out; nothing has been written.';
  throw new ProblemsFound([
    problem('USAGE-001', { file: folder }, 'something there', 'a new folder', remedy),
  ]);
}
