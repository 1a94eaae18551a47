import type { Component, ProtectionProblem, Relation, Treatments } from './protection-problem.ts';

/** One step of a move: a cell goes up or down by one. */
export interface Step {
  readonly place: number;
  readonly by: 1 | -1;
}

/** A part of an equation: the place, and the sign with which it counts. */
export interface Part {
  readonly place: number;
  readonly sign: 1 | -1;
}

/**
 * What the suppressor walks on: the cells of a component that may change, as places with a number each, joined by
 * equations alone. An inequality becomes an equation with one place more, which holds the difference. Prices say what
 * it costs to withhold the cell of a place; what is hidden already is free.
 */
export interface Ground {
  /** The cell of each place; undefined for the difference of an inequality. */
  readonly cells: readonly (number | undefined)[];
  readonly placeOf: ReadonlyMap<number, number>;
  /** The confidential table. Walks start from here. */
  readonly start: readonly number[];
  readonly lower: readonly number[];
  /** Changed while cells are withheld and shown again. */
  readonly price: number[];
  readonly equations: readonly (readonly Part[])[];
  /** The equations that a place stands in. */
  readonly equationsOf: readonly (readonly { readonly equation: number; readonly sign: 1 | -1 }[])[];
}

export function groundOf(problem: ProtectionProblem, component: Component, treatments: Treatments): Ground {
  const cells: (number | undefined)[] = component.cells.filter((at) => mayChange(problem, treatments, at));
  const placeOf = new Map(
    cells.flatMap((cell, place) => (cell === undefined ? [] : [[cell, place] as const])),
  );
  const start = cells.map((at) => problem.cells[at ?? -1]?.value ?? 0);
  const lower = cells.map((at) =>
    treatments[at ?? -1] === 'drop' ? 0 : (problem.cells[at ?? -1]?.lower ?? 0),
  );
  const price = cells.map((at) => priceOf(problem, treatments, at ?? -1));
  const equations: Part[][] = [];
  for (const relation of component.relations) {
    const parts = partsOf(relation, placeOf);
    if (parts.length === 0) continue;
    if (relation.kind === 'at_most') {
      parts.push({ place: cells.length, sign: 1 });
      cells.push(undefined);
      start.push(differenceOf(problem, relation));
      lower.push(0);
      price.push(0);
    }
    equations.push(parts);
  }
  const equationsOf = cells.map((): { equation: number; sign: 1 | -1 }[] => []);
  for (const [equation, parts] of equations.entries()) {
    for (const { place, sign } of parts) equationsOf[place]?.push({ equation, sign });
  }
  return { cells, placeOf, start, lower, price, equations, equationsOf };
}

/** A shown zero and what is known already stand still; a municipal total does unless it is withheld for itself. */
function mayChange(problem: ProtectionProblem, treatments: Treatments, at: number): boolean {
  const cell = problem.cells[at];
  if (!cell || cell.known) return false;
  if (!cell.publishable || treatments[at] !== 'publish') return true;
  return cell.rank > 0 && cell.value > 0;
}

/**
 * Large counts are dearer than small ones, by the logarithm, which balances how many cells are withheld against how
 * large they are; and one cell of a margin is worth four of a crossing, because margins are what readers come for.
 */
function priceOf(problem: ProtectionProblem, treatments: Treatments, at: number): number {
  const cell = problem.cells[at];
  if (!cell?.publishable || treatments[at] !== 'publish') return 0;
  return (cell.rank === 1 ? 4 : 1) * (1 + Math.log1p(cell.value));
}

function partsOf({ terms }: Relation, placeOf: ReadonlyMap<number, number>): Part[] {
  return terms.flatMap(({ cell, sign }) => {
    const place = placeOf.get(cell);
    return place === undefined ? [] : [{ place, sign }];
  });
}

function differenceOf(problem: ProtectionProblem, { terms, constant }: Relation): number {
  return terms.reduce((left, { cell, sign }) => left - sign * (problem.cells[cell]?.value ?? 0), constant);
}
