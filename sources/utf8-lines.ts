/**
 * The lines of a text file in UTF-8, with or without a byte order mark, whatever its line ends.
 * Line 1 is at index 0; a file that ends with a line end has an empty last line.
 * @returns null when the bytes are not UTF-8 or not text (a spreadsheet, UTF-16)
 */
export function utf8Lines(bytes: Uint8Array): string[] | null {
  try {
    return linesOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** Lines of decoded text; null when it holds control characters that no text has. */
export function linesOf(text: string): string[] | null {
  return /[^\P{Cc}\t\r\n]/u.test(text) ? null : text.split(/\r\n|\r|\n/);
}
