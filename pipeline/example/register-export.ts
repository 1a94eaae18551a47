import iconv from 'iconv-lite';

/** An export as an agency's system writes it, with its peculiarities. */
export interface RegisterExport {
  readonly name: string;
  readonly encoding: 'windows-1252' | 'utf-8-bom';
  /** Stands above the header with an empty line between. */
  readonly title?: string;
  readonly header: string;
  /** Fields parted by semicolons. */
  readonly rows: readonly string[];
  /** The last line, from the number of rows. */
  readonly totalLine?: (rows: number) => string;
  /** Empty columns at the end of each line, as spreadsheets leave behind. */
  readonly emptyColumns?: number;
}

/** The bytes of the file; lines end with CRLF. */
export function exportBytes({
  encoding,
  title,
  header,
  rows,
  totalLine,
  emptyColumns = 0,
}: RegisterExport): Buffer {
  const end = `${';'.repeat(emptyColumns)}\r\n`;
  const above = title === undefined ? '' : `${title}\r\n\r\n`;
  const below = totalLine === undefined ? '' : totalLine(rows.length) + end;
  const text = above + [header, ...rows, ''].join(end) + below;
  return encoding === 'utf-8-bom' ? Buffer.from(`\ufeff${text}`, 'utf8') : iconv.encode(text, 'windows-1252');
}
