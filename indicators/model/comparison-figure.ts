/** What a figure to compare with is: a rate of so many, or a share in per cent. Ratios have no interval and are not compared. */
export type ComparedMeasure = 'per_1000' | 'per_10000' | 'share';

/** The name of a measure of the catalogue among those that are compared; null for others. */
export function comparedMeasure(
  measure:
    | { readonly kind: 'rate'; readonly per: 1000 | 10000 }
    | { readonly kind: 'share' }
    | { readonly kind: 'ratio' },
): ComparedMeasure | null {
  if (measure.kind === 'ratio') return null;
  return measure.kind === 'rate' ? `per_${measure.per}` : 'share';
}

/** One total that somebody else has published, for a measure of ours in one year. Public, and shown with its source. */
export interface ComparisonFigure {
  readonly indicator: string;
  readonly measure: ComparedMeasure;
  /** `00` the country, two digits a county, four a municipality. */
  readonly region: string;
  readonly name: string;
  readonly year: number;
  /** In the unit of the measure: per 1,000, per 10,000 or per cent. */
  readonly value: number;
  /** What it was calculated from, integers, the denominator > 0; null where only the value is published. */
  readonly counts: { readonly numerator: number; readonly denominator: number } | null;
  /** As readers are to see it. */
  readonly source: string;
}
