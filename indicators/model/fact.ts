import type { AbsenceReason } from './absence-reason.ts';
import type { CellPlace } from './cell.ts';

/**
 * What readers may know about one cell. Zero, withheld, not applicable, missing and pending are five facts;
 * a withheld cell holds no number, and nothing tells whether it was withheld for itself or for another.
 */
export type PublicFact =
  | {
      readonly state: 'published';
      readonly value: number;
      readonly preliminary: boolean;
      readonly revised: boolean;
    }
  | { readonly state: 'withheld' }
  | { readonly state: 'not_applicable'; readonly reason: AbsenceReason }
  | { readonly state: 'missing'; readonly reason: AbsenceReason }
  | { readonly state: 'pending'; readonly reason: AbsenceReason };

export interface PublicCell extends CellPlace {
  readonly id: string;
  readonly fact: PublicFact;
}

/** A rate, share or ratio, computed from published cells alone. */
export type DerivedFact =
  | {
      readonly state: 'calculated';
      /** In the unit of the measure: per 1,000, per 10,000, per cent, or per unit. */
      readonly value: number;
      /** 95 per cent interval in the same unit; null where no interval is defined. */
      readonly interval: readonly [number, number] | null;
      readonly numerator: number;
      readonly denominator: number;
      /** Of so few that its policy marks it, as a share of fewer than 50 who answered. */
      readonly uncertain: boolean;
    }
  | {
      readonly state: 'not_calculated';
      readonly because:
        | 'withheld'
        | 'not_applicable'
        | 'missing'
        | 'pending'
        | 'denominator'
        | 'small_denominator'
        /** The numerator is larger than the denominator, so it cannot be a part of it. */
        | 'not_part';
    };
