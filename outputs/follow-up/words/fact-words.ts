import type { Language } from '../../../indicators/model/text.ts';
import { formatNumber } from '../../wording/number-format.ts';
import { wordingOf } from '../../wording/wording-of.ts';

/** The words for what is known of a document, and how its dates lie. All dates come already worded. */
export interface FactWords {
  readonly label: Readonly<
    Record<
      | 'kind'
      | 'parties'
      | 'decided'
      | 'valid'
      | 'version'
      | 'dated'
      | 'basis'
      | 'owner'
      | 'followedUpBy'
      | 'often'
      | 'toldTo'
      | 'last'
      | 'next'
      | 'use'
      | 'tags'
      | 'themes'
      | 'committees',
      string
    >
  >;
  readonly noDecision: string;
  readonly useMissing: string;
  /** `SOCN 2015/281-753` as it stands after other facts. */
  registryNumber(number: string): string;
  validFromTo(from: string, to: string): string;
  validFrom(from: string): string;
  validTo(to: string): string;
  /** `varje år` of 12 months. */
  everyMonths(months: number): string;
  /** `år 1 och 3 efter beslutet` */
  reportYears(years: string): string;
  reportDates(dates: string): string;
  readonly noneYet: string;
  /** Where there is a rhythm, and it asks for no more. */
  readonly noMore: string;
  /** A follow-up that has not been given on its day. */
  lateSince(due: string, days: number): string;
  /** How a given report lies to its last day: `48 dagar efter`. */
  given(daysLate: number): string;
  /** `48 dagar` */
  days(n: number): string;
  /** `48 dagar sen`: of what is still to come. */
  late(days: number): string;
}

function swedishDays(n: number): string {
  return n === 1 ? '1 dag' : `${formatNumber(n, 0, wordingOf('sv').numbers)} dagar`;
}

function englishDays(n: number): string {
  return n === 1 ? '1 day' : `${formatNumber(n, 0, wordingOf('en').numbers)} days`;
}

const swedishMonths: Readonly<Record<number, string>> = {
  1: 'varje månad',
  3: 'varje kvartal',
  6: 'varje halvår',
  12: 'varje år',
  24: 'vartannat år',
  36: 'vart tredje år',
  48: 'vart fjärde år',
};

const englishMonths: Readonly<Record<number, string>> = {
  1: 'every month',
  3: 'every quarter',
  6: 'every six months',
  12: 'every year',
  24: 'every second year',
  36: 'every third year',
  48: 'every fourth year',
};

const swedish: FactWords = {
  label: {
    kind: 'Typ',
    parties: 'Parter',
    decided: 'Beslutat av',
    valid: 'Gäller',
    version: 'Version',
    dated: 'Daterat',
    basis: 'Grund',
    owner: 'Ansvarig',
    followedUpBy: 'Följs upp av',
    often: 'Hur ofta',
    toldTo: 'Redovisas för',
    last: 'Senaste uppföljning',
    next: 'Nästa uppföljning',
    use: 'Användning',
    tags: 'Nyckelområden',
    themes: 'Teman',
    committees: 'Berör',
  },
  noDecision: 'Inget beslut är registrerat',
  useMissing: 'Ingen har angett hur uppföljningen ska användas',
  registryNumber: (number) => `dnr ${number}`,
  validFromTo: (from, to) => `${from} – ${to}`,
  validFrom: (from) => `från ${from}, tills vidare`,
  validTo: (to) => `till och med ${to}`,
  everyMonths: (months) => swedishMonths[months] ?? `med ${months} månaders mellanrum`,
  reportYears: (years) => `år ${years} efter beslutet`,
  reportDates: (dates) => `senast ${dates}`,
  noneYet: 'Ingen är registrerad',
  noMore: 'ingen mer är bestämd',
  lateSince: (due, days) => `skulle ha lämnats ${due}, ${swedishDays(days)} sen`,
  given: (daysLate) => {
    if (daysLate === 0) return 'på sista dagen';
    return daysLate > 0 ? `${swedishDays(daysLate)} efter` : `${swedishDays(-daysLate)} före`;
  },
  days: swedishDays,
  late: (days) => `${swedishDays(days)} sen`,
};

const english: FactWords = {
  label: {
    kind: 'Kind',
    parties: 'Parties',
    decided: 'Decided by',
    valid: 'Valid',
    version: 'Version',
    dated: 'Dated',
    basis: 'Basis',
    owner: 'Responsible',
    followedUpBy: 'Followed up by',
    often: 'How often',
    toldTo: 'Reported to',
    last: 'Last follow-up',
    next: 'Next follow-up',
    use: 'Use',
    tags: 'Key areas',
    themes: 'Themes',
    committees: 'Concerns',
  },
  noDecision: 'No decision is registered',
  useMissing: 'Nobody has said how the follow-up is to be used',
  registryNumber: (number) => `ref. ${number}`,
  validFromTo: (from, to) => `${from} to ${to}`,
  validFrom: (from) => `from ${from}, until further notice`,
  validTo: (to) => `until ${to}`,
  everyMonths: (months) => englishMonths[months] ?? `every ${months} months`,
  reportYears: (years) => `year ${years} after the decision`,
  reportDates: (dates) => `by ${dates}`,
  noneYet: 'None is registered',
  noMore: 'no more has been set',
  lateSince: (due, days) => `due on ${due}, ${englishDays(days)} late`,
  given: (daysLate) => {
    if (daysLate === 0) return 'on the last day';
    return daysLate > 0 ? `${englishDays(daysLate)} late` : `${englishDays(-daysLate)} early`;
  },
  days: englishDays,
  late: (days) => `${englishDays(days)} late`,
};

const dictionaries: Readonly<Record<Language, FactWords>> = { sv: swedish, en: english };

export function factWordsOf(language: Language): FactWords {
  return dictionaries[language];
}
