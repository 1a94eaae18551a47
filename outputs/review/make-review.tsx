import { compilePdf } from '../appendix/compile-pdf.ts';
import { chartShown, drawingName } from '../appendix/indicator-section.ts';
import { displayable } from '../appendix/typst.ts';
import { fontAsset, packageAsset } from '../assets.ts';
import { chartHeight } from '../charts/chart-spec.ts';
import { renderChart } from '../charts/render-chart.ts';
import type { Figure, IndicatorReport } from '../report-model.ts';
import type { Drawing } from '../site/figure-block.tsx';
import { MeetingPage, onScreens } from './meeting-page.tsx';
import { PackPage } from './pack-page.tsx';
import { reviewDocument } from './review-document.ts';
import { meetingFile, packFile, paperFile } from './review-files.ts';
import type { ReviewPack } from './review-pack.ts';

/**
 * The files of a pack, by path: the page to read, the page to show, and on paper (PDF/UA-1) where the language is
 * Swedish. They work from a folder, without a server and without script. Same pack, same bytes.
 */
export async function makeReview(pack: ReviewPack): Promise<Map<string, Uint8Array>> {
  const inFocus = pack.focus.indicators.map(({ indicator }) => indicator);
  const drawings = await drawn(inFocus, drawingOf);
  const projected = await drawn(onScreens(pack), (figure) => draw(figure, 440, 'screen'));
  const keys = new TextDecoder().decode(packageAsset('outputs/review/meeting-keys.js'));
  return new Map([
    [packFile, page(<PackPage pack={pack} drawings={drawings} />)],
    [meetingFile, page(<MeetingPage pack={pack} drawings={projected} keys={keys} />)],
    ...(pack.report.language === 'sv' ? [[paperFile, await paper(pack, inFocus)] as const] : []),
    ['style.css', packageAsset('outputs/site/style.css')],
    ['review.css', packageAsset('outputs/review/review.css')],
    ['fonts/SourceSans3-Regular.ttf', fontAsset('400Regular/SourceSans3_400Regular.ttf')],
    ['fonts/SourceSans3-SemiBold.ttf', fontAsset('600SemiBold/SourceSans3_600SemiBold.ttf')],
    ['fonts/LICENSE.txt', fontAsset('LICENSE_FONT')],
  ]);
}

/** The first figure of each indicator, drawn; by the figure's id. */
async function drawn<T>(
  indicators: readonly IndicatorReport[],
  how: (figure: Figure) => Promise<T>,
): Promise<Map<string, T>> {
  const drawings = new Map<string, T>();
  for (const figure of indicators.flatMap((indicator) => chartShown(indicator) ?? []))
    drawings.set(figure.id, await how(figure));
  return drawings;
}

async function drawingOf(figure: Figure): Promise<Drawing> {
  const [wide, narrow] = [await draw(figure, 760, 'screen'), await draw(figure, 358, 'phone')];
  return { wide, narrow, panels: null };
}

function draw(figure: Figure, width: number, purpose: 'screen' | 'phone'): Promise<string> {
  return renderChart(figure, { width, purpose, height: chartHeight(figure, { width, purpose }) });
}

/** 160 mm in points, and so low that there is room for notes on the page. */
const onPaper = { width: 454, height: 168, purpose: 'paper' } as const;

async function paper(pack: ReviewPack, inFocus: readonly IndicatorReport[]): Promise<Uint8Array> {
  const drawings: Record<string, string> = {};
  for (const figure of inFocus.flatMap((indicator) => chartShown(indicator) ?? []))
    drawings[drawingName(figure)] = displayable(await renderChart(figure, onPaper));
  return compilePdf(reviewDocument(pack), drawings);
}

/** Pages hold no asynchronous part, so that they are strings at once. */
function page(element: { toString(): string | Promise<string> }): Uint8Array {
  const html = element.toString();
  if (typeof html !== 'string') throw new Error('a page waits for something');
  return new TextEncoder().encode(`<!DOCTYPE html>\n${html}\n`);
}
