import type { Highs } from 'highs';
import {
  isUnknown,
  type ProtectionProblem,
  type Treatments,
  treatment,
} from '../problem/protection-problem.ts';
import { Bounds } from './bounds.ts';
import { FloorRegion } from './floor-region.ts';
import { type Hold, heldAt, otherThan } from './hold.ts';
import { ownValue } from './own-value.ts';
import { type RelationsByCell, relationsByCell } from './relations-by-cell.ts';
import { WitnessCheck } from './witness-check.ts';
import { Witnesses } from './witnesses.ts';

/**
 * What would remain possible if this release withheld every cell that may be withheld: only zeros that are always
 * shown and what was known before are fixed. A release may take away nothing of it.
 *
 * Something is out of the floor only when that is proved, by bounds or from a widening circle of relations around the
 * cells; in doubt it is in the floor, which costs a pattern and no secret.
 */
export class Floor {
  readonly #highs: Highs;
  readonly #problem: ProtectionProblem;
  readonly #treatments: Treatments;
  readonly #bounds: Bounds;
  #byCell: RelationsByCell | undefined;
  #foundTables: Witnesses | undefined;

  constructor(highs: Highs, problem: ProtectionProblem) {
    this.#highs = highs;
    this.#problem = problem;
    this.#treatments = onlyZeros(problem);
    const isOpen = (cell: number): boolean => isUnknown(problem, this.#treatments, cell);
    this.#bounds = new Bounds(
      problem.relations,
      problem.value.map((value, cell) => (isOpen(cell) ? (problem.least[cell] ?? 0) : value)),
      problem.value.map((value, cell) => (isOpen(cell) ? (problem.greatest[cell] ?? 0) : value)),
    );
  }

  /** No value of the floor lies below or above, but not every value between need be in it. */
  get least(): Float64Array {
    return this.#bounds.least;
  }

  get greatest(): Float64Array {
    return this.#bounds.greatest;
  }

  /** Whether a primary cell can have a value of its label. */
  allows(cell: number, value: number): boolean {
    return this.#tables.isSeen(cell, value) || this.#search([heldAt(cell, value)]);
  }

  /**
   * Whether a primary cell can have another value than one.
   *
   * @param insider a cell that keeps the value that its one person knows
   */
  allowsOther(cell: number, value: number, insider?: number): boolean {
    if (this.#isSeenElsewhere(cell, insider)) return true;
    const known = insider === undefined ? [] : [heldAt(insider, ownValue(this.#problem, insider))];
    return otherThan(cell, value).some((hold) => this.#search([...known, hold]));
  }

  /** A cell that has been seen at two values has another than any one. */
  #isSeenElsewhere(cell: number, insider: number | undefined): boolean {
    if (!this.#tables.isMoved(cell)) return false;
    if (insider === undefined) return true;
    const knowsOurValue = ownValue(this.#problem, insider) === this.#problem.value[insider];
    return knowsOurValue && !this.#tables.suspects(cell).includes(insider);
  }

  #search(holds: readonly Hold[]): boolean {
    if (this.#bounds.refutes(holds)) return false;
    this.#byCell ??= relationsByCell(this.#problem.relations, this.#problem.size);
    const region = new FloorRegion(
      this.#problem,
      this.#byCell,
      this.#bounds,
      holds.map(({ cell }) => cell),
    );
    while (region.size <= cellsAtMost) {
      const answer = region.search(this.#highs, holds);
      if (answer.found === 'nothing') return false;
      if (answer.found === 'table') this.#tables.add(answer.table);
      if (answer.found === 'table' || !region.grow()) return true;
    }
    return true;
  }

  /** What has been found in the floor so far: one table answers for many cells. */
  get #tables(): Witnesses {
    this.#foundTables ??= new Witnesses(
      this.#problem,
      this.#treatments,
      new WitnessCheck(this.#problem, this.#treatments),
    );
    return this.#foundTables;
  }
}

/** Where the circle has grown beyond this, the search is given up. */
const cellsAtMost = 20_000;

function onlyZeros({ value, least }: ProtectionProblem): Treatments {
  return Uint8Array.from(value, (count, cell) =>
    count === 0 && (least[cell] ?? 0) >= 1 ? treatment.publish : treatment.withhold,
  );
}
