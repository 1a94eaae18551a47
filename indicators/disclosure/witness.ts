import { isWitness } from './check-witness.ts';
import type { Component, ProtectionProblem, Treatments } from './protection-problem.ts';
import type { PossibleTable } from './room.ts';

/** Someone who knows one cell from her own life, and the value that she knows. */
export interface Insider {
  readonly cell: number;
  readonly value: number;
}

/**
 * Every possible table that the attack has come across, each checked by addition, and what they show together: which
 * values each primary cell can take, for everybody and for each insider. One table speaks for many cells, so most
 * questions are answered before they are asked.
 */
export class Witnesses {
  readonly #isWitness: (table: PossibleTable) => boolean;
  readonly #primaries: readonly number[];
  readonly #insiders: readonly Insider[];
  readonly #seen = new Map<string, Set<number>>();
  readonly tables: PossibleTable[] = [];

  constructor(
    problem: ProtectionProblem,
    component: Component,
    treatments: Treatments,
    primaries: readonly number[],
    insiders: readonly Insider[],
  ) {
    this.#isWitness = (table) => isWitness(problem, component, treatments, table);
    this.#primaries = primaries;
    this.#insiders = insiders;
  }

  /** Keeps a table if it shows anything new. False, and nothing is kept, when the addition does not come out. */
  add(table: PossibleTable): boolean {
    if (!this.#isWitness(table)) return false;
    let isNews = false;
    const onlookers = this.#insiders.filter(({ cell, value }) => table.get(cell) === value);
    for (const primary of this.#primaries) {
      const value = table.get(primary);
      if (value === undefined) continue;
      for (const values of [
        this.valuesOf(primary),
        ...onlookers.map((insider) => this.valuesFor(insider, primary)),
      ]) {
        isNews ||= !values.has(value);
        values.add(value);
      }
    }
    if (isNews) this.tables.push(table);
    return true;
  }

  /** The values that a primary cell takes in the tables so far. */
  valuesOf(primary: number): Set<number> {
    return this.#valuesUnder(`${primary}`);
  }

  /** The same, in the tables that an insider holds for possible. */
  valuesFor(insider: Insider, primary: number): Set<number> {
    return this.#valuesUnder(`${primary} for ${insider.cell}`);
  }

  #valuesUnder(key: string): Set<number> {
    const values = this.#seen.get(key) ?? new Set<number>();
    this.#seen.set(key, values);
    return values;
  }
}
