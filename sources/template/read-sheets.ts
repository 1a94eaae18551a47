import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import iconv from 'iconv-lite';
import readXlsxFile from 'read-excel-file/node';

/** A sheet as text: what stands in each field, row 1 at index 0. */
export interface SheetRead {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A workbook: its sheets in their order, and other texts in it, as comments and headers. */
export interface WorkbookRead {
  readonly sheets: readonly SheetRead[];
  readonly otherTexts: readonly string[];
}

/** Far more than any template unfolds to; a larger file is something else. */
const largestUnfolded = 64 * 1024 * 1024;

/**
 * Everything in a spreadsheet, or in a CSV file of one sheet: with semicolons, commas or tabs, in UTF-8 or
 * Windows-1252, as Excel saves it.
 * @returns null for a file that is neither
 */
export async function readSheets(bytes: Uint8Array, csvSheet: string): Promise<WorkbookRead | null> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return readCsv(bytes, csvSheet);
  const otherTexts = textsOutsideSheets(bytes);
  if (otherTexts === null) return null;
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
    return {
      sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) })),
      otherTexts,
    };
  } catch {
    return null;
  }
}

/** A number stands as Excel keeps it: `12`, `12.5`. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString() : String(value);
}

function readCsv(bytes: Uint8Array, sheet: string): WorkbookRead | null {
  const text = decode(bytes);
  if (/[^\P{Cc}\t\r\n]/u.test(text)) return null;
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
    });
    return { sheets: [{ name: sheet, rows }], otherTexts: [] };
  } catch {
    return null;
  }
}

/** The sign that parts most of the first line. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const parts = (sign: string) => header.split(sign).length;
  return [';', ',', '\t'].reduce((best, sign) => (parts(sign) > parts(best) ? sign : best));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(Buffer.from(bytes), 'windows-1252');
  }
}

/** Comments, headers, names, and texts that no field shows any longer; null for what is no honest archive. */
function textsOutsideSheets(bytes: Uint8Array): string[] | null {
  let unfolded = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unfolded += originalSize;
        if (unfolded > largestUnfolded) throw new Error('too large');
        return /^(xl|docProps)\/.*\.xml$/.test(name) && !/^xl\/(styles|theme\/.*)\.xml$/.test(name);
      },
    });
    return Object.values(parts).flatMap((part) => textsIn(strFromU8(part)));
  } catch {
    return null;
  }
}

/** What stands between the tags; the pieces of one paragraph are parted in some files, so a paragraph is one text. */
function textsIn(xml: string): string[] {
  return xml
    .split(/<\/(?:si|comment|text|p|a:p|c|row|oddHeader|oddFooter|definedName)>/)
    .map((part) => part.replace(/<[^>]*>/g, '').replaceAll('&#10;', ' '))
    .filter((text) => text !== '');
}
