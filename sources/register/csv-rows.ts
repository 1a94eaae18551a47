import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { type Problem, problem } from '../../indicators/model/problem.ts';

/**
 * Hands on the rows below a header, one at a time, each with the line in the file that it starts on. Blank lines and
 * lines of empty fields are passed over. Quoted fields may hold line ends.
 *
 * @param headerLine  the line of the column names, from 1
 * @returns a problem where a quotation mark never closes, else null
 */
export async function csvRows(
  source: { readonly file: string; readonly delimiter: string; readonly headerLine: number },
  blocks: Generator<string>,
  onRow: (cells: readonly string[], line: () => number) => void,
): Promise<Problem | null> {
  let lastLine = source.headerLine;
  const parser = parse({
    delimiter: source.delimiter,
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (cells: string[], { lines }) => {
      const endsOn = source.headerLine + lines;
      // Fields with line ends are rare: the first line is worked out only for rows that somebody asks about.
      if (cells.some((cell) => cell.trim() !== '')) onRow(cells, () => endsOn - newlinesIn(cells));
      lastLine = endsOn;
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(Readable.from(below(blocks, source.headerLine)), parser);
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = { file: source.file, line: lastLine + 1 };
    return problem('REGISTER-001', place, 'a quotation mark that is never closed', 'quoted fields that end');
  }
}

function* below(blocks: Generator<string>, headerLine: number): Generator<string> {
  let toSkip = headerLine;
  for (const block of blocks) {
    let start = 0;
    for (; toSkip > 0 && start < block.length; toSkip--) {
      const newline = block.indexOf('\n', start);
      start = newline < 0 ? block.length : newline + 1;
    }
    if (start < block.length) yield block.slice(start);
  }
}

function newlinesIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}
