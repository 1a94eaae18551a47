import type { Measure } from '../../indicators/catalogue/indicator-schema.ts';
import type { Note, Table, TableCell } from '../report-model.ts';
import { capitalised } from '../wording/capitalised.ts';
import { silentUnknownsNote, tableNotes } from './notes.ts';
import { type IndicatorContext, say } from './report-context.ts';
import { absentCell } from './table-cells.ts';
import { indicatorTitle, sourceLine } from './titles.ts';
import type { SilentUnknown } from './unknown-rows.ts';

/** Cells are null where the release has none. */
export interface SparseRow {
  readonly label: string;
  readonly depth: number;
  readonly cells: readonly (TableCell | null)[];
}

export interface TablePlan {
  readonly id: string;
  /** Measures in the table, besides counts. */
  readonly shows: readonly Measure['kind'][];
  /** `antal barn efter kön`: what stands in the caption after the indicator's name. */
  readonly what: string;
  /** What the caption makes of that name; then the heading names the indicator too. */
  readonly wrap?: (name: string) => string;
  readonly head: readonly string[];
  readonly rows: readonly SparseRow[];
  readonly leftOut?: readonly SilentUnknown[];
  /** What shall be by a year, of what stands in the table. */
  readonly targets?: readonly Note[];
}

/** The table with its caption, the notes that its signs call for, and its source. */
export function finishTable(context: IndicatorContext, plan: TablePlan): Table {
  const { id, what, wrap, head, rows, shows, leftOut = [], targets = [] } = plan;
  const complete = rows.map(({ label, depth, cells }) => ({
    label,
    depth,
    cells: cells.map((cell) => cell ?? absentCell('missing', context.words)),
  }));
  return {
    id,
    caption: indicatorTitle(context, what, wrap),
    heading: wrap ? `${wrap(say(context, context.indicator.name))}, ${what}` : capitalised(what),
    head,
    rows: complete,
    notes: [...targets, ...tableNotes(context, complete), ...silentUnknownsNote(context, leftOut)],
    source: sourceLine(context, shows),
  };
}
