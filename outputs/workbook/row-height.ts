/** One line of the sheet's font, in points. */
export const lineHeight = 15;

/**
 * How high a row must be for its texts, in points. Not every program measures a row that comes without a height.
 * @param columns  each text with the width of its column in characters
 */
export function rowHeight(columns: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = Math.max(1, ...columns.map(({ text, width }) => linesOf(text, width)));
  return Math.min(highest, lineHeight * lines);
}

/** No row of a spreadsheet is higher. */
const highest = 409;

/** Lines that a text takes when it is broken between words; a word longer than a line is broken inside. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let room = width;
  for (const { length } of text.split(' ')) {
    if (length > room && room < width) {
      lines += 1;
      room = width;
    }
    const fullLines = Math.max(0, Math.ceil(length / width) - 1);
    lines += fullLines;
    room = (fullLines === 0 ? room : width) - (length - fullLines * width) - 1;
  }
  return lines;
}
