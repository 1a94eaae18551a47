import type { Language } from '../indicators/model/text.ts';
import type { Edition } from '../indicators/release/release-content.ts';
import type { Signal } from '../indicators/trends/signals.ts';
import type { ChangeKind } from './report/change-kinds.ts';
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
  /** The indicators of the summary, as somebody would say them aloud. */
  readonly summaryAloud: readonly string[];
  /** How many indicators break, lack something or may still change this year, and how much is withheld. */
  readonly state: string;
  /** That some of the indicators are of all pupils or of a survey's respondents; null where none is. */
  readonly beyondContact: string | null;
  /** What stands out this year, and out of how much that was looked at. */
  readonly signals: SignalList;
  readonly sections: readonly Section[];
  /** The same indicators by who delivers them, in the order of their first ones. */
  readonly actors: readonly ActorReport[];
  /** The areas of the first level, those that are not known left out. */
  readonly areas: readonly AreaReport[];
  /** Those that have an indicator. */
  readonly themes: readonly ThemeReport[];
  /** Every kind, also those of which there is nothing. */
  readonly changes: readonly ChangeGroup[];
  /** What it says otherwise than the edition before it. */
  readonly revisions: RevisionLog;
  /** Notes that always stand: N2, N3, N21, N22. */
  readonly standingNotes: readonly Note[];
  readonly legend: readonly LegendEntry[];
  /** How each agency's counts came: mode of hand-over, harm test, by hand or not; one sentence each. */
  readonly handedOver: readonly string[];
  /** What was left out and why: dropped breakdowns, missing and pending deliveries, one sentence each. */
  readonly absences: readonly string[];
  readonly publishedByOthers: readonly PublishedPage[];
  /** What people have written in Swedish and stands so in these texts, the longest first; none in Swedish. */
  readonly inSwedish: readonly string[];
}

export interface SignalList {
  /** `Inget sticker ut 2025.`: a result of its own; null where something does. */
  readonly nothing: string | null;
  /** First the newest years that are unusual, then the trends; each in report order. */
  readonly entries: readonly SignalEntry[];
  /** Those for where there is little room, in another order: few, and no two of one agency and group. */
  readonly leading: readonly SignalEntry[];
  /** Opens the trends, where they stand apart; null where there are none. */
  readonly trends: string | null;
  /** How many series were looked at, and how many fall outside by chance alone. */
  readonly counting: readonly string[];
  /** What varies more between the years than chance; null where nothing does. */
  readonly varying: Varying | null;
}

/** One name per indicator, and two ways to say it: as what a list is of, and as one sentence. */
export interface Varying {
  readonly lead: string;
  readonly names: readonly string[];
  readonly sentence: string;
}

export interface SignalEntry {
  /** What stands out: the newest year, or the trend of a total. */
  readonly kind: Signal['kind'];
  /** The page of the indicator. */
  readonly slug: string;
  readonly indicator: string;
  /** `kön: Flickor`; null for the total. */
  readonly part: string | null;
  /** `Procent av avslutade utredningar`: what a share is of; null where the text tells the unit. */
  readonly shareOf: string | null;
  readonly text: string;
  /** All of it as somebody would say it aloud. */
  readonly aloud: string;
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
  /** `Insatser på första linjens nivå`: the title of its section. */
  readonly level: string;
  /** Names of its themes. */
  readonly themes: readonly string[];
  /** Plural noun of what is counted: `barn`, `insatser`, `utredningar`. */
  readonly unit: string;
  /** One sentence with the newest figure and the one before it. */
  readonly lead: string;
  /** Of the whole municipality: the count, or a share with its ` %` where the catalogue lets it lead. */
  readonly latest: TableCell;
  /** What stands after it: the noun of a count, or in brackets the count beside a share; empty without a value. */
  readonly afterLatest: string;
  readonly latestYear: number;
  /** The newest published value before it that can be compared; null across a break or without one. */
  readonly previous: { readonly year: number; readonly cell: TableCell } | null;
  /** The direction of what leads over its newest comparable years; null where there is none to tell. */
  readonly trend: { readonly word: string; readonly span: string } | null;
  /** Short warnings for the start page: `preliminär`, `brott i tidsserien`. */
  readonly chips: readonly string[];
  /** First is what leads, over the years; then count, rate or share; then one per breakdown. */
  readonly figures: readonly Figure[];
  readonly tables: readonly Table[];
  /** Areas against the municipality, and the municipality against others. */
  readonly comparisons: readonly Comparison[];
  /** What the agency has said of large changes; one text each. */
  readonly comments: readonly string[];
  /** The newest large change that it has been asked about and has not explained; null where there is none. */
  readonly unanswered: string | null;
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

/** What one actor delivers, and how. */
export interface ActorReport {
  /** File name: `aktor-familjecentralen`, the same in every language. */
  readonly slug: string;
  readonly name: string;
  readonly indicators: readonly IndicatorReport[];
  /** When the counts were extracted, who gets them and who says what they mean. */
  readonly delivery: readonly LabelledText[];
  readonly handedOver: readonly string[];
  readonly absences: readonly string[];
}

/** Indicators of several actors about one subject. */
export interface ThemeReport {
  /** File name: `tema-psykisk-halsa`, the same in every language. */
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  readonly indicators: readonly IndicatorReport[];
}

/** One area: the indicators of several actors side by side, each against the whole municipality. */
export interface AreaReport {
  /** File name: `omrade-e1`, the same in every language. */
  readonly slug: string;
  readonly name: string;
  readonly lead: string;
  readonly groups: readonly { readonly actor: string; readonly rows: readonly AreaRow[] }[];
  /** First that what goes together here says nothing of single children, then what the signs and words mean. */
  readonly notes: readonly Note[];
}

/** One indicator in one area and one year. */
export interface AreaRow {
  /** The page of the indicator. */
  readonly slug: string;
  readonly indicator: string;
  readonly year: number;
  /** Plural noun of what is counted. */
  readonly unit: string;
  readonly count: TableCell;
  /** Null where the indicator has neither rate nor share in areas. */
  readonly measure: {
    readonly unit: string;
    readonly value: TableCell;
    readonly interval: TableCell;
    /** The same measure of the whole municipality. */
    readonly whole: TableCell;
    readonly standing: TableCell;
  } | null;
}

/** What an edition changes, of one kind. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  readonly title: string;
  /** Said where there are no entries. */
  readonly none: string;
  /** How many there are to read about: of breaks and revisions each cause once, of the others each indicator. */
  readonly count: number;
  /** Indicators of which the same is said stand together; none where the text names its own. */
  readonly entries: readonly {
    readonly text: string;
    readonly indicators: readonly { readonly slug: string; readonly name: string }[];
  }[];
}

