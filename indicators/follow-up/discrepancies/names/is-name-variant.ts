import { unmarked } from './bare-name.ts';
import type { NameParts } from './name-parts.ts';
import { type Slip, slipBetween } from './slip.ts';

/** From how many letters on a word is long enough for a slip to be likelier than that there are two such words. */
const lettersFor: Readonly<Record<Slip | 'unmarked', number>> = {
  transposed: 4,
  doubled: 4,
  unmarked: 5,
  added: 7,
  replaced: 8,
};

/**
 * Whether two names look like two ways of writing one: the same kind of thing, the same marks, and the same words but
 * for spaces, endings, the marks of å, ä and ö, and at most one slip in one word after its first letter. Short words
 * need a likely slip, since many of one vowel's difference are two names: Berga and Borga. *Fisksätra bibliotek* may
 * be *Fisksätraskolans bibliotek*; two that say different owners are two. Where the kinds differ, a slip may stand in
 * the kind itself: *förksola*.
 */
export function isNameVariant(a: NameParts, b: NameParts): boolean {
  if (!isEqual(a.marks, b.marks)) return false;
  if (!isEqual(a.kinds, b.kinds)) return haveOneSlip(a.words, b.words);
  const mayHaveSameOwner = a.owner === b.owner || a.owner === null || b.owner === null;
  return (
    mayHaveSameOwner && (isSameWord(a.stems.join(''), b.stems.join('')) || haveOneSlip(a.stems, b.stems))
  );
}

function haveOneSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const at = a.findIndex((word, i) => !isSameWord(word, b[i] ?? ''));
  const isRestSame = a.slice(at + 1).every((word, i) => isSameWord(word, b[at + 1 + i] ?? ''));
  return at >= 0 && isRestSame && isSlip(a[at] ?? '', b[at] ?? '');
}

function isSameWord(a: string, b: string): boolean {
  // The lengths first, since nearly all pairs of names end there.
  return a === b || (a.length === b.length && a.length >= lettersFor.unmarked && unmarked(a) === unmarked(b));
}

function isSlip(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  const slip = slipBetween(a, b);
  return slip !== null && Math.min(a.length, b.length) >= lettersFor[slip];
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
