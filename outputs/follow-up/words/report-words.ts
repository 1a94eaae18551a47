import type { Language } from '../../../indicators/model/text.ts';

/** The words of the report of a year after the adoption of a document. */
export interface ReportWords {
  title(year: number, document: string): string;
  /** How the report lies to its last day. All dates come already worded. */
  given(due: string, given: string, timing: string): string;
  late(due: string, timing: string): string;
  awaited(due: string): string;
  /** Where nobody knows whether it was given. */
  unknown(due: string): string;
  /** Of which day the registers are. */
  asOf(day: string): string;
  readonly report: string;
  readonly due: string;
  readonly givenLabel: string;
  readonly notGiven: string;
  readonly summary: string;
  goals(n: number, withoutKeyFigure: number): string;
  verdicts(counted: string): string;
  readonly discrepancies: string;
  /** Heading of the room for the committee’s own words. */
  readonly own: string;
  readonly ownLead: string;
  readonly questions: readonly string[];
}

const swedish: ReportWords = {
  title: (year, document) => `Rapport år ${year}: ${document}`,
  given: (due, given, timing) =>
    `Rapporten skulle lämnas senast den ${due}. Den lämnades den ${given}, ${timing}.`,
  late: (due, timing) => `Rapporten skulle ha lämnats senast den ${due} och är ${timing}.`,
  awaited: (due) => `Rapporten ska lämnas senast den ${due}.`,
  unknown: (due) => `Rapporten skulle lämnas senast den ${due}. Om den har lämnats är inte känt.`,
  asOf: (day) => `Uppgifterna är de som registren visar den ${day}.`,
  report: 'Om rapporten',
  due: 'Senast',
  givenLabel: 'Lämnad',
  notGiven: 'Inte lämnad',
  summary: 'I korthet',
  goals: (n, without) => {
    const all = n === 1 ? 'Ett mål är satt' : `${n} mål är satta`;
    return without === 0 ? `${all}.` : `${all}, ${without} utan nyckeltal.`;
  },
  verdicts: (counted) => `Nyckeltalen vid senaste bedömningen: ${counted}.`,
  discrepancies: 'Avvikelser',
  own: 'Nämndens kommentar',
  ownLead: 'Nämnden svarar på tre frågor i rapporten.',
  questions: [
    'Vad har vi gjort?',
    'Vad har inte blivit av, och vad gör vi åt det?',
    'Vad gör vi till nästa rapport?',
  ],
};

const english: ReportWords = {
  title: (year, document) => `Report of year ${year}: ${document}`,
  given: (due, given, timing) => `The report was due on ${due}. It was given on ${given}, ${timing}.`,
  late: (due, timing) => `The report was due on ${due} and is ${timing}.`,
  awaited: (due) => `The report is due on ${due}.`,
  unknown: (due) => `The report was due on ${due}. It is not known whether it was given.`,
  asOf: (day) => `What is said is what the registers show on ${day}.`,
  report: 'About the report',
  due: 'Due',
  givenLabel: 'Given',
  notGiven: 'Not given',
  summary: 'In short',
  goals: (n, without) => {
    const all = n === 1 ? 'One goal has been set' : `${n} goals have been set`;
    return without === 0 ? `${all}.` : `${all}, ${without} without a key figure.`;
  },
  verdicts: (counted) => `The key figures when they were last judged: ${counted}.`,
  discrepancies: 'Discrepancies',
  own: 'Comment of the committee',
  ownLead: 'The committee answers three questions in the report.',
  questions: [
    'What have we done?',
    'What has not been done, and what do we do about it?',
    'What do we do until the next report?',
  ],
};

const dictionaries: Readonly<Record<Language, ReportWords>> = { sv: swedish, en: english };

export function reportWordsOf(language: Language): ReportWords {
  return dictionaries[language];
}
