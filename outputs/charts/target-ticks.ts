import type { Figure, FigureTarget, Series } from '../report-model.ts';
import { type PanelFrame, styled, xOfYear } from './panel.ts';

/**
 * A short level mark for each target of the series. One of a year that the figure has stands at that year. One of a year
 * to come stands at the right edge, and its label says the year: an axis that went on to it would show empty years, and
 * in these charts every year without a figure has a sign that says why.
 */
export function targetLayers(figure: Figure, series: readonly Series[], frame: PanelFrame) {
  const targets = targetsOf(figure, series);
  if (targets.length === 0) return [];
  const half = (frame.scale.text * tickLength) / 2;
  const rows = targets.map((target) => {
    const middle = middleOf(target, frame, half);
    const { year, value } = target;
    return { series: target.series, year, value, from: middle - half, to: middle + half };
  });
  const x = { type: 'quantitative' as const, scale: null, axis: null };
  return [
    {
      data: { values: rows },
      mark: { type: 'rule' as const, strokeWidth: frame.scale.line * 1.7 },
      encoding: {
        x: { ...x, field: 'from' },
        x2: { field: 'to' },
        color: styled(series, ({ colour }) => colour),
      },
    },
  ];
}

/** In sizes of the type. */
const tickLength = 1;

/** How far beyond the plot a mark at its edge reaches, in sizes of the type. */
const beyondEdge = 0.3;

/** How far beyond the plot labels have to begin, in sizes of the type: clear of the marks at the edge. */
export function roomForTicks({ targets, years }: Figure): number {
  return targets.some(({ year }) => year > (years.at(-1) ?? year)) ? beyondEdge : 0;
}

/** The targets of some of a figure's series. */
export function targetsOf({ targets }: Figure, series: readonly Series[]): FigureTarget[] {
  return targets.filter((target) => series.some(({ id }) => id === target.series));
}

function middleOf({ year }: FigureTarget, frame: PanelFrame, half: number): number {
  const isToCome = year > (frame.years.at(-1) ?? year);
  return isToCome ? frame.width + frame.scale.text * beyondEdge - half : xOfYear(frame, year);
}
