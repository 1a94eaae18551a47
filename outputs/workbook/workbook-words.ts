import type { Language } from '../../indicators/model/text.ts';

/** The words of a workbook that are neither in the report nor in the papers of a committee, in one language. */
export interface WorkbookWords {
  /** On the tabs. */
  readonly sheets: Readonly<Record<'cover' | 'contents' | 'notes' | 'definitions', string>>;
  readonly cover: Readonly<
    Record<'about' | 'organisation' | 'edition' | 'date' | 'meeting' | 'author' | 'contact', string>
  >;
  readonly contentsHead: readonly [sheet: string, content: string];
  readonly notesHead: readonly [number: string, subject: string, note: string, appliesTo: string];
  readonly definitionsHead: readonly [indicator: string, what: string, text: string];
  /** Of the column that tells which figures of the row are preliminary, revised or uncertain. */
  readonly marks: string;
  /** In that column, where none is. */
  readonly noMarks: string;
  /** Second line of a sheet with one table. */
  readonly oneTable: string;
  /** @param numbers  `12, 14–16`, of the notes on this table alone; empty where there are none */
  notesOn(numbers: string): string;
  /** @param signs  `.. redovisas inte av sekretesskäl; - uppgift saknas` */
  signsIn(signs: string): string;
  readonly toContents: string;
  readonly allTables: string;
  /** `tabell 3, 5–7`, as a note applies to them. */
  tables(numbers: string): string;
  readonly subjects: Readonly<
    Record<
      | 'cells'
      | 'marks'
      | 'limits'
      | 'quality'
      | 'table'
      | 'indicator'
      | 'remark'
      | 'absence'
      | 'delivery'
      | 'revision',
      string
    >
  >;
  /** `Tecknet ..` */
  signSubject(sign: string): string;
  /** @param word  as the data files call it */
  signNote(meaning: string, word: string): string;
  /** Of the cells: why none is empty, what stands for a number that is not shown, and how numbers are rounded. */
  readonly emptyCells: string;
  readonly wordCells: string;
  readonly numberCells: string;
  readonly markColumn: string;
}

const swedish: WorkbookWords = {
  sheets: {
    cover: 'Omslag',
    contents: 'Innehåll',
    notes: 'Anmärkningar',
    definitions: 'Definitioner',
  },
  cover: {
    about: 'Om arbetsboken',
    organisation: 'Organisation',
    edition: 'Utgåva',
    date: 'Datum',
    meeting: 'Sammanträde',
    author: 'Handläggare',
    contact: 'Frågor besvaras av',
  },
  contentsHead: ['Blad', 'Innehåll'],
  notesHead: ['Nummer', 'Ämne', 'Anmärkning', 'Gäller'],
  definitionsHead: ['Indikator', 'Uppgift', 'Innehåll'],
  marks: 'Märkning',
  noMarks: 'ingen',
  oneTable: 'Bladet innehåller en tabell.',
  notesOn: (numbers) =>
    numbers === ''
      ? 'Se anmärkningarna som gäller alla tabeller, på bladet Anmärkningar.'
      : `Se anmärkning ${numbers} och dem som gäller alla tabeller, på bladet Anmärkningar.`,
  signsIn: (signs) => `Tecken i tabellen: ${signs}.`,
  toContents: 'Till innehållet',
  allTables: 'alla tabeller',
  tables: (numbers) => `tabell ${numbers}`,
  subjects: {
    cells: 'Rutorna',
    marks: 'Märkning',
    limits: 'Begränsning',
    quality: 'Kvalitet',
    table: 'Tabell',
    indicator: 'Att tänka på',
    remark: 'Om stora förändringar',
    absence: 'Saknas',
    delivery: 'Så kom antalen',
    revision: 'Ändringar',
  },
  signSubject: (sign) => `Tecknet ${sign}`,
  signNote: (meaning, word) => `${meaning}. I datafilerna: ${word}.`,
  emptyCells:
    'En ruta är tom bara i den rad som de andra jämförs med, där det inte finns något att jämföra. Där ett tal inte redovisas står ett tecken, som förklaras nedan; det är aldrig en nolla. Noll står som 0.',
  wordCells:
    'Tecknen, osäkerhetsintervallen och orden (högre, ingen säker skillnad) är text. De räknas inte med av SUMMA och andra formler.',
  numberCells:
    'Tal är tal, avrundade så som de står i bilagan. Fler decimaler finns i datafilerna. Andelar är i procent: 12,5 betyder 12,5 procent.',
  markColumn:
    'Märkningen p, r eller u står i tabellens sista kolumn, efter namnet på den kolumn som den gäller: 2025: p. Ordet ingen betyder att inget tal på raden är märkt.',
};

const english: WorkbookWords = {
  sheets: {
    cover: 'Cover',
    contents: 'Contents',
    notes: 'Notes',
    definitions: 'Definitions',
  },
  cover: {
    about: 'About this workbook',
    organisation: 'Organisation',
    edition: 'Edition',
    date: 'Date',
    meeting: 'Meeting',
    author: 'Author',
    contact: 'Questions are answered by',
  },
  contentsHead: ['Sheet', 'Content'],
  notesHead: ['Number', 'Subject', 'Note', 'Applies to'],
  definitionsHead: ['Indicator', 'What', 'Text'],
  marks: 'Marks',
  noMarks: 'none',
  oneTable: 'This sheet holds one table.',
  notesOn: (numbers) =>
    numbers === ''
      ? 'See the notes that apply to all tables, on the sheet Notes.'
      : `See note ${numbers} and those that apply to all tables, on the sheet Notes.`,
  signsIn: (signs) => `Signs in the table: ${signs}.`,
  toContents: 'To the contents',
  allTables: 'all tables',
  tables: (numbers) => `table ${numbers}`,
  subjects: {
    cells: 'The cells',
    marks: 'Marks',
    limits: 'Limit',
    quality: 'Quality',
    table: 'Table',
    indicator: 'To keep in mind',
    remark: 'On large changes',
    absence: 'Missing',
    delivery: 'How the counts came',
    revision: 'Changes',
  },
  signSubject: (sign) => `The sign ${sign}`,
  signNote: (meaning, word) => `${meaning}. In the data files: ${word}.`,
  emptyCells:
    'A cell is empty only in the row that the others are held against, where there is nothing to compare. Where a number is not shown there is a sign, explained below; it never means zero. Zero is written 0.',
  wordCells:
    'The signs, the uncertainty intervals and the words (higher, no certain difference) are text. SUM and other formulas leave them out.',
  numberCells:
    'Numbers are numbers, rounded as they are printed in the appendix. The data files have more decimals. Shares are in per cent: 12.5 means 12.5 per cent.',
  markColumn:
    'The marks p, r and u stand in the last column of a table, after the name of the column that they concern: 2025: p. The word none means that no number of the row is marked.',
};

const dictionaries: Readonly<Record<Language, WorkbookWords>> = { sv: swedish, en: english };

export function workbookWordsOf(language: Language): WorkbookWords {
  return dictionaries[language];
}
