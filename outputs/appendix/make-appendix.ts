import { createHash } from 'node:crypto';
import type { Recipient } from '../../indicators/release/release-content.ts';
import type { Figure, Report } from '../report-model.ts';
import type { LastMeeting } from '../review/last-meeting.ts';
import { appendixDocument } from './appendix-document.ts';
import { compilePdf } from './compile-pdf.ts';
import { chartShown, drawingName } from './indicator-section.ts';
import { displayable } from './typst.ts';

/** Draws a figure as SVG; `outputs/charts/render-chart.ts` has the one that is meant. Width and height in points. */
type RenderChart = (
  figure: Figure,
  size: { readonly width: number; readonly height: number; readonly purpose: 'paper' },
) => Promise<string>;

/**
 * One tagged PDF (PDF/UA-1) per recipient: `appendix/bilaga-<number>-<recipient>.pdf`, the same bytes every time.
 * @param report  in Swedish, the language of committee papers; throws for another
 * @param dataFiles  public files whose checksums stand under “Bilagans underlag”; none by default
 * @param lastMeeting  what the group said when it met last; null where it has not met
 */
export async function makeAppendices(
  report: Report,
  renderChart: RenderChart,
  dataFiles: ReadonlyMap<string, Uint8Array> = new Map(),
  lastMeeting: LastMeeting | null = null,
): Promise<Map<string, Uint8Array>> {
  if (report.language !== 'sv') throw new Error('the appendix is written in Swedish');
  const drawings = await drawCharts(report, renderChart);
  const companions = [...dataFiles].map(([path, bytes]) => ({ path, sha256: sha256(bytes) }));
  return new Map(
    report.edition.recipients.map((recipient) => [
      pathOf(recipient),
      compilePdf(appendixDocument(report, recipient, companions, lastMeeting), drawings),
    ]),
  );
}

function pathOf({ appendix, id }: Recipient): string {
  if (!/^[a-z0-9-]+$/.test(id))
    throw new Error('the id of a recipient is lower-case letters, digits and hyphens');
  return `appendix/bilaga-${appendix}-${id}.pdf`;
}

/** 160 mm in points, so that a point in the chart is a point on paper. */
const size = { width: 454, height: 232, purpose: 'paper' } as const;

async function drawCharts(report: Report, renderChart: RenderChart): Promise<Record<string, string>> {
  const drawings: Record<string, string> = {};
  for (const indicator of report.sections.flatMap((section) => section.indicators)) {
    const figure = chartShown(indicator);
    if (figure) drawings[drawingName(figure)] = displayable(await renderChart(figure, size));
  }
  return drawings;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
