import type { TopLevelSpec } from 'vega-lite';
import type { DotFigure, Figure } from '../report-model.ts';
import { dotChart, dotChartHeight } from './dot-chart.ts';
import { lineChart } from './line-chart.ts';
import { smallMultiples } from './small-multiples.ts';
import { type ChartSize, mostLines } from './theme.ts';

/** A figure as Vega-Lite, filling exactly `size`: lines with their labels, or one panel per series where they are too many. */
export function chartSpec(figure: Figure, size: ChartSize): TopLevelSpec {
  return figure.series.length > mostLines ? smallMultiples(figure, size) : lineChart(figure, size);
}

/** The height that suits a figure at a width: 16:9, or 4:3 on phones; small multiples take what their rows need. */
export function chartHeight(figure: Figure, { width, purpose }: Omit<ChartSize, 'height'>): number {
  if (figure.series.length <= mostLines)
    return Math.round(purpose === 'phone' ? (width * 3) / 4 : (width * 9) / 16);
  const columns = purpose === 'phone' ? 2 : 3;
  const rows = Math.ceil(figure.series.length / columns);
  return Math.round((rows * width * 0.72) / columns);
}

/** The chart as a file of its own, for other programs: with title, reading help and source. */
export function standaloneSpec(figure: Figure): TopLevelSpec {
  return standingAlone(figure, chartSpec(figure, { ...wide, height: chartHeight(figure, wide) }));
}

/** The same for values beside one that they are held against. */
export function standaloneDotSpec(figure: DotFigure): TopLevelSpec {
  return standingAlone(figure, dotChart(figure, { ...wide, height: dotChartHeight(figure, wide) }));
}

const wide = { width: 760, purpose: 'screen' } as const;

function standingAlone(figure: Figure | DotFigure, spec: TopLevelSpec): TopLevelSpec {
  return {
    ...spec,
    title: { text: figure.title, subtitle: figure.subtitle, anchor: 'start' },
    description: figure.alternative,
    usermeta: { source: figure.source },
  };
}
