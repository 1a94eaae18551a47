import { always, type Demands } from './demands.ts';
import { type Ground, isPrimary } from './ground.ts';
import type { Hiding } from './hiding.ts';

/**
 * How far places could move at most under a pattern, by drawing in bounds along its equations: each place moves no
 * further than the others in the equation can give way. Where a primary place cannot move as far as it needs, the steps
 * that led there name the shown places of which at least one has to be withheld: a new demand.
 *
 * A variable is a place and a direction: 2·place upwards, 2·place + 1 downwards. Constraint propagation with
 * explanations, as in lazy clause generation (Ohrimenko, Stuckey & Codish 2009).
 */
export class Reach {
  readonly #ground: Ground;
  readonly #hiding: Hiding;
  readonly #limit: Float64Array;
  readonly #initial: Float64Array;
  readonly #cap: number;
  readonly #isWaiting: Uint8Array;
  readonly #queue: number[] = [];
  #events: Event[] = [];
  /** The last event of each variable. */
  readonly #last: (Event | undefined)[];

  constructor(hiding: Hiding) {
    const { ground } = hiding;
    this.#ground = ground;
    this.#hiding = hiding;
    this.#limit = new Float64Array(2 * ground.size);
    this.#initial = new Float64Array(2 * ground.size);
    this.#isWaiting = new Uint8Array(ground.rowStarts.length - 1);
    this.#last = new Array(2 * ground.size);
    let cap = 1;
    for (const place of ground.primaries)
      cap = Math.max(cap, ground.needUp[place] ?? 0, ground.needDown[place] ?? 0);
    this.#cap = cap;
  }

  /** Adds what the pattern falls short of. @returns how many demands are new */
  addShortfalls(demands: Demands): number {
    this.#propagateAll();
    let added = 0;
    const { primaries, needUp, needDown, either } = this.#ground;
    for (const place of primaries) {
      const [up, down] = [this.#limit[2 * place] ?? 0, this.#limit[2 * place + 1] ?? 0];
      if (either[place] === 1) {
        if (up < 1 && down < 1) added += this.#demand(demands, [2 * place, 2 * place + 1], 1);
        continue;
      }
      if (up < (needUp[place] ?? 0)) added += this.#demand(demands, [2 * place], needUp[place] ?? 0);
      if (down < (needDown[place] ?? 0))
        added += this.#demand(demands, [2 * place + 1], needDown[place] ?? 0);
    }
    return added + this.#addInsiderShortfalls(demands);
  }

  /** With the cell of one person standing still, what others cannot move any more? */
  #addInsiderShortfalls(demands: Demands): number {
    const { alone, size } = this.#ground;
    let added = 0;
    for (let insider = 0; insider < size; insider++) {
      if (alone[insider] !== 1 || this.#hiding.hidden[insider] !== 1) continue;
      const mark = this.#events.length;
      const pinned: number[] = [];
      this.#drawIn(2 * insider, 0, -1, pinned);
      this.#drawIn(2 * insider + 1, 0, -1, pinned);
      this.#wait(insider);
      this.#propagate(pinned);
      for (const place of pinned) {
        if (place !== insider) added += this.#demand(demands, [2 * place, 2 * place + 1], 1);
      }
      this.#forget(mark);
    }
    return added;
  }

  #propagateAll(): void {
    const { ground } = this.#hiding;
    this.#events = [];
    this.#last.fill(undefined);
    for (let place = 0; place < ground.size; place++) {
      const isHidden = this.#hiding.hidden[place] === 1;
      this.#initial[2 * place] = isHidden ? Math.min(this.#cap, ground.up[place] ?? 0) : 0;
      this.#initial[2 * place + 1] = isHidden ? Math.min(this.#cap, ground.down[place] ?? 0) : 0;
    }
    this.#limit.set(this.#initial);
    const { hiddenInRow } = this.#hiding;
    const rows: number[] = [];
    for (let row = 0; row < hiddenInRow.length; row++) if ((hiddenInRow[row] ?? 0) > 0) rows.push(row);
    // Rows with few ways out first, equals as they stand: their demands have few candidates.
    const { rowStarts } = ground;
    const shown = (row: number): number =>
      (rowStarts[row + 1] ?? 0) - (rowStarts[row] ?? 0) - (hiddenInRow[row] ?? 0);
    rows.sort((a, b) => shown(a) - shown(b));
    for (const row of rows) {
      this.#isWaiting[row] = 1;
      this.#queue.push(row);
    }
    this.#propagate(null);
  }

