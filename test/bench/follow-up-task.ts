import { discrepanciesOf } from '../../indicators/follow-up/discrepancies/discrepancies-of.ts';
import { goalVerdicts } from '../../indicators/follow-up/goals/goal-verdicts.ts';
import { reportDuties } from '../../indicators/follow-up/report-duties.ts';
import { protectFollowUp } from '../../indicators/protect-follow-up.ts';
import { seriesOf } from '../../indicators/series/series-of.ts';
import { buildReport } from '../../outputs/build-report.ts';
import { followUpPaper } from '../../outputs/follow-up/follow-up-paper.ts';
import { followUpViews } from '../../outputs/follow-up/follow-up-views.ts';
import { printDocx } from '../../outputs/paper/docx/print-docx.ts';
import { printHtml } from '../../outputs/paper/html/print-html.tsx';
import { printPdf } from '../../outputs/paper/typst/print-pdf.ts';
import { nothingEarlier } from '../support/nothing-earlier.ts';
import { inventedDraft } from './invented-draft.ts';
import { inventedFollowUp } from './invented-follow-up.ts';
import { benchCatalogue } from './invented-municipality.ts';
import { pagesIn } from './pages-in.ts';
import { peakMegabytes } from './peak-memory.ts';

/**
 * The follow-up of so many documents of an invented municipality, from the registers to the papers, in one thread.
 * Prints what it took as JSON.
 */

export interface FollowUpTaken {
  readonly documents: number;
  /** Lines of all registers together. */
  readonly entries: number;
  readonly counts: number;
  readonly discrepancies: number;
  /** Of one language, each printed in three formats. */
  readonly papers: number;
  /** Of all their PDFs. */
  readonly pages: number;
  /** Of the processor: duties and discrepancies; goals; protecting, with the attack; both languages' views; each format. */
  readonly seconds: Readonly<
    Record<'discrepancies' | 'goals' | 'protect' | 'views' | 'pdf' | 'docx' | 'html', number>
  >;
  readonly megabytes: number;
}

const documents = Number(process.argv[2]);
const catalogue = await benchCatalogue();
const { registers, counts } = inventedFollowUp(documents, catalogue);
const [protection, protect] = await timed(() => protectFollowUp(registers, counts, nothingEarlier));
const draft = inventedDraft(catalogue, { registers, counts: protection.counts });
const { content } = draft;
const { edition, tables, derived, followUp } = content;
if (followUp === null) throw new Error('nothing is followed up');

const [found, discrepancies] = await quickest(() => {
  const duties = reportDuties(registers, edition.date);
  return discrepanciesOf({ registers, goals: followUp.goals, duties, date: edition.date });
});
const [, goals] = await quickest(() => {
  const measured = new Set(registers.undertakings.flatMap(({ keyFigures }) => keyFigures.map(indicatorOf)));
  const series = tables
    .filter(({ indicator }) => measured.has(indicator))
    .flatMap((table) => seriesOf(table, derived, catalogue, []));
  return goalVerdicts(registers.undertakings, series, edition.years.at(-1) ?? 0);
});
const report = buildReport(draft, 'sv');
const english = buildReport(draft, 'en');
const [accounts, views] = await quickest(() =>
  [report, english].map((each) => followUpViews({ content, report: each, followUp })),
);
const papers = (accounts[0] ?? [])
  .filter(({ outlets }) => outlets.includes('paper'))
  .map((view) => ({ paper: followUpPaper(view, report), drawings: view.drawings }));
const [pdfs, pdf] = await eachPrinted(({ paper, drawings }) => printPdf(paper, drawings));
const [, docx] = await eachPrinted(({ paper, drawings }) => printDocx(paper, drawings));
const [, html] = await eachPrinted(({ paper, drawings }) => printHtml(paper, drawings));
const taken: FollowUpTaken = {
  documents,
  entries: Object.values(registers).reduce((sum, entries) => sum + entries.length, 0),
  counts: counts.counts().size,
  discrepancies: found.length,
  papers: papers.length,
  pages: pdfs.reduce((sum, one) => sum + pagesIn(one), 0),
  seconds: { discrepancies, goals, protect, views, pdf, docx, html },
  megabytes: peakMegabytes(),
};
console.log(JSON.stringify(taken));

function indicatorOf({ indicator }: { readonly indicator: string }): string {
  return indicator;
}

function eachPrinted(print: (of: (typeof papers)[number]) => Uint8Array | Promise<Uint8Array>) {
  return timed(async () => {
    const printed: Uint8Array[] = [];
    for (const paper of papers) printed.push(await print(paper));
    return printed;
  });
}

/** Of three runs, since the first of a step that takes milliseconds is mostly the compiler's. */
async function quickest<T>(step: () => T): Promise<readonly [T, number]> {
  const [first, second, third] = [await timed(step), await timed(step), await timed(step)];
  return [first[0], Math.min(first[1], second[1], third[1])];
}

/** Seconds of the processor, all threads together. */
async function timed<T>(step: () => T | Promise<T>): Promise<readonly [T, number]> {
  const before = process.cpuUsage();
  const result = await step();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
}
