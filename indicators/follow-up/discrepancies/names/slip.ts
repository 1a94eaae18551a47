/**
 * How one word has become another by a single slip of the pen: two neighbours have changed places, a letter is written
 * twice or once, any other letter has been added or left out, or replaced.
 */
export type Slip = 'transposed' | 'doubled' | 'added' | 'replaced';

/**
 * The slip between two words: there is one where their distance is 1 in the sense of Damerau, CACM 7 (1964) 171.
 * @returns null where they are equal, or more than one slip lies between them
 */
export function slipBetween(a: string, b: string): Slip | null {
  const [short, long] = a.length <= b.length ? [[...a], [...b]] : [[...b], [...a]];
  if (long.length - short.length > 1) return null;
  const at = long.findIndex((letter, i) => letter !== short[i]);
  if (at < 0) return null;
  if (long.length > short.length) return isSame(short, at, long, at + 1) ? addition(long, at) : null;
  if (isSame(short, at + 1, long, at + 1)) return 'replaced';
  const isTransposed =
    short[at] === long[at + 1] && short[at + 1] === long[at] && isSame(short, at + 2, long, at + 2);
  return isTransposed ? 'transposed' : null;
}

/** Whether two words are the same from these places on. */
function isSame(a: readonly string[], from: number, b: readonly string[], start: number): boolean {
  return a.length - from === b.length - start && a.slice(from).every((letter, i) => letter === b[start + i]);
}

/** The first letter that differs is the last of a pair that was one: *kummel* and *kumel*. */
function addition(long: readonly string[], at: number): Slip {
  return at > 0 && long[at] === long[at - 1] ? 'doubled' : 'added';
}
