import type { Component, ProtectionProblem, Treatments } from './protection-problem.ts';
import type { PossibleTable } from './room.ts';

/**
 * Whether a table is a witness: whole numbers for exactly the cells that the release leaves open, which together with
 * the published numbers satisfy every relation and every bound that the rules give. Plain addition; it trusts no
 * solver and shares no code with the search.
 */
export function isWitness(
  problem: ProtectionProblem,
  component: Component,
  treatments: Treatments,
  table: PossibleTable,
): boolean {
  const valueAt = (at: number): number => table.get(at) ?? problem.cells[at]?.value ?? Number.NaN;
  for (const at of component.cells) {
    const cell = problem.cells[at];
    if (!cell) return false;
    const shown = cell.known || (cell.publishable && treatments[at] === 'publish');
    if (shown === table.has(at)) return false;
    const bound = treatments[at] === 'drop' ? 0 : cell.lower;
    if (!shown && !(Number.isSafeInteger(valueAt(at)) && valueAt(at) >= bound)) return false;
  }
  for (const { kind, terms, constant } of component.relations) {
    let sum = 0;
    for (const { cell, sign } of terms) sum += sign * valueAt(cell);
    if (kind === 'equal' ? sum !== constant : !(sum <= constant)) return false;
  }
  return true;
}
