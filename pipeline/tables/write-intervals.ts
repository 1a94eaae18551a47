import type { Publication } from '../../indicators/disclosure/table/publication-problem.ts';
import { shown } from '../../indicators/disclosure/table/publication-problem.ts';
import { rowsOfCells } from './published-rows.ts';
import { writeOutput } from './write-output.ts';

/**
 * What can be said of a withheld cell by whoever reads the publication. `impossible`: no count agrees with all that is
 * published, so that something in it is wrong.
 */
export type CellVerdict = 'exact' | 'narrow' | 'safe' | 'impossible';

export interface Interval {
  readonly lower: number;
  /** Infinity where nothing bounds it. */
  readonly upper: number;
  readonly verdict: CellVerdict;
}

/**
 * `intervals.csv`: the rows of the publication, each withheld one with the smallest and the largest count that agree
 * with all that is published. A number that is shown is its own interval and needs no verdict.
 */
export async function writeIntervals(
  path: string,
  name: string,
  { crossing, shown: what, value }: Publication,
  intervals: ReadonlyMap<number, Interval>,
): Promise<void> {
  const bytes = rowsOfCells(crossing, [name, 'status', 'lower', 'upper', 'verdict'], (cell) => {
    if (what[cell] === shown.nothing) return null;
    if (what[cell] === shown.number) return `${value[cell]},published,${value[cell]},${value[cell]},`;
    const interval = intervals.get(cell);
    if (!interval) throw new Error('a sign that was not attacked');
    const { lower, upper, verdict } = interval;
    return `,withheld,${lower},${Number.isFinite(upper) ? upper : ''},${verdict}`;
  });
  await writeOutput(path, bytes);
}
