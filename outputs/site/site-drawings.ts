import type { ChartTask } from '../charts/chart-crew.ts';
import { chartHeight } from '../charts/chart-spec.ts';
import { dotChartHeight, dotStrips } from '../charts/dot-chart.ts';
import type { DrawnCharts } from '../charts/drawn-charts.ts';
import { plotPanels } from '../charts/plot-panels.ts';
import type { ChartSize } from '../charts/theme.ts';
import type { DotFigure, Figure, IndicatorReport, Report } from '../report-model.ts';
import type { Drawing } from './chart-figure.tsx';
import { panelAttributes, stripAttributes } from './figure-reading.ts';

/** What has to be drawn for the pages of a report: each figure for wide screens and for phones. */
export function siteCharts({ sections }: Report): ChartTask[] {
  return sections
    .flatMap(({ indicators }) => indicators)
    .flatMap(figuresOf)
    .flatMap((figure) => [
      { figure, size: wideSize(figure) },
      { figure, size: narrowSize(figure) },
    ]);
}

/** The drawings of an indicator's page, by the id of the figure. */
export function pageDrawings(indicator: IndicatorReport, charts: DrawnCharts): Map<string, Drawing> {
  return new Map(figuresOf(indicator).map((figure) => [figure.id, drawingOf(figure, charts)]));
}

function figuresOf({ figures, comparisons }: IndicatorReport): (Figure | DotFigure)[] {
  return [...figures, ...comparisons.flatMap(({ figure }) => figure ?? [])];
}

function drawingOf(figure: Figure | DotFigure, charts: DrawnCharts): Drawing {
  return {
    wide: charts(figure, 'screen'),
    narrow: charts(figure, 'phone'),
    places: { wide: placesIn(figure, wideSize(figure)), narrow: placesIn(figure, narrowSize(figure)) },
  };
}

function placesIn(figure: Figure | DotFigure, size: ChartSize): Readonly<Record<string, string>> {
  if ('dots' in figure) return stripAttributes(dotStrips(figure, size));
  return panelAttributes(plotPanels(figure, size));
}

function wideSize(figure: Figure | DotFigure): ChartSize {
  return naturalSize(figure, { width: 760, purpose: 'screen' });
}

function narrowSize(figure: Figure | DotFigure): ChartSize {
  return naturalSize(figure, { width: 358, purpose: 'phone' });
}

function naturalSize(figure: Figure | DotFigure, size: Omit<ChartSize, 'height'>): ChartSize {
  return { ...size, height: 'dots' in figure ? dotChartHeight(figure, size) : chartHeight(figure, size) };
}
