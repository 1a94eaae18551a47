import { dotChartHeight } from '../charts/dot-chart.ts';
import type { ChartSize } from '../charts/theme.ts';
import type { Part } from '../paper/number-paper.ts';
import type { DotFigure, Figure, IndicatorReport } from '../report-model.ts';

/** 160 mm in points, so that a point in the chart is a point on paper. */
const paper = { width: 454, purpose: 'paper' } as const;
const lineHeight = 232;

/** How large a figure is drawn on paper, in points. */
export function sizeOnPaper(figure: Figure | DotFigure): ChartSize {
  return { ...paper, height: 'dots' in figure ? dotChartHeight(figure, paper) : lineHeight };
}

/** The one figure over the years that is drawn on paper: the first. The site has them all. */
export function chartShown({ figures }: IndicatorReport): Figure | undefined {
  return figures[0];
}

/** All that is drawn of an indicator on paper: that figure, and each comparison that has a drawing. */
export function chartsShown(indicator: IndicatorReport): (Figure | DotFigure)[] {
  return [chartShown(indicator) ?? [], indicator.comparisons.flatMap(({ figure }) => figure ?? [])].flat();
}

/** A figure by the name under which its drawing is handed to the printers, at the size that it is drawn in. */
export function drawing(figure: Figure | DotFigure, size: ChartSize = sizeOnPaper(figure)): Part {
  const { id, title, subtitle, alternative, source } = figure;
  const { width, height } = size;
  return {
    ...{ kind: 'drawing', name: id, size: { width, height } },
    ...{ caption: title, howToRead: subtitle, alternative, source },
  };
}
