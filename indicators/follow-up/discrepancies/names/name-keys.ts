import { unmarked } from './bare-name.ts';
import type { NameParts } from './name-parts.ts';

/**
 * What two ways of writing one name have in common: names that `isNameVariant` takes for one share at least one of these
 * keys, so that a name need only be held against those with a key of its own. That two share a key says nothing.
 *
 * Words without one letter are what two words with a slip between them share, whichever kind it is (deletion
 * neighbourhood: Mor & Fraenkel, CACM 25 (1982) 935).
 */
export function keysOf({ stems, words, kinds, marks }: NameParts): string[] {
  const ofAll = marks.join(' ');
  const ofKinds = `${ofAll}|${kinds.join(' ')}`;
  return [
    // Of the same kinds, a slip may stand in the stems; of different ones, in any word.
    ...withoutALetter(stems.join('')).map((key) => `stems|${ofKinds}|${key}`),
    ...withoutALetter(words.join('')).map((key) => `words|${ofAll}|${key}`),
  ];
}

/** The letters as they are and without each of them in turn; all without the marks of å, ä and ö. */
function withoutALetter(letters: string): string[] {
  const plain = Array.from(letters, unmarked);
  return [plain.join(''), ...new Set(plain.map((_, at) => plain.toSpliced(at, 1).join('')))];
}
