import type { TopLevelSpec } from 'vega-lite';
import type { Figure, FigureTarget, Series } from '../report-model.ts';
import { chartConfig } from './chart-config.ts';
import { axisTicks, lastPublished, tickDecimals } from './chart-model.ts';
import { placeLabels, widthOf, wrap } from './label-layout.ts';
import { changeMark, type PanelFrame, panelEncoding, panelLayers } from './panel.ts';
import { roomForTicks, targetLayers } from './target-ticks.ts';
import { type ChartSize, colours, type Purpose, scales, seriesStyles } from './theme.ts';

const schema = 'https://vega.github.io/schema/vega-lite/v6.json';

/** At most `mostLines` lines over the years, each labelled at its end with its name and last value, and its targets. */
export function lineChart(figure: Figure, size: ChartSize): TopLevelSpec {
  const scale = scales[size.purpose];
  const ticks = axisTicks(figure);
  const decimals = tickDecimals(ticks);
  const labels = [
    ...figure.series.map((series) => endLabel(figure, series, size)),
    ...figure.targets.map((target) => targetLabel(figure, target, size)),
  ];
  const labelsAt = 0.3 + roomForTicks(figure);
  const breakLines = figure.breaks.map(({ label }) => wrap(label, 26));
  const labelRooms = figure.breaks.map(({ gap }, i) => 1.2 * (breakLines[i]?.length ?? 0) + labelLift(gap));
  const padding = {
    top: Math.ceil(scale.text * (0.5 + Math.max(0.3, ...labelRooms))),
    right: Math.ceil(
      widthOf(
        labels.flatMap(({ lines }) => lines),
        scale.text,
      ) +
        scale.text * (0.7 + labelsAt),
    ),
    bottom: Math.ceil(scale.text * 1.9),
    left: Math.ceil(widthOf([tickText(ticks, decimals)], scale.text) + scale.text * 0.7),
  };
  const width = size.width - padding.left - padding.right;
  const height = size.height - padding.top - padding.bottom;
  const frame: PanelFrame = { width, height, years: figure.years, ticks, scale };
  const encoding = panelEncoding(frame, {
    labelled: true,
    years: yearTicks(figure.years, width, scale.text),
    decimals,
  });
  return {
    $schema: schema,
    width,
    height,
    padding,
    autosize: { type: 'none' },
    config: chartConfig(scale, figure.numbers),
    encoding,
    layer: [
      ...panelLayers(figure, figure.series, frame),
      ...targetLayers(figure, figure.series, frame),
      ...breakLabels(figure, frame, breakLines),
      ...endLabels(labels, frame, labelsAt),
    ],
  };
}

/** What stands beside the plot, level with a value where there is room. */
interface EndLabel {
  readonly lines: readonly string[];
  readonly value: number;
  readonly colour: string;
  readonly weight: 400 | 600;
}

/** `Flickor` over `336 barn`; the year too where the newest years have no figure. */
function endLabel(figure: Figure, series: Series, { purpose }: ChartSize): EndLabel {
  const last = lastPublished(series);
  const style = { colour: colourOf(figure, series.id), weight: 600 } as const;
  const name = figure.series.length === 1 ? [] : wrap(series.label, labelWidth[purpose]);
  if (!last) return { lines: [...name, '··'], value: 0, ...style };
  const number = figure.series.length === 1 ? last.text : (last.text.split('\u00a0')[0] ?? last.text);
  const year = last.year === figure.years.at(-1) ? '' : ` (${last.year})`;
  return { lines: [...name, `${number}${year}`], value: last.value, ...style };
}

/** `Mål 2027: högst 8,0 %`, lighter than what has been counted. */
function targetLabel(
  figure: Figure,
  { series, text, value }: FigureTarget,
  { purpose }: ChartSize,
): EndLabel {
  return { lines: wrap(text, labelWidth[purpose]), value, colour: colourOf(figure, series), weight: 400 };
}

/** In characters; a longer label takes more lines. */
const labelWidth: Readonly<Record<Purpose, number>> = { phone: 12, screen: 20, paper: 20 };

function colourOf({ series }: Figure, id: string): string {
  return seriesStyles[series.findIndex((one) => one.id === id)]?.colour ?? colours.ink;
}

/** @param at  how far beyond the plot they begin, in sizes of the type */
function endLabels(labels: readonly EndLabel[], { width, height, ticks, scale }: PanelFrame, at: number) {
  const top = ticks.at(-1) ?? 1;
  const line = scale.text * 1.15;
  const wishes = labels.map(({ lines, value }) => ({
    middle: height * (1 - value / top),
    height: lines.length * line + 3,
  }));
  const middles = placeLabels(wishes, -scale.text * 0.7, height + scale.text * 0.5);
  return labels.map(({ lines, colour, weight }, i) => ({
    data: { values: [{}] },
    mark: {
      type: 'text' as const,
      align: 'left' as const,
      baseline: 'middle' as const,
      fontWeight: weight,
      color: colour,
      lineBreak: '\n',
      lineHeight: line,
      dy: (-(lines.length - 1) * line) / 2,
    },
    encoding: {
      x: { value: width + scale.text * at },
      y: { value: middles[i] ?? 0 },
      text: { value: lines.join('\n') },
    },
  }));
}

/** How far above the plot the label of a break stands, in sizes of its type: of a change, clear of its triangle. */
function labelLift(gap: boolean): number {
  return gap ? 0.3 : 0.3 + changeMark;
}

/** Above the plot, so that no line can run through it; on the side of the rule where there is room. */
function breakLabels(figure: Figure, { years, scale }: PanelFrame, lines: readonly (readonly string[])[]) {
  const middle = ((years[0] ?? 0) + (years.at(-1) ?? 0)) / 2;
  return figure.breaks.map(({ year, gap }, i) => {
    const text = lines[i] ?? [];
    return {
      data: { values: [{ year: year - 0.5 }] },
      mark: {
        type: 'text' as const,
        align: year - 0.5 > middle ? ('right' as const) : ('left' as const),
        baseline: 'bottom' as const,
        color: colours.secondary,
        fontSize: scale.text * 0.93,
        lineBreak: '\n',
        lineHeight: scale.text * 1.15,
        dy: -(text.length - 1) * scale.text * 1.15,
      },
      encoding: { y: { value: -scale.text * labelLift(gap) }, text: { value: text.join('\n') } },
    };
  });
}

/**
 * Every year where there is room, else the first, the newest and years in between: in even steps where steps of at most
 * twice the least one lead from the first to the newest, else counted from the newest.
 */
export function yearTicks(years: readonly number[], width: number, fontSize: number): number[] {
  const room = Math.floor(width / (fontSize * 3));
  if (room < 2) return years.slice(-1);
  const last = years.length - 1;
  const least = Math.ceil(years.length / room);
  const steps = Array.from({ length: least + 1 }, (_, i) => least + i);
  const every = steps.find((step) => last % step === 0) ?? least;
  return years.filter((_, i) => i === 0 || (i >= every && (last - i) % every === 0));
}

export function tickText(ticks: readonly number[], decimals: number): string {
  const digits = (ticks.at(-1) ?? 0).toFixed(decimals);
  return digits.length > 3 ? `${digits} ` : digits;
}
