/** The words of what is said aloud: no brackets, no signs, and numbers with what they are of. */
export interface AloudWording {
  /** `År 2025 var det 505 barn. Året före var det 559.` */
  newest(
    year: number,
    value: string,
    before: { readonly year: number; readonly value: string } | null,
  ): string;
  /** `7,9 procent` */
  percent(number: string): string;
  /** `4,1 på 1 000 invånare` */
  per(number: string, inhabitants: string): string;
  outside(signal: {
    readonly year: number;
    readonly value: string;
    readonly side: 'above' | 'below';
    readonly limits: readonly [low: string, high: string];
  }): string;
  trend(trend: {
    readonly state: 'increases' | 'decreases';
    readonly from: number;
    readonly first: string;
    readonly to: number;
    readonly last: string;
  }): string;
  /** `i åldern 0–5 år`: a part, by the column of its code list. */
  part(column: string, breakdown: string, label: string): string;
}
