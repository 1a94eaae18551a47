import { fontAsset, packageAsset } from '../assets.ts';
import { chartHeight } from '../charts/chart-spec.ts';
import { renderChart } from '../charts/render-chart.ts';
import type { Figure, Report } from '../report-model.ts';
import { AboutPage } from './about-page.tsx';
import type { Drawing } from './figure-block.tsx';
import { IndicatorPage } from './indicator-page.tsx';
import { PublishedByOthersPage } from './published-page.tsx';
import { StartPage } from './start-page.tsx';

/** All pages and what they need, by path inside the site. Works from a folder, without a server and without script. */
export async function makeSite(report: Report): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>([
    ['index.html', page(<StartPage report={report} />)],
    ['om.html', page(<AboutPage report={report} />)],
    ['style.css', packageAsset('outputs/site/style.css')],
    ['fonts/SourceSans3-Regular.ttf', fontAsset('400Regular/SourceSans3_400Regular.ttf')],
    ['fonts/SourceSans3-SemiBold.ttf', fontAsset('600SemiBold/SourceSans3_600SemiBold.ttf')],
    ['fonts/LICENSE.txt', fontAsset('LICENSE_FONT')],
  ]);
  for (const indicator of report.sections.flatMap(({ indicators }) => indicators)) {
    const drawings = new Map<string, Drawing>();
    for (const figure of indicator.figures) drawings.set(figure.id, await drawingOf(figure));
    files.set(
      `${indicator.slug}.html`,
      page(<IndicatorPage report={report} indicator={indicator} drawings={drawings} />),
    );
  }
  for (const published of report.publishedByOthers) {
    files.set(`${published.slug}.html`, page(<PublishedByOthersPage report={report} page={published} />));
  }
  return files;
}

async function drawingOf(figure: Figure): Promise<Drawing> {
  const wide = { width: 760, purpose: 'screen' } as const;
  const narrow = { width: 358, purpose: 'phone' } as const;
  return {
    wide: await renderChart(figure, { ...wide, height: chartHeight(figure, wide) }),
    narrow: await renderChart(figure, { ...narrow, height: chartHeight(figure, narrow) }),
  };
}

/** Pages hold no asynchronous part, so that they are strings at once. */
function page(element: { toString(): string | Promise<string> }): Uint8Array {
  const html = element.toString();
  if (typeof html !== 'string') throw new Error('a page waits for something');
  return new TextEncoder().encode(`<!DOCTYPE html>\n${html}\n`);
}
