import type { AttackOptions } from '../../../../indicators/disclosure/attack/attack.ts';
import { attack } from '../../../../indicators/disclosure/attack/attack.ts';
import { type NewCell, ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import {
  type ChangedTable,
  type ProtectionProblem,
  treatment,
} from '../../../../indicators/disclosure/problem/protection-problem.ts';

/** The same verdict with the names of the cells. */
export interface NamedVerdict {
  /** `kind cell`, or `insider cell person`. */
  readonly breaches: readonly string[];
  readonly alreadyOpen: readonly string[];
  readonly intervals: Readonly<Record<string, readonly [number, number]>>;
  readonly tables: readonly ChangedTable[];
}

/** A problem whose cells are called by name, under standard-5: 1–4 are small, zeros are shown. */
export class SmallRelease {
  readonly #builder = new ProblemBuilder();
  readonly #names: string[] = [];
  readonly #placeOf = new Map<string, number>();

  /** Counts of persons; a zero is shown. */
  counts(values: Readonly<Record<string, number>>): this {
    for (const [name, value] of Object.entries(values)) this.cell(name, personsOf(value));
    return this;
  }

  cell(name: string, cell: NewCell): this {
    this.#names.push(name);
    this.#placeOf.set(name, this.#builder.add(cell));
    return this;
  }

  /** `total = part + part`, or `one ≤ other + other`. */
  rule(text: string): this {
    const [one = '', sign, ...others] = text.split(/ ([=≤]) | \+ /).filter((piece) => piece !== undefined);
    if (sign === '=') this.#builder.sum(this.at(one), others.map(this.at));
    else this.#builder.atMost(this.at(one), others.map(this.at));
    return this;
  }

  relate(factors: Readonly<Record<string, number>>, least: number, greatest: number): this {
    const terms = Object.entries(factors).map(([name, factor]) => ({ cell: this.at(name), factor }));
    this.#builder.relate(terms, least, greatest);
    return this;
  }

  readonly at = (name: string): number => {
    const cell = this.#placeOf.get(name);
    if (cell === undefined) throw new Error(`no cell is called ${name}`);
    return cell;
  };

  readonly nameOf = (cell: number): string => this.#names[cell] ?? '';

  build(): ProtectionProblem {
    return this.#builder.build();
  }

  /** @param withheld names, with spaces between */
  treatments(withheld: string, dropped = ''): Uint8Array {
    const treatments = new Uint8Array(this.#names.length);
    for (const cell of this.#cells(withheld)) treatments[cell] = treatment.withhold;
    for (const cell of this.#cells(dropped)) treatments[cell] = treatment.drop;
    return treatments;
  }

  table(changes: Readonly<Record<string, number>>): ChangedTable {
    const entries = Object.entries(changes).map(([name, by]) => ({ cell: this.at(name), by }));
    entries.sort((a, b) => a.cell - b.cell);
    return {
      cells: Int32Array.from(entries, ({ cell }) => cell),
      by: Float64Array.from(entries, ({ by }) => by),
    };
  }

  async attack(withheld: string, dropped = '', options: AttackOptions = {}): Promise<NamedVerdict> {
    const name = this.nameOf;
    const verdict = await attack(this.build(), this.treatments(withheld, dropped), options);
    const { cells, least, greatest } = verdict.intervals;
    return {
      breaches: verdict.breaches.map((breach) =>
        breach.kind === 'insider'
          ? `insider ${name(breach.cell)} ${name(breach.insider)}`
          : `${breach.kind} ${name(breach.cell)}`,
      ),
      alreadyOpen: Array.from(verdict.alreadyOpen, name),
      intervals: Object.fromEntries(
        Array.from(cells, (cell, at) => [name(cell), [least[at] ?? 0, greatest[at] ?? 0] as const]),
      ),
      tables: verdict.tables,
    };
  }

  #cells(names: string): number[] {
    return names === '' ? [] : names.split(' ').map(this.at);
  }
}

/** A count of persons under standard-5. */
export function personsOf(value: number): NewCell {
  return { value, least: 1, guard: value >= 1 && value <= 4 ? [1, 4] : null, alone: value === 1 };
}
