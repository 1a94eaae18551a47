import type { DotFigure, Figure } from '../report-model.ts';
import { type ChartCrew, type ChartTask, drawHere } from './chart-crew.ts';
import type { Purpose } from './theme.ts';

/** The drawing of a figure as SVG, of those that have been made. Throws for one that has not. */
export type DrawnCharts = (figure: Figure | DotFigure, purpose: Purpose) => string;

/**
 * Draws all figures at once, so that several threads can share the work. Each is found again by the figure itself and
 * what it is drawn for; throws where one would be drawn twice for the same purpose.
 */
export async function drawCharts(
  tasks: readonly ChartTask[],
  crew: ChartCrew = drawHere,
): Promise<DrawnCharts> {
  const drawings = await crew.run(tasks);
  const drawn = new Map<Figure | DotFigure, Map<Purpose, string>>();
  for (const [i, { figure, size }] of tasks.entries()) {
    const ofFigure = drawn.get(figure) ?? new Map<Purpose, string>();
    if (ofFigure.has(size.purpose)) throw new Error(`${figure.id} is drawn twice for ${size.purpose}`);
    drawn.set(figure, ofFigure.set(size.purpose, drawings[i] ?? ''));
  }
  return (figure, purpose) => {
    const drawing = drawn.get(figure)?.get(purpose);
    if (drawing === undefined) throw new Error(`${figure.id} is not drawn for ${purpose}`);
    return drawing;
  };
}
