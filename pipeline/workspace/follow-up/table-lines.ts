import { CsvError, parse } from 'csv-parse/sync';

/** A line of the file, or several where a cell has line ends in it: where it begins. */
export interface TableLine {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * The lines of a CSV file, header first, parted by commas or semicolons; cells have no spaces around them.
 *
 * @returns the line of the first mistake for a text that is no CSV
 */
export function tableLines(text: string): TableLine[] | { readonly line: number } {
  // The parser would count the line ends of Windows twice inside a cell.
  const plain = text.replace(/\r\n?/g, '\n');
  const delimiter = (plain.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  const ends: number[] = [];
  try {
    const records = parse(plain, {
      bom: true,
      delimiter,
      relax_column_count: true,
      trim: true,
      on_record: (fields: string[], { lines }) => {
        ends.push(lines);
        return fields;
      },
    });
    return records.map((fields, i) => ({
      line: (ends[i - 1] ?? 0) + 1,
      fields: fields.map((field) => field.trim()),
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error;
    return { line: typeof lines === 'number' ? lines : 1 };
  }
}
