/** Both must be passed: 10 is little of a large count, and 30 per cent of a small one is a child or two. */
const perCent = 30;
const units = 10;

/**
 * Whether a count has changed so much since the year before that its agency is asked: by more than 30 per cent and by
 * more than 10. From nothing any change of more than 10 is large.
 * @param before  count, integer ≥ 0   @param after  count of the year after, integer ≥ 0
 */
export function isLargeChange(before: number, after: number): boolean {
  const change = Math.abs(after - before);
  return change > units && 100 * change > perCent * before;
}
