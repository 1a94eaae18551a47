import type { Block, Paper } from '../paper.ts';

/** What the parts of a page are called, so that they can name each other. */
export interface ElementIds {
  /** Of a heading its anchor, where it has one; no anchor holds a colon. */
  of(block: Block): string;
  /** Of the heading that a block stands under; of the title before the first. */
  above(block: Block): string;
}

export const titleId = 'title';

export function elementIds(paper: Paper): ElementIds {
  const own = new Map<Block, string>();
  const above = new Map<Block, string>();
  let heading = titleId;
  for (const [place, block] of flat(paper.blocks).entries()) {
    const id =
      block.kind === 'heading' && block.anchor !== null ? block.anchor : `${block.kind}:${place + 1}`;
    own.set(block, id);
    above.set(block, heading);
    if (block.kind === 'heading') heading = id;
  }
  return { of: (block) => known(own, block), above: (block) => known(above, block) };
}

/** The blocks of a paper in the order of the page, those that are kept together one by one. */
export function flat(blocks: readonly Block[]): Exclude<Block, { readonly kind: 'together' }>[] {
  return blocks.flatMap((block) => (block.kind === 'together' ? flat(block.blocks) : [block]));
}

function known(ids: ReadonlyMap<Block, string>, block: Block): string {
  const id = ids.get(block);
  if (id === undefined) throw new Error(`a ${block.kind} is not of this paper`);
  return id;
}
