/** Sources whose counts are often kept by hand, whether or not the program can count their register. */
const sources: readonly string[] = ['child-health-centres', 'family-counselling'];

export function mayBeKeptByHand(source: string): boolean {
  return sources.includes(source);
}
