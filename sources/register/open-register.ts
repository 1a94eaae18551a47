import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import { type ByteSource, bytesOf, openBytes } from './byte-source.ts';
import { isWorkbook, sheetsOf } from './workbook.ts';

/** A text that may be a register: a file, or one sheet of a workbook. */
export interface OpenedText {
  /** As problems name it, without its folder. */
  readonly file: string;
  readonly source: ByteSource;
}

/**
 * Opens a register file. A workbook is made into the text that each of its sheets would be as CSV, in memory.
 *
 * @returns a text or several, or what is wrong with the file as a whole
 */
export async function openRegister(path: string): Promise<OpenedText[] | Problem> {
  const file = basename(path);
  const source = openQuietly(path);
  if (source === null) return problem('REGISTER-006', { file }, 'no such file', 'a register file');
  if (!isWorkbook(source)) return [{ file, source }];
  const bytes = new Uint8Array(source.size);
  source.read(bytes, 0, 0);
  source.close();
  const sheets = await sheetsOf(bytes);
  if (sheets === null)
    return problem('REGISTER-001', { file }, 'a workbook that cannot be opened', 'a workbook or a text file');
  if (sheets.length === 0) return problem('REGISTER-004', { file }, 'a workbook without rows', 'rows');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return sheets.map((sheet, i) => ({
    file: sheets.length === 1 ? file : `${file} (sheet ${i + 1})`,
    source: bytesOf(sheet, { sha256 }),
  }));
}

function openQuietly(path: string): ByteSource | null {
  try {
    return openBytes(path);
  } catch {
    return null;
  }
}
