import type { Measure } from '../../indicators/catalogue/indicator-schema.ts';
import type { StandardisedOver, Standing } from '../../indicators/comparisons/comparison.ts';
import type { Trend } from '../../indicators/trends/trend.ts';
import type { YearOnYear } from '../../indicators/trends/year-on-year.ts';

type NotCalculated = Extract<Trend | YearOnYear, { state: 'not_calculated' }>;

/** Why a trend or a change cannot be calculated. */
export type Obstacle = NotCalculated['because'];

/** Both ends of an interval as they are printed, without their unit. */
export type PrintedInterval = readonly [low: string, high: string];

/**
 * Every word on trends, changes, signals and comparisons. Directions are said here and nowhere else, and causes nowhere:
 * `causal-words.ts` holds what no sentence made from these may contain.
 */
export interface StatisticsWording {
  readonly trend: TrendWords;
  readonly yearOnYear: YearOnYearWords;
  readonly signals: SignalWords;
  readonly comparison: ComparisonWords;
  readonly pooled: PooledWords;
  /** `+3,1 %` from `+3,1`; also the end of an interval. */
  perCent(number: string): string;
  /** `+1,2 procentenheter`. */
  points(number: string): string;
  /** `95 % osäkerhetsintervall −0,4 till 5,1 %`. */
  interval(ends: PrintedInterval, unit: (number: string) => string): string;
  /** One sentence on each, with its capital. */
  readonly because: Readonly<Record<Obstacle, string>>;
}

interface TrendWords {
  readonly verdicts: Readonly<Record<Trend['state'], string>>;
  /** `Trend 2021–2025: ökar, från 495 till 561 barn.` */
  moved(span: string, verdict: string, first: string, last: string): string;
  /** Of an uncertain change: no from and to, since the ends alone may be what is odd. */
  uncertain(span: string, verdict: string): string;
  /** The same in print at both ends: `Trend 2021–2025: ingen säker förändring, 15,5 % båda åren.` */
  level(span: string, verdict: string, value: string): string;
  /** The verdict right after the newest figure: `Ökar sedan 2021.` */
  since(state: Exclude<Trend['state'], 'too_few' | 'not_calculated'>, from: number): string;
  /** What an uncertain change is: only first and last year differ, or only the years together go one way. */
  readonly disagreement: Readonly<Record<'ends' | 'years', string>>;
  /** @param of  what there are too few of: those counted, or, of a share, those outside it */
  tooFew(span: string, verdict: string, least: string, noun: string, of: 'counted' | 'complement'): string;
  notCalculated(verdict: string, why: string): string;
  /** `Trend 2021–2025: ökar för Flickor och Pojkar.`; without a span where nothing was calculated. */
  ofParts(span: string | null, verdict: string, parts: string): string;
  /** Of the parts of a breakdown, where too few are counted in some year. */
  tooFewOfParts(span: string, least: string, noun: string, parts: string): string;
  /** Of parts of which nothing is counted in any year of the window. */
  noneOfParts(span: string, noun: string, parts: string): string;
  /** Under a chart of the parts' counts, where the parts have this measure too: it is not what has been judged. */
  readonly ofCounts: Readonly<Record<Measure['kind'], string>>;
  readonly preliminary: string;
  /** The years vary more than chance alone would make them. */
  readonly overdispersed: string;
  overdispersedParts(parts: string): string;
  readonly workings: {
    readonly window: string;
    windowOf(span: string, points: number): string;
    readonly annual: string;
    /** Also of a slope. */
    annualOf(change: string, interval: string): string;
    readonly dispersion: string;
    /** @param widened  whether the interval of the change is wider for it */
    dispersionOf(times: string, widened: boolean): string;
    readonly recent: string;
    recentOf(chiSquare: string, direction: string): string;
    readonly directions: Readonly<Record<'up' | 'down' | 'none', string>>;
    /** All years that can be compared, where they are many. */
    readonly long: string;
    longOf(long: {
      readonly span: string;
      /** Null for a ratio. */
      readonly annual: string | null;
      /** In the unit of the series, per year. */
      readonly slope: string;
      readonly probability: string;
    }): string;
    readonly rule: string;
    /** @param percent  the least change that is any news   @param steady  the change that unchanged rules out */
    ruleText(percent: string, steady: string): string;
    readonly meaning: string;
    readonly meaningText: string;
  };
}

