import { ProblemBuilder, type Term } from '../problem/problem-builder.ts';
import type { ProtectionProblem } from '../problem/protection-problem.ts';
import { priceOf, type Rank } from './price.ts';
import type { Reason } from './reason.ts';

/** A cell of a release on its way into the problem. */
export interface ReleaseCell {
  readonly id: string;
  readonly indicator: string;
  readonly year: number;
  /** The same for the same place of an indicator in every year. */
  readonly series: string;
  readonly rank: Rank;
  /** 0 for a cell that nobody has counted for us. */
  readonly value: number;
  readonly counted: boolean;
  readonly known: boolean;
  readonly publishable: boolean;
  readonly least: 0 | 1;
  readonly guard: readonly [number, number] | 'two values' | null;
  readonly because: Reason | null;
  readonly alone: boolean;
}

/** The cells of a release as they are gathered, by place and by id, and what hangs together. */
export class ReleaseCells {
  readonly #cells: ReleaseCell[] = [];
  readonly #placeOf = new Map<string, number>();
  readonly #builder = new ProblemBuilder();
  readonly #withheld = new Map<number, Reason>();
  readonly #known = new Set<number>();
  readonly #outside = new Map<number, readonly number[]>();

  /** @returns its place */
  add(cell: ReleaseCell): number {
    const place = this.#cells.push(cell) - 1;
    this.#placeOf.set(cell.id, place);
    return place;
  }

  /** Those outside a part. They go where the part goes. */
  addOutside(part: number, cell: ReleaseCell): number {
    const place = this.add(cell);
    this.#outside.set(part, [...this.outside(part), place]);
    return place;
  }

  outside(part: number): readonly number[] {
    return this.#outside.get(part) ?? [];
  }

  /** Throws where there is none. */
  at(place: number): ReleaseCell {
    const cell = this.#cells[place];
    if (!cell) throw new RangeError(`no cell at ${place}`);
    return cell;
  }

  place(id: string): number | undefined {
    return this.#placeOf.get(id);
  }

  /** From the start, besides what is primary. The first reason stays. */
  withhold(place: number, because: Reason): void {
    if (!this.#withheld.has(place)) this.#withheld.set(place, because);
  }

  /** That everybody knows the value, whatever is decided now. */
  markKnown(place: number): void {
    this.#known.add(place);
  }

  /**
   * least ≤ Σ factor × value ≤ greatest. Throws when the counts contradict it: the loader has refused deliveries that
   * do not add up, so here it would be our own mistake. Says where, never which counts.
   */
  relate(terms: readonly Term[], least: number, greatest: number): void {
    const sum = this.sumOf(terms);
    if (sum !== null && (sum < least || sum > greatest)) {
      throw new Error(`the counts contradict a relation of ${this.at(terms[0]?.cell ?? 0).id}`);
    }
    this.#builder.relate(terms, least, greatest);
  }

  /** The confidential sum; null where one of the cells has not been counted. */
  sumOf(terms: readonly Term[]): number | null {
    if (!terms.every(({ cell }) => this.at(cell).counted)) return null;
    return terms.reduce((sum, { cell, factor }) => sum + factor * this.at(cell).value, 0);
  }

  because(): (Reason | null)[] {
    return this.#cells.map((cell, place) => cell.because ?? this.#withheld.get(place) ?? null);
  }

  withheldFromStart(): Uint8Array {
    return Uint8Array.from(this.#cells, (_, place) => +this.#withheld.has(place));
  }

  /** A number for each series, in the order of their first cells. */
  series(): Int32Array {
    const numbers = new Map<string, number>();
    return Int32Array.from(this.#cells, ({ series }) => {
      const number = numbers.get(series) ?? numbers.size;
      numbers.set(series, number);
      return number;
    });
  }

  problem(): ProtectionProblem {
    const courses = this.#courses();
    for (const [place, cell] of this.#cells.entries()) {
      const known = cell.known || this.#known.has(place);
      this.#builder.add({ ...cell, known, price: priceIn(courses.get(cell.series), { ...cell, known }) });
    }
    return this.#builder.build();
  }

  #courses(): Map<string, Course> {
    const because = this.because();
    const courses = new Map<string, Course>();
    for (const [place, { series, value, publishable }] of this.#cells.entries()) {
      const course = courses.get(series) ?? { years: 0, sum: 0, isBroken: false };
      courses.set(series, course);
      if (because[place] !== null) course.isBroken = true;
      if (!publishable) continue;
      course.years++;
      course.sum += value;
    }
    return courses;
  }
}

/** A series over its years. */
interface Course {
  years: number;
  sum: number;
  isBroken: boolean;
}

/**
 * By the mean of its series, so that the same cells are the cheapest year after year. What nobody sees anyway costs
 * nothing; a shown zero and what is known already would hide nothing.
 */
function priceIn(course: Course | undefined, cell: ReleaseCell): number {
  const { value, rank, known, publishable, because } = cell;
  if (!publishable) return 0;
  if (known || (value === 0 && because === null)) return Number.POSITIVE_INFINITY;
  const { years, sum, isBroken } = course ?? { years: 1, sum: value, isBroken: false };
  return priceOf(sum / years, rank, isBroken);
}
