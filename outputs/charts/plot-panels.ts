import type { Figure } from '../report-model.ts';
import type { Panel } from '../site/browser/plot-place.ts';
import { chartSpec } from './chart-spec.ts';
import { yearMargin } from './panel.ts';
import type { ChartSize } from './theme.ts';

/**
 * Where the years lie in the drawing of a figure of this size, in its pixels: one panel where all lines share it, else
 * one per series, in their order.
 */
export function plotPanels(figure: Figure, size: ChartSize): Panel[] {
  const spec = chartSpec(figure, size);
  if (typeof spec.padding !== 'object' || !('left' in spec.padding))
    throw new Error('a chart without padding');
  const { left = 0, top = 0 } = spec.padding;
  if ('layer' in spec) return [panelAt(figure, left, top, sizeOf(spec))];
  if (!('concat' in spec) || typeof spec.spacing !== 'object') throw new Error('a chart without panels');
  const { columns = 1, spacing } = spec;
  return spec.concat.map((panel, i) => {
    const { width, height } = sizeOf(panel);
    const x = left + (i % columns) * (width + (spacing.column ?? 0));
    const y = top + Math.floor(i / columns) * (height + (spacing.row ?? 0));
    return panelAt(figure, x, y, { width, height });
  });
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(spec: object): Size {
  if (!('width' in spec) || typeof spec.width !== 'number') throw new Error('a panel without width');
  if (!('height' in spec) || typeof spec.height !== 'number') throw new Error('a panel without height');
  return { width: spec.width, height: spec.height };
}

function panelAt({ years }: Figure, left: number, top: number, { width, height }: Size): Panel {
  const span = (years.at(-1) ?? 0) - (years[0] ?? 0);
  const margin = (width * yearMargin) / (span + 2 * yearMargin);
  return {
    first: Math.round(left + margin),
    last: Math.round(left + width - margin),
    top: Math.round(top),
    bottom: Math.round(top + height),
  };
}
