import type { Relations } from '../problem/protection-problem.ts';

/** The relations that each cell stands in, one cell after another (CSC). */
export interface RelationsByCell {
  /** Where those of each cell begin; one longer than there are cells. */
  readonly starts: Int32Array;
  readonly relations: Int32Array;
  readonly factors: Float64Array;
}

/** @param size number of cells */
export function relationsByCell({ starts, cells, factors }: Relations, size: number): RelationsByCell {
  const ends = new Int32Array(size + 1);
  for (const cell of cells) ends[cell + 1] = (ends[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < size; cell++) ends[cell + 1] = (ends[cell + 1] ?? 0) + (ends[cell] ?? 0);
  const next = ends.slice();
  const relations = new Int32Array(cells.length);
  const own = new Float64Array(cells.length);
  for (let relation = 0; relation + 1 < starts.length; relation++) {
    for (let at = starts[relation] ?? 0; at < (starts[relation + 1] ?? 0); at++) {
      const cell = cells[at] ?? 0;
      const place = next[cell] ?? 0;
      relations[place] = relation;
      own[place] = factors[at] ?? 0;
      next[cell] = place + 1;
    }
  }
  return { starts: ends, relations, factors: own };
}
