import type { TopLevelSpec } from 'vega-lite';
import type { Dot, DotFigure } from '../report-model.ts';
import type { Strip } from '../site/browser/row-place.ts';
import { chartConfig } from './chart-config.ts';
import { tickDecimals, ticksUpTo } from './chart-model.ts';
import { widthOf, wrap } from './label-layout.ts';
import { type ChartSize, colours, type Scale, scales, seriesStyles } from './theme.ts';

/** In heights of the text: two lines of a label, and the space to the next row. */
const rowHeight = 2.6;

/**
 * One row per value: its point, its interval as a line, and behind them the band within which chance alone is enough.
 * What they are held against is an upright rule. Labels stand to the left, printed values to the right, from zero on.
 */
export function dotChart(figure: DotFigure, size: ChartSize): TopLevelSpec {
  const scale = scales[size.purpose];
  const labels = figure.dots.map(({ label }) => wrap(label, size.purpose === 'phone' ? 14 : 24));
  const padding = {
    ...heightPadding(scale),
    right: Math.ceil(
      widthOf(
        figure.dots.map(({ text }) => text),
        scale.text,
      ) +
        scale.text * 0.8,
    ),
    left: Math.ceil(widthOf(labels.flat(), scale.text) + scale.text * 0.8),
  };
  const width = size.width - padding.left - padding.right;
  const height = size.height - padding.top - padding.bottom;
  const rows = figure.dots.map((dot, i) => ({
    ...rowOf(dot),
    at: (height * (i + 0.5)) / figure.dots.length,
  }));
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width,
    height,
    padding,
    autosize: { type: 'none' },
    config: chartConfig(scale, figure.numbers),
    encoding: { x: valueAxis(figure), y: { field: 'at', type: 'quantitative', scale: null, axis: null } },
    layer: [
      { data: { values: rows }, ...bandMark(scale) },
      referenceRule(figure, height),
      { data: { values: rows }, ...intervalMark(scale) },
      { data: { values: rows }, ...pointMark(scale) },
      ...rows.map(({ at }, i) => rowLabel(labels[i] ?? [], at, scale)),
      ...rows.map(({ at, text }) => valueLabel(text, at, width, scale)),
      referenceLabel(figure, scale),
    ],
  };
}

/** The height that suits a figure: as many rows as it has values. */
export function dotChartHeight({ dots }: DotFigure, { purpose }: Pick<ChartSize, 'purpose'>): number {
  const { top, bottom } = heightPadding(scales[purpose]);
  return Math.round(scales[purpose].text * rowHeight) * dots.length + top + bottom;
}

/**
 * Where the rows lie in a drawing of this size, in its pixels and as wide as it is: first the label of what the values
 * are held against, then one per value.
 */
export function dotStrips({ dots }: DotFigure, { width, height, purpose }: ChartSize): Strip[] {
  const { top, bottom } = heightPadding(scales[purpose]);
  const each = (height - top - bottom) / dots.length;
  const edges = [0, ...Array.from({ length: dots.length + 1 }, (_, i) => Math.round(top + each * i))];
  return edges.slice(1).map((edge, i) => ({ left: 0, right: width, top: edges[i] ?? 0, bottom: edge }));
}

/** Above the rows the label of the reference, under them those of the axis. */
function heightPadding({ text }: Scale): { readonly top: number; readonly bottom: number } {
  return { top: Math.ceil(text * 1.7), bottom: Math.ceil(text * 1.9) };
}

function rowOf({ value, interval: [low, high], limits, text }: Dot) {
  return { value, low, high, least: limits?.[0] ?? null, most: limits?.[1] ?? null, text };
}

function valueAxis({ dots, reference }: DotFigure) {
  const ends = dots.flatMap(({ interval, limits, value }) => [value, interval[1], limits?.[1] ?? 0]);
  const ticks = ticksUpTo(Math.max(reference.value, ...ends), false);
  return {
    field: 'value',
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [0, ticks.at(-1) ?? 1] as [number, number], nice: false, zero: true },
    axis: {
      values: ticks,
      format: `,.${tickDecimals(ticks)}f`,
      grid: true,
      ticks: false,
      domain: false,
      labelFlush: false,
    },
  };
}

function bandMark({ text }: Scale) {
  return {
    mark: { type: 'rule' as const, strokeWidth: text * 1.2, color: colours.rule },
    encoding: { x: { field: 'least', type: 'quantitative' as const }, x2: { field: 'most' } },
  };
}

function intervalMark({ line }: Scale) {
  return {
    mark: { type: 'rule' as const, strokeWidth: line, color: seriesStyles[0].colour },
    encoding: { x: { field: 'low', type: 'quantitative' as const }, x2: { field: 'high' } },
  };
}

function pointMark({ point, line }: Scale) {
  return {
    mark: {
      type: 'point' as const,
      filled: true,
      opacity: 1,
      size: point * 1.4,
      strokeWidth: line,
      color: seriesStyles[0].colour,
      shape: seriesStyles[0].shape,
    },
  };
}

function referenceRule({ reference }: DotFigure, height: number) {
  return {
    data: { values: [{ value: reference.value }] },
    mark: { type: 'rule' as const, strokeWidth: 1, color: colours.secondary },
    encoding: { y: { value: 0 }, y2: { value: height } },
  };
}

function referenceLabel({ reference }: DotFigure, { text }: Scale) {
  return {
    data: { values: [{ value: reference.value }] },
    mark: { type: 'text' as const, baseline: 'bottom' as const, color: colours.secondary, fontSize: text },
    encoding: { y: { value: -text * 0.3 }, text: { value: reference.label } },
  };
}

function rowLabel(lines: readonly string[], at: number, { text }: Scale) {
  const line = text * 1.1;
  return {
    data: { values: [{}] },
    mark: {
      type: 'text' as const,
      align: 'right' as const,
      baseline: 'middle' as const,
      color: colours.ink,
      lineBreak: '\n',
      lineHeight: line,
      dy: (-(lines.length - 1) * line) / 2,
    },
    encoding: {
      x: { value: -text * 0.5 },
      y: { value: at },
      text: { value: lines.join('\n') },
    },
  };
}

function valueLabel(value: string, at: number, width: number, { text }: Scale) {
  return {
    data: { values: [{}] },
    mark: {
      type: 'text' as const,
      align: 'left' as const,
      baseline: 'middle' as const,
      fontWeight: 600 as const,
      color: seriesStyles[0].colour,
    },
    encoding: { x: { value: width + text * 0.4 }, y: { value: at }, text: { value } },
  };
}
