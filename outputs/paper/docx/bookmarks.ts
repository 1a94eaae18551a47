import type { Block, Heading } from '../paper.ts';

/** The names under which Word finds the headings of a paper; those that begin with `_` are its own hidden kind. */
export interface Bookmarks {
  /** Of a heading, with ids that are unique in the document. */
  of(heading: Heading): readonly { readonly name: string; readonly id: number }[];
  /** Throws when no heading has the anchor. */
  referenceTo(anchor: string): string;
  /** The headings that the contents name, each with its bookmark. */
  readonly listed: readonly { readonly heading: Heading; readonly name: string }[];
}

/** Numbered in the order of the page: an anchor may hold what a bookmark's name may not, and be longer than its 40. */
export function bookmarksOf(blocks: readonly Block[]): Bookmarks {
  const headings = headingsOf(blocks);
  const names = new Map(
    headings.map((heading, i) => [
      heading,
      [
        ...(heading.anchor === null ? [] : [{ name: numbered('_Ref', i), id: 2 * i }]),
        ...(isListed(heading) ? [{ name: numbered('_Toc', i), id: 2 * i + 1 }] : []),
      ],
    ]),
  );
  const references = new Map(
    headings.flatMap(({ anchor }, i) => (anchor === null ? [] : [[anchor, numbered('_Ref', i)] as const])),
  );
  return {
    of: (heading) => names.get(heading) ?? [],
    referenceTo(anchor) {
      const name = references.get(anchor);
      if (name === undefined) throw new Error(`a reference leads nowhere: ${anchor}`);
      return name;
    },
    listed: headings.flatMap((heading, i) =>
      isListed(heading) ? [{ heading, name: numbered('_Toc', i) }] : [],
    ),
  };
}

function numbered(prefix: string, index: number): string {
  return `${prefix}${String(index + 1).padStart(9, '0')}`;
}

/** The contents go down to level 2. */
function isListed({ listed, level }: Heading): boolean {
  return listed && level <= 2;
}

function headingsOf(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'together') return headingsOf(block.blocks);
    return block.kind === 'heading' ? [block] : [];
  });
}
