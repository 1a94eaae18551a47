import type { Language } from '../../indicators/model/text.ts';
import { paperWordsOf } from '../../outputs/paper/paper-words.ts';
import type { PrintedTable } from './printed-table.ts';

/** What a table is held against, and where that stands. */
export interface Reference {
  readonly table: PrintedTable;
  readonly from: string;
}

/** `Tabell 3. Barn som utretts, …`: papers number their tables, the site does not. */
export function captionOf({ id, caption }: PrintedTable, i: number, language: Language): string {
  const isNumbered = id === null || id.startsWith('number-table:');
  return isNumbered ? caption : `${paperWordsOf(language).table} ${i + 1}. ${caption}`;
}
