import { loadHighs } from '../highs.ts';
import { treatment } from '../problem/protection-problem.ts';
import { inCells, inPlaces } from './cell-certificate.ts';
import type { Certificate } from './certificate.ts';
import { cellsIn, type Ground, groundOf } from './ground.ts';
import { PatternSearch } from './pattern-search.ts';
import type { SearchResult, SearchTask } from './search-task.ts';

/** Seeks a pattern for one problem in this thread. */
export async function searchPart(task: SearchTask): Promise<SearchResult> {
  const { problem, treatments, level, insiders, effort, start } = task;
  const highs = await loadHighs();
  const ground = groundOf(problem, treatments, level, insiders);
  const search = new PatternSearch(highs, ground);
  const found = start
    ? search.goOn(placesOf(ground, start.withhold), certificatesOf(ground, start))
    : search.find(effort);
  const withhold: number[] = [];
  for (const [cell, place] of ground.placeOf.entries()) {
    const isShown = problem.publishable[cell] === 1 && treatments[cell] === treatment.publish;
    if (isShown && found.hidden[place] === 1) withhold.push(cell);
  }
  return {
    withhold: Int32Array.from(withhold),
    certificates: [...found.certificates].map(([place, tables]) => ({
      cell: cellsIn(ground, place)[0] ?? -1,
      tables: tables.map((table) => inCells(ground, table)),
    })),
    uncertified: Int32Array.from(found.uncertified.flatMap((place) => Array.from(cellsIn(ground, place)))),
  };
}

function placesOf({ placeOf }: Ground, cells: Int32Array): number[] {
  return [...new Set(Array.from(cells, (cell) => placeOf[cell] ?? -1).filter((place) => place !== -1))];
}

function certificatesOf(
  ground: Ground,
  { certificates }: Pick<SearchResult, 'certificates'>,
): Map<number, Certificate> {
  const found = new Map<number, Certificate>();
  for (const { cell, tables } of certificates) {
    const place = ground.placeOf[cell] ?? -1;
    const certificate = inPlaces(ground, tables);
    if (place !== -1 && certificate) found.set(place, certificate);
  }
  return found;
}
