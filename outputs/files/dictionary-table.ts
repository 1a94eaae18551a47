import type { DataColumn, DataRow } from './data-column.ts';
import type { DataTable } from './data-table.ts';

type DictionaryColumn = 'file' | 'column' | 'type' | 'meaning_sv' | 'meaning_en' | 'codes';

/** `columns.csv`: what stands in which column of which file, in Swedish and English. */
export function dictionaryTable(tables: readonly DataTable[]): DataTable {
  return {
    name: 'columns',
    title: { sv: 'Vad kolumnerna betyder', en: 'What the columns mean' },
    columns: dictionaryColumns,
    rows: tables.flatMap(dictionaryRows),
    key: ['file', 'column'],
    isBinaryToo: false,
  };
}

function dictionaryRows({ name: file, columns, isBinaryToo }: DataTable): DataRow<DictionaryColumn>[] {
  return columns.map(({ name, type, meaning, codes }) => ({
    file: `${file}.csv${isBinaryToo ? ', .parquet, .arrow' : ''}`,
    column: name,
    type,
    meaning_sv: meaning.sv,
    meaning_en: meaning.en,
    codes: codes?.join(' | ') ?? '',
  }));
}

const dictionaryColumns: readonly DataColumn<DictionaryColumn>[] = [
  { name: 'file', type: 'text', meaning: { sv: 'Fil', en: 'File' } },
  { name: 'column', type: 'text', meaning: { sv: 'Kolumn', en: 'Column' } },
  { name: 'type', type: 'text', meaning: { sv: 'Typ', en: 'Type' } },
  { name: 'meaning_sv', type: 'text', meaning: { sv: 'Betydelse på svenska', en: 'Meaning in Swedish' } },
  { name: 'meaning_en', type: 'text', meaning: { sv: 'Betydelse på engelska', en: 'Meaning in English' } },
  { name: 'codes', type: 'text', meaning: { sv: 'Koder', en: 'Codes' } },
];
