import type { Measure } from '../catalogue/indicator-schema.ts';
import type { Absence } from '../series/series.ts';

type Interval = readonly [number, number];

/** Against the whole: outside the 99.8 per cent limits, outside the 95 per cent ones, or neither. */
export type Standing = 'much_higher' | 'higher' | 'similar' | 'lower' | 'much_lower';

/** What areas are made alike in before they are compared; sex too wherever its cells are published. */
export type StandardisedOver = 'age' | 'age_and_sex';

/** A rate with the ages and sexes of the whole municipality, or a ratio to what the municipality's rates would give. */
export type Standardised =
  | {
      readonly kind: 'direct';
      readonly over: StandardisedOver;
      /** In the unit of the measure. */
      readonly value: number;
      readonly interval: Interval;
    }
  | {
      readonly kind: 'indirect';
      readonly over: StandardisedOver;
      /** 1 where the area has as many as its ages and sexes would give at the rates of the municipality. */
      readonly ratio: number;
      readonly interval: Interval;
    }
  | {
      readonly kind: 'none';
      readonly because:
        | Absence
        /** The indicator is not divided by age, or the ages of more than a tenth are not known. */
        | 'no_ages'
        | 'small_numerator'
        /** A share: those it is a share of are not divided by area and age. */
        | 'no_method';
    };

export type ComparedPart = { readonly code: string } & (
  | {
      readonly state: 'compared';
      readonly value: number;
      readonly interval: Interval;
      readonly numerator: number;
      readonly denominator: number;
      /** Funnel limits round the whole, for a denominator as large as this one; widened where the parts are overdispersed. */
      readonly limits95: Interval;
      readonly limits998: Interval;
      readonly standing: Standing;
      readonly standardised: Standardised;
    }
  | {
      readonly state: 'not_compared';
      readonly because:
        | Absence
        /** So small that fewer than twenty would be expected at the value of the whole: too few to judge. */
        | 'few_expected';
    }
);

/** The areas of a municipality against the municipality, one measure, one year. */
export interface AreaComparison {
  readonly indicator: string;
  readonly measure: Measure;
  readonly year: number;
  readonly whole: { readonly value: number; readonly interval: Interval };
  /** The areas of the first level in the order of their list, without the area that is not known. */
  readonly parts: readonly ComparedPart[];
  /**
   * Variance of the parts over what chance alone gives; limits are widened by its root. 1 where it is not more, and
   * where fewer than ten parts are compared: so few do not tell scatter from difference.
   */
  readonly dispersion: number;
}

/** The municipality against a county or the country, from figures that others have published. */
export interface OutsideComparison {
  readonly indicator: string;
  readonly measure: Measure;
  readonly year: number;
  readonly own: { readonly value: number; readonly interval: Interval };
  readonly others: readonly {
    /** `01` a county, `00` the country, or a municipality's four digits. */
    readonly region: string;
    readonly name: string;
    readonly value: number;
    /** Null where only the value itself is published. */
    readonly interval: Interval | null;
    /** Of ours against theirs. */
    readonly standing: Standing;
    readonly source: string;
  }[];
}
