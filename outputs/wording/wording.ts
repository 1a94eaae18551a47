import type { Unit } from '../../indicators/catalogue/indicator-schema.ts';
import type { PeriodKind } from '../../indicators/model/period.ts';
import type { Principal } from '../../indicators/model/published-by-others.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { LegendEntry } from '../report-model.ts';
import type { AloudWording } from './aloud-wording.ts';
import type { NumberMarks } from './number-format.ts';
import type { OverviewWording } from './overview-wording.ts';
import type { StatisticsWording } from './statistics-wording.ts';

interface Noun {
  readonly one: string;
  readonly many: string;
}

/** Why a cell has no number; one sign and one spoken phrase each, in all outlets. */
export type AbsentState = 'withheld' | 'not_applicable' | 'missing' | 'pending';

export interface Sign {
  readonly sign: string;
  /** What a screen reader says instead of the sign. */
  readonly spoken: string;
}

/** The newest figure, or why there is none; the phrase it takes in a sentence. */
export interface LeadFigure {
  readonly year: number;
  /** `512 barn`, with its unit; `32,3 % (324 av 1 003 svarande)`. */
  readonly text: string;
  readonly preliminary: boolean;
}

/**
 * Every word a reader sees that is not in the catalogue, in one language. Sentences are functions: a template that
 * is filled in from outside would force one language's order of words upon the other.
 * Nothing here names a cause or a value that is withheld, and only `statistics` a direction.
 */
export interface Wording {
  readonly language: Language;
  readonly numbers: NumberMarks;
  /** `16 mars 2026` from `2026-03-16`. */
  date(iso: string): string;
  /** `2016–2025`, or the one year. */
  span(years: readonly number[]): string;
  /** `2018, 2019 och 2021`. */
  list(items: readonly (string | number)[]): string;
  /** A name in quotation marks. */
  quote(name: string): string;
  readonly units: Readonly<Record<Unit, Noun>>;
  readonly periods: Readonly<Record<PeriodKind, string>>;
  readonly signs: Readonly<Record<AbsentState, Sign>>;
  /** Signs that stand right after a value. */
  readonly marks: { readonly preliminary: Sign; readonly revised: Sign; readonly uncertain: Sign };
  readonly legend: readonly LegendEntry[];
  readonly sections: { readonly first_line: string; readonly specialised: string; readonly further: string };
  readonly edition: EditionWords;
  readonly lead: LeadWords;
  readonly figure: FigureWords;
  readonly table: TableWords;
  readonly note: NoteWords;
  readonly remark: RemarkWords;
  readonly statistics: StatisticsWording;
  readonly overview: OverviewWording;
  readonly aloud: AloudWording;
  readonly page: PageWords;
}

interface EditionWords {
  title(year: number, municipality: string): string;
  readonly draft: string;
  /** What the mark means, where there is room to say it. */
  readonly draftSentence: string;
  scope(indicators: number, actors: number, years: string): string;
  droppedBreakdown(indicator: string, breakdowns: string): string;
  notApplicable(indicator: string, breakdown: string, reasons: string): string;
  missing(indicator: string, years: string, reasons: string): string;
  pending(indicator: string, years: string, reasons: string): string;
  /** Marks of one line on the start page. */
  readonly chips: {
    readonly preliminary: string;
    readonly revised: string;
    readonly break: string;
  } & Readonly<Record<AbsentState, string>>;
}

interface LeadWords {
  /** `324 av 1 003 svarande`: the counts of a share. */
  outOf(part: string, whole: string): string;
  compared(newest: LeadFigure, before: { readonly year: number; readonly number: string }): string;
  alone(newest: LeadFigure): string;
  acrossBreak(newest: LeadFigure): string;
  /** The year before has no figure, so an older one is named. */
  older(
    newest: LeadFigure,
    gap: { readonly year: number; readonly state: AbsentState },
    before: { readonly year: number; readonly number: string },
  ): string;
  /** A sentence of its own, before the one on the newest year that has a figure. */
  absent(year: number, state: AbsentState): string;
  readonly nothing: string;
}

interface FigureWords {
  /** `antal barn`, `antal barn efter kön`. */
  count(noun: string, by?: string): string;
  /** `per 1 000 invånare 0–20 år`. */
  rate(per: string, ages: string): string;
  rateInGroup(per: string): string;
  readonly percent: string;
  ratio(units: string, of: string): string;
  /** `av inskrivna barn och elever`. */
  shareOf(base: string): string;
  title(indicator: string, what: string, where: string, span: string): string;
  /** Sentences under the title: only about what is in the figure. */
  readonly reading: {
    readonly plain: string;
    readonly interval: string;
    readonly multiples: string;
    readonly withheld: string;
    readonly missing: string;
    readonly pending: string;
    readonly preliminary: string;
    readonly unknownNotDrawn: string;
    readonly partsNotDrawn: string;
    gap(year: number): string;
    /** Of a change that leaves the series whole, with its reason. */
    change(year: number, reason: string): string;
  };
  readonly alternative: {
    opening(title: string): string;
    series(label: string, first: string, last: string): string;
    absent(label: string, state: AbsentState, years: string): string;
    none(label: string): string;
    break(year: number, reason: string): string;
    /** A break that leaves the series whole: a new name, a new method. */
    mark(year: number, reason: string): string;
  };
  readonly whole: string;
  source(actor: string, extracted: string | null, unit: string): string;
  population(source: string): string;
}

