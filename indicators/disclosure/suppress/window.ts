import type { Highs, Model } from 'highs';
import { type PlaceTable, tableOf } from './certificate.ts';
import type { Hiding } from './hiding.ts';
import { isPossible } from './possible-table.ts';

/** What a place costs in a window beyond its price: nothing moves without need. */
const least = 0.001;
/** What a place of typical price costs. */
const usual = 3;
/** What makes a place stand still without a change of bounds: the start of the dual simplex stays good. */
const prohibitive = 1e4;
/** What a place costs at most: still less than to move one that must stand still. */
const dearest = 1e3;
/** A bound that no table comes near. */
const far = 1e6;

export interface WindowQuestion {
  readonly place: number;
  /** How far it should move, with its sign. */
  readonly by: number;
  /** Places that must stand still. */
  readonly barred?: ReadonlySet<number>;
  /** Whether shown places may move, at the price of withholding them. */
  readonly mayWithhold?: boolean;
}

/**
 * A part of the ground as a linear program over changes, each place as a rise and a fall: every equation that touches
 * the window stays balanced, all places outside stand still. So what it finds is a move of the whole, and what it does
 * not find may still exist. Costs are never negative, so the basis of the differences is dual feasible and the dual
 * simplex starts there. Close it: the solver's memory is not collected.
 */
export class Window {
  readonly places: Int32Array;
  readonly #hiding: Hiding;
  readonly #placeAt: ReadonlyMap<number, number>;
  readonly #model: Model;
  readonly #constants: Highs['constants'];
  readonly #hasChecks: boolean;
  readonly #bounds: Float64Array;
  readonly #costs: Float64Array;

  constructor(highs: Highs, hiding: Hiding, places: Int32Array) {
    const { ground, placeStarts, rowOf, signOf } = hiding;
    this.places = places;
    this.#hiding = hiding;
    this.#placeAt = new Map(Array.from(places, (place, at) => [place, at]));
    const width = places.length;
    const rows = new Map<number, { at: number[]; factors: number[] }>();
    for (const [at, place] of places.entries()) {
      for (let entry = placeStarts[place] ?? 0; entry < (placeStarts[place + 1] ?? 0); entry++) {
        const row = rowOf[entry] ?? 0;
        const terms = rows.get(row) ?? { at: [], factors: [] };
        terms.at.push(at);
        terms.factors.push(signOf[entry] ?? 0);
        rows.set(row, terms);
      }
    }
    const lower: number[] = new Array(rows.size).fill(0);
    const upper: number[] = new Array(rows.size).fill(0);
    const lines = [...rows.values()];
    for (const check of ground.checks) {
      const terms: { at: number[]; factors: number[] } = { at: [], factors: [] };
      for (const [k, place] of check.places.entries()) {
        const at = this.#placeAt.get(place);
        if (at === undefined) continue;
        terms.at.push(at);
        terms.factors.push(check.factors[k] ?? 0);
      }
      if (terms.at.length === 0) continue;
      lines.push(terms);
      lower.push(-check.below);
      upper.push(check.above);
    }
    this.#hasChecks = lines.length > rows.size;
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const { at, factors } of lines) {
      for (const column of at) indices.push(column);
      for (const factor of factors) values.push(factor);
      for (const column of at) indices.push(column + width);
      for (const factor of factors) values.push(-factor);
      starts.push(indices.length);
    }
    this.#bounds = new Float64Array(2 * width);
    for (const [at, place] of places.entries()) {
      this.#bounds[at] = Math.min(far, ground.up[place] ?? 0);
      this.#bounds[at + width] = Math.min(far, ground.down[place] ?? 0);
    }
    this.#costs = new Float64Array(2 * width).fill(least);
    const size = { numRows: lines.length, numCols: 2 * width };
    this.#model = highs.createModel({
      ...size,
      colCost: this.#costs,
      colLower: new Float64Array(2 * width),
      colUpper: this.#bounds,
      rowLower: Float64Array.from(lower),
      rowUpper: Float64Array.from(upper),
      matrix: {
        format: 'csr',
        ...size,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
    this.#model.options.set(fromTheDual);
    this.#constants = highs.constants;
  }

  has(place: number): boolean {
    return this.#placeAt.has(place);
  }

  close(): void {
    this.#model.dispose();
  }

