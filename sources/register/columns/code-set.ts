import { type ColumnType, type InForce, type Reading, single } from '../column-type.ts';

/** One of our codes and how registers write it. A pattern is tried where no spelling fits, in the order of the set. */
interface CodeSpelling {
  readonly code: string;
  readonly spellings: readonly string[];
  readonly pattern?: RegExp;
  /** When it could be used, for laws and forms that come and go. */
  readonly inForce?: InForce;
}

/** What becomes of a value that the set does not know, and of a blank. A rejected row is counted nowhere. */
interface CodeSet {
  readonly codes: readonly CodeSpelling[];
  readonly otherwise: { readonly code: string } | 'reject';
  readonly blank: { readonly code: string } | 'reject' | null;
}

/** A column with values from a set; letters' case, spaces and signs do not matter. */
export function codeSet({ codes, otherwise, blank }: CodeSet): ColumnType {
  const known = new Map(codes.flatMap((entry) => entry.spellings.map((text) => [spellingKey(text), entry])));
  return single('varchar', () => (text): Reading => {
    if (text.trim() === '') {
      if (blank === 'reject') return { rejected: 'saknas' };
      return { values: [blank === null ? null : blank.code] };
    }
    const found = known.get(spellingKey(text)) ?? codes.find(({ pattern }) => pattern?.test(text));
    if (found)
      return found.inForce ? { values: [found.code], inForce: found.inForce } : { values: [found.code] };
    if (otherwise === 'reject') return { rejected: 'har ett värde som inte är känt' };
    return { values: [otherwise.code], remark: 'värde som inte är känt, räknas som annat' };
  });
}

/** A spelling without case, spaces and signs: what two ways of writing one name share. */
export function spellingKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
