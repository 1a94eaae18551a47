import { type CodeSpelling, type ColumnType, type Reading, single } from '../column-type.ts';

/** What becomes of a value that the set does not know, and of a blank. A rejected row is counted nowhere. */
interface CodeSet {
  readonly codes: readonly CodeSpelling[];
  readonly otherwise: { readonly code: string } | 'reject';
  readonly blank: { readonly code: string } | 'reject' | null;
}

/**
 * A column with values from a set; letters' case, spaces and signs do not matter. A spelling that has been added goes
 * before one of the set, and the receipt tells how many rows were read by it.
 */
export function codeSet({ codes, otherwise, blank }: CodeSet): ColumnType {
  const reader: ColumnType['reader'] = ({ spellings: added = [] }) => {
    const known = new Map([...codes, ...added].flatMap(keyed));
    return (text): Reading => {
      if (text.trim() === '') {
        if (blank === 'reject') return { rejected: 'saknas' };
        return { values: [blank === null ? null : blank.code] };
      }
      const found = known.get(spellingKey(text)) ?? codes.find(({ pattern }) => pattern?.test(text));
      if (found) {
        return {
          values: [found.code],
          ...(added.includes(found) ? { remark: 'läst enligt en stavning som har lagts till' } : {}),
          ...(found.inForce ? { inForce: found.inForce } : {}),
        };
      }
      if (otherwise === 'reject') return { rejected: 'har ett värde som inte är känt' };
      return { values: [otherwise.code], remark: 'värde som inte är känt, räknas som annat' };
    };
  };
  return { ...single('varchar', reader), codes };
}

function keyed(entry: CodeSpelling): [key: string, entry: CodeSpelling][] {
  return entry.spellings.map((text) => [spellingKey(text), entry]);
}

/** A spelling without case, spaces and signs: what two ways of writing one name share. */
export function spellingKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
