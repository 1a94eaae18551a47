/** `1–3, 7` for 1, 2, 3 and 7: numbers in their order, two or more in a row as one span. */
export function numberSpans(numbers: readonly number[]): string {
  const spans: { readonly first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const span = spans.at(-1);
    if (span?.last === number - 1) span.last = number;
    else spans.push({ first: number, last: number });
  }
  return spans.map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
