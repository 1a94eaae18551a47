/** A school year, and the one of its terms that a text names, if it names one. */
export interface SchoolTerm {
  /** Year of the autumn in which the school year begins. */
  readonly autumn: number;
  readonly term: 'AUTUMN' | 'SPRING' | null;
}

/**
 * Reads a school year or a term as registers write them: 2019/20, 2019/2020, 2019-2020, 19/20, Läsår 2019/20, LÅ 19/20;
 * HT19, HT 2019, H19, 2019HT, Höstterminen 2019, and VT likewise, which belongs to the school year before its number.
 *
 * @returns null where the text is none of these; `2019` alone is none, since it may be either year of two
 */
export function readSchoolTerm(text: string): SchoolTerm | null {
  const plain = text.normalize('NFC').trim();
  return ofSpan(plain) ?? ofTerm(plain);
}

function ofSpan(text: string): SchoolTerm | null {
  const span = /^(?:(?:läsår(?:et)?|lå)[ .:]*)?(\d{4}|\d\d) ?[/–-] ?(\d{4}|\d\d)$/i;
  const [, first, last] = span.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  const autumn = inFull(first);
  return autumn + 1 === inFull(last) ? { autumn, term: null } : null;
}

function ofTerm(text: string): SchoolTerm | null {
  const before = /^(?:(h)(?:t|östtermin(?:en)?)?|(v)(?:t|årtermin(?:en)?)?)[ .]?-?(\d{4}|\d\d)$/i.exec(text);
  const after = /^(\d{4}|\d\d)[ -]?(?:(h)t?|(v)t?)$/i.exec(text);
  const [autumn, spring, digits] = before ? before.slice(1) : after ? [after[2], after[3], after[1]] : [];
  if (digits === undefined || (autumn ?? spring) === undefined) return null;
  const year = inFull(digits);
  return autumn === undefined ? { autumn: year - 1, term: 'SPRING' } : { autumn: year, term: 'AUTUMN' };
}

/** School registers with two-digit years are of this century. */
function inFull(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