/** Old and new figures beside each other; the causes that somebody has explained come first. */
export interface RevisionLog {
  /** Which edition this one is held against, or that there is none before it. */
  readonly lead: string;
  /** Indicator, group, year; then before, now and the difference, where both editions show the figure. */
  readonly head: readonly string[];
  readonly groups: readonly RevisionGroup[];
}

/** Figures that are others for one and the same cause. */
export interface RevisionGroup {
  readonly cause: string;
  /** `12 uppgifter i 2 indikatorer.` */
  readonly extent: string;
  readonly rows: readonly RevisionRow[];
}

export interface RevisionRow {
  /** The page of the indicator; null where it has none. */
  readonly slug: string | null;
  readonly indicator: string;
  /** `Totalt`, `kön: Flickor`. */
  readonly part: string;
  /** Of the whole municipality in one year. */
  readonly isTotal: boolean;
  /** One year, or the first and last of those that are together. */
  readonly years: string;
  /** Null where only one of the two editions shows the figure: then nothing is told of its size. */
  readonly figures: {
    readonly before: TableCell;
    readonly now: TableCell;
    readonly difference: TableCell;
  } | null;
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
  /** By year; none where no goal has a target for what the figure shows. */
  readonly targets: readonly FigureTarget[];
  /** The table that holds the same figures. */
  readonly table: string;
  /** Null where nothing has been calculated of the figure's series. */
  readonly trend: TrendReport | null;
  /** How the goals stand that it is looked at for, each under what it is about; those of no figure are with the first. */
  readonly goals: readonly LabelledText[];
}

/** Where a series shall be by a year. */
export interface FigureTarget {
  /** Id of the series. */
  readonly series: string;
  /** Not before the figure's first year; it may lie after the newest. */
  readonly year: number;
  /** As it is printed. */
  readonly value: number;
  /** `Mål 2027`: for where there is little room. */
  readonly name: string;
  /** `Mål 2027: högst 8,0 %`; among several series `Flickor, mål 2027: högst 30 barn`. */
  readonly text: string;
  /** Where the newest value lies beside it; null where the series has none. */
  readonly beside: string | null;
}

/** What the newest comparable years of a figure say, in words. */
export interface TrendReport {
  /** `Trend 2021–2025: ökar, från 495 till 561 barn.`; of several series one sentence per verdict. */
  readonly verdict: readonly string[];
  /** The newest year beside the one before, with its interval; null where several series share the figure, or where
   * neither can be calculated for the same reason. */
  readonly yearOnYear: string | null;
  /** Så bedömdes trenden; empty where several series share the figure. */
  readonly workings: readonly LabelledText[];
  /** The table of several years together, where single years have too few; null where that is not so, or there is none. */
  readonly together: TableReference | null;
}

/** A sentence that leads to a table of the same page. */
export interface TableReference {
  /** Id of the table. */
  readonly table: string;
  readonly text: string;
}

/** One measure of one year, held against a whole or against others: what it says, a drawing, and the table. */
export interface Comparison {
  readonly id: string;
  /** `Områden`: what it is called where there is little room. */
  readonly tab: string;
  readonly heading: string;
  readonly sentences: readonly string[];
  /** Null where there is too little to draw. */
  readonly figure: DotFigure | null;
  readonly table: Table;
}

/** Values with their intervals beside one value that they are held against. */
export interface DotFigure {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly alternative: string;
  readonly source: string;
  readonly numbers: NumberMarks;
  /** What they are held against, drawn as an upright rule. */
  readonly reference: { readonly label: string; readonly value: number };
  readonly dots: readonly Dot[];
}

export interface Dot {
  readonly label: string;
  readonly value: number;
  readonly interval: readonly [number, number];
  /** Between these chance alone is enough; null where no limits were calculated. */
  readonly limits: readonly [number, number] | null;
  /** The value as printed, without its unit. */
  readonly text: string;
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
  /** The published number, unrounded; null where there is none, or where words stand in its place. */
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
  /** File name: `publicerat-school-not-eligible-year9`, beside an indicator of the same id. */
  readonly slug: string;
  readonly title: string;
  readonly lead: string;
  readonly tables: readonly Table[];
  readonly legend: readonly LegendEntry[];
  readonly remarks: readonly string[];
  readonly source: string;
}
