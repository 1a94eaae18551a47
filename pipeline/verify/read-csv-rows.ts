import { parse } from 'csv-parse/sync';
import type { DataRows } from './data-rows.ts';

/** More than any table of ours has. */
const mostFields = 30_000_000;

/** The rows of a CSV file of ours: UTF-8 with or without byte order mark, commas, one line of heads. */
export function readCsvRows(bytes: Uint8Array): DataRows {
  const marks = bytes.reduce((sum, byte) => sum + (byte === comma || byte === lineFeed ? 1 : 0), 0);
  if (marks > mostFields) throw new Error('more fields than any table has');
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const records: string[][] = parse(text, { skip_empty_lines: true });
  const [columns, ...rows] = records;
  if (!columns) throw new Error('a file without heads');
  return { columns, rows };
}

const comma = 0x2c;
const lineFeed = 0x0a;
