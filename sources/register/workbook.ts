import { unzipSync } from 'fflate';
import readWorkbook, { type CellValue } from 'read-excel-file/node';
import type { ByteSource } from './byte-source.ts';

/** What a workbook may unpack to; an archive that says more is no register. */
const LARGEST = 1 << 30;

/** Whether a file begins as a ZIP archive does, and with it a workbook of today. */
export function isWorkbook(source: ByteSource): boolean {
  const first = new Uint8Array(4);
  source.read(first, 0, 0);
  return first[0] === 0x50 && first[1] === 0x4b && first[2] === 0x03 && first[3] === 0x04;
}

/**
 * Each sheet of a workbook that has any rows as the text that it would be as CSV, in UTF-8 with semicolons: one line
 * for each row, so that line numbers are row numbers. Dates are ISO dates, numbers their shortest digits.
 *
 * @returns null where the bytes are no workbook that can be read
 */
export async function sheetsOf(bytes: Uint8Array): Promise<Uint8Array[] | null> {
  try {
    if (unpackedSize(bytes) > LARGEST) return null;
    const sheets = await readWorkbook(Buffer.from(bytes), { parseNumber: digitsOf });
    return sheets.filter(({ data }) => data.length > 0).map(({ data }) => Buffer.from(textOf(data)));
  } catch {
    // Whatever the reader stumbled over in a file that it was given, the file is no workbook to us.
    return null;
  }
}

function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  return size;
}

/** A workbook writes 200808092381 as such or as 2.00808092381E11. */
function digitsOf(written: string): string {
  return /e/i.test(written) ? String(Number(written)) : written;
}

function textOf(rows: readonly (readonly (CellValue | null)[])[]): string {
  return rows.map((row) => `${row.map(fieldOf).join(';')}\n`).join('');
}

function fieldOf(value: CellValue | null): string {
  if (value === null) return '';
  if (value instanceof Date) return dateOf(value);
  if (typeof value === 'boolean') return value ? 'SANT' : 'FALSKT';
  const text = String(value).replace(/[\r\n]+/g, ' ');
  return /[;"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell's date without its time of day where that is midnight. */
function dateOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  return date
    .toISOString()
    .replace('T', ' ')
    .replace(/(?: 00:00:00)?\.\d+Z$/, '');
}
