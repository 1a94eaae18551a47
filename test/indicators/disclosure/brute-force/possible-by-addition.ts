import type {
  ChangedTable,
  ProtectionProblem,
  Treatments,
} from '../../../../indicators/disclosure/problem/protection-problem.ts';

/** Whether a table is possible, by adding up every relation anew; the engine adds up the touched ones only. */
export function agreesByAddition(
  problem: ProtectionProblem,
  treatments: Treatments,
  { cells, by }: ChangedTable,
): boolean {
  const table = Float64Array.from(problem.value);
  for (const [at, cell] of cells.entries())
    table[cell] = (table[cell] ?? Number.NaN) + (by[at] ?? Number.NaN);
  const isCellPossible = (value: number, cell: number): boolean => {
    const isShown = problem.publishable[cell] === 1 && treatments[cell] === 0;
    if (problem.known[cell] === 1 || isShown) return value === problem.value[cell];
    const least = treatments[cell] === 2 ? 0 : (problem.least[cell] ?? 0);
    return Number.isInteger(value) && value >= least && value <= (problem.greatest[cell] ?? 0);
  };
  const { starts, least, greatest } = problem.relations;
  return (
    table.every(isCellPossible) &&
    least.every((from, row) => {
      let sum = 0;
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
        sum += (problem.relations.factors[at] ?? 0) * (table[problem.relations.cells[at] ?? 0] ?? 0);
      }
      return sum >= from && sum <= (greatest[row] ?? 0);
    })
  );
}
