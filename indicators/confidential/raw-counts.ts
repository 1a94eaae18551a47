import type { AbsenceReason } from '../model/absence-reason.ts';
import type { Coordinates } from '../model/cell.ts';
import type { DeliveryStatus } from '../model/delivery.ts';
import type { PeriodKind } from '../model/period.ts';
import { Confidential } from './confidential.ts';

/** One delivered cell in its newest version. `value` and `persons` are null unless the status carries a number. */
export interface RawCount {
  readonly indicator: string;
  readonly version: number;
  readonly year: number;
  readonly period: PeriodKind;
  readonly coordinates: Coordinates;
  readonly value: number | null;
  readonly persons: number | null;
  readonly status: DeliveryStatus;
  /** Why there is no number, for readers; empty where the status says enough. */
  readonly reason: AbsenceReason;
}

/** What the store holds for one municipality: every delivered cell, small ones too. */
export class RawCounts extends Confidential {
  readonly #seal = 'raw counts';
  readonly #rows: readonly RawCount[];

  private constructor(rows: readonly RawCount[]) {
    super();
    this.#rows = rows;
  }

  /** Only the counts store calls this. */
  static fromStore(rows: readonly RawCount[]): RawCounts {
    return new RawCounts(rows);
  }

  static is(value: unknown): value is RawCounts {
    return value instanceof RawCounts && value.#seal === 'raw counts';
  }

  rows(): readonly RawCount[] {
    return this.#rows;
  }
}
