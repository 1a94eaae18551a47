import { parse } from 'csv-parse/sync';

/** One line of a list in CSV: a field for each column of the header, without spaces around it. */
export interface ListLine {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * The lines of a list that a municipality keeps in CSV, by the columns of its header. Lines without anything on them
 * are passed over; one with too many or too few columns is told of and left out, and another header leaves nothing.
 *
 * @param wrong  told of each line that is not as it should be
 * @returns null for a text that is no CSV
 */
export function listLines(
  text: string,
  header: readonly string[],
  delimiter: string,
  wrong: (line: number, found: string, expected: string) => void,
): ListLine[] | null {
  const rows = rowsOf(text, delimiter);
  if (rows === null) return null;
  const [names, ...rest] = rows;
  if (names?.join() !== header.join()) {
    wrong(1, 'another header', header.join(','));
    return [];
  }
  return rest.flatMap((fields, i) => {
    const line = i + 2;
    if (fields.every((field) => field === '')) return [];
    if (fields.length === header.length) return [{ line, fields }];
    wrong(line, `${fields.length} columns`, `${header.length} columns`);
    return [];
  });
}

function rowsOf(text: string, delimiter: string): string[][] | null {
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, trim: true });
  } catch {
    return null;
  }
}
