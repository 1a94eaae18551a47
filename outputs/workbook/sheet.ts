/** One sheet of a workbook: lines of text from A1 down, and then at most one table. */
export interface Sheet {
  /** On its tab: at most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** The first is the title of the sheet. */
  readonly lines: readonly Line[];
  readonly table: MarkedTable | null;
}

/** A line of text in column A. */
export interface Line {
  readonly kind: 'title' | 'heading' | 'text';
  readonly text: string;
  /** The sheet that the line leads to. */
  readonly leadsTo: string | null;
}

/** A range that spreadsheet programs and screen readers know to be a table with one head row. No cell of it is empty; one
 * without rows is not written. */
export interface MarkedTable {
  /** In formulas, such as `t_bou_children_placed`; unlike all others of the workbook. */
  readonly name: string;
  /** What it shows, for those who cannot see it. */
  readonly alternative: string;
  readonly head: readonly Head[];
  /** As many cells as the head in each. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Head {
  readonly text: string;
  readonly align: 'left' | 'right';
}

export type Cell = TextCell | NumberCell;

export interface TextCell {
  readonly kind: 'text';
  readonly text: string;
  readonly align: 'left' | 'right';
  /** How far it is moved in: 0 for a total, 1 for its parts, 2 for theirs. */
  readonly depth: number;
  /** The sheet that the cell leads to. */
  readonly leadsTo: string | null;
}

export interface NumberCell {
  readonly kind: 'number';
  readonly value: number;
  readonly decimals: number;
  /** Of a change: shown with its sign when it is above zero, too. */
  readonly signed: boolean;
}

export function title(text: string): Line {
  return { kind: 'title', text, leadsTo: null };
}

export function heading(text: string): Line {
  return { kind: 'heading', text, leadsTo: null };
}

export function line(text: string): Line {
  return { kind: 'text', text, leadsTo: null };
}

export function link(text: string, leadsTo: string): Line {
  return { kind: 'text', text, leadsTo };
}

/** A cell of words, at the left. */
export function words(text: string): TextCell {
  return { kind: 'text', text, align: 'left', depth: 0, leadsTo: null };
}

export function wordHeads(texts: readonly string[]): Head[] {
  return texts.map((text) => ({ text, align: 'left' }));
}
