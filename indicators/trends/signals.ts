import type { Coordinates } from '../model/cell.ts';
import type { Shown } from '../series/series.ts';
import type { Span, Trend } from './trend.ts';

/** One thing that stands out in the newest year, and what it is held against. */
export type Signal = {
  readonly indicator: string;
  readonly coordinates: Coordinates;
  readonly shown: Shown;
  readonly year: number;
  readonly preliminary: boolean;
} & (
  | {
      /** The newest point lies outside the 99 per cent prediction limits of the years before. */
      readonly kind: 'outside_limits';
      readonly side: 'above' | 'below';
      /** In the unit of the series. */
      readonly value: number;
      readonly centre: number;
      readonly limits: readonly [number, number];
      readonly baseline: Span;
      /** Of the baseline around its mean, 1 where chance alone moves it. The limits allow for it. */
      readonly dispersion: number;
    }
  | {
      /** The trend of a total has a direction. */
      readonly kind: 'trend';
      readonly trend: Extract<Trend, { state: 'increases' | 'decreases' }>;
    }
);

/** The signal list: what stands out, out of how much that was looked at. */
export interface Signals {
  /** In report order, never by size; of one place first the newest point, then the trend. */
  readonly signals: readonly Signal[];
  /** Series whose newest point was held against limits. */
  readonly judged: number;
  /** How many of those would fall outside although nothing has changed, at most: one in a hundred. */
  readonly expectedByChance: number;
  /** Series that could not be judged: the newest point is not published, or too few comparable ones lie before it. */
  readonly notJudged: number;
  /**
   * Series whose years vary clearly more than chance alone, in report order: said out loud. The dispersion is that of
   * the baseline around its own log-linear line, so that a steady rise is no such series.
   */
  readonly overdispersed: readonly {
    readonly indicator: string;
    readonly coordinates: Coordinates;
    readonly shown: Shown;
    readonly dispersion: number;
  }[];
}
