import { guard, type ProtectionProblem } from './protection-problem.ts';

/** One cell as it is put into a problem. */
export interface NewCell {
  readonly value: number;
  /** What a withheld cell is at least and at most by rule; 0 and Infinity when left out. */
  readonly least?: number;
  readonly greatest?: number;
  /** From and to of the label that must stay possible, both included; null for a cell that is not primary. */
  readonly guard?: readonly [number, number] | 'two values' | null;
  readonly counted?: boolean;
  readonly known?: boolean;
  readonly publishable?: boolean;
  readonly alone?: boolean;
  /** What withholding it for another costs; Infinity when left out, which means never. */
  readonly price?: number;
}

/** Cells with the factors that they count with. */
export interface Term {
  readonly cell: number;
  readonly factor: number;
}

/** Packs cells and relations into the columns of a problem, in the order in which they come. */
export class ProblemBuilder {
  readonly #cells: NewCell[] = [];
  readonly #starts = [0];
  readonly #members: number[] = [];
  readonly #factors: number[] = [];
  readonly #least: number[] = [];
  readonly #greatest: number[] = [];

  /** @returns the place of the cell */
  add(cell: NewCell): number {
    return this.#cells.push(cell) - 1;
  }

  get size(): number {
    return this.#cells.length;
  }

  at(cell: number): NewCell | undefined {
    return this.#cells[cell];
  }

  /** Σ factor × value lies between two whole numbers, both included. */
  relate(terms: Iterable<Term>, least: number, greatest: number): void {
    for (const { cell, factor } of terms) {
      this.#members.push(cell);
      this.#factors.push(factor);
    }
    this.#starts.push(this.#members.length);
    this.#least.push(least);
    this.#greatest.push(greatest);
  }

  /** The total is the sum of its parts. */
  sum(total: number, parts: Iterable<number>): void {
    this.relate(termsOf(total, parts), 0, 0);
  }

  /** One cell is at most the others together. */
  atMost(one: number, others: Iterable<number>): void {
    this.relate(termsOf(one, others), 0, Number.POSITIVE_INFINITY);
  }

  build(): ProtectionProblem {
    const cells = this.#cells;
    const numbers = (of: (cell: NewCell) => number): Float64Array => Float64Array.from(cells, of);
    const flags = (of: (cell: NewCell) => boolean): Uint8Array => Uint8Array.from(cells, (cell) => +of(cell));
    return {
      size: cells.length,
      value: numbers(({ value }) => value),
      least: numbers(({ least }) => least ?? 0),
      greatest: numbers(({ greatest }) => greatest ?? Number.POSITIVE_INFINITY),
      guard: Uint8Array.from(cells, guardOf),
      labelFrom: numbers((cell) => (typeof cell.guard === 'object' ? (cell.guard?.[0] ?? 0) : 0)),
      labelTo: numbers((cell) => (typeof cell.guard === 'object' ? (cell.guard?.[1] ?? 0) : 0)),
      counted: flags(({ counted }) => counted ?? true),
      known: flags(({ known }) => known ?? false),
      publishable: flags(({ publishable }) => publishable ?? true),
      alone: flags(({ alone }) => alone ?? false),
      price: numbers(({ price }) => price ?? Number.POSITIVE_INFINITY),
      relations: {
        starts: Int32Array.from(this.#starts),
        cells: Int32Array.from(this.#members),
        factors: Float64Array.from(this.#factors),
        least: Float64Array.from(this.#least),
        greatest: Float64Array.from(this.#greatest),
      },
    };
  }
}

function* termsOf(one: number, others: Iterable<number>): Generator<Term> {
  yield { cell: one, factor: -1 };
  for (const cell of others) yield { cell, factor: 1 };
}

function guardOf({ guard: kept }: NewCell): number {
  if (kept === undefined || kept === null) return guard.none;
  return kept === 'two values' ? guard.twoValues : guard.label;
}
