import { createHash } from 'node:crypto';
import type { Dispatch } from '../../indicators/model/follow-up/dispatch.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { Recipient } from '../../indicators/release/recipient.ts';
import type { ChartTask } from '../charts/chart-crew.ts';
import type { DrawnCharts } from '../charts/drawn-charts.ts';
import type { FollowUpView } from '../follow-up/follow-up-view.ts';
import { printDocx } from '../paper/docx/print-docx.ts';
import { printHtml } from '../paper/html/print-html.tsx';
import type { Drawings } from '../paper/paper.ts';
import { printPdf } from '../paper/typst/print-pdf.ts';
import type { DotFigure, Figure, Report } from '../report-model.ts';
import type { LastMeeting } from '../review/last-meeting.ts';
import { printWorkbook } from '../workbook/print-workbook.ts';
import { appendixPaper } from './appendix.ts';
import type { Companion } from './basis-part.ts';
import type { CommitteeMaterial } from './committee-paper.ts';
import { officialStatement } from './official-statement.ts';
import { chartsShown, sizeOnPaper } from './paper-drawings.ts';
import { speakingNote } from './speaking-note.ts';

/** What has to be drawn for these papers, each figure once. */
export function committeeCharts(materials: readonly CommitteeMaterial[]): ChartTask[] {
  const figures = new Set(materials.flatMap(({ report }) => figuresOf(report)));
  return [...figures].map((figure) => ({ figure, size: sizeOnPaper(figure) }));
}

/**
 * What each committee gets, by path in the release: `appendix/bilaga-<number>-<recipient>` as PDF, DOCX, HTML and XLSX;
 * and what those who present it work on, `committee/tjansteskrivelse-…` as DOCX and `committee/talepunkter-…` as PDF and
 * DOCX. All from one report, so that they cannot disagree. Same material, same bytes.
 *
 * @param charts  the drawings of `committeeCharts`
 * @param data  public files; the checksums of those that lie right under `data/` stand in the appendix
 * @param lastMeetings  what the group said when it met last, of all indicators, by language; null where it has not met
 * @param followUps  by recipient the accounts of what it has decided that its appendix ends with
 * @param dispatches  who has got what of which release: what a committee decided last
 * Throws when the id of a recipient could not stand in a file name.
 */
export async function makeCommitteeFiles(
  materials: readonly CommitteeMaterial[],
  charts: DrawnCharts,
  data: ReadonlyMap<string, Uint8Array>,
  lastMeetings: Readonly<Record<Language, LastMeeting | null>>,
  followUps: ReadonlyMap<string, readonly FollowUpView[]> = new Map(),
  dispatches: readonly Dispatch[] = [],
): Promise<Map<string, Uint8Array>> {
  const companions = companionsOf(data);
  const files = new Map<string, Uint8Array>();
  for (const material of materials) {
    const { report, recipient } = material;
    const { appendix, statement, note } = namesFor(recipient);
    const followUp = followUps.get(recipient.id) ?? [];
    const drawings: Drawings = new Map([
      ...figuresOf(report).map((figure) => [figure.id, charts(figure, 'paper')] as const),
      ...followUp.flatMap((view) => [...view.drawings]),
    ]);
    const paper = appendixPaper(material, companions, lastMeetings[report.language], followUp);
    files.set(`${appendix}.pdf`, printPdf(paper, drawings));
    files.set(`${appendix}.docx`, await printDocx(paper, drawings));
    files.set(`${appendix}.html`, printHtml(paper, drawings));
    files.set(`${appendix}.xlsx`, await printWorkbook(report, recipient, followUp));
    files.set(
      `${statement}.docx`,
      await printDocx(officialStatement(material, lastMeetings[report.language], dispatches), drawings),
    );
    const spoken = speakingNote(material);
    files.set(`${note}.pdf`, printPdf(spoken, drawings));
    files.set(`${note}.docx`, await printDocx(spoken, drawings));
  }
  return files;
}

/** Without ending. */
function namesFor({ id, appendix }: Recipient) {
  if (!/^[a-z0-9-]+$/.test(id))
    throw new Error('the id of a recipient is lower-case letters, digits and hyphens');
  return {
    appendix: `appendix/bilaga-${appendix}-${id}`,
    statement: `committee/tjansteskrivelse-${appendix}-${id}`,
    note: `committee/talepunkter-${appendix}-${id}`,
  };
}

/** The drawings of an appendix, in the order of its pages. */
function figuresOf({ sections }: Report): (Figure | DotFigure)[] {
  return sections.flatMap(({ indicators }) => indicators).flatMap(chartsShown);
}

/** Those of subfolders have their checksums in `datapackage.json`, which is among these. */
function companionsOf(data: ReadonlyMap<string, Uint8Array>): Companion[] {
  return [...data]
    .filter(([path]) => /^data\/[^/]+$/.test(path))
    .map(([path, bytes]) => ({ path, sha256: createHash('sha256').update(bytes).digest('hex') }));
}
