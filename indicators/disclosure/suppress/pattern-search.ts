import type { Highs } from 'highs';
import type { Certificate } from './certificate.ts';
import { Certifier, type Lack, type Outcome } from './certifier.ts';
import { Choice } from './choice.ts';
import { ChoiceSearch } from './choice-search.ts';
import { always, Demands } from './demands.ts';
import { addFirstDemands } from './first-demands.ts';
import { type Ground, isPrimary } from './ground.ts';
import { Hiding } from './hiding.ts';
import { MoveSearch } from './move-search.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { Reach } from './reach.ts';
import { shortfallOf } from './shortfall.ts';
import { Window } from './window.ts';

export interface FoundPattern {
  /** Which places are withheld. */
  readonly hidden: Uint8Array;
  /** By primary place; null where none was found. */
  readonly certificates: ReadonlyMap<number, Certificate>;
  readonly uncertified: readonly number[];
}

export interface Effort {
  /** How often local search and reach take turns before certificates are sought. */
  readonly loops: number;
  /** How often certificates are sought and demands drawn from what they lack. */
  readonly rounds: number;
}

export const usualEffort: Effort = { loops: 2, rounds: 3 };

/** Attempts per place of the long, and of the short local search. */
const long = 15;
const short = 3;
const middling = 10;
/** Up to so many chosen places local search goes over all of them each time. */
const fewEnough = 300;
/** How often reach adds demands before local search takes over. */
const turnsOfReach = 40;
/** New demands with more candidates in all than so many per place say little: where four dimensions cross, others do better. */
const mostCandidates = 40;
/** How often one place's certificate is sought again after its demands were met. */
const turnsPerPlace = 10;
/** What an uncertified place counts when patterns are compared, in typical prices. */
const burdenOfUncertified = 1;
/** Withheld places that are linked are taken together up to this many. */
const componentSize = 600;
/** How many partial moves are looked at before linear programming is asked. */
const looks = 600;
/** The same where linear programming is asked at once. */
const fewLooks = 30;
/** How much of a window is near enough to its middle to be served from it. */
const middle = 0.3;
/** How far around a place more is withheld for it, when demands have not done it. */
const reaches = [500, 1500, 5000, 20_000];

/**
 * Seeks a cheap pattern as an implicit hitting set: demands say that of some shown places at least one must be withheld;
 * a choice that meets all demands cheaply is sought; where it falls short of what primary places need, propagation,
 * and then linear programming, say which demand was lacking; and so on. Implicit hitting sets: Moreno-Centeno &
 * Karp 2013. Demands only grow, so what has been learned stays.
 */
export class PatternSearch {
  readonly #highs: Highs;
  readonly #ground: Ground;
  readonly #demands = new Demands();
  readonly #mostCandidates: number;
  readonly #choice: Choice;
  readonly #search: ChoiceSearch;
  readonly #hiding: Hiding;
  readonly #moves: MoveSearch;
  readonly #certifier: Certifier;
  readonly #reach: Reach;
  #certificates = new Map<number, Certificate>();

