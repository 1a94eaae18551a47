import type { Component, ProtectionProblem } from './protection-problem.ts';

/**
 * The parts of a problem that have no relation in common, in the order of their first cells. A cell that is known
 * already links nothing: it is a constant for whoever looks at it from either side.
 */
export function componentsOf(problem: ProtectionProblem): Component[] {
  const leader = problem.cells.map((_, cell) => cell);
  for (const { terms } of problem.relations) {
    const linking = terms.filter(({ cell }) => !problem.cells[cell]?.known);
    for (const { cell } of linking) join(leader, cell, linking[0]?.cell ?? cell);
  }
  const components = new Map<
    number,
    { cells: number[]; relations: ProtectionProblem['relations'][number][] }
  >();
  for (const cell of problem.cells.keys()) {
    const first = leaderOf(leader, cell);
    const component = components.get(first) ?? { cells: [], relations: [] };
    component.cells.push(cell);
    components.set(first, component);
  }
  for (const relation of problem.relations) {
    const linking = relation.terms.find(({ cell }) => !problem.cells[cell]?.known);
    if (linking) components.get(leaderOf(leader, linking.cell))?.relations.push(relation);
  }
  return [...components.values()];
}

function leaderOf(leader: number[], cell: number): number {
  let at = cell;
  for (let up = leader[at] ?? at; up !== at; up = leader[at] ?? at) {
    leader[at] = leader[up] ?? up;
    at = up;
  }
  return at;
}

/** The lower cell leads, so that the order of components does not depend on the order of relations. */
function join(leader: number[], one: number, other: number): void {
  const [a, b] = [leaderOf(leader, one), leaderOf(leader, other)];
  leader[Math.max(a, b)] = Math.min(a, b);
}
