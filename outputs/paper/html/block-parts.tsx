import type { LabelledText } from '../../report-model.ts';
import type { Block, Drawings, Paper } from '../paper.ts';
import { ContentsList } from './contents-list.tsx';
import { DrawingPart } from './drawing-part.tsx';
import type { ElementIds } from './element-ids.ts';
import { HeadingPart } from './heading-part.tsx';
import { NumberTablePart } from './number-table.tsx';
import { RunText } from './run-text.tsx';
import { WordTablePart } from './word-table.tsx';

interface BlockPartsProps {
  readonly blocks: readonly Block[];
  /** The paper that the blocks are of. */
  readonly paper: Paper;
  readonly drawings: Drawings;
  readonly ids: ElementIds;
}

/** The blocks one under the other. */
export function BlockParts({ blocks, ...rest }: BlockPartsProps) {
  return (
    <>
      {blocks.map((block) => (
        <BlockPart block={block} {...rest} />
      ))}
    </>
  );
}

type BlockPartProps = Omit<BlockPartsProps, 'blocks'> & { readonly block: Block };

function BlockPart({ block, paper, drawings, ids }: BlockPartProps) {
  switch (block.kind) {
    case 'heading':
      return <HeadingPart heading={block} id={ids.of(block)} />;
    case 'paragraph':
      return (
        <p class={block.withNext ? 'with-next' : undefined}>
          <RunText runs={block.runs} />
        </p>
      );
    case 'bullets':
      return (
        <ul>
          {block.items.map((runs) => (
            <li>
              <RunText runs={runs} />
            </li>
          ))}
        </ul>
      );
    case 'terms':
      return <Terms items={block.items} />;
    case 'notice':
      return <p class="notice">{block.text}</p>;
    case 'word-table':
      return <WordTablePart block={block} id={ids.of(block)} under={ids.above(block)} />;
    case 'number-table':
      return <NumberTablePart block={block} id={ids.of(block)} language={paper.language} />;
    case 'drawing':
      return <DrawingPart block={block} id={ids.of(block)} drawings={drawings} />;
    case 'together':
      return (
        <div class="together">
          <BlockParts blocks={block.blocks} paper={paper} drawings={drawings} ids={ids} />
        </div>
      );
    case 'signs':
      return (
        <dl class="signs">
          {block.entries.map(({ sign, meaning }) => (
            <div>
              <dt>{sign}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      );
    case 'room':
      return <p class="room">{block.question}</p>;
    case 'contents':
      return <ContentsList paper={paper} ids={ids} id={ids.of(block)} />;
    case 'page-break':
      return <div class="page-break" />;
  }
}

function Terms({ items }: { items: readonly LabelledText[] }) {
  return (
    <dl class="terms">
      {items.map(({ label, text }) => (
        <div>
          <dt>{label}:</dt> <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