interface YearOnYearWords {
  /** `Från 2024 till 2025: +0,9 % (95 % osäkerhetsintervall …).` */
  changed(from: number, to: number, change: string, interval: string, preliminary: boolean): string;
  readonly clear: string;
  readonly withinChance: string;
  /** The same two, right after the two figures. */
  readonly short: { readonly clear: string; readonly withinChance: string };
  notCalculated(why: string): string;
}

interface SignalWords {
  outside(signal: {
    readonly year: number;
    readonly value: string;
    readonly preliminary: boolean;
    readonly side: 'above' | 'below';
    readonly baseline: string;
    readonly limits: PrintedInterval;
  }): string;
  /** `kön: Flickor`. */
  part(breakdown: string, label: string): string;
  /**
   * How many series were looked at, how many of them fall outside, and how many would by chance alone.
   * @param expected  whole; 0 where it is less than one
   */
  judged(judged: number, outside: number, expected: number): string;
  notJudged(count: number): string;
  overdispersed(names: string): string;
  /** `Barn som utretts (6 tidsserier)`: an indicator of which several series vary so. */
  severalOf(indicator: string, series: number): string;
  /** Opens the list of trends. */
  readonly trends: string;
  readonly nothing: string;
  readonly nothingJudged: string;
}

interface ComparisonWords {
  readonly standings: Readonly<Record<Standing, string>>;
  /** Of an area of which too few are expected. */
  readonly tooFew: string;
  /** `områden jämförda med kommunen`. */
  readonly areas: string;
  readonly outside: string;
  /** What a comparison is called where there is little room, by what is compared with. */
  readonly tabs: Readonly<
    Record<'areas' | 'county' | 'country' | 'countyAndCountry' | 'municipalities' | 'others', string>
  >;
  /** Each kind of measure in one word. */
  readonly measures: Readonly<Record<Measure['kind'], string>>;
  /** `Områden, andel`: where two tabs would have one name. */
  tabOf(tab: string, measure: string): string;
  /** Head of the column that says how an area stands to the whole. */
  readonly standing: string;
  /** Head of the column that says how the municipality stands to others. */
  ours(municipality: string): string;
  /** Head of the column that names the municipality and the others. */
  readonly place: string;
  /** On its own line, in place of how it stands to another. */
  readonly own: string;
  /** On the line of the whole municipality, in place of how an area stands to it. */
  readonly reference: string;
  readonly interval: string;
  /** In its column, of a value that others have published alone. */
  readonly noInterval: string;
  readonly takenAsExact: string;
  readonly standardised: {
    /** Head of the column, and what the figures in it mean. */
    readonly direct: Standardising;
    readonly indirect: Standardising;
    readonly none: string;
    /** Which of the two an area has, where a table has both. */
    readonly either: string;
  };
  /** `Högre än kommunen: Norra och Södra.` */
  stood(standing: string, parts: string): string;
  /** Of those that were compared. */
  readonly allSimilar: string;
  /** That nothing is known of an area is not said as if it were like the others. */
  notCompared(parts: string): string;
  /** `Exempelby jämfört med Exempellän: högre.` */
  against(municipality: string, other: string, standing: string): string;
  readonly withTheWhole: string;
  readonly limits: string;
  overdispersed(times: string): string;
  readonly chart: {
    readonly reading: string;
    opening(title: string): string;
    dot(label: string, value: string, standing: string): string;
  };
}

type Standardising = Readonly<Record<StandardisedOver, { readonly head: string; readonly meaning: string }>>;

interface PooledWords {
  /** `flera år tillsammans`. */
  readonly together: string;
  readonly note: string;
  /** After the note, where the table has rates. */
  readonly rates: string;
  /** The way there from a series of few. */
  see(table: string): string;
}
