import type { Highs } from 'highs';
import { loadHighs } from '../highs.ts';
import {
  type ChangedTable,
  guard,
  leastOf,
  type ProtectionProblem,
  type Treatments,
  treatment,
} from '../problem/protection-problem.ts';
import { Bounds } from './bounds.ts';
import { type Hold, heldAt, otherThan } from './hold.ts';
import type { Side } from './open-program.ts';
import { ownValue } from './own-value.ts';
import { packTables, unpackTables } from './packed-tables.ts';
import type { PartResult, PartTask } from './part-task.ts';
import { programOf, Room } from './room.ts';
import { Strangers } from './strangers.ts';
import { WitnessCheck } from './witness-check.ts';
import { Witnesses } from './witnesses.ts';

/** Attacks one part: first with the tables that others propose, then with questions to the solver for what is left. */
export async function attackPart(task: PartTask): Promise<PartResult> {
  const siege = new Siege(await loadHighs(), task);
  try {
    return siege.result();
  } finally {
    siege.close();
  }
}

class Siege {
  readonly #task: PartTask;
  readonly #problem: ProtectionProblem;
  readonly #treatments: Treatments;
  readonly #witnesses: Witnesses;
  readonly #strangers: Strangers;
  readonly #tables: ChangedTable[] = [];
  readonly #openRoom: () => Room;
  #openedRoom: Room | undefined;
  #drawnBounds: Bounds | undefined;

  constructor(highs: Highs, task: PartTask) {
    const { problem, treatments } = task;
    const check = new WitnessCheck(problem, treatments);
    if (!check.agrees()) throw new Error('the counts contradict the relations between them');
    this.#task = task;
    this.#problem = problem;
    this.#treatments = treatments;
    this.#openRoom = () => new Room(highs, programOf(problem, treatments), problem.value);
    this.#witnesses = new Witnesses(problem, treatments, check);
    this.#strangers = new Strangers(problem, treatments);
    for (const table of unpackTables(task.tables)) this.#learn(table);
  }

  close(): void {
    this.#openedRoom?.close();
  }

