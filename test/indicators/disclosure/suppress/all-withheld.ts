import type {
  ProtectionProblem,
  Treatments,
} from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { type Hold, PossibleTables } from '../brute-force/possible-tables.ts';

/** How far above its confidential value a cell is tried. */
const slack = 12;

/** The tables that remain possible under a pattern, or under all that a pattern could withhold, one by one. */
export function tablesUnder(problem: ProtectionProblem, isHidden: (cell: number) => boolean): PossibleTables {
  const { value, least, greatest } = problem;
  return new PossibleTables(problem, {
    least: value.map((own, cell) => (isHidden(cell) ? (least[cell] ?? 0) : own)),
    greatest: value.map((own, cell) => (isHidden(cell) ? Math.min(greatest[cell] ?? 0, own + slack) : own)),
  });
}

/** Whether a cell is unknown, or could be made so: it has a price and is no zero that is always shown. */
export function canBeWithheld(problem: ProtectionProblem, treatments: Treatments, cell: number): boolean {
  if (problem.known[cell] === 1) return false;
  if (problem.publishable[cell] === 0 || treatments[cell] !== 0) return true;
  return problem.price[cell] !== Infinity && (problem.value[cell] ?? 0) >= (problem.least[cell] ?? 0);
}

/** Another value than the confidential one: all above, and all below. */
export function otherThan({ value }: ProtectionProblem, cell: number): [above: Hold, below: Hold] {
  const own = value[cell] ?? 0;
  return [
    { cell, from: own + 1, to: Infinity },
    { cell, from: -Infinity, to: own - 1 },
  ];
}
