import type { Figure, Series } from '../report-model.ts';
import { type AbsentPoint, absentPoints, stretchesOf } from './chart-model.ts';
import { colours, type Scale, seriesStyles } from './theme.ts';

/** Plot area in pixels, and the axis that all panels of a figure share. */
export interface PanelFrame {
  readonly width: number;
  readonly height: number;
  readonly years: readonly number[];
  readonly ticks: readonly number[];
  readonly scale: Scale;
}

/** Signs on the base line; a state without one is not marked. */
const signs: Readonly<Partial<Record<AbsentPoint['state'], string>>> = {
  withheld: '··',
  missing: '–',
  pending: '…',
};

/** The layers of one panel: breaks, changes, bands, lines, points and signs. Only published numbers are in its data. */
export function panelLayers(figure: Figure, series: readonly Series[], frame: PanelFrame) {
  const rows = series.flatMap((one) => rowsOf(figure, one));
  const colour = styled(series, ({ colour }) => colour);
  const final = rows.filter(({ preliminary }) => !preliminary);
  const preliminary = rows.filter(({ preliminary }) => preliminary);
  return [
    ...drawn([breakLayer(figure, frame)]),
    ...drawn(changeLayers(figure, frame)),
    ...(rows.some(({ low }) => low !== null) ? drawn(bandLayers(rows, colour)) : []),
    // Stays without a row too: the axes are those of its fields.
    lineLayer(rows, series, frame, colour),
    ...drawn([
      pointLayer(final, series, frame, colour, true),
      pointLayer(preliminary, series, frame, colour, false),
      signLayer(series, frame, colour),
    ]),
  ];
}

/** A layer without rows shows nothing, and takes as long to compile as any other. */
function drawn<Layer extends { readonly data: { readonly values: readonly unknown[] } }>(
  layers: readonly Layer[],
): Layer[] {
  return layers.filter(({ data }) => data.values.length > 0);
}

/** The side of the triangle at a change that is no break, in widths of the type. */
export const changeMark = 0.55;

/** Room before the first year and after the last, in years. */
export const yearMargin = 0.4;

/** The x and y of every layer; labels of the value axis only where `labelled`. */
export function panelEncoding(
  frame: PanelFrame,
  axis: { labelled: boolean; years: readonly number[]; decimals: number },
) {
  const { ticks } = frame;
  const values: [number, number] = [0, ticks.at(-1) ?? 1];
  const ends = yearEnds(frame);
  return {
    x: {
      field: 'year',
      type: 'quantitative' as const,
      title: null,
      scale: { domain: ends, nice: false, zero: false },
      axis: {
        values: [...axis.years],
        format: 'd',
        grid: false,
        ticks: false,
        domain: true,
        labelFlush: false,
      },
    },
    y: {
      field: 'value',
      type: 'quantitative' as const,
      title: null,
      scale: { domain: values, nice: false, zero: true },
      axis: {
        values: [...ticks],
        format: `,.${axis.decimals}f`,
        grid: true,
        ticks: false,
        domain: false,
        labels: axis.labelled,
      },
    },
  };
}

function yearEnds({ years }: PanelFrame): [number, number] {
  return [(years[0] ?? 0) - yearMargin, (years.at(-1) ?? 0) + yearMargin];
}

/** Where a year lies in a panel, in pixels from its left. */
export function xOfYear(frame: PanelFrame, year: number): number {
  const [first, last] = yearEnds(frame);
  return (frame.width * (year - first)) / (last - first);
}

/** A published year of a series as Vega gets it. */
interface DrawnYear {
  readonly series: string;
  /** Lines join points of one stretch only. */
  readonly stretch: string;
  /** Whether the stretch is a single year, whose interval has no area. */
  readonly alone: boolean;
  readonly year: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly preliminary: boolean;
}

function rowsOf(figure: Figure, series: Series): DrawnYear[] {
  return stretchesOf(figure, series).flatMap((stretch) =>
    stretch.map(({ year, value, interval, preliminary }) => ({
      series: series.id,
      stretch: `${series.id} ${stretch[0]?.year}`,
      alone: stretch.length === 1,
      year,
      value,
      low: interval?.[0] ?? null,
      high: interval?.[1] ?? null,
      preliminary,
    })),
  );
}

function styleOf(index: number): (typeof seriesStyles)[number] {
  return seriesStyles[index % seriesStyles.length] ?? seriesStyles[0];
}

/** How the series are told apart by colour, dash or shape: a constant where there is one, else a scale of their ids. */
export function styled<Value>(
  series: readonly Series[],
  styleIn: (style: (typeof seriesStyles)[number]) => Value,
): Readonly<Record<string, unknown>> {
  if (series.length === 1) return { value: styleIn(styleOf(0)) };
  const scale = { domain: series.map(({ id }) => id), range: series.map((_, i) => styleIn(styleOf(i))) };
  return { field: 'series', type: 'nominal', legend: null, scale };
}

