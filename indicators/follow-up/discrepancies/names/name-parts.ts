import { unmarked, wordsOf } from './bare-name.ts';

/** A name, taken apart so that two ways of writing one can be told from the names of two. */
export interface NameParts {
  /** Its words in lower case, as they are written. */
  readonly words: readonly string[];
  /** What is its own, in order, without endings: `fisksätra`. */
  readonly stems: readonly string[];
  /** What kinds of thing it says that it is, sorted: `bibliotek`. */
  readonly kinds: readonly string[];
  /**
   * The kind of that to which it says that it belongs: `skol` of *Fisksätraskolans bibliotek*; null where it says
   * none.
   */
  readonly owner: string | null;
  /** What tells like things apart, sorted: numbers, single capitals, norra and södra. */
  readonly marks: readonly string[];
}

/**
 * Takes a name apart, whatever its case, hyphens and spaces: *ANDT-strategin*, *ANDTstrategi* and *Strategi för ANDT*
 * have the same stem and kind. The endings of the kind, the s of the genitive and that between the parts of a word
 * go.
 */
export function partsOf(name: string): NameParts {
  const words = wordsOf(name);
  const stems: string[] = [];
  const kinds: string[] = [];
  const marks = singleCapitals(name);
  let owner: string | null = null;
  words.forEach((word, i) => {
    const { stem, kind, isGenitive } = taken(word);
    if (/\p{N}/u.test(word) || telling.has(unmarked(word))) marks.push(unmarked(word));
    else if (word.length === 1 || small.has(unmarked(word))) return;
    else if (stem !== '') stems.push(withoutGenitive(stem));
    if (kind !== null && isGenitive && i < words.length - 1) owner = kind;
    else if (kind !== null) kinds.push(kind);
  });
  return { words, stems, kinds: kinds.sort(), owner, marks: marks.sort() };
}

const plainSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(unmarked));

/** Words that a name may have or not. */
const small = plainSet(['och', 'för', 'på', 'vid', 'av', 'med', 'om', 'till']);

/** Words that are there to tell one from another. */
const telling = plainSet([
  ...['norra', 'södra', 'östra', 'västra', 'mellersta', 'inre', 'yttre', 'övre', 'nedre'],
  ...['stora', 'lilla', 'gamla', 'nya', 'första', 'andra', 'tredje'],
]);

/**
 * What things of municipalities are, with the endings that the word takes. A longer one stands before one that it
 * ends in.
 */
const kindForms = [
  ['förskol', 'a', 'an', 'or', 'orna'],
  ['skol', 'a', 'an', 'or', 'orna'],
  ['skolenhet', '', 'en', 'er'],
  ['enhet', '', 'en', 'er'],
  ['bibliotek', '', 'et'],
  ['gymnasi', 'um', 'et'],
  ['strategi', '', 'n'],
  ['plan', '', 'en'],
  ['överenskommelse', '', 'n'],
  ['avtal', '', 'et'],
  ['nämnd', '', 'en', 'er', 'erna'],
  ['styrelse', '', 'n'],
  ['mottagning', '', 'en', 'ar'],
  ['vårdcentral', '', 'en'],
  ['central', '', 'en'],
  ['centrum', '', 'et'],
  ['gård', '', 'en', 'ar', 'arna'],
  ['hus', '', 'et'],
  ['grupp', '', 'en', 'er', 'erna'],
  ['team', '', 'et'],
  ['förening', '', 'en', 'ar'],
  ['församling', '', 'en'],
  ['klubb', '', 'en'],
  ['kommun', '', 'en'],
  ['region', '', 'en'],
].flatMap(([kind = '', ...endings]) => endings.map((ending) => ({ kind, form: unmarked(kind + ending) })));

interface Taken {
  readonly stem: string;
  readonly kind: string | null;
  readonly isGenitive: boolean;
}

function taken(word: string): Taken {
  for (const isGenitive of [false, true]) {
    const bare = isGenitive && word.endsWith('s') ? word.slice(0, -1) : word;
    const plain = unmarked(bare);
    const found = kindForms.find(({ form }) => plain.endsWith(form));
    if (found) return { stem: bare.slice(0, -found.form.length), kind: found.kind, isGenitive };
  }
  return { stem: word, kind: null, isGenitive: false };
}

/** Also the s that holds the parts of a word together, and that of *ljus*, which loses it wherever it stands. */
function withoutGenitive(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** `A` of *Arbetsgrupp A*; a small one is a word: *i*, *å*. */
function singleCapitals(name: string): string[] {
  return name.match(/(?<![\p{L}\p{N}])\p{Lu}(?![\p{L}\p{N}])/gu) ?? [];
}
