import { committeeWordsOf } from '../committee/committee-words-of.ts';
import type { Note, Report } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { AppendixTable } from './appendix-tables.ts';
import { workbookWordsOf } from './workbook-words.ts';

/** A note on the figures. */
export interface WorkbookNote {
  /** From 1, as the sheets refer to it. */
  readonly number: number;
  readonly subject: string;
  readonly text: string;
  /** Numbers of tables. */
  readonly appliesTo: 'all' | readonly number[];
}

type Unnumbered = Omit<WorkbookNote, 'number'>;

/**
 * All that is to know of the tables, each thing once: first what applies to all of them (limits, how cells are to be
 * read, quality, what is missing, what has changed), then what is said of some.
 */
export function workbookNotes(report: Report, tables: readonly AppendixTable[]): WorkbookNote[] {
  return [...notesOnAll(report), ...notesOnSome(report, tables)].map((note, i) => ({
    number: i + 1,
    ...note,
  }));
}

function notesOnAll(report: Report): Unnumbered[] {
  const { language, standingNotes, legend, absences, handedOver } = report;
  const words = workbookWordsOf(language);
  const { subjects } = words;
  const { appendix } = committeeWordsOf(language);
  const { page } = wordingOf(language);
  const general = (subject: string, texts: readonly string[]): Unnumbered[] =>
    texts.map((text) => ({ subject, text, appliesTo: 'all' }));
  return [
    ...general(
      subjects.limits,
      standingNotes.map(({ text }) => text),
    ),
    ...general(subjects.cells, [words.emptyCells, words.wordCells, words.numberCells]),
    ...general(subjects.marks, [words.markColumn]),
    ...legend.flatMap(({ sign, meaning, word }) =>
      general(words.signSubject(sign), [words.signNote(meaning, word)]),
    ),
    ...general(subjects.quality, [
      ...appendix.howSure.text,
      appendix.access.secrecy,
      appendix.comparability.others,
    ]),
    ...general(subjects.delivery, handedOver.length === 0 ? [] : [page.handedOver.lead, ...handedOver]),
    ...general(subjects.absence, absences),
    ...general(subjects.revision, revisionTexts(report)),
  ];
}

/** Which edition this one is held against, and each cause with how far it reaches. */
function revisionTexts({ language, revisions }: Report): string[] {
  const { overview } = wordingOf(language);
  const causes = revisions.groups.map(({ cause, extent }) => `${cause} ${extent}`);
  return [revisions.lead, ...(causes.length === 0 ? [overview.changes.none.revised] : causes)];
}

/** What is said of several tables stands once, and names them all. */
function notesOnSome({ language }: Report, tables: readonly AppendixTable[]): Unnumbered[] {
  const { subjects } = workbookWordsOf(language);
  const found = new Map<string, { readonly subject: string; readonly appliesTo: Set<number> }>();
  const add = (subject: string, texts: readonly string[], number: number): void => {
    for (const text of texts) {
      const note = found.get(text) ?? { subject, appliesTo: new Set() };
      found.set(text, note);
      note.appliesTo.add(number);
    }
  };
  for (const { number, table } of tables) add(subjects.table, textsOf(table.notes), number);
  for (const { number, indicator } of tables) {
    if (indicator === null) continue;
    const said = new Set(indicator.tables.flatMap(({ notes }) => textsOf(notes)));
    const unsaid = textsOf(indicator.notes).filter((text) => !said.has(text));
    add(subjects.indicator, [...indicator.caveats, ...unsaid], number);
    add(subjects.remark, indicator.comments, number);
  }
  return [...found].map(([text, { subject, appliesTo }]) => ({ subject, text, appliesTo: [...appliesTo] }));
}

function textsOf(notes: readonly Note[]): string[] {
  return notes.map(({ text }) => text);
}
