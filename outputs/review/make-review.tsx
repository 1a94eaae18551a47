import { packageAsset, webFonts } from '../assets.ts';
import { chartHeight } from '../charts/chart-spec.ts';
import { renderChart } from '../charts/render-chart.ts';
import type { ChartSize } from '../charts/theme.ts';
import { chartShown } from '../committee/paper-drawings.ts';
import { printPdf } from '../paper/typst/print-pdf.ts';
import type { Figure, IndicatorReport } from '../report-model.ts';
import type { Drawing } from '../site/chart-figure.tsx';
import { MeetingPage, onScreens } from './meeting-page.tsx';
import { PackPage } from './pack-page.tsx';
import { meetingFile, packFile, paperFile } from './review-files.ts';
import type { ReviewPack } from './review-pack.ts';
import { reviewPaper, sizeOnPaper } from './review-paper.ts';

/**
 * The files of a pack, by path: the page to read, the page to show, and the same on paper (PDF/UA-1), in the language of
 * the report. They work from a folder, without a server and without script. Same pack, same bytes.
 */
export async function makeReview(pack: ReviewPack): Promise<Map<string, Uint8Array>> {
  const inFocus = pack.focus.indicators.map(({ indicator }) => indicator);
  const drawings = await drawn(inFocus, toRead);
  const projected = await drawn(onScreens(pack), toShow);
  const onPaper = await drawn(inFocus, (figure) => renderChart(figure, sizeOnPaper));
  const keys = new TextDecoder().decode(packageAsset('outputs/review/meeting-keys.js'));
  return new Map([
    [packFile, page(<PackPage pack={pack} drawings={drawings} />)],
    [meetingFile, page(<MeetingPage pack={pack} drawings={projected} keys={keys} />)],
    [paperFile, printPdf(reviewPaper(pack), onPaper)],
    ['style.css', packageAsset('outputs/site/style.css')],
    ['review.css', packageAsset('outputs/review/review.css')],
    ...webFonts(),
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

function toRead(figure: Figure): Promise<Drawing> {
  return bothOf(figure, wide, { ...narrow, height: chartHeight(figure, narrow) });
}

/** So low that the facts of an indicator fit on a sheet in print. */
const wide = { width: 760, height: 320, purpose: 'screen' } as const;
const narrow = { width: 358, purpose: 'phone' } as const;

function toShow(figure: Figure): Promise<Drawing> {
  return bothOf(figure, filling.projector, filling.phone);
}

/** So few pixels of their own that the text of a drawing is large where it fills its part of a screen (review.css). */
const filling = {
  projector: { width: 440, height: 176, purpose: 'screen' },
  phone: { width: 198, height: 160, purpose: 'phone' },
} as const;

async function bothOf(figure: Figure, one: ChartSize, other: ChartSize): Promise<Drawing> {
  return { wide: await renderChart(figure, one), narrow: await renderChart(figure, other), places: null };
}

/** Pages hold no asynchronous part, so that they are strings at once. */
function page(element: { toString(): string | Promise<string> }): Uint8Array {
  const html = element.toString();
  if (typeof html !== 'string') throw new Error('a page waits for something');
  return new TextEncoder().encode(`<!DOCTYPE html>\n${html}\n`);
}
