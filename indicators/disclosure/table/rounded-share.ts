/** A share as it stands in print: 68,3 per cent is 683 in units of a tenth. */
export interface PrintedShare {
  /** In units of the last printed decimal of a per cent. */
  readonly printed: number;
  readonly decimals: number;
}

/**
 * The factors of what a printed share says: from · den ≤ times · num ≤ to · den, in whole numbers. It has been rounded
 * half up or half to even, nobody knows which, so both halves belong to it. num / den = S / (100 · 10^k) within half
 * of a unit gives (2 S − 1) · den ≤ 2 · 100 · 10^k · num ≤ (2 S + 1) · den.
 */
export function factorsOf({ printed, decimals }: PrintedShare): {
  readonly from: number;
  readonly times: number;
  readonly to: number;
} {
  return { from: 2 * printed - 1, times: 200 * 10 ** decimals, to: 2 * printed + 1 };
}

/**
 * The numerators that print as the share over a known denominator, both ends included.
 * @returns least above greatest where there is none
 */
export function numeratorsOf(
  share: PrintedShare,
  denominator: number,
): { readonly least: number; readonly greatest: number } {
  const { from, times, to } = factorsOf(share);
  return {
    least: Math.max(0, Math.ceil((from * denominator) / times)),
    greatest: Math.min(denominator, Math.floor((to * denominator) / times)),
  };
}
