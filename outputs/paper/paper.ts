import type { Language } from '../../indicators/model/text.ts';
import type { LabelledText, Table } from '../report-model.ts';

/**
 * A document for people who read on paper, before it is a file: worded, ordered, numbered, in one language. Each format
 * has a printer in this room; a printer lays out and adds nothing but the words of paper-words.ts, so that the same
 * document says the same in all of them. `numberedPaper` (number-paper.ts) makes it.
 */
export interface Paper {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string | null;
  /** Author of the document in its metadata, first in the running head. */
  readonly organisation: string;
  /** ISO date: of the document in its metadata, and printed. Never the clock's. */
  readonly date: string;
  /** Diarienummer; null where the document has none. */
  readonly registryNumber: string | null;
  /** The first lines of page one, left and right of each other. The first of each is strong. */
  readonly head: { readonly left: readonly string[]; readonly right: readonly string[] };
  readonly brand: Brand;
  /** Sentence on each page until approved; null in a release. */
  readonly draft: string | null;
  /** Sentence on each page when the figures are invented; null when they are real. */
  readonly invented: string | null;
  readonly blocks: readonly Block[];
}

/** What makes a paper look like the municipality's own. */
export interface Brand {
  /** Colour of rules, `#0B5D66`; text is never in it. */
  readonly colour: string;
  readonly logo: Logo | null;
}

export interface Logo {
  readonly format: 'svg' | 'png';
  readonly bytes: Uint8Array;
  /** Width over height. */
  readonly ratio: number;
  readonly alternative: string;
}

/** Words in a line: plain, or set apart. */
export type Run =
  | string
  | { readonly strong: string }
  | { readonly emphasis: string }
  /** Smaller and quieter. */
  | { readonly fine: string }
  /** What people have written in Swedish, in a paper of another language. */
  | { readonly swedish: string }
  /** Never divided: an address, a checksum. */
  | { readonly unbroken: string }
  /** What has a page on the site, by its name; on paper its words alone. */
  | { readonly page: string; readonly words: string }
  | Reference;

/** `avsnitt 1.3`, which leads to the heading with this anchor. */
export interface Reference {
  readonly anchor: string;
  readonly text: string;
}

export type Block =
  | Heading
  | Paragraph
  | Bullets
  | Terms
  | Notice
  | WordTable
  | NumberTable
  | Drawing
  | Together
  | {
      readonly kind: 'signs';
      readonly entries: readonly { readonly sign: string; readonly meaning: string }[];
    }
  /** A question, and room to write under it. */
  | { readonly kind: 'room'; readonly question: string }
  /** The listed headings of levels 1 and 2, with their pages where the format has pages. */
  | { readonly kind: 'contents' }
  | { readonly kind: 'page-break' };

export interface Heading {
  readonly kind: 'heading';
  /** The title of the paper is above level 1; no level is skipped. */
  readonly level: 1 | 2 | 3;
  /** `1.3`; null where it has none. */
  readonly number: string | null;
  readonly text: string;
  /** Whether the contents name it. */
  readonly listed: boolean;
  /** What references lead to; null where none may. */
  readonly anchor: string | null;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** Never parted from what follows. */
  readonly withNext: boolean;
}

export interface Bullets {
  readonly kind: 'bullets';
  readonly items: readonly (readonly Run[])[];
}

/** `Räkneregel: …`, one to a line. */
export interface Terms {
  readonly kind: 'terms';
  readonly items: readonly LabelledText[];
}

/** A sentence about the state of the document, set apart. */
export interface Notice {
  readonly kind: 'notice';
  readonly text: string;
}

/** A table of words, without number and caption. */
export interface WordTable {
  readonly kind: 'word-table';
  /** Widths in millimetres; `rest` shares what is left, `auto` is as wide as its words. */
  readonly columns: readonly (number | 'rest' | 'auto')[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly (readonly Run[])[])[];
}

/** A table of figures with its caption above, its notes and source below. */
export interface NumberTable {
  readonly kind: 'number-table';
  /** `Tabell 3` */
  readonly number: string;
  readonly table: Table;
  /** Columns (0 is that of the labels) before which the series breaks. */
  readonly breaks: readonly number[];
}

/** A chart with its caption above and its source below. */
export interface Drawing {
  readonly kind: 'drawing';
  /** `Diagram 3` */
  readonly number: string;
  readonly caption: string;
  readonly howToRead: string;
  /** Under which name the SVG is handed to the printer. */
  readonly name: string;
  /** Width and height on paper, in points. */
  readonly size: { readonly width: number; readonly height: number };
  readonly alternative: string;
  readonly source: string;
}

/** Kept on one page where that is possible. */
export interface Together {
  readonly kind: 'together';
  readonly blocks: readonly Block[];
}

/** The charts of a paper: SVG text by name. */
export type Drawings = ReadonlyMap<string, string>;
