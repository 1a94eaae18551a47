import type { TopLevelSpec } from 'vega-lite';
import type { Figure, Series } from '../report-model.ts';
import { chartConfig } from './chart-config.ts';
import { axisTicks, lastPublished, tickDecimals } from './chart-model.ts';
import { placeLabels, widthOf, wrap } from './label-layout.ts';
import { tickText } from './line-chart.ts';
import { type PanelFrame, panelEncoding, panelLayers } from './panel.ts';
import { roomForTicks, targetLayers, targetsOf } from './target-ticks.ts';
import { type ChartSize, colours, type Scale, scales, seriesStyles } from './theme.ts';

/** One panel per series, all with the same axes; the series' name above, its last value and targets at the line's end. */
export function smallMultiples(figure: Figure, size: ChartSize): TopLevelSpec {
  const scale = panelScale(scales[size.purpose]);
  const ticks = axisTicks(figure);
  const decimals = tickDecimals(ticks);
  const rows = Math.ceil(figure.series.length / scale.columns);
  const labels = figure.series.map((series) => endLabels(figure, series));
  const labelsAt = 0.2 + roomForTicks(figure);
  const valueRoom =
    widthOf(
      labels.flat().flatMap(({ lines }) => lines),
      scale.text,
    ) +
    scale.text * (0.2 + labelsAt);
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
        ...targetLayers(figure, [series], frame),
        titleLayer(titles[i] ?? [], frame),
        ...endLayers(labels[i] ?? [], frame, labelsAt),
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

/** What stands in the margin of a panel, level with a value where there is room. */
interface EndLabel {
  readonly lines: readonly string[];
  readonly value: number;
  readonly weight: 400 | 600;
}

/** The number alone, since the unit is in the figure's title, and its year where that is not the newest; then its targets. */
function endLabels(figure: Figure, series: Series): EndLabel[] {
  const last = lastPublished(series);
  const targets = targetsOf(figure, [series]).map(
    ({ name, value }): EndLabel => ({ lines: [name], value, weight: 400 }),
  );
  const number = last?.text.split('\u00a0')[0];
  if (!last || number === undefined) return targets;
  const lines = last.year === figure.years.at(-1) ? [number] : [number, `(${last.year})`];
  return [{ lines, value: last.value, weight: 600 }, ...targets];
}

/** In the margin, clear of every line and of each other. */
function endLayers(labels: readonly EndLabel[], { width, height, ticks, scale }: PanelFrame, at: number) {
  const top = ticks.at(-1) ?? 1;
  const line = scale.text * 1.1;
  // The first line is the one that stands level with the value.
  const below = labels.map(({ lines }) => ((lines.length - 1) * line) / 2);
  const wishes = labels.map(({ lines, value }, i) => ({
    middle: height * (1 - value / top) + (below[i] ?? 0),
    height: lines.length * line,
  }));
  const middles = placeLabels(wishes, -scale.text * 0.6, height + scale.text * 0.6);
  return labels.map(({ lines, weight }, i) => ({
    data: { values: [{}] },
    mark: {
      type: 'text' as const,
      align: 'left' as const,
      baseline: 'middle' as const,
      fontWeight: weight,
      color: seriesStyles[0].colour,
      lineBreak: '\n',
      lineHeight: line,
      dy: -(below[i] ?? 0),
    },
    encoding: {
      x: { value: width + scale.text * at },
      y: { value: middles[i] ?? 0 },
      text: { value: lines.join('\n') },
    },
  }));
}

/** Panels are small, so their points and lines are too; the text keeps its size. */
function panelScale(scale: Scale): Scale {
  return { ...scale, point: scale.point * 0.5, line: scale.line * 0.8 };
}