  result(): PartResult {
    const primaries = [...this.#problem.guard.keys()].filter(
      (cell) => this.#problem.guard[cell] !== guard.none,
    );
    const missing = primaries.flatMap((cell) => this.#missingValues(cell).map((value) => ({ cell, value })));
    const single = primaries.filter((cell) => !this.#hasTwoValues(cell));
    const { least, greatest } = this.#witnesses;
    const { floorLeast, floorGreatest } = this.#task;
    if (this.#task.solvesEnds)
      for (const cell of primaries)
        for (const side of ['least', 'greatest'] as const) this.#findEnd(cell, side);
    const watched = primaries.filter((cell) => this.#treatments[cell] !== treatment.drop);
    const pinned = [
      ...watched.flatMap((cell) => this.#pinnedBySuspects(cell)),
      ...this.#strangers.cells.flatMap((stranger) => this.#pinnedByStranger(stranger, watched)),
    ];
    return {
      missing: {
        cells: Int32Array.from(missing, ({ cell }) => cell),
        values: Float64Array.from(missing, ({ value }) => value),
      },
      single: Int32Array.from(single),
      pinned: {
        cells: Int32Array.from(pinned, ({ cell }) => cell),
        insiders: Int32Array.from(pinned, ({ insider }) => insider),
        values: Float64Array.from(pinned, ({ value }) => value),
      },
      seen: Int32Array.from(this.#problem.guard, (_, cell) =>
        this.#witnesses.valuesSeen(cell, floorLeast[cell] ?? 0, floorGreatest[cell] ?? 0),
      ),
      least,
      greatest,
      tables: packTables(this.#tables),
    };
  }

  #missingValues(cell: number): number[] {
    if (this.#problem.guard[cell] !== guard.label) return [];
    const missing: number[] = [];
    const from = Math.max(this.#problem.labelFrom[cell] ?? 0, this.#task.floorLeast[cell] ?? 0);
    const to = Math.min(this.#problem.labelTo[cell] ?? 0, this.#task.floorGreatest[cell] ?? 0);
    for (let value = from; value <= to; value++) {
      if (this.#witnesses.isSeen(cell, value)) continue;
      if (this.#ask([heldAt(cell, value)]) !== 'table') missing.push(value);
    }
    return missing;
  }

  #hasTwoValues(cell: number): boolean {
    return this.#witnesses.isMoved(cell) || this.#isElsewhere(cell, this.#problem.value[cell] ?? 0, []);
  }

  #isElsewhere(cell: number, value: number, known: readonly Hold[]): boolean {
    return otherThan(cell, value).some((hold) => this.#ask([...known, hold]) === 'table');
  }

  #findEnd(cell: number, side: Side): void {
    const seen = this.#witnesses[side];
    const byRule = this.#bounds[side][cell] ?? 0;
    if (seen[cell] === byRule) return;
    const end = this.#room.endOf(cell, side);
    if (end.table) this.#learn(end.table);
    const [inward, outward] = side === 'least' ? [Math.max, Math.min] : [Math.min, Math.max];
    seen[cell] = outward(seen[cell] ?? 0, inward(byRule, end.value));
  }

  /** Most often all who are left can be cleared by one table in which none of their cells changes. */
  #pinnedBySuspects(cell: number): Pin[] {
    const value = this.#problem.value[cell] ?? 0;
    const holdOf = (insider: number): Hold => heldAt(insider, this.#problem.value[insider] ?? 0);
    const isOutOfReach = (insider: number): boolean =>
      otherThan(cell, value).every((hold) => this.#bounds.refutes([holdOf(insider), hold]));
    const certain = this.#witnesses.suspects(cell).filter(isOutOfReach);
    const open = (): number[] =>
      this.#witnesses.suspects(cell).filter((insider) => !certain.includes(insider));
    if (open().length > 1) this.#isElsewhere(cell, value, open().map(holdOf));
    const pinning = open().filter(
      (insider) =>
        this.#witnesses.suspects(cell).includes(insider) &&
        !this.#isElsewhere(cell, value, [holdOf(insider)]),
    );
    return [...certain, ...pinning].map((insider) => ({ cell, insider, value }));
  }

  #pinnedByStranger(stranger: number, watched: readonly number[]): Pin[] {
    const known = heldAt(stranger, ownValue(this.#problem, stranger));
    const others = watched.filter((cell) => cell !== stranger);
    if (others.length > 0 && this.#strangers.firstValue(stranger, stranger) === undefined) {
      const answer = this.#ask([known]);
      if (answer === 'nothing') return [];
    }
    return others.flatMap((cell) => {
      const value = this.#strangers.firstValue(stranger, cell) ?? this.#problem.value[cell] ?? 0;
      if (this.#strangers.isMoved(stranger, cell) || this.#isElsewhere(cell, value, [known])) return [];
      return [{ cell, insider: stranger, value }];
    });
  }

  #ask(holds: readonly Hold[]): 'table' | 'nothing' | 'no answer' {
    if (this.#bounds.refutes(holds)) return 'nothing';
    const search = this.#room.search(holds);
    if (search.found !== 'table') return search.found;
    return this.#learn(search.table) ? 'table' : 'no answer';
  }

  #learn(table: ChangedTable): boolean {
    const verdict = this.#witnesses.add(table);
    if (verdict === 'refused') return false;
    const isNewsToStrangers = this.#strangers.add(table);
    if (verdict === 'news' || isNewsToStrangers) this.#tables.push(table);
    return true;
  }

  /** Opened only when a question is left that the proposed tables do not answer. */
  get #room(): Room {
    this.#openedRoom ??= this.#openRoom();
    return this.#openedRoom;
  }

  get #bounds(): Bounds {
    this.#drawnBounds ??= new Bounds(
      this.#problem.relations,
      this.#problem.value.map((_, cell) => leastOf(this.#problem, this.#treatments, cell)),
      this.#problem.greatest,
    );
    return this.#drawnBounds;
  }
}

/** A primary cell of which an insider finds one value only. */
interface Pin {
  readonly cell: number;
  readonly insider: number;
  readonly value: number;
}
