import { csvFile } from './csv-file.ts';
import type { DataColumn } from './data-column.ts';

type DictionaryColumn = 'file' | 'column' | 'type' | 'meaning_sv' | 'meaning_en' | 'codes';

/** `columns.csv`: what stands in which column of which file, in Swedish and English. */
export function dictionaryFile(files: Readonly<Record<string, readonly DataColumn<string>[]>>): Uint8Array {
  const rows = Object.entries(files).flatMap(([file, columns]) =>
    columns.map(({ name, type, meaning, codes }) => ({
      file,
      column: name,
      type,
      meaning_sv: meaning.sv,
      meaning_en: meaning.en,
      codes: codes?.join(' | ') ?? '',
    })),
  );
  return csvFile(dictionaryColumns, rows);
}

const dictionaryColumns: readonly DataColumn<DictionaryColumn>[] = [
  { name: 'file', type: 'text', meaning: { sv: 'Fil', en: 'File' } },
  { name: 'column', type: 'text', meaning: { sv: 'Kolumn', en: 'Column' } },
  { name: 'type', type: 'text', meaning: { sv: 'Typ', en: 'Type' } },
  { name: 'meaning_sv', type: 'text', meaning: { sv: 'Betydelse på svenska', en: 'Meaning in Swedish' } },
  { name: 'meaning_en', type: 'text', meaning: { sv: 'Betydelse på engelska', en: 'Meaning in English' } },
  { name: 'codes', type: 'text', meaning: { sv: 'Koder', en: 'Codes' } },
];
