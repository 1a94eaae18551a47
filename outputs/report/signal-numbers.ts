import type { ShownWords } from './shown-words.ts';

/** As few decimals as the series has, and more where the value would look as if it lay at the limit. */
export function decimalsThatTell(
  { decimals }: Pick<ShownWords, 'decimals'>,
  value: number,
  [low, high]: readonly [number, number],
  side: 'above' | 'below',
): number {
  const limit = side === 'above' ? high : low;
  const enough = [0, 1, 2].find((more) => value.toFixed(decimals + more) !== limit.toFixed(decimals + more));
  return decimals + (enough ?? 2);
}

/** Counts are whole: those that are likely are the whole numbers between the limits. */
export function printedLimits(
  { number }: Pick<ShownWords, 'number'>,
  isCount: boolean,
  [low, high]: readonly [number, number],
  decimals: number,
): [string, string] {
  return isCount
    ? [number(Math.ceil(low), 0), number(Math.floor(high), 0)]
    : [number(low, decimals), number(high, decimals)];
}
