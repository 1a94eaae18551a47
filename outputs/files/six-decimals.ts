/** More than anybody can use, and fewer than would differ between versions of the mathematics library. */
export function sixDecimals(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}
