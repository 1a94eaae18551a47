import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ByteSource, bytesOf } from '../../../sources/register/byte-source.ts';
import { DelimitedRows } from '../../../sources/register/delimited-rows.ts';

interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

function rowsOf(source: ByteSource, delimiter = ';'): { rows: Row[]; unclosedAt: number | null } {
  const read = new DelimitedRows(source, delimiter, 0, 1);
  const rows: Row[] = [];
  while (read.next()) {
    const fields = Array.from({ length: read.count }, (_, i) =>
      Buffer.from(read.bytes.subarray(read.start(i), read.end(i))).toString(),
    );
    rows.push({ line: read.line, fields: fields.map(withoutMarks) });
  }
  return { rows, unclosedAt: read.unclosedAt };
}

const rows = (text: string) => rowsOf(bytesOf(Buffer.from(text))).rows;

/** As the decoder of fields does. */
const withoutMarks = (text: string) =>
  text.length > 1 && text.startsWith('"') && text.endsWith('"')
    ? text.slice(1, -1).replaceAll('""', '"')
    : text;

/** Hands out a few bytes at a time, so that rows are cut everywhere. */
function trickling(text: string, step: number): ByteSource {
  const whole = bytesOf(Buffer.from(text));
  return { ...whole, read: (buffer, at, place) => whole.read(buffer.subarray(0, at + step), at, place) };
}

/** Pieces of which awkward files are made; `x` and `y` stand for ordinary text. */
const pieces = fc.array(fc.constantFrom('x', 'y', ';', '\n', '\r\n', '\r', '"', '""', ' ', 'å'), {
  maxLength: 40,
});

describe('the rows of a delimited text', () => {
  it('are those of an ordinary reader of CSV where fields are well written', () => {
    const field = fc.oneof(
      fc.stringMatching(/^[a-zå ]{0,5}$/),
      fc
        .array(fc.constantFrom('a', ';', '\n', '""', 'å'), { maxLength: 5 })
        .map((parts) => `"${parts.join('')}"`),
    );
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, (written) => {
        const text = written.map((row) => `${row.join(';')}\n`).join('');
        const expected = parse(text, { delimiter: ';', relax_column_count: true, skip_empty_lines: true });
        expect(rows(text).map(({ fields }) => fields)).toEqual(expected);
      }),
    );
  });

  it('are the same however few bytes come at a time', () => {
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 5 }), (parts, step) => {
        const text = parts.join('');
        expect(rowsOf(trickling(text, step))).toEqual(rowsOf(bytesOf(Buffer.from(text))));
      }),
      { numRuns: 1000 },
    );
  });

  it('start on the lines that they stand on, with blank lines, any line ends, and line ends inside fields', () => {
    expect(rows('\n\r\na;b\r\rc;"d\r\ne"\nf;g').map(({ line, fields }) => [line, ...fields])).toEqual([
      [3, 'a', 'b'],
      [5, 'c', 'd\r\ne'],
      [7, 'f', 'g'],
    ]);
  });

  it('keep quotation marks as letters where something follows the closing one, or where they stand inside', () => {
    expect(rows('"a"b;c"d;""').map(({ fields }) => fields)).toEqual([['"a"b', 'c"d', '']]);
    expect(rows('"a""b";""""').map(({ fields }) => fields)).toEqual([['a"b', '"']]);
  });

  it('end where a quotation mark never closes, and tell its line', () => {
    const read = rowsOf(bytesOf(Buffer.from('a;b\nc;"d\ne;f\n')));
    expect([read.rows.length, read.unclosedAt]).toEqual([1, 2]);
  });

  it('never lose or make up a byte between delimiters', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.filter((part) => !part.includes('"')).join('');
        const lines = text.split(/\r\n|\r|\n/).filter((line) => line !== '');
        expect(rows(text).map(({ fields }) => fields.join(';'))).toEqual(lines);
      }),
    );
  });

  it('may be longer than a block', () => {
    const long = 'ö'.repeat(400_000);
    expect(
      rows(`a;b\n${long};"${long}"\nc;d`).map(({ fields }) => fields.map(({ length }) => length)),
    ).toEqual([
      [1, 1],
      [400_000, 400_000],
      [1, 1],
    ]);
  });
});
