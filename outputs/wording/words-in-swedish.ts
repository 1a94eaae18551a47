/** A piece of a text, and whether it stands in Swedish on a page in another language. */
export interface Piece {
  readonly text: string;
  readonly isSwedish: boolean;
}

/**
 * A text in its pieces. What is looked for is found as whole words only; of two that begin at one place, the first in the
 * list.
 * @param swedish  what stands in Swedish, the longest first
 */
export function piecesOf(text: string, swedish: readonly string[]): Piece[] {
  if (swedish.length === 0) return [{ text, isSwedish: false }];
  const any = swedish.map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return text
    .split(new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?![\\p{L}\\p{N}])`, 'u'))
    .map((piece, i) => ({ text: piece, isSwedish: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
