import { getCellAddress } from 'write-excel-file/utility';
import { cellText } from './cell-text.ts';
import type { MarkedTable, Sheet } from './sheet.ts';
import { unlikeNames } from './unlike-names.ts';

/** A marked table at its place: what the cells of its head and the mark itself must say alike. */
export interface PlacedTable {
  readonly table: MarkedTable;
  /** As written; none empty, and each unlike the others. */
  readonly heads: readonly string[];
  /** From 0. */
  readonly headRow: number;
  /** `A6:L20` */
  readonly range: string;
}

/** Where the table of a sheet stands: right under its lines. Null where there is none, or nothing in it. */
export function placedTable({ lines, table }: Sheet): PlacedTable | null {
  if (table === null || table.rows.length === 0) return null;
  const headRow = lines.length;
  const last = getCellAddress(headRow + table.rows.length, table.head.length - 1);
  return { table, heads: headTexts(table), headRow, range: `${getCellAddress(headRow, 0)}:${last}` };
}

function headTexts({ head }: MarkedTable): string[] {
  const texts = head.map(({ text }, i) => {
    const short = [...text].slice(0, longest).join('');
    return cellText(short.trim() === '' ? `${i + 1}` : short);
  });
  return unlikeNames(texts, (text, number) => `${text} (${number})`);
}

/** The name of a column holds 255 characters; the rest is left for escapes and numbers. */
const longest = 120;
