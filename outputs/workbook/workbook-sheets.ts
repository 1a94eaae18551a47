import type { CommitteeMaterial } from '../committee/committee-paper.ts';
import type { FollowUpView } from '../follow-up/follow-up-view.ts';
import { appendixTables } from './appendix-tables.ts';
import { contentsSheet } from './contents-sheet.ts';
import { coverSheet } from './cover-sheet.ts';
import { definitionsSheet } from './definitions-sheet.ts';
import { notesSheet } from './notes-sheet.ts';
import type { Sheet } from './sheet.ts';
import { tableSheet } from './table-sheet.ts';
import { unlikeNames } from './unlike-names.ts';
import { workbookNotes } from './workbook-notes.ts';

/** The sheets of a recipient's workbook: cover, contents, notes, definitions, and the tables of the appendix one by one. */
export function workbookSheets(material: CommitteeMaterial, followUp: readonly FollowUpView[]): Sheet[] {
  const { report } = material;
  const { language } = report;
  const tables = appendixTables(report, followUp);
  const notes = workbookNotes(report, tables);
  const inside = [
    notesSheet(notes, language),
    definitionsSheet(report),
    ...tables.map((table) => tableSheet(table, notes, report)),
  ];
  return withUnlikeMarks([coverSheet(material), contentsSheet(inside, language), ...inside]);
}

/** Two tables of one name would make a broken file. */
function withUnlikeMarks(sheets: readonly Sheet[]): Sheet[] {
  const names = sheets.map(({ table, name }) => table?.name ?? name);
  const unlike = unlikeNames(names, (name, number) => `${name}_${number}`);
  return sheets.map((sheet, i) => {
    const { table } = sheet;
    return table === null ? sheet : { ...sheet, table: { ...table, name: unlike[i] ?? table.name } };
  });
}
