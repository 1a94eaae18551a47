import type { Language } from '../../../indicators/model/text.ts';

/** The words for what is awaited by a day. */
export interface DueWords {
  readonly head: readonly [what: string, owner: string, due: string, late: string];
  /** Where it is nobody's to do, such as a meeting. */
  readonly nobody: string;
  /** One that has been asked for by a day. */
  readonly report: string;
  readonly recurring: string;
  yearReport(year: number): string;
  providerReport(provider: string, activity: string): string;
}

const swedish: DueWords = {
  head: ['Vad', 'Ansvarig', 'Senast', 'Sen'],
  nobody: '–',
  report: 'Begärd redovisning',
  recurring: 'Återkommande uppföljning',
  yearReport: (year) => `Rapport år ${year}`,
  providerReport: (provider, activity) => `Verksamhetsredovisning från ${provider}: ${activity}`,
};

const english: DueWords = {
  head: ['What', 'Responsible', 'Due', 'Late'],
  nobody: '–',
  report: 'Report that was asked for',
  recurring: 'Recurring follow-up',
  yearReport: (year) => `Report of year ${year}`,
  providerReport: (provider, activity) => `Activity report from ${provider}: ${activity}`,
};

const dictionaries: Readonly<Record<Language, DueWords>> = { sv: swedish, en: english };

export function dueWordsOf(language: Language): DueWords {
  return dictionaries[language];
}
