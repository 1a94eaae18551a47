import type { Block, Heading, Paper, Run } from '../../outputs/paper/paper.ts';
import { paperWordsOf } from '../../outputs/paper/paper-words.ts';
import { textOfRun } from '../../outputs/paper/text-of-run.ts';

/**
 * Every text of a paper's blocks in the order of the page, one entry for each paragraph, label or cell: what a reader
 * finds in each format, whatever the layout.
 */
export function paperTexts({ blocks, language }: Paper): string[] {
  const headings = headingsOf(blocks);
  const textsOf = (block: Block): string[] => {
    switch (block.kind) {
      case 'heading':
        return [headingText(block)];
      case 'paragraph':
        return [runText(block.runs)];
      case 'bullets':
        return block.items.map(runText);
      case 'terms':
        return block.items.map(({ label, text }) => `${label}: ${text}`);
      case 'notice':
        return [block.text];
      case 'word-table':
        return [...block.head, ...block.rows.flatMap((cells) => cells.map(runText))];
      case 'number-table': {
        const { caption, head, rows, notes, source } = block.table;
        const cells = rows.flatMap((row) => [row.label, ...row.cells.map(({ text }) => text)]);
        return [`${block.number}. ${caption}`, ...head, ...cells, ...notes.map(({ text }) => text), source];
      }
      case 'drawing':
        return [`${block.number}. ${block.caption}`, block.howToRead, block.source];
      case 'together':
        return block.blocks.flatMap(textsOf);
      case 'signs':
        return block.entries.flatMap(({ sign, meaning }) => [sign, meaning]);
      case 'room':
        return [block.question];
      case 'contents': {
        const listed = headings.filter(({ listed, level }) => listed && level < 3);
        return [paperWordsOf(language).contents, ...listed.map(headingText)];
      }
      case 'page-break':
        return [];
    }
  };
  return blocks.flatMap(textsOf).filter((text) => text !== '');
}

export function headingsOf(blocks: readonly Block[]): Heading[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'together') return headingsOf(block.blocks);
    return block.kind === 'heading' ? [block] : [];
  });
}

export function headingText({ number, text }: Heading): string {
  return number === null ? text : `${number} ${text}`;
}

function runText(runs: readonly Run[]): string {
  return runs.map(textOfRun).join('');
}
