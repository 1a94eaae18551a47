import type { AbsenceReason } from '../model/absence-reason.ts';
import type { CellPlace } from '../model/cell.ts';
import { Confidential } from './confidential.ts';

/** Why a cell has no number although it stands in the table. */
export type Absence = 'not_applicable' | 'missing' | 'pending' | 'masked';

/** One cell that would be published if nothing had to be withheld. */
export type IndicatorCell = CellPlace & { readonly id: string } & (
    | {
        readonly state: 'counted';
        readonly value: number;
        /** Individuals behind the value; null where the register cannot know them. */
        readonly persons: number | null;
        readonly preliminary: boolean;
        readonly revised: boolean;
      }
    | { readonly state: Absence; readonly reason: AbsenceReason }
  );

/** All cells of the coming release, before protection, ordered by indicator, year and report order. */
export class IndicatorCells extends Confidential {
  readonly #seal = 'indicator cells';
  readonly #cells: ReadonlyMap<string, IndicatorCell>;

  private constructor(cells: ReadonlyMap<string, IndicatorCell>) {
    super();
    this.#cells = cells;
  }

  /** Only `selectCells` calls this. */
  static of(cells: Iterable<IndicatorCell>): IndicatorCells {
    return new IndicatorCells(new Map([...cells].map((cell) => [cell.id, cell])));
  }

  static is(value: unknown): value is IndicatorCells {
    return value instanceof IndicatorCells && value.#seal === 'indicator cells';
  }

  get(id: string): IndicatorCell | undefined {
    return this.#cells.get(id);
  }

  cells(): IterableIterator<IndicatorCell> {
    return this.#cells.values();
  }
}

/** Where cells are looked up: those of the release, or of a table that could be made of them. Confidential. */
export type CellSource = Pick<IndicatorCells, 'get' | 'cells'>;
