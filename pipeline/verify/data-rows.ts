/** A table of the data files, whatever format it was read from. */
export interface DataRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DataValue[])[];
}

/** A number is null where there is none; a CSV file holds texts alone, and no text for null. */
export type DataValue = string | number | null;

/** Whether what was read says what is expected: a text, a number, or a number as text. */
export function saysSame(read: DataValue | undefined, expected: DataValue): boolean {
  if (read === undefined) return false;
  if (typeof expected === 'string')
    return typeof read === 'string' && plainText(read) === plainText(expected);
  if (typeof read !== 'string') return read === expected;
  return expected === null ? read === '' : read.trim() !== '' && Number(read) === expected;
}

/**
 * CSV files have an apostrophe before what a spreadsheet would take for a formula; it is no part of the text. No file can
 * hold half of a surrogate pair.
 */
function plainText(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd').replace(/(^|[;\t\n\r])(\s*)'(?=[=+\-@＝＋－＠])/g, '$1$2');
}
