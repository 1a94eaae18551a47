/** A table of figures as a reader of one format finds it. */
export interface PrintedTable {
  /** Of the site: its anchor; null elsewhere. */
  readonly id: string | null;
  /** `Tabell 3. Barn som utretts, antal barn, …` in papers, the same without the number on the site. */
  readonly caption: string;
  /** Of the labels first. */
  readonly head: readonly string[];
  readonly rows: readonly PrintedRow[];
  /** Notes, and the source last: what stands right under the table. */
  readonly below: readonly string[];
}

export interface PrintedRow {
  readonly label: string;
  /** 0 for a total, 1 for its parts, 2 for theirs, 3 for all below; null where the format does not tell. */
  readonly depth: number | null;
  readonly cells: readonly PrintedCell[];
}

export interface PrintedCell {
  /** `1 234 p`, `..` */
  readonly text: string;
  /** What a screen reader says in its place; null where it says the same, or the format cannot tell. */
  readonly spoken: string | null;
}

/** A cell of a format that shows one text to all. */
export function shown(text: string): PrintedCell {
  return { text, spoken: null };
}
