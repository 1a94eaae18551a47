import type { TopLevelSpec } from 'vega-lite';
import type { Figure, Series } from '../report-model.ts';
import { chartConfig } from './chart-config.ts';
import { axisTicks, lastPublished, tickDecimals } from './chart-model.ts';
import { widthOf, wrap } from './label-layout.ts';
import { tickText } from './line-chart.ts';
import { type PanelFrame, panelEncoding, panelLayers } from './panel.ts';
import { type ChartSize, colours, type Scale, scales, seriesStyles } from './theme.ts';

/** One panel per series, all with the same axes; the series' name above, its last value at the line's end. */
export function smallMultiples(figure: Figure, size: ChartSize): TopLevelSpec {
  const scale = panelScale(scales[size.purpose]);
  const ticks = axisTicks(figure);
  const decimals = tickDecimals(ticks);
  const rows = Math.ceil(figure.series.length / scale.columns);
  const valueRoom =
    widthOf(
      figure.series.flatMap((series) => endLines(figure, series)),
      scale.text,
    ) +
    scale.text * 0.4;
  const left = Math.ceil(widthOf([tickText(ticks, decimals)], scale.text) + scale.text * 0.7);
  const panelWidth = Math.floor((size.width - left) / scale.columns - valueRoom - scale.text);
  const titles = figure.series.map(({ label }) =>
    wrap(label, Math.floor((panelWidth + valueRoom) / (scale.text * 0.52))),
  );
  const titleRoom = scale.text * (0.7 + 1.2 * Math.max(...titles.map((lines) => lines.length)));
  const panelHeight = Math.floor(size.height / rows - titleRoom - scale.text * 2.4);
  const frame: PanelFrame = { width: panelWidth, height: panelHeight, years: figure.years, ticks, scale };
  const ends = figure.years.length > 1 ? [figure.years[0] ?? 0, figure.years.at(-1) ?? 0] : [...figure.years];
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    padding: {
      left,
      top: Math.ceil(titleRoom),
      right: Math.ceil(valueRoom + scale.text),
      bottom: Math.ceil(scale.text * 1.9),
    },
    autosize: { type: 'none' },
    config: chartConfig(scale, figure.numbers),
    columns: scale.columns,
    align: 'each',
    bounds: 'flush',
    spacing: { column: valueRoom + scale.text, row: titleRoom + scale.text * 2.4 },
    concat: figure.series.map((series, i) => ({
      width: panelWidth,
      height: panelHeight,
      encoding: panelEncoding(frame, { labelled: i % scale.columns === 0, years: ends, decimals }),
      layer: [
        ...panelLayers(figure, [series], frame),
        titleLayer(titles[i] ?? [], frame),
        ...endLayer(figure, series, frame),
      ],
    })),
  };
}

function titleLayer(lines: readonly string[], { scale }: { readonly scale: Scale }) {
  return {
    data: { values: [{}] },
    mark: {
      type: 'text' as const,
      align: 'left' as const,
      baseline: 'bottom' as const,
      fontWeight: 600 as const,
      color: colours.ink,
      lineBreak: '\n',
      lineHeight: scale.text * 1.15,
      dy: -(lines.length - 1) * scale.text * 1.15,
    },
    encoding: { x: { value: 0 }, y: { value: -scale.text * 0.55 }, text: { value: lines.join('\n') } },
  };
}

/** In the margin, clear of every line: the number, and under it the year where that is not the newest. */
function endLayer(figure: Figure, series: Series, { width, scale }: PanelFrame) {
  const last = lastPublished(series);
  if (!last) return [];
  return [
    {
      data: { values: [{ value: last.value }] },
      mark: {
        type: 'text' as const,
        align: 'left' as const,
        baseline: 'middle' as const,
        fontWeight: 600 as const,
        color: seriesStyles[0].colour,
        lineBreak: '\n',
        lineHeight: scale.text * 1.1,
      },
      encoding: {
        x: { value: width + scale.text * 0.2 },
        text: { value: endLines(figure, series).join('\n') },
      },
    },
  ];
}

/** The number alone: the unit is in the figure's title. */
function endLines(figure: Figure, series: Series): string[] {
  const last = lastPublished(series);
  const number = last?.text.split('\u00a0')[0];
  if (!last || number === undefined) return [];
  return last.year === figure.years.at(-1) ? [number] : [number, `(${last.year})`];
}

/** Panels are small, so their points and lines are too; the text keeps its size. */
function panelScale(scale: Scale): Scale {
  return { ...scale, point: scale.point * 0.5, line: scale.line * 0.8 };
}
