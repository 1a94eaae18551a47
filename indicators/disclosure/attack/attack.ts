import { loadHighs } from '../highs.ts';
import { type Part, partsOf, treatmentsIn } from '../problem/parts.ts';
import {
  type ChangedTable,
  guard,
  isUnknown,
  type ProtectionProblem,
  type Treatments,
} from '../problem/protection-problem.ts';
import { type Crew, thisThread } from './crew.ts';
import { Floor } from './floor.ts';
import { Judge } from './judge.ts';
import { packTables, splitTables } from './packed-tables.ts';
import type { Verdict } from './verdict.ts';

export interface AttackOptions {
  /** Proposed possible tables. They are trusted for nothing: what does not come out by addition is ignored. */
  readonly witnesses?: readonly ChangedTable[];
  /** Who does the work; this thread when left out. */
  readonly crew?: Crew;
  /**
   * Whether the intervals are solved for, or only as wide as the tables show, which is all that the verdict needs and
   * takes a fraction of the time. Solved when left out.
   */
  readonly intervals?: 'solved' | 'seen';
}

/**
 * Tries to break a release: from what is published, the relations and the rules it looks for each primary cell at the
 * values that remain possible, and compares them with the cell's floor, the values that would remain if every cell
 * were withheld that may be. A cell passes only with a possible table for each value of its floor, checked by addition,
 * so a mistake of the solver can cost a pattern, not a secret. One thing does rest on the solver where bounds in whole
 * numbers do not show it: that a value which the release excludes lies outside the floor as well.
 *
 * @param treatments one per cell
 * @throws when the confidential values contradict the relations or the rules
 */
export async function attack(
  problem: ProtectionProblem,
  treatments: Treatments,
  { witnesses = [], crew = thisThread, intervals = 'solved' }: AttackOptions = {},
): Promise<Verdict> {
  const floor = new Floor(await loadHighs(), problem);
  const parts = partsWithPrimaries(problem, treatments);
  const proposed = splitTables(
    witnesses,
    parts.map(({ cells }) => cells),
    problem.size,
  );
  const results = await crew.run(
    parts.map((part, at) => ({
      problem: part.problem,
      treatments: treatmentsIn(part, treatments),
      floorLeast: Float64Array.from(part.cells, (cell) => floor.least[cell] ?? 0),
      floorGreatest: Float64Array.from(part.cells, (cell) => floor.greatest[cell] ?? 0),
      tables: proposed[at] ?? packTables([]),
      solvesEnds: intervals === 'solved',
    })),
  );
  const judge = new Judge(problem, treatments, floor);
  for (const [at, part] of parts.entries()) {
    const result = results[at];
    if (!result) throw new Error('a part of the release was not attacked');
    judge.hear(part, result);
  }
  return judge.verdict();
}

/** Parts of the unknown cells. What has no primary cell has nothing to hide. */
function partsWithPrimaries(problem: ProtectionProblem, treatments: Treatments): Part[] {
  const isOpen = new Uint8Array(problem.size);
  for (let cell = 0; cell < problem.size; cell++) isOpen[cell] = +isUnknown(problem, treatments, cell);
  return partsOf(problem, isOpen).filter((part) => part.problem.guard.some((kept) => kept !== guard.none));
}
