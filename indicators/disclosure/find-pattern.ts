import { type Problem, problem as problemWith, stopIfAny } from '../model/problem.ts';
import { attack, type Breach } from './attack.ts';
import { componentsOf } from './components.ts';
import type { Solver } from './linear-program.ts';
import type { Component, ProtectionProblem, Treatment, Treatments } from './protection-problem.ts';
import { suppress } from './suppress.ts';

export interface Pattern {
  readonly treatments: Treatments;
  /** Places in `problem.breakdowns`. */
  readonly dropped: ReadonlySet<number>;
}

/** Called after each component; `of` grows when a dropped breakdown sends components back. */
export type OnProgress = (done: number, of: number) => void;

/**
 * Finds a pattern that the attack cannot break: suppress, attack, withhold more around what was broken, and where that
 * does not help drop the finest breakdown of the indicator concerned, in all its years, and begin again. Municipal
 * totals are never withheld for this. Throws `ProblemsFound` when nothing is left to drop.
 *
 * @param withheldFromStart cells to withhold besides the primary ones
 */
export function findPattern(
  solver: Solver,
  problem: ProtectionProblem,
  withheldFromStart: ReadonlySet<number> = new Set(),
  onProgress: OnProgress = () => undefined,
): Pattern {
  const components = componentsOf(problem);
  const treatments: Treatment[] = problem.cells.map(() => 'publish');
  const dropped = new Set<number>();
  let gone: ReadonlySet<number> = new Set();
  const problems: Problem[] = [];
  const queue = [...components];
  let [done, of] = [0, queue.length];
  for (let component = queue.shift(); component; component = queue.shift()) {
    for (const cell of component.cells) treatments[cell] = startOf(problem, withheldFromStart, gone, cell);
    const broken = settle(solver, problem, component, treatments);
    if (broken) {
      const next = finestBreakdown(problem, component, broken, dropped);
      if (next === undefined) problems.push(unprotectable(problem, broken));
      else {
        dropped.add(next);
        gone = droppedCells(problem, dropped);
        const touched = new Set(problem.breakdowns[next]?.cells);
        const again = components.filter(({ cells }) => cells.some((cell) => touched.has(cell)));
        queue.push(...again.filter((other) => !queue.includes(other)));
        of = done + 1 + queue.length;
      }
    }
    onProgress(++done, of);
  }
  stopIfAny(problems);
  return { treatments, dropped };
}

/** How far around a broken cell more is withheld, in steps from relation to relation, before a breakdown is dropped. */
const repairSteps = 2;

/** Chooses the treatments of one component. Returns what remains broken, or undefined when the attack has failed. */
function settle(
  solver: Solver,
  problem: ProtectionProblem,
  component: Component,
  treatments: Treatment[],
): Breach | undefined {
  for (const cell of suppress(problem, component, treatments)) treatments[cell] = 'withhold';
  for (let steps = 1; ; steps++) {
    const { breaches } = attack(solver, problem, component, treatments);
    const [first] = breaches;
    if (!first || steps > repairSteps) return first;
    for (const { cell } of breaches) {
      for (const near of around(problem, component, cell, steps)) {
        if (treatments[near] === 'publish') treatments[near] = 'withhold';
      }
    }
  }
}

/** Cells that may be withheld for another, up to so many relations away. */
function around(problem: ProtectionProblem, component: Component, cell: number, steps: number): number[] {
  const reached = new Set([cell]);
  for (let step = 0; step < steps; step++) {
    const touching = component.relations.filter(({ terms }) => terms.some((term) => reached.has(term.cell)));
    for (const { terms } of touching) for (const term of terms) reached.add(term.cell);
  }
  return [...reached].filter((near) => {
    const { publishable, known, rank, value } = problem.cells[near] ?? {};
    return publishable && !known && rank !== 0 && value !== 0;
  });
}

function startOf(
  problem: ProtectionProblem,
  withheldFromStart: ReadonlySet<number>,
  gone: ReadonlySet<number>,
  at: number,
): Treatment {
  const cell = problem.cells[at];
  if (gone.has(at)) return 'drop';
  return cell?.primary || !cell?.publishable || withheldFromStart.has(at) ? 'withhold' : 'publish';
}

/** A cell goes with its breakdown unless another that stays has it too. */
function droppedCells(problem: ProtectionProblem, dropped: ReadonlySet<number>): Set<number> {
  const gone = new Set<number>();
  const stays = new Set<number>();
  for (const [at, { cells }] of problem.breakdowns.entries()) {
    for (const cell of cells) (dropped.has(at) ? gone : stays).add(cell);
  }
  return new Set([...gone].filter((cell) => !stays.has(cell)));
}

/** Most dimensions, then most cells, of the indicator that is broken; of those it is linked with when it has no more. */
function finestBreakdown(
  problem: ProtectionProblem,
  component: Component,
  broken: Breach,
  dropped: ReadonlySet<number>,
): number | undefined {
  const here = new Set(component.cells);
  const left = [...problem.breakdowns.entries()].filter(
    ([at, { cells }]) => !dropped.has(at) && cells.some((cell) => here.has(cell)),
  );
  const own = left.filter(([, { indicator }]) => indicator === problem.cells[broken.cell]?.indicator);
  const [finest] = (own.length > 0 ? own : left).sort(
    ([a, one], [b, other]) =>
      other.crossing.length - one.crossing.length || other.cells.length - one.cells.length || a - b,
  );
  return finest?.[0];
}

function unprotectable(problem: ProtectionProblem, { cell }: Breach): Problem {
  const { indicator, year } = problem.cells[cell] ?? {};
  return problemWith(
    'DISCLOSURE-001',
    { file: `${indicator}` },
    `no safe pattern for the year ${year}`,
    'a pattern that the attack cannot break',
  );
}