type Styled = ReturnType<typeof styled>;

function bandLayers(rows: readonly DrawnYear[], colour: Styled) {
  const y = { field: 'low', type: 'quantitative' as const, title: null };
  const y2 = { field: 'high' };
  return [
    {
      data: { values: rows.filter(({ alone }) => !alone) },
      mark: { type: 'area' as const, opacity: 0.15 },
      encoding: { y, y2, color: colour, detail: { field: 'stretch' } },
    },
    {
      data: { values: rows.filter(({ alone }) => alone) },
      mark: { type: 'rule' as const, opacity: 0.15, strokeWidth: 8 },
      encoding: { y, y2, color: colour },
    },
  ];
}

function lineLayer(rows: readonly DrawnYear[], series: readonly Series[], frame: PanelFrame, colour: Styled) {
  return {
    data: { values: rows },
    mark: {
      type: 'line' as const,
      strokeWidth: frame.scale.line,
      invalid: 'break-paths-show-path-domains' as const,
    },
    encoding: {
      color: colour,
      detail: { field: 'stretch' },
      strokeDash: styled(series, ({ dash }) => [...dash]),
    },
  };
}

function pointLayer(
  rows: readonly DrawnYear[],
  series: readonly Series[],
  frame: PanelFrame,
  colour: Styled,
  filled: boolean,
) {
  return {
    data: { values: rows },
    mark: {
      type: 'point' as const,
      opacity: 1,
      size: frame.scale.point,
      strokeWidth: frame.scale.line * 0.9,
      ...(filled ? {} : { fill: colours.paper }),
      filled,
    },
    encoding: { color: colour, shape: styled(series, ({ shape }) => shape) },
  };
}

/** Signs of several series in one year stand on top of each other; one that holds for all of them stands once, in grey. */
function signLayer(series: readonly Series[], frame: PanelFrame, colour: Styled) {
  const marks = frame.years
    .flatMap((year) => signsIn(series, year))
    .map(({ series, year, sign, level }) => ({
      series,
      year,
      sign,
      at: frame.height - frame.scale.text * (0.55 + 0.75 * level),
    }));
  const shared = { condition: { test: "datum.series === ''", value: colours.secondary }, ...colour };
  return {
    data: { values: marks },
    mark: {
      type: 'text' as const,
      fontSize: frame.scale.text * 1.15,
      fontWeight: 600 as const,
      baseline: 'middle' as const,
    },
    encoding: {
      y: { field: 'at', type: 'quantitative' as const, scale: null, axis: null },
      text: { field: 'sign' },
      color: shared,
    },
  };
}

function signsIn(
  series: readonly Series[],
  year: number,
): { series: string; year: number; sign: string; level: number }[] {
  const found = series.flatMap((one) =>
    absentPoints(one).flatMap((point) => {
      const sign = point.year === year ? signs[point.state] : undefined;
      return sign === undefined ? [] : [{ series: one.id, year, sign }];
    }),
  );
  const [first] = found;
  const alike =
    first !== undefined && found.length === series.length && found.every(({ sign }) => sign === first.sign);
  return (alike ? [{ ...first, series: '' }] : found).map((mark, level) => ({ ...mark, level }));
}

/** A dashed rule where the series breaks: nothing is drawn across it. */
function breakLayer({ breaks }: Figure, { height }: PanelFrame) {
  return {
    data: { values: breaks.filter(({ gap }) => gap).map(({ year }) => ({ year: year - 0.5 })) },
    mark: { type: 'rule' as const, strokeDash: [3, 3], strokeWidth: 1, color: colours.secondary },
    encoding: { y: { value: 0 }, y2: { value: height } },
  };
}

/** Where something has changed and the series goes on, two triangles, above the plot and under it: the line runs between. */
function changeLayers({ breaks }: Figure, { height, scale }: PanelFrame) {
  const side = scale.text * changeMark;
  const ends = [
    { shape: 'triangle-down' as const, at: -side * 0.6 },
    { shape: 'triangle-up' as const, at: height + side * 0.6 },
  ];
  return ends.map(({ shape, at }) => ({
    data: { values: breaks.filter(({ gap }) => !gap).map(({ year }) => ({ year: year - 0.5 })) },
    mark: {
      type: 'point' as const,
      shape,
      filled: true,
      opacity: 1,
      size: side ** 2,
      color: colours.secondary,
    },
    encoding: { y: { value: at } },
  }));
}
