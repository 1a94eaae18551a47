import type { Solver } from './linear-program.ts';
import type { Component, ProtectionProblem, Treatments } from './protection-problem.ts';
import { type Hold, type PossibleTable, Room } from './room.ts';
import { type Insider, Witnesses } from './witness.ts';

/** A way in which a release tells more of a primary cell than the rule does. */
export type Breach =
  /** A value of the floor is no longer possible. */
  | { readonly kind: 'narrowed'; readonly cell: number }
  /** Only one value is left where two have to be. */
  | { readonly kind: 'exact'; readonly cell: number }
  /** The one person behind another cell can work it out. */
  | { readonly kind: 'insider'; readonly cell: number; readonly insider: number };

/** What the attack on one component came to. Without breaches, the tables are the proof that it is safe. */
export interface Verdict {
  readonly breaches: readonly Breach[];
  /** Primary cells of which one value only was possible before this release said anything but its zeros. */
  readonly alreadyOpen: readonly number[];
  /** Least and greatest value of each primary cell, as a reader with a linear program finds them. */
  readonly intervals: ReadonlyMap<number, readonly [number, number]>;
  readonly tables: readonly PossibleTable[];
}

/**
 * Tries to break a release: from what is published, the relations and the rules it looks for each primary cell at the
 * values that remain possible, and compares them with the cell's floor, the values that would remain if every
 * non-zero cell were withheld. A cell passes only with a possible table for each value of its floor, checked by
 * addition, so a mistake of the solver can cost a pattern, not a secret. One thing does rest on the solver: that a
 * value which the release excludes lies outside the floor as well.
 */
export function attack(
  solver: Solver,
  problem: ProtectionProblem,
  component: Component,
  treatments: Treatments,
): Verdict {
  const primaries = component.cells.filter((at) => problem.cells[at]?.primary);
  if (primaries.length === 0) return { breaches: [], alreadyOpen: [], intervals: new Map(), tables: [] };
  const siege = new Siege(solver, problem, component, treatments);
  try {
    return siege.verdict(primaries);
  } finally {
    siege.close();
  }
}

class Siege {
  readonly #problem: ProtectionProblem;
  readonly #release: Room;
  readonly #openFloor: () => Room;
  #openedFloor: Room | undefined;
  readonly #treatments: Treatments;
  readonly #witnesses: Witnesses;
  readonly #insiders: readonly Insider[];
  readonly #truth: PossibleTable;
  readonly #alreadyOpen = new Set<number>();

  constructor(solver: Solver, problem: ProtectionProblem, component: Component, treatments: Treatments) {
    this.#problem = problem;
    this.#treatments = treatments;
    this.#release = new Room(solver, problem, component, treatments);
    this.#openFloor = () => new Room(solver, problem, component, onlyZeros(problem));
    const open = component.cells.filter((cell) => this.#release.has(cell));
    this.#insiders = open
      .filter((cell) => problem.cells[cell]?.alone && treatments[cell] !== 'drop')
      .map((cell) => ({ cell, value: ownValue(problem, cell) }));
    const primaries = open.filter((cell) => problem.cells[cell]?.primary);
    this.#witnesses = new Witnesses(problem, component, treatments, primaries, this.#insiders);
    this.#truth = new Map(open.map((cell) => [cell, problem.cells[cell]?.value ?? Number.NaN]));
  }

  close(): void {
    this.#release.close();
    this.#openedFloor?.close();
  }

  verdict(primaries: readonly number[]): Verdict {
    if (!this.#witnesses.add(this.#truth))
      throw new Error('the counts contradict the relations between them');
    const breaches: Breach[] = [];
    const intervals = new Map<number, readonly [number, number]>();
    for (const cell of primaries) {
      if (this.#problem.cells[cell]?.known) this.#alreadyOpen.add(cell);
      else if (!this.#release.has(cell)) breaches.push({ kind: 'exact', cell });
      else {
        const { least, greatest, tables } = this.#release.interval(cell);
        for (const table of tables) this.#witnesses.add(table);
        intervals.set(cell, [least, greatest]);
      }
    }
    for (const [cell, interval] of intervals) breaches.push(...this.#attackFromOutside(cell, interval));
    for (const cell of intervals.keys()) breaches.push(...this.#attackFromInside(cell));
    return { breaches, alreadyOpen: [...this.#alreadyOpen], intervals, tables: this.#witnesses.tables };
  }

  #attackFromOutside(cell: number, [least, greatest]: readonly [number, number]): Breach[] {
    const label = this.#problem.cells[cell]?.primary?.label ?? null;
    const seen = this.#witnesses.valuesOf(cell);
    if (label === null) return this.#hasTwoValues(cell, seen, []) ? [] : [{ kind: 'exact', cell }];
    let floor = 0;
    let isNarrowed = false;
    for (let value = label[0]; value <= label[1]; value++) {
      const hold = { cell, from: value, to: value };
      const isPossible = seen.has(value) || (value >= least && value <= greatest && this.#finds([hold]));
      const isInFloor = isPossible || this.#floor.search([hold]).found !== 'nothing';
      if (isInFloor) floor++;
      isNarrowed ||= isInFloor && !isPossible;
    }
    if (floor <= 1) this.#alreadyOpen.add(cell);
    if (!isNarrowed) return [];
    return [{ kind: least === greatest ? 'exact' : 'narrowed', cell }];
  }

  #attackFromInside(cell: number): Breach[] {
    if (this.#treatments[cell] === 'drop') return [];
    const breaches: Breach[] = [];
    for (const insider of this.#insiders) {
      if (insider.cell === cell) continue;
      const known = { cell: insider.cell, from: insider.value, to: insider.value };
      const seen = this.#witnesses.valuesFor(insider, cell);
      if (seen.size === 0 && this.#release.search([known]).found === 'nothing') continue;
      const hasTable = seen.size > 0 || this.#finds([known]);
      if (!hasTable || !this.#hasTwoValues(cell, seen, [known])) {
        breaches.push({ kind: 'insider', cell, insider: insider.cell });
      }
    }
    return breaches;
  }

  /**
   * Whether a cell keeps a second value, or has only the one even where nothing but zeros is shown: as a total that
   * equals its only part, which is about the same person.
   */
  #hasTwoValues(cell: number, seen: ReadonlySet<number>, known: readonly Hold[]): boolean {
    if (seen.size > 1) return true;
    const [only = 0] = seen;
    const elsewhere = [
      { cell, from: only + 1, to: Infinity },
      { cell, from: 0, to: only - 1 },
    ].filter(({ from, to }) => from <= to);
    if (elsewhere.some((hold) => this.#finds([...known, hold]))) return true;
    const isOpenAnyway = elsewhere.every((hold) => this.#floor.search([...known, hold]).found === 'nothing');
    if (isOpenAnyway && known.length === 0) this.#alreadyOpen.add(cell);
    return isOpenAnyway;
  }

  /** The room of the floors: only zeros are shown. Most patterns never need it. */
  get #floor(): Room {
    this.#openedFloor ??= this.#openFloor();
    return this.#openedFloor;
  }

  #finds(holds: readonly Hold[]): boolean {
    const search = this.#release.search(holds);
    return search.found === 'table' && this.#witnesses.add(search.table);
  }
}

/** Only a cell that nobody has counted for us may be one person's without being 1 in our table. */
function ownValue(problem: ProtectionProblem, at: number): number {
  const cell = problem.cells[at];
  return cell?.counted ? cell.value : 1;
}

function onlyZeros(problem: ProtectionProblem): Treatments {
  return problem.cells.map(({ value, lower }) => (value === 0 && lower === 1 ? 'publish' : 'withhold'));
}
