import type { DotFigure, Figure } from '../report-model.ts';
import { renderChart, renderDotChart } from './render-chart.ts';
import type { ChartSize } from './theme.ts';

/** One figure to be drawn at one size: plain data, so that another thread can draw it. */
export interface ChartTask {
  readonly figure: Figure | DotFigure;
  readonly size: ChartSize;
}

/** Who draws: this thread, or several. */
export interface ChartCrew {
  /** @returns the drawings as SVG, in the order of the tasks */
  run(tasks: readonly ChartTask[]): Promise<string[]>;
}

/** Draws everything where it is asked for. */
export const drawHere: ChartCrew = {
  async run(tasks) {
    const drawings: string[] = [];
    for (const { figure, size } of tasks)
      drawings.push('dots' in figure ? await renderDotChart(figure, size) : await renderChart(figure, size));
    return drawings;
  },
};