interface TableWords {
  readonly total: string;
  readonly measureHead: string;
  readonly lower: string;
  readonly upper: string;
  readonly notCalculated: string;
  by(label: string): string;
  denominator(name: string): string;
}

interface NoteWords {
  readonly protectedUnderUnknown: string;
  protectedLeftOut(years: string): string;
  /** What N6 says has changed a value; with the agencies' words on it, where there are any. */
  revisionCause(said: readonly string[]): string;
  /** After N2: how many indicators are of all pupils, and how many of those who answered a survey. */
  beyondContact(ofAll: number, surveyed: number): string;
  /** After N10, where several years are published together. */
  readonly alsoTogether: string;
  /** What `[1–4]` becomes for a threshold of 5. */
  below(threshold: number): string;
  readonly persons: Noun;
  pending(reasons: string): string;
  /** @param years  those whose total is missing; null where only other cells are */
  missing(years: string | null, reasons: string): string;
  /** What a zero means where the figure is not of a calendar year. */
  readonly zero: Readonly<Record<Exclude<PeriodKind, 'calendar_year'>, (noun: string) => string>>;
  /** Whether an umbrella counts the units of another indicator too, once that is answered, as said on either page. */
  readonly umbrella: Readonly<
    Record<
      'includes' | 'excludes' | 'includedIn' | 'excludedFrom',
      (units: string, theOtherOne: string) => string
    >
  >;
  /** `Okänt kön och okänd ålder: inga barn något år.` */
  noneUnknown(labels: readonly string[], noun: string): string;
}

/** Why two indicators must not be summed. The first four hold two by two: as seen from either end. */
interface RelatedWords
  extends Readonly<
    Record<
      | 'partOf'
      | 'contains'
      | 'mayBePart'
      | 'mayContain'
      | 'outcome'
      | 'flow'
      | 'apart'
      | 'samePersons'
      | 'overlaps'
      | 'base',
      string
    >
  > {
  /** `Räknar insatser för samma barn.` */
  personsOf(persons: string, units: string): string;
  unitsOf(persons: string, units: string): string;
}

/** What is said of a large change. */
interface RemarkWords {
  /**
   * `förändringen mellan 2024 och 2025`.
   * @param count  name of the count where it is not that of the page   @param part  null for the total
   */
  change(
    from: number,
    to: number,
    count: string | null,
    part: { readonly breakdown: string; readonly label: string } | null,
  ): string;
  /** The agency's words; `original` where they stand in Swedish on a page in another language. */
  answered(remark: {
    readonly actor: string;
    readonly text: string;
    readonly original: boolean;
    readonly change: string;
    readonly role: string;
    readonly date: string;
  }): string;
  /** Asked, and not answered yet. */
  asked(change: string, actor: string): string;
  /** `2025 (Flickor)`: the year of a break in the series of one part. */
  breakOfPart(year: number, part: string): string;
}

export interface PageWords {
  readonly definition: Readonly<
    Record<
      'rule' | 'unit' | 'period' | 'measures' | 'numerator' | 'denominator' | 'breakdowns' | 'version' | 'id',
      string
    >
  >;
  readonly people: Readonly<
    Record<'actor' | 'reportedBy' | 'extracted' | 'recipient' | 'purpose' | 'analyst' | 'contact', string>
  >;
  readonly handedOver: {
    /** For the method section: whose counts, of which years, how they came. */
    sentence(actor: string, years: string, how: string, byHand: string | null): string;
    readonly heading: string;
    readonly lead: string;
    readonly exact: string;
    readonly masked: string;
    readonly byHand: string;
    tested(date: string, role: string, basis: string): string;
    readonly notTested: string;
  };
  version(version: number, from: number, change: string): string;
  notSummed(breakdown: string): string;
  readonly related: RelatedWords;
  readonly published: {
    lead(publisher: string, period: string): string;
    source(source: string): string;
    readonly legend: readonly LegendEntry[];
    readonly municipality: string;
    readonly girls: string;
    readonly boys: string;
    readonly principals: Readonly<Record<Principal, string>>;
    readonly nearlyAll: string;
    readonly nearlyNone: string;
  };
}
