import type { Block, Run } from '../paper.ts';
import { textOfRun } from '../text-of-run.ts';
import { lineCount } from './line-count.ts';
import { lineWidth } from './measures.ts';

/** Of most texts, in points, as look.typ sets them: a line with the room to the next, and room around a text. */
const text = { size: 10.5, line: 15, around: 9, indent: 12 };
const heading = { size: 16, line: 21, around: 28 };

/** How high texts under each other are at most, in points; null where some block is not only text. */
export function textHeight(blocks: readonly Block[]): number | null {
  let height = 0;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      const lines = lineCount(`${block.number ?? ''} ${block.text}`, lineWidth / heading.size, 'bold');
      height += lines * heading.line + heading.around;
    } else if (block.kind === 'paragraph') {
      height += runsHigh(block.runs);
    } else if (block.kind === 'bullets') {
      height += block.items.reduce((sum, runs) => sum + runsHigh(runs), text.around);
    } else {
      return null;
    }
  }
  return height;
}

function runsHigh(runs: readonly Run[]): number {
  const words = runs.map(textOfRun).join('');
  return lineCount(words, (lineWidth - text.indent) / text.size, 'bold') * text.line + text.around;
}
