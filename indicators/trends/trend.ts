import type { Absence } from '../series/series.ts';

/** From the first to the last point of the window. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly points: number;
}

/** The numbers behind a verdict, for those who want to see them. */
export interface TrendWorkings {
  /** Value of the first and of the last point, in the unit of the series. */
  readonly first: number;
  readonly last: number;
  /** Per cent per year by the log-linear Poisson model, with its 95 per cent interval. */
  readonly annualChange: { readonly value: number; readonly interval: readonly [number, number] };
  /** Pearson χ² over degrees of freedom: above 1 the years vary more than chance alone would make them. */
  readonly dispersion: number;
  /** The five-point test; null for shorter windows. */
  readonly recent: { readonly chiSquare: number; readonly direction: 'up' | 'down' | 'none' } | null;
  /** Whether a point of the window may still change. */
  readonly preliminary: boolean;
}

type Judged<State> = { readonly state: State } & Span & TrendWorkings;

/** What the newest comparable years say of a series. Seven states; that it cannot be calculated is none of the others. */
export type Trend =
  | Judged<'increases' | 'decreases'>
  | Judged<'unchanged' | 'no_clear_change' | 'uncertain'>
  | TooFew
  | {
      readonly state: 'not_calculated';
      /** `short`: fewer than three points; `no_method`: a ratio has no interval, so that nothing can be tested. */
      readonly because: Absence | 'break' | 'short' | 'no_method';
    };

/**
 * Fewer than `least` in some year of the window: of those counted, or, of a share, of those outside it. A share and its
 * complement are one fact, and it is as uncertain as the smaller of the two.
 */
type TooFew = {
  readonly state: 'too_few';
  readonly least: number;
  readonly of: 'counted' | 'complement';
} & Span;
