import { componentsOf } from './components.ts';
import type { Solver } from './linear-program.ts';
import type { ProtectionProblem } from './protection-problem.ts';
import { Room, type Search } from './room.ts';

/**
 * Gives the cells that nobody has counted for us some values that agree with all counts, so that there is a table to
 * start from. Throws when there is none: then the counts contradict each other.
 */
export function completeTable(solver: Solver, problem: ProtectionProblem): ProtectionProblem {
  const values = new Map<number, number>();
  const everythingShown = problem.cells.map(() => 'publish' as const);
  for (const component of componentsOf(problem)) {
    if (component.cells.every((cell) => problem.cells[cell]?.counted)) continue;
    const room = new Room(solver, problem, component, everythingShown);
    let search: Search;
    try {
      search = room.search([]);
    } finally {
      room.close();
    }
    if (search.found !== 'table') {
      const first = problem.cells[component.cells[0] ?? -1];
      throw new Error(
        `the counts of ${first?.indicator} in ${first?.year} contradict what they are linked with`,
      );
    }
    for (const [cell, value] of search.table) values.set(cell, value);
  }
  return {
    ...problem,
    cells: problem.cells.map((cell, at) => ({ ...cell, value: values.get(at) ?? cell.value })),
  };
}
