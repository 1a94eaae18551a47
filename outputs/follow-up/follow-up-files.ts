import type { CommitteeMaterial } from '../committee/committee-paper.ts';
import { printDocx } from '../paper/docx/print-docx.ts';
import { printHtml } from '../paper/html/print-html.tsx';
import type { Drawings, Paper } from '../paper/paper.ts';
import { printPdf } from '../paper/typst/print-pdf.ts';
import type { Report } from '../report-model.ts';
import { committeeFollowUpPaper, followUpPaper } from './follow-up-paper.ts';
import { type FollowUpView, shownIn } from './follow-up-view.ts';

/** What one committee gets of the follow-up. */
export interface CommitteeFollowUp {
  readonly material: CommitteeMaterial;
  /** Of what concerns it, in its language. */
  readonly views: readonly FollowUpView[];
}

/**
 * The accounts of the follow-up as papers, by path in the release: `follow-up/<slug>` for everybody and
 * `follow-up/<recipient>/<slug>` for one committee, each as PDF, DOCX and HTML. Same views, same bytes.
 */
export async function makeFollowUpFiles(
  report: Report,
  views: readonly FollowUpView[],
  committees: readonly CommitteeFollowUp[],
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const view of shownIn('paper', views))
    await print(files, `follow-up/${view.slug}`, followUpPaper(view, report), view.drawings);
  for (const { material, views: own } of committees) {
    for (const view of shownIn('paper', own)) {
      const path = `follow-up/${material.recipient.id}/${view.slug}`;
      await print(files, path, committeeFollowUpPaper(view, material), view.drawings);
    }
  }
  return files;
}

async function print(
  files: Map<string, Uint8Array>,
  path: string,
  paper: Paper,
  drawings: Drawings,
): Promise<void> {
  files.set(`${path}.pdf`, printPdf(paper, drawings));
  files.set(`${path}.docx`, await printDocx(paper, drawings));
  files.set(`${path}.html`, printHtml(paper, drawings));
}
