import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { DotFigure, Figure } from '../report-model.ts';
import { chartSpec } from './chart-spec.ts';
import { dotChart } from './dot-chart.ts';
import { type ChartSize, fontFamily } from './theme.ts';

/**
 * A figure as an SVG string of exactly `size`. Text stays text in "Source Sans 3"; there are no ids, styles, scripts
 * or links in it, so that it may stand inside a page or a document as it is. Its text alternative is the figure's.
 * Throws when the drawing holds an inline style, which the pages' content policy would refuse.
 */
export async function renderChart(figure: Figure, size: ChartSize): Promise<string> {
  return renderSpec(chartSpec(figure, size), size);
}

/** The same for values beside one that they are held against. */
export async function renderDotChart(figure: DotFigure, size: ChartSize): Promise<string> {
  return renderSpec(dotChart(figure, size), size);
}

async function renderSpec(spec: TopLevelSpec, { width, height }: ChartSize): Promise<string> {
  const view = new vega.View(vega.parse(compile(spec).spec), { renderer: 'none', logLevel: vega.Error });
  try {
    const svg = await view.toSVG();
    if (/<(style|script)|<[^>]*\s(style|href|id)=/.test(svg))
      throw new Error('a chart holds a style, a link or an id');
    return lean(svg).replace(/^<svg [^>]*>/, openingTag(width, height));
  } finally {
    view.finalize();
  }
}

/**
 * The drawing without what nobody sees: the English roles and the class names that Vega writes, invisible frames, and
 * digits beyond a hundredth of a pixel. Only tags are touched, never the text between them.
 */
function lean(svg: string): string {
  return svg.replace(/<[a-z][^>]*>/g, (tag) => {
    if (/^<path [^>]*class="(background|foreground)"/.test(tag)) return '';
    return tag
      .replace(/ (class|role|aria-[a-z]+|pointer-events|font-family)="[^"]*"/g, '')
      .replace(/ opacity="1"/g, '')
      .replace(/ (d|transform)="[^"]*"/g, (places) => places.replace(/(\.\d\d)\d+/g, '$1'));
  });
}

/** Concatenated panels have no size of their own, so the root gets the one that was asked for. */
function openingTag(width: number, height: number): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${fontFamily}">`;
}