  /** The cheapest whole table in which a place has moved just so far; null when none was found. */
  cheapest(question: WindowQuestion): PlaceTable | null {
    const extra = new Map<number, number>();
    for (let attempt = 0; attempt < attempts; attempt++) {
      const changes = this.#solve(question, extra);
      if (!changes) return null;
      let isWhole = true;
      for (const [place, by] of changes) {
        const whole = Math.round(by);
        if (Math.abs(by - whole) > 1e-6) {
          isWhole = false;
          // Vertices are whole but for a few; other costs for what was cut in parts lead to another vertex.
          extra.set(
            place,
            (extra.get(place) ?? 1) * (1 + (3 * (Math.imul(place, 2654435761) >>> 0)) / 4294967296),
          );
        } else changes.set(place, whole);
      }
      if (!isWhole) continue;
      const table = tableOf(changes);
      // Addition decides, not the solver.
      return isPossible(this.#hiding, table) ? table : null;
    }
    return this.#cheapestInIntegers(question);
  }

  /** Slow, and worth it only where other factors than 1 and −1 leave vertices in fractions whatever places cost. */
  #cheapestInIntegers(question: WindowQuestion): PlaceTable | null {
    if (!this.#hasChecks || this.places.length > mostInIntegers) return null;
    this.#chooseNumbers('integer');
    const changes = this.#solve(question, new Map());
    this.#chooseNumbers('continuous');
    if (!changes) return null;
    for (const [place, by] of changes) changes.set(place, Math.round(by));
    const table = tableOf(changes);
    return isPossible(this.#hiding, table) ? table : null;
  }

  #chooseNumbers(type: 'integer' | 'continuous'): void {
    const columns = this.#costs.length;
    const types = new Array(columns).fill(this.#constants.variableType[type]);
    this.#model.changeColsIntegrality({ kind: 'range', from: 0, to: columns - 1 }, types);
    this.#model.options.set(type === 'integer' ? integerSearch : fromTheDual);
  }

  #solve(
    { place, by, barred, mayWithhold }: WindowQuestion,
    extra: ReadonlyMap<number, number>,
  ): Map<number, number> | null {
    const width = this.places.length;
    const { hidden, ground } = this.#hiding;
    const need = Math.abs(by);
    const at = this.#placeAt.get(place);
    if (at === undefined) return null;
    let isChanged = false;
    for (const [column, member] of this.places.entries()) {
      const price = (usual * (ground.price[member] ?? 0)) / ground.typicalPrice;
      let cost = least + least * price;
      if (barred?.has(member)) cost = prohibitive;
      else if (hidden[member] !== 1)
        cost = mayWithhold && Number.isFinite(price) ? Math.min(price, dearest) / need + least : prohibitive;
      cost *= extra.get(member) ?? 1;
      if (this.#costs[column] === cost) continue;
      this.#costs[column] = cost;
      this.#costs[column + width] = cost;
      isChanged = true;
    }
    if (isChanged) this.#model.changeColsCost({ kind: 'range', from: 0, to: 2 * width - 1 }, this.#costs);
    const [moving, still] = by > 0 ? [at, at + width] : [at + width, at];
    if (need > (this.#bounds[moving] ?? 0)) return null;
    this.#model.changeColBounds(moving, need, need);
    this.#model.changeColBounds(still, 0, 0);
    this.#model.setLogicalBasis();
    this.#model.run();
    const values =
      this.#model.getModelStatus() === this.#constants.modelStatus.optimal
        ? this.#model.getSolution().colValue
        : undefined;
    this.#model.changeColBounds(moving, 0, this.#bounds[moving] ?? 0);
    this.#model.changeColBounds(still, 0, this.#bounds[still] ?? 0);
    if (!values) return null;
    const changes = new Map<number, number>();
    for (const [column, member] of this.places.entries()) {
      const change = (values[column] ?? 0) - (values[column + width] ?? 0);
      if (Math.abs(change) < 1e-7) continue;
      if ((this.#costs[column] ?? 0) >= prohibitive / 2) return null;
      changes.set(member, change);
    }
    return changes;
  }
}

const attempts = 5;

/** Measured on tables of this kind: presolving costs more than it saves, and the dual simplex a tenth of the primal. */
const fromTheDual = {
  output_flag: false,
  solver: 'simplex',
  presolve: 'off',
  simplex_strategy: 1,
  dual_simplex_cost_perturbation_multiplier: 0,
};

/** A window of more places is not asked in integers. */
const mostInIntegers = 600;

/** The node limit, not a clock, ends a search that leads nowhere, so that every machine ends at the same place. */
const integerSearch = { solver: 'choose', presolve: 'on', mip_max_nodes: 500, random_seed: 0 };