  constructor(highs: Highs, ground: Ground) {
    this.#highs = highs;
    this.#ground = ground;
    addFirstDemands(ground, this.#demands);
    this.#mostCandidates = this.#demands.candidates.length + mostCandidates * ground.size;
    this.#choice = new Choice(this.#demands, ground.price);
    this.#search = new ChoiceSearch(this.#choice, ground.typicalPrice);
    this.#hiding = new Hiding(ground);
    this.#moves = new MoveSearch(this.#hiding);
    this.#certifier = new Certifier(this.#hiding, this.#moves);
    this.#reach = new Reach(this.#hiding);
  }

  find({ loops, rounds }: Effort = usualEffort): FoundPattern {
    this.#search.meet();
    this.#pruneAll();
    this.#search.improve(this.#search.chosen(), long);
    for (let loop = 0; loop < loops; loop++) {
      if (loop > 0) this.#search.improve(this.#search.chosen(), long);
      this.#meetReach(turnsOfReach, short);
    }
    let best: { pattern: FoundPattern; cost: number } | undefined;
    for (let round = 0; round < rounds; round++) {
      if (round > 0) {
        this.#pruneAll();
        if (round % 2 === 0) this.#search.improve(this.#search.chosen(), middling);
        this.#meetReach(turnsOfReach / 2, short);
      }
      this.#apply();
      const uncertified = this.#certifyAll();
      const cost = this.#choice.cost + burdenOfUncertified * this.#ground.typicalPrice * uncertified.length;
      if (!best || cost < best.cost - 1e-9) best = { pattern: this.#snapshot(uncertified), cost };
    }
    return this.#finish(best?.pattern ?? this.#snapshot([...this.#ground.primaries]));
  }

  /**
   * Goes on from a pattern that was found for parts of the ground: keeps what holds of it and adds what it lacks.
   *
   * @param places withheld besides
   */
  goOn(places: readonly number[], certificates: ReadonlyMap<number, Certificate>): FoundPattern {
    for (const place of places) if (this.#ground.hiddenFromStart[place] === 0) this.#choice.choose(place);
    this.#search.meet();
    this.#apply();
    for (const [place, certificate] of certificates)
      if (this.#certifier.accepts(place, certificate)) this.#certificates.set(place, certificate);
    return this.#finish(this.#snapshot(this.#certifyAll()));
  }

  /** Lets reach add demands and meets them, until there are none. */
  #meetReach(turns: number, attempts: number): void {
    for (let turn = 0; turn < turns; turn++) {
      this.#apply();
      if (this.#demands.candidates.length > this.#mostCandidates) return;
      if (this.#reach.addShortfalls(this.#demands) === 0) return;
      const before = Uint8Array.from(this.#choice.chosen);
      this.#choice.takeUpDemands();
      this.#search.meet();
      this.#pruneAll();
      this.#search.improve(this.#concerned(before), attempts);
    }
  }

  /** Chosen places that the changes since can concern: the new ones, and those that meet demands with them, twice over. */
  #concerned(before: Uint8Array): number[] {
    const chosen = this.#search.chosen();
    if (chosen.length <= fewEnough) return chosen;
    const near = new Set(chosen.filter((place) => before[place] === 0));
    for (let step = 0; step < 2; step++) for (const place of [...near]) this.#addMeetingWith(place, near);
    return [...near].sort((a, b) => a - b);
  }

  #addMeetingWith(place: number, near: Set<number>): void {
    const { chosen, demandsOf, conditionalOf } = this.#choice;
    const { starts, candidates, conditions } = this.#demands;
    for (const demand of [...(demandsOf[place] ?? []), ...(conditionalOf[place] ?? [])]) {
      const condition = conditions[demand] ?? always;
      if (condition !== always && chosen[condition] === 1) near.add(condition);
      for (let at = starts[demand] ?? 0; at < (starts[demand + 1] ?? 0); at++) {
        const other = candidates[at] ?? 0;
        if (chosen[other] === 1) near.add(other);
      }
    }
  }

  #pruneAll(): void {
    this.#search.prune(this.#search.chosen());
    this.#choice.accept();
  }

  /** Hides what is chosen and shows the rest. */
  #apply(): void {
    const { hiddenFromStart, size } = this.#ground;
    for (let place = 0; place < size; place++) {
      if (hiddenFromStart[place] === 0) this.#hiding.set(place, this.#choice.chosen[place] === 1);
    }
  }

  /** @returns the places for which no certificate was found */
  #certifyAll(): number[] {
    const kept = new Map<number, Certificate>();
    for (const [place, certificate] of this.#certificates)
      if (this.#stillHolds(certificate)) kept.set(place, certificate);
    this.#certificates = kept;
    const uncertified: number[] = [];
    const isDone = new Uint8Array(this.#ground.size);
    for (const first of this.#ground.primaries) {
      if (isDone[first] === 1) continue;
      const component = this.#componentOf(first);
      const own = component.filter((place) => isDone[place] === 0 && isPrimary(this.#ground, place)).sort();
      const windowed = { places: component, window: undefined as Window | undefined };
      for (const place of own) {
        isDone[place] = 1;
        if (!this.#certificates.has(place) && !this.#certifyWithDemands(place, windowed))
          uncertified.push(place);
      }
      windowed.window?.close();
    }
    return uncertified;
  }

  /** @param around the component that the place belongs to, and a window on it once there is one */
  #certifyWithDemands(place: number, around: { places: Int32Array; window: Window | undefined }): boolean {
    for (let turn = 0; turn < turnsPerPlace; turn++) {
      const found = this.#certifier.certify(place, { looks });
      if (this.#keep(place, found)) return true;
      if (!around.window?.has(place)) {
        around.window?.close();
        around.window = undefined;
        around.places = this.#componentOf(place);
        // Of a part of a component nothing can be concluded, and little be found; that is left to wider windows.
        if (around.places.length >= componentSize) return false;
        around.window = new Window(this.#highs, this.#hiding, around.places);
      }
      const outcome = this.#certifier.certify(place, { looks: fewLooks, window: around.window });
      if (this.#keep(place, outcome)) return true;
      if (!('lack' in outcome) || !this.#demandFor(place, outcome.lack, around.places)) return false;
      this.#choice.takeUpDemands();
      this.#search.meet();
      this.#apply();
      around.window.close();
      around.window = undefined;
    }
    return false;
  }

  #keep(place: number, outcome: Outcome): boolean {
    if ('lack' in outcome) return false;
    this.#certificates.set(place, outcome.certificate);
    return true;
  }

  #demandFor(place: number, { directions, need, insider }: Lack, component: Int32Array): boolean {
    const candidates = new Set<number>();
    for (const direction of directions) {
      const shortfall = shortfallOf(this.#highs, this.#hiding, component, {
        place,
        direction,
        need,
        ...(insider === undefined ? {} : { still: insider }),
      });
      // Where one way would do, the other has nothing to ask for.
      if (!shortfall) return false;
      for (const candidate of shortfall.candidates) candidates.add(candidate);
    }
    const choosable = [...candidates].filter(
      (candidate) => this.#ground.price[candidate] !== Number.POSITIVE_INFINITY,
    );
    return choosable.length > 0 && this.#demands.add(always, choosable) !== -1;
  }

  /** Withheld places that are linked with one, the nearest first. */
  #componentOf(place: number): Int32Array {
    const { placeStarts, rowOf, rowStarts, rowPlaces, hiddenInRow } = this.#hiding;
    const reached = [place];
    const isReached = new Set(reached);
    const seenRows = new Set<number>();
    for (let next = 0; next < reached.length && reached.length < componentSize; next++) {
      const member = reached[next] ?? 0;
      for (let entry = placeStarts[member] ?? 0; entry < (placeStarts[member + 1] ?? 0); entry++) {
        const row = rowOf[entry] ?? 0;
        if (seenRows.has(row)) continue;
        seenRows.add(row);
        const from = rowStarts[row] ?? 0;
        for (let at = from; at < from + (hiddenInRow[row] ?? 0); at++) {
          const other = rowPlaces[at] ?? 0;
          if (isReached.has(other)) continue;
          isReached.add(other);
          reached.push(other);
        }
      }
    }
    return Int32Array.from(reached);
  }

  #stillHolds(certificate: Certificate): boolean {
    return certificate.every(({ places }) => places.every((place) => this.#hiding.hidden[place] === 1));
  }

  #snapshot(uncertified: readonly number[]): FoundPattern {
    return {
      hidden: this.#hiding.hidden.slice(),
      certificates: new Map(this.#certificates),
      uncertified,
    };
  }

  /** Withholds the cheapest that certifies what is left, in ever wider windows. */
  #finish(found: FoundPattern): FoundPattern {
    for (let place = 0; place < this.#ground.size; place++)
      this.#hiding.set(place, found.hidden[place] === 1);
    this.#certificates = new Map(found.certificates);
    let left: readonly number[] = found.uncertified;
    for (const size of reaches) {
      if (left.length === 0) break;
      const still: number[] = [];
      this.#inNeighbourhoods(left, size, (place, window) => {
        const outcome = this.#certifier.certify(place, { looks: 150, window, mayWithhold: true });
        if ('certificate' in outcome) this.#certificates.set(place, outcome.certificate);
        else still.push(place);
      });
      left = still;
    }
    if (found.uncertified.length > 0) this.#showUnused();
    return this.#snapshot(left);
  }

  /** Opens a window around one place after the other, and serves all places near its middle from it. */
  #inNeighbourhoods(
    places: readonly number[],
    size: number,
    serve: (place: number, window: Window) => void,
  ): void {
    const waiting = new Set(places);
    for (const first of places) {
      if (!waiting.has(first)) continue;
      const near = neighbourhoodOf(this.#hiding, first, size);
      const window = new Window(this.#highs, this.#hiding, near);
      for (const place of near.subarray(0, Math.ceil(near.length * middle))) {
        if (waiting.delete(place)) serve(place, window);
      }
      window.close();
    }
  }

  /** Shows what no certificate goes through. */
  #showUnused(): void {
    const used = new Uint8Array(this.#ground.size);
    for (const certificate of this.#certificates.values())
      for (const { places } of certificate) for (const place of places) used[place] = 1;
    for (let place = 0; place < this.#ground.size; place++)
      if (used[place] === 0 && this.#ground.hiddenFromStart[place] === 0) this.#hiding.set(place, false);
  }
}
