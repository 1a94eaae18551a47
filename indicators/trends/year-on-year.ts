import type { Absence } from '../series/series.ts';

/** The newest year against the one before it in the series. */
export type YearOnYear =
  | {
      readonly state: 'calculated';
      readonly from: number;
      readonly to: number;
      /** Shares: difference in percentage points. Counts and rates: change in per cent. */
      readonly kind: 'points' | 'per_cent';
      readonly change: number;
      /** 95 per cent interval in the same unit. */
      readonly interval: readonly [number, number];
      /** Whether the interval leaves out no change at all. */
      readonly clear: boolean;
      readonly preliminary: boolean;
    }
  | { readonly state: 'not_calculated'; readonly because: Absence | 'break' | 'short' | 'no_method' };
