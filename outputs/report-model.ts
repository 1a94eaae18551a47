import type { Language } from '../indicators/model/text.ts';
import type { Edition } from '../indicators/release/release-content.ts';
import type { NumberMarks } from './wording/number-format.ts';

/**
 * The one report that site, appendix and data files are made from, in one language. Everything is already worded,
 * rounded and ordered here: an outlet lays out, it never calculates. `buildReport` (build-report.ts) makes it from a
 * draft or a release.
 */
export interface Report {
  readonly language: Language;
  readonly status: 'draft' | 'release';
  /** `Utkast` on every page until approved; null in a release. */
  readonly draftMark: string | null;
  /** `Påhittade uppgifter …` wherever a figure stands; null when the figures are real. */
  readonly inventedMark: string | null;
  /** `Samlad bild 2025 · Exempelby` */
  readonly title: string;
  readonly edition: Edition;
  /** Three to five sentences that say only what the tables show. */
  readonly summary: readonly string[];
  readonly sections: readonly Section[];
  /** Notes that always stand: N2, N3, N21, N22. */
  readonly standingNotes: readonly Note[];
  readonly legend: readonly LegendEntry[];
  /** How each agency's counts came: mode of hand-over, harm test, by hand or not; one sentence each. */
  readonly handedOver: readonly string[];
  /** What was left out and why: dropped breakdowns, missing and pending deliveries, one sentence each. */
  readonly absences: readonly string[];
  readonly publishedByOthers: readonly PublishedPage[];
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly indicators: readonly IndicatorReport[];
}

export interface IndicatorReport {
  readonly id: string;
  /** File name and anchor: `bou-children-placed`. */
  readonly slug: string;
  readonly name: string;
  readonly actor: string;
  /** Plural noun of what is counted: `barn`, `insatser`, `utredningar`. */
  readonly unit: string;
  /** One sentence with the newest figure and the one before it. */
  readonly lead: string;
  readonly latest: TableCell;
  readonly latestYear: number;
  /** The newest published total before it that can be compared; null across a break or without one. */
  readonly previous: { readonly year: number; readonly cell: TableCell } | null;
  /** Short warnings for the start page: `preliminär`, `brott i tidsserien`. */
  readonly chips: readonly string[];
  /** First is the total over the years; then rate or share; then one per breakdown. */
  readonly figures: readonly Figure[];
  readonly tables: readonly Table[];
  /** What the agency has said of large changes, and which it has been asked about; one text each. */
  readonly comments: readonly string[];
  /** Så räknas det. */
  readonly definition: readonly LabelledText[];
  /** Att tänka på. */
  readonly caveats: readonly string[];
  /** Vem och när. */
  readonly people: readonly LabelledText[];
  readonly related: readonly { readonly slug: string; readonly name: string; readonly why: string }[];
  readonly notes: readonly Note[];
  readonly source: string;
}

export interface Figure {
  readonly id: string;
  /** What–unit–where–when, finding-neutral. */
  readonly title: string;
  /** The part of the title that tells this figure from the indicator's others: `Antal barn efter kön`. */
  readonly heading: string;
  /** How to read it. */
  readonly subtitle: string;
  /** Text alternative: what is shown, without withheld values. */
  readonly alternative: string;
  readonly source: string;
  readonly unit: string;
  /** How numbers are written along its axis. */
  readonly numbers: NumberMarks;
  readonly years: readonly number[];
  readonly series: readonly Series[];
  /** No line crosses a break with `gap`; the label stands at the rule. */
  readonly breaks: readonly { readonly year: number; readonly label: string; readonly gap: boolean }[];
  /** The table that holds the same figures. */
  readonly table: string;
}

export interface Series {
  readonly id: string;
  readonly label: string;
  readonly points: readonly Point[];
}

export type Point =
  | {
      readonly year: number;
      readonly state: 'published';
      readonly value: number;
      readonly interval: readonly [number, number] | null;
      readonly preliminary: boolean;
      /** The value as printed, with unit. */
      readonly text: string;
    }
  | { readonly year: number; readonly state: 'withheld' | 'missing' | 'pending' | 'not_applicable' };

export interface Table {
  readonly id: string;
  readonly caption: string;
  /** The part of the caption that tells this table from the others on its page. */
  readonly heading: string;
  /** Head of the row labels, then one per column. */
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly Note[];
  readonly source: string;
}

export interface TableRow {
  readonly label: string;
  /** 0 for a total, 1 for its parts, 2 for theirs. */
  readonly depth: number;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly state: 'published' | 'withheld' | 'missing' | 'pending' | 'not_applicable' | 'nearly_all';
  /** What stands in print: `1 234`, `12,5`, `..`, `–`. */
  readonly text: string;
  /** What a screen reader says where the sign alone would not be understood. */
  readonly spoken: string | null;
  /** The published number, unrounded; null where there is none. */
  readonly value: number | null;
}

export interface Note {
  readonly id: string;
  readonly text: string;
}

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

export interface LegendEntry {
  readonly sign: string;
  readonly meaning: string;
  /** The status word of the data files. */
  readonly word: string;
}

/** Figures published by others, on a page of their own, under real names. */
export interface PublishedPage {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly tables: readonly Table[];
  readonly legend: readonly LegendEntry[];
  readonly remarks: readonly string[];
  readonly source: string;
}
