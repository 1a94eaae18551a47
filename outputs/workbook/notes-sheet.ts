import type { Language } from '../../indicators/model/text.ts';
import { numberSpans } from './number-spans.ts';
import { line, link, type Sheet, title, wordHeads, words } from './sheet.ts';
import type { WorkbookNote } from './workbook-notes.ts';
import { workbookWordsOf } from './workbook-words.ts';

/** All notes in one table, by number. */
export function notesSheet(notes: readonly WorkbookNote[], language: Language): Sheet {
  const { sheets, notesHead, oneTable, toContents, allTables, tables } = workbookWordsOf(language);
  const [number, ...texts] = notesHead;
  return {
    name: sheets.notes,
    lines: [title(sheets.notes), line(oneTable), link(toContents, sheets.contents)],
    table: {
      name: 't_notes',
      alternative: sheets.notes,
      head: [{ text: number, align: 'right' }, ...wordHeads(texts)],
      rows: notes.map(({ number: value, subject, text, appliesTo }) => [
        { kind: 'number', value, decimals: 0, signed: false },
        words(subject),
        words(text),
        words(appliesTo === 'all' ? allTables : tables(numberSpans(appliesTo))),
      ]),
    },
  };
}
