import { emsOf, type Weight } from './text-width.ts';

/**
 * On how many lines a text stands, as a typesetter without hyphenation would set it; a word that is wider than a line
 * goes over several. A little too many rather than too few.
 * @param ems  width of a line in the size of the text
 */
export function lineCount(text: string, ems: number, weight: Weight = 'regular'): number {
  const space = emsOf(' ', weight);
  let lines = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    const width = emsOf(word, weight);
    if (filled > 0 && filled + space + width > ems) {
      lines++;
      filled = 0;
    }
    filled += width + (filled > 0 ? space : 0);
    const more = Math.ceil(filled / ems) - 1;
    if (more > 0) {
      lines += more;
      filled -= more * ems;
    }
  }
  return lines;
}
