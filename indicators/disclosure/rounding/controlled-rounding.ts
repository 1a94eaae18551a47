import type { ProtectionProblem } from '../problem/protection-problem.ts';
import { Lot } from '../suppress/lot.ts';
import { anneal } from './anneal.ts';
import { Repair, type RepairTask } from './repair.ts';
import { RoundingChoice } from './rounding-choice.ts';
import { type RoundingModel, roundingModel } from './rounding-model.ts';
import { multipleCost } from './row-kinds.ts';

/** A table of multiples of a base, and how well that went. */
export interface RoundedTable {
  readonly value: Float64Array;
  /** The largest distance of any cell from its value. */
  readonly furthest: number;
  /** Multiples of the base, other than 0, that had to move by exactly one base. */
  readonly movedMultiples: number;
  /** Cells that stand further than one base from their value; 0 unless the search gave up. */
  readonly beyondOneBase: number;
  /** Relations that the rounded numbers break, apart from what rounding their right side takes. */
  readonly brokenRelations: number;
}

export interface ControlledRoundingOptions {
  readonly seed?: number;
  /** How many moves may be drawn before the search for cells within one base gives up; by default more in large tables. */
  readonly effort?: number;
}

const leastEffort = 4_000_000;
const effortPerCell = 400;
/** Steps that are drawn to begin with, spread over all inner cells, within the sweeps below. */
const annealedSteps = 10_000_000;
const fewestSweeps = 60;
const mostSweeps = 400;

/** What is put right: cells further away than one base, and then multiples that need not have moved. */
const beyondOneBase: RepairTask = { tolerated: multipleCost, saving: 1, heat: 1 };
const movedMultiple: RepairTask = { tolerated: 0, saving: multipleCost, heat: 0.4 };

/**
 * Rounds all cells of a table to a multiple of the base next to their value, so that totals stay the sums of their
 * parts (controlled rounding: Cox & Ernst 1982, INFOR 20:423). Zeros stay 0, and nothing falls below 0.
 *
 * In two dimensions there always is such a table in which multiples stay (Cox 1987, JASA 82:520); in three there need
 * not be (Causey, Cox & Ernst 1985, JASA 80:903). So a multiple may move by one base when nothing else is found, and
 * the result says how many did. In five dimensions there need not even be a table within one base: the tests hold one
 * that has none, made of an affine plane. The search is by chance, the same in every run. Where it gives up, totals are
 * still added up, and are told as beyond one base. Splits of one total that no common inner cells tie together may then
 * disagree: `brokenRelations`. Whoever publishes the table looks at both.
 *
 * What a reader learns: a cell is less than one base from what is shown, or exactly one base if it was a multiple.
 * Sums narrow that now and then: cells shown as 0 whose total is shown as 0 are at most one base together. Nothing is
 * withheld, and what is possible of each cell is not worked out here. Two roundings of the same value, in two
 * releases, tell more than one. Cells that were not counted are rounded like others; what stands for them is as made
 * up as their value was. Single cells are not rounded without bias: on synthetic tables with base 5, a count of 1 went
 * up in about 3 of 10 cases instead of 2, and one of 4 in 6 or 7 instead of 8. The search asks for sums that hold, not
 * for the nearer multiple.
 *
 * @param base a whole number from 2
 * @throws RangeError when the base or a value cannot be used
 */
export function controlledRounding(
  problem: ProtectionProblem,
  base: number,
  { seed = 5, effort }: ControlledRoundingOptions = {},
): RoundedTable {
  const model = roundingModel(problem, base);
  const choice = new RoundingChoice(model);
  const lot = new Lot(seed);
  const inner = Math.max(1, model.inner.length);
  const draws = effort ?? Math.max(leastEffort, effortPerCell * inner);
  anneal(choice, lot, Math.min(mostSweeps, Math.max(fewestSweeps, Math.floor(annealedSteps / inner))));
  const left = new Repair(choice, lot, beyondOneBase).run(draws);
  new Repair(choice, lot, movedMultiple).run(Math.min(left, draws / 8));
  // Putting multiples back may, once in a while, push another cell too far.
  new Repair(choice, lot, beyondOneBase).run(left);
  return tableOf(problem, model, choice);
}

function tableOf(problem: ProtectionProblem, model: RoundingModel, choice: RoundingChoice): RoundedTable {
  const { base } = model;
  const value = new Float64Array(problem.size);
  for (const [place, cell] of model.inner.entries())
    value[cell] = (Math.floor((problem.value[cell] ?? 0) / base) + (choice.chosen[place] ?? 0)) * base;
  const { starts, cells, factors } = problem.relations;
  for (const cell of model.order) {
    const row = model.equationOf[cell] ?? 0;
    let own = 0;
    let others = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++)
      if (cells[at] === cell) own = factors[at] ?? 0;
      else others += (factors[at] ?? 0) * (value[cells[at] ?? 0] ?? 0);
    value[cell] = others === 0 ? 0 : -others / own;
  }
  let [furthest, movedMultiples, beyond] = [0, 0, 0];
  for (const [cell, rounded] of value.entries()) {
    const off = Math.abs(rounded - (problem.value[cell] ?? 0));
    furthest = Math.max(furthest, off);
    if (off === base) movedMultiples++;
    if (off > base) beyond++;
  }
  const broken = new Set<number>();
  for (const [row, relation] of model.relation.entries())
    if (relation !== -1 && choice.costOf(row) > 0) broken.add(relation);
  return { value, furthest, movedMultiples, beyondOneBase: beyond, brokenRelations: broken.size };
}
