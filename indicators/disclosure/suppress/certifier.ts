import { type Certificate, changeIn, type PlaceTable, tableOf } from './certificate.ts';
import type { Hiding } from './hiding.ts';
import { type MoveSearch, placeIn } from './move-search.ts';
import { isPossible, passesChecks } from './possible-table.ts';
import type { Window } from './window.ts';

/** What a certificate could not be completed for. */
export interface Lack {
  readonly directions: readonly (1 | -1)[];
  readonly need: number;
  /** A place whose owner would see through all that was found. */
  readonly insider?: number;
}

export type Outcome = { readonly certificate: Certificate } | { readonly lack: Lack };

export interface Means {
  /** How many partial moves a search looks at. */
  readonly looks: number;
  /** Where to ask by linear programming when the search fails. */
  readonly window?: Window | null;
  /** Whether the window may withhold more. */
  readonly mayWithhold?: boolean;
}

/**
 * Finds the tables that certify a primary place under the pattern as it is: one for each value that it has to be able
 * to take, and one more wherever a lone person would see through them. First by search, then by the window.
 */
export class Certifier {
  readonly #hiding: Hiding;
  readonly #search: MoveSearch;

  constructor(hiding: Hiding, search: MoveSearch) {
    this.#hiding = hiding;
    this.#search = search;
  }

  certify(place: number, means: Means): Outcome {
    const { needUp, needDown, either } = this.#hiding.ground;
    const [up, down] = [needUp[place] ?? 0, needDown[place] ?? 0];
    let tables: PlaceTable[];
    if (either[place] === 1) {
      const found = this.walk(place, 1, 1, means) ?? this.walk(place, -1, 1, means);
      if (!found) return { lack: { directions: [1, -1], need: 1 } };
      tables = found;
    } else {
      const above = this.walk(place, 1, up, means);
      if (!above) return { lack: { directions: [1], need: up } };
      const below = this.walk(place, -1, down, means);
      if (!below) return { lack: { directions: [-1], need: down } };
      tables = [...above, ...below];
    }
    return this.#againstInsiders(place, tables, means);
  }

  #againstInsiders(place: number, tables: PlaceTable[], means: Means): Outcome {
    let pinned = this.#pinnedBy(place, tables);
    while (pinned.length > 0) {
      const more = this.#around(place, pinned, means) ?? this.#around(place, pinned.slice(0, 1), means);
      if (!more) return { lack: { directions: [1, -1], need: 1, insider: pinned[0] ?? -1 } };
      tables = [...tables, ...more];
      // The first was barred, so that each turn leaves fewer.
      pinned = this.#pinnedBy(place, tables);
    }
    return { certificate: tables };
  }

  /** A table that moves a place while others stand still. */
  #around(place: number, still: readonly number[], means: Means): PlaceTable[] | null {
    for (const other of still) this.#search.barred[other] = 1;
    try {
      const barred = new Set(still);
      return this.walk(place, 1, 1, means, barred) ?? this.walk(place, -1, 1, means, barred);
    } finally {
      for (const other of still) this.#search.barred[other] = 0;
    }
  }

  /** Whether tables from elsewhere certify a place here. */
  accepts(place: number, certificate: Certificate): boolean {
    const { needUp, needDown, either } = this.#hiding.ground;
    const seen = new Set(certificate.map((table) => changeIn(table, place)));
    if (either[place] === 1 && !seen.has(1) && !seen.has(-1)) return false;
    for (let step = 1; step <= (needUp[place] ?? 0); step++) if (!seen.has(step)) return false;
    for (let step = 1; step <= (needDown[place] ?? 0); step++) if (!seen.has(-step)) return false;
    const { hidden } = this.#hiding;
    const holds = (table: PlaceTable): boolean =>
      table.places.every((other) => hidden[other] === 1) && isPossible(this.#hiding, table);
    return certificate.every(holds) && this.#pinnedBy(place, certificate).length === 0;
  }

  /** Lone places that change in every table in which the place does: their owners would see through all of them. */
  #pinnedBy(place: number, tables: readonly PlaceTable[]): number[] {
    const { alone } = this.#hiding.ground;
    let pinned: number[] | null = null;
    for (const table of tables) {
      if (changeIn(table, place) === 0) continue;
      pinned =
        pinned === null
          ? Array.from(table.places).filter((other) => other !== place && alone[other] === 1)
          : pinned.filter((other) => changeIn(table, other) !== 0);
      if (pinned.length === 0) return pinned;
    }
    return pinned ?? [];
  }

  /**
   * The tables in which a place has moved 1, 2 … `need` steps that way; null when one of them is not found.
   */
  walk(
    place: number,
    direction: 1 | -1,
    need: number,
    means: Means,
    barred: ReadonlySet<number> = nobody,
  ): PlaceTable[] | null {
    if (need <= 0) return [];
    return (
      this.#bySearch(place, direction, need, means.looks) ??
      this.#byWindow(place, direction, need, means, barred)
    );
  }

  #bySearch(place: number, direction: 1 | -1, need: number, looks: number): PlaceTable[] | null {
    const { moved } = this.#search;
    const changes = new Map<number, number>();
    const tables: PlaceTable[] = [];
    let done = 0;
    while (done < need) {
      const move = this.#search.find(place, direction, need - done, looks);
      if (!move) break;
      let times = need - done;
      for (const step of move) times = Math.min(times, this.#search.roomOf(placeIn(step), step < 0 ? -1 : 1));
      for (let time = 0; time < times; time++) {
        for (const step of move) {
          const member = placeIn(step);
          const change = step < 0 ? -1 : 1;
          moved[member] = (moved[member] ?? 0) + change;
          changes.set(member, moved[member] ?? 0);
        }
        tables.push(tableOf(changes));
      }
      done += times;
    }
    for (const member of changes.keys()) moved[member] = 0;
    return done >= need && tables.every((table) => passesChecks(this.#hiding.ground, table)) ? tables : null;
  }

  #byWindow(
    place: number,
    direction: 1 | -1,
    need: number,
    { window, mayWithhold }: Means,
    barred: ReadonlySet<number>,
  ): PlaceTable[] | null {
    if (!window) return null;
    const farthest = window.cheapest({
      place,
      by: direction * need,
      barred,
      mayWithhold: mayWithhold ?? false,
    });
    if (!farthest) return null;
    this.#withhold(farthest);
    // A table's whole parts are tables too.
    const shared = farthest.by.reduce((divisor, by) => greatestCommonDivisor(divisor, Math.abs(by)), 0);
    const tables: PlaceTable[] = [];
    for (let part = 1; part <= shared; part++)
      tables.push({ places: farthest.places, by: farthest.by.map((by) => (by / shared) * part) });
    for (let step = 1; step < need; step++) {
      if (tables.some((table) => changeIn(table, place) === direction * step)) continue;
      const between =
        this.#bySearch(place, direction, step, 300)?.slice(-1) ??
        window.cheapest({ place, by: direction * step, barred, mayWithhold: mayWithhold ?? false }) ??
        null;
      const table = Array.isArray(between) ? between[0] : between;
      if (!table) return null;
      this.#withhold(table);
      tables.push(table);
    }
    return tables;
  }

  /** What a table goes through has to be withheld. */
  #withhold({ places }: PlaceTable): void {
    for (const place of places) this.#hiding.set(place, true);
  }
}

const nobody: ReadonlySet<number> = new Set();

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other);
}
