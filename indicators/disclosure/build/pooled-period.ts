import type { PooledYears } from '../../model/pooled-cell.ts';

/** Several years of an indicator together, published beside the years themselves. */
export interface PooledPeriod extends PooledYears {
  /**
   * Whether one person may be counted in several of the years: then no more persons than in one year are sure to
   * stand behind the sum.
   */
  readonly repeatsPersons: boolean;
}
