import type { Part } from '../paper/number-paper.ts';
import { numberTable } from '../paper/parts.ts';
import { note } from '../report/standard-note.ts';
import type { Note, Table, TableCell } from '../report-model.ts';
import { wordingOf } from '../wording/wording-of.ts';
import type { FollowUpMaterial } from './follow-up-view.ts';
import { reportContextOf } from './report-context-of.ts';
import { registerTableWordsOf } from './words/register-table-words.ts';

interface RegisterTable extends Pick<Table, 'id' | 'caption' | 'heading' | 'head' | 'rows'> {
  /** Of whom the counts are: it decides which threshold the note on withheld cells names. */
  readonly counted?: 'persons' | 'respondents';
  /** Who told it, where it was not the municipality itself. */
  readonly whose?: string;
  /** What else has to be said under it. */
  readonly notes?: readonly Note[];
}

/** A table of what the registers hold, with the notes that its signs call for and its source. */
export function registerTable(material: FollowUpMaterial, table: RegisterTable): Part {
  const { id, caption, heading, head, rows, counted = 'persons', whose, notes = [] } = table;
  const cells = rows.flatMap((row) => row.cells);
  return numberTable({
    ...{ id, caption, heading, head, rows },
    notes: [...signNotes(material, cells, counted), ...notes],
    source: whose === undefined ? registerSource(material) : sourceOf(material, whose),
  });
}

/** `Källa: kommunens register för uppföljning, 16 mars 2026. Bearbetning: …` */
export function registerSource({ report: { language, edition } }: FollowUpMaterial): string {
  return registerTableWordsOf(language).source(wordingOf(language).date(edition.date), edition.unit);
}

function sourceOf({ report: { language, edition } }: FollowUpMaterial, whose: string): string {
  return registerTableWordsOf(language).sourceOf(whose, edition.unit);
}

function signNotes(
  material: FollowUpMaterial,
  cells: readonly TableCell[],
  counted: 'persons' | 'respondents',
): Note[] {
  const context = reportContextOf(material);
  const { thresholds } = material.followUp;
  const words = registerTableWordsOf(material.report.language);
  const shows = (state: TableCell['state']): boolean => cells.some((cell) => cell.state === state);
  const { below } = context.words.note;
  return [
    ...(shows('withheld') ? [note(context, 'N1', [below(thresholds[counted]), words[counted]])] : []),
    ...(shows('missing') ? [{ id: 'N12', text: words.missing }] : []),
  ];
}