  /** @param pinned collects primary places that have lost their last way to move */
  #propagate(pinned: number[] | null): void {
    const { rowStarts, rowPlaces, rowSigns, hiddenInRow } = this.#hiding;
    for (let next = 0; next < this.#queue.length; next++) {
      const row = this.#queue[next] ?? 0;
      this.#isWaiting[row] = 0;
      const from = rowStarts[row] ?? 0;
      const to = from + (hiddenInRow[row] ?? 0);
      let [raise, lower] = [0, 0];
      for (let at = from; at < to; at++) {
        const place = rowPlaces[at] ?? 0;
        const flip = (rowSigns[at] ?? 0) > 0 ? 0 : 1;
        raise += this.#limit[2 * place + flip] ?? 0;
        lower += this.#limit[2 * place + 1 - flip] ?? 0;
      }
      for (let at = from; at < to; at++) {
        const place = rowPlaces[at] ?? 0;
        const flip = (rowSigns[at] ?? 0) > 0 ? 0 : 1;
        const [raising, lowering] = [2 * place + flip, 2 * place + 1 - flip];
        const [own, opposite] = [this.#limit[raising] ?? 0, this.#limit[lowering] ?? 0];
        const mayRaise = lower - opposite;
        const mayLower = raise - own;
        if (mayRaise < own) {
          this.#drawIn(raising, mayRaise, row, pinned);
          raise -= own - mayRaise;
        }
        if (mayLower < opposite) {
          this.#drawIn(lowering, mayLower, row, pinned);
          lower -= opposite - mayLower;
        }
        if (mayRaise < own || mayLower < opposite) this.#wait(place);
      }
    }
    this.#queue.length = 0;
  }

  #wait(place: number): void {
    const { placeStarts, rowOf } = this.#hiding;
    for (let entry = placeStarts[place] ?? 0; entry < (placeStarts[place + 1] ?? 0); entry++) {
      const row = rowOf[entry] ?? 0;
      if (this.#isWaiting[row] === 1) continue;
      this.#isWaiting[row] = 1;
      this.#queue.push(row);
    }
  }

  #drawIn(variable: number, to: number, row: number, pinned: number[] | null): void {
    const from = this.#limit[variable] ?? 0;
    if (to >= from) return;
    this.#limit[variable] = to;
    const event = { at: this.#events.length, variable, from, to, row, before: this.#last[variable] };
    this.#events.push(event);
    this.#last[variable] = event;
    const place = variable >> 1;
    if (pinned && to === 0 && this.#limit[variable ^ 1] === 0 && isPrimary(this.#ground, place))
      pinned.push(place);
  }

  #forget(mark: number): void {
    for (const { variable, from, before } of this.#events.splice(mark).reverse()) {
      this.#limit[variable] = from;
      this.#last[variable] = before;
    }
  }

  /** Why the variables are below what is needed: the shown candidates of the rows that drew them in. */
  #demand(demands: Demands, variables: readonly number[], needed: number): number {
    const candidates = new Set<number>();
    const explained = new Map<Event, number>();
    for (const variable of variables)
      this.#explain(variable, needed, this.#events.length, candidates, explained);
    return candidates.size > 0 && demands.add(always, candidates) !== -1 ? 1 : 0;
  }

  /** Collects why a variable is below `needed` by the events before `until`. */
  #explain(
    variable: number,
    needed: number,
    until: number,
    candidates: Set<number>,
    explained: Map<Event, number>,
  ): void {
    // The earliest event that brought it below says most simply why.
    let event: Event | undefined;
    for (let one = this.#last[variable]; one; one = one.before) {
      if (one.at < until && one.to < needed) event = one;
    }
    if (!event || (explained.get(event) ?? Number.POSITIVE_INFINITY) <= needed) return;
    explained.set(event, needed);
    if (event.row === -1) return;
    const { rowStarts, rowPlaces, rowSigns, hiddenInRow } = this.#hiding;
    const [from, to] = [rowStarts[event.row] ?? 0, rowStarts[event.row + 1] ?? 0];
    const border = from + (hiddenInRow[event.row] ?? 0);
    for (let at = border; at < to; at++) candidates.add(rowPlaces[at] ?? 0);
    // Which way the others would have to give: against the way in which the variable moves the row.
    let own = 0;
    for (let at = from; at < border; at++) if (rowPlaces[at] === event.variable >> 1) own = rowSigns[at] ?? 0;
    const raisesRow = own > 0 === ((event.variable & 1) === 0);
    const lost: { variable: number; value: number; loss: number }[] = [];
    let slack = needed - 1 - event.to;
    for (let at = from; at < border; at++) {
      const place = rowPlaces[at] ?? 0;
      if (place === event.variable >> 1) continue;
      const gives = 2 * place + ((rowSigns[at] ?? 0) > 0 === raisesRow ? 1 : 0);
      const value = this.#valueBefore(gives, event.at);
      const loss = (this.#initial[gives] ?? 0) - value;
      if (loss > 0) lost.push({ variable: gives, value, loss });
    }
    lost.sort((a, b) => a.loss - b.loss || a.variable - b.variable);
    for (const { variable: other, value, loss } of lost) {
      if (loss <= slack) slack -= loss;
      else this.#explain(other, value + 1, event.at, candidates, explained);
    }
  }

  #valueBefore(variable: number, at: number): number {
    let value = this.#limit[variable] ?? 0;
    for (let one = this.#last[variable]; one && one.at >= at; one = one.before) value = one.from;
    return value;
  }
}

/** What drew one variable in: from what, to what, by which row (−1: by what an insider knows). */
interface Event {
  /** How many events there were before. */
  readonly at: number;
  readonly variable: number;
  readonly from: number;
  readonly to: number;
  readonly row: number;
  /** The event before of the same variable. */
  readonly before: Event | undefined;
}
