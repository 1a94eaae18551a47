import type { Language } from '../../../indicators/model/text.ts';
import type { Block, Drawing, Heading, Together } from '../paper.ts';
import { lineWidth, pageHeight, pointsFromMillimetres } from './measures.ts';
import { numberTable } from './number-table.ts';
import type { Pictures } from './pictures.ts';
import { runsIn } from './runs.ts';
import { textHeight } from './text-height.ts';
import { listOf, type Typst, typst } from './typst.ts';
import { wordTable } from './word-table.ts';

/** Blocks under each other on the page. */
export function blocksIn(blocks: readonly Block[], language: Language, pictures: Pictures): Typst[] {
  return blocks.map(
    (block) => typst`${blockIn(block, language, pictures)}
`,
  );
}

function blockIn(block: Block, language: Language, pictures: Pictures): Typst {
  switch (block.kind) {
    case 'heading':
      return heading(block);
    case 'paragraph':
      return typst`#${block.withNext ? typst`with-next` : typst`par`}[${runsIn(block.runs)}]`;
    case 'bullets':
      return typst`#list(${block.items.map((runs) => typst`[${runsIn(runs)}],`)})`;
    case 'terms':
      return typst`#terms(${block.items.map(({ label, text }) => typst`("${`${label}:`}", "${text}"),`)})`;
    case 'notice':
      return typst`#notice(brand, "${block.text}")`;
    case 'word-table':
      return wordTable(block);
    case 'number-table':
      return numberTable(block, language);
    case 'drawing':
      return drawing(block, pictures);
    case 'together':
      return together(block, language, pictures);
    case 'signs':
      return typst`#signs(${listOf(block.entries.map(({ sign, meaning }) => typst`("${sign}", "${meaning}")`))})`;
    case 'room':
      return typst`#room("${block.question}")`;
    case 'contents':
      return typst`#outline()`;
    case 'page-break':
      return typst`#pagebreak(weak: true)`;
    default:
      return block satisfies never;
  }
}

/** Texts that surely have room on half a page are not measured: to measure is to lay out twice. */
function together({ blocks }: Together, language: Language, pictures: Pictures): Typst {
  const unbroken = blocks.filter(({ kind }) => kind !== 'page-break');
  const height = textHeight(unbroken);
  return typst`#${height !== null && height <= pageHeight / 2 ? typst`unparted` : typst`whole`}[
${blocksIn(unbroken, language, pictures)}]`;
}

function heading({ level, number, text, listed, anchor }: Heading): Typst {
  const label = anchor === null ? typst`` : typst` #label("${anchor}")`;
  const outlined = listed ? typst`true` : typst`false`;
  return typst`#heading(level: ${level}, outlined: ${outlined}, "${number === null ? '' : `${number} `}${text}")${label}`;
}

/** The largest that stands on a page with its caption and source, in points. */
const room = { width: lineWidth, height: pointsFromMillimetres(190) };

function drawing(block: Drawing, pictures: Pictures): Typst {
  const { width, height } = block.size;
  const scale = Math.min(1, room.width / width, room.height / height);
  return typst`#drawing(
  "${pictures.pathOf(block.name)}",
  caption: "${`${block.number}. ${block.caption}`}",
  how-to-read: "${block.howToRead}",
  size: (${width * scale}pt, ${height * scale}pt),
  alternative: "${block.alternative}",
  source: "${block.source}",
)`;
}
