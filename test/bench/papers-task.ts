import { buildReport } from '../../outputs/build-report.ts';
import { drawCharts } from '../../outputs/charts/drawn-charts.ts';
import { appendixPaper } from '../../outputs/committee/appendix.ts';
import { committeeCharts } from '../../outputs/committee/committee-files.ts';
import { chartsShown } from '../../outputs/committee/paper-drawings.ts';
import { printDocx } from '../../outputs/paper/docx/print-docx.ts';
import { printHtml } from '../../outputs/paper/html/print-html.tsx';
import { printPdf } from '../../outputs/paper/typst/print-pdf.ts';
import { printWorkbook } from '../../outputs/workbook/print-workbook.ts';
import { sampleRecipient } from '../support/sample-recipient.ts';
import { inventedDraft, manyTimes } from './invented-draft.ts';
import { benchCatalogue } from './invented-municipality.ts';
import { pagesIn } from './pages-in.ts';
import { peakMegabytes } from './peak-memory.ts';

/**
 * What one committee gets that is told of so many indicators of an invented municipality, each format by
 * itself. Prints what it took as JSON.
 */

export interface PapersTaken {
  readonly indicators: number;
  readonly charts: number;
  /** Of the PDF. */
  readonly pages: number;
  /** On the clock: the charts of this committee, then each format of its appendix. */
  readonly seconds: Readonly<Record<'charts' | 'pdf' | 'docx' | 'html' | 'xlsx', number>>;
  readonly megabytes: number;
}

const wanted = Number(process.argv[2]);
const catalogue = manyTimes(await benchCatalogue(), 3);
const draft = inventedDraft(catalogue);
const ids = catalogue.indicators.filter(({ role }) => role === 'indicator').map(({ id }) => id);
const report = buildReport(draft, 'sv', ids.slice(0, wanted));
const material = { report, recipient: sampleRecipient };
const tasks = committeeCharts([material]);
const [charts, chartSeconds] = await timed(() => drawCharts(tasks));
const figures = report.sections.flatMap(({ indicators }) => indicators).flatMap(chartsShown);
const drawings = new Map(figures.map((figure) => [figure.id, charts(figure, 'paper')]));
const paper = appendixPaper(material, [], null);
const [pdf, pdfSeconds] = await timed(() => printPdf(paper, drawings));
const [, docx] = await timed(() => printDocx(paper, drawings));
const [, html] = await timed(() => printHtml(paper, drawings));
const [, xlsx] = await timed(() => printWorkbook(report, sampleRecipient));
const taken: PapersTaken = {
  indicators: Math.min(wanted, ids.length),
  charts: tasks.length,
  pages: pagesIn(pdf),
  seconds: { charts: chartSeconds, pdf: pdfSeconds, docx, html, xlsx },
  megabytes: peakMegabytes(),
};
console.log(JSON.stringify(taken));

async function timed<T>(step: () => T | Promise<T>): Promise<readonly [T, number]> {
  const start = performance.now();
  const result = await step();
  return [result, (performance.now() - start) / 1000];
}
