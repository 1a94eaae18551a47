import type { Language } from '../../../indicators/model/text.ts';

/** The words of the page that shows how the follow-up stands. */
export interface OverviewWords {
  readonly title: string;
  readonly lead: string;
  /** Of nothing: that nothing is late on the day. */
  late(n: number, day: string): string;
  readonly inShort: string;
  documents(n: number, kinds: string): string;
  undertakings(n: number, kinds: string): string;
  readonly goals: string;
  goalCount(n: number): string;
  goalsWithoutKeyFigure(n: number, of: number): string;
  /** Opens the list of verdicts. */
  verdicts(keyFigures: number): string;
  readonly lateHeading: string;
  /** Under a table of some. */
  more(shown: number, of: number): string;
  readonly comingHeading: string;
  nothingComing(day: string): string;
  readonly discrepancies: string;
  readonly noDiscrepancies: string;
  discrepanciesLead(n: number): string;
}

const swedish: OverviewWords = {
  title: 'Så går det med det som har beslutats',
  lead: 'Här står vad kommunens strategier, avtal och uppdrag lovar, hur det går och vad som händer härnäst.',
  late: (n, day) => {
    if (n === 0) return `Inget är sent den ${day}.`;
    return n === 1 ? `En sak är sen den ${day}.` : `${n} saker är sena den ${day}.`;
  },
  inShort: 'I korthet',
  documents: (n, kinds) => `${n} dokument finns i registren: ${kinds}.`,
  undertakings: (n, kinds) => `${n === 1 ? 'Ett åtagande' : `${n} åtaganden`} står i dem: ${kinds}.`,
  goals: 'Målen',
  goalCount: (n) => (n === 1 ? 'Ett mål är satt.' : `${n} mål är satta.`),
  goalsWithoutKeyFigure: (n, of) => {
    if (of === 1) return n === 0 ? 'Det har nyckeltal.' : 'Det saknar nyckeltal.';
    if (n === 0) return 'Alla har nyckeltal.';
    return n === 1 ? 'Ett av dem saknar nyckeltal.' : `${n} av dem saknar nyckeltal.`;
  },
  verdicts: (n) =>
    n === 1 ? 'Nyckeltalet vid senaste bedömningen:' : `De ${n} nyckeltalen vid senaste bedömningen:`,
  lateHeading: 'Det som är sent',
  more: (shown, of) => `Här står de ${shown} som är mest sena, av ${of}.`,
  comingHeading: 'Det som kommer härnäst',
  nothingComing: (day) => `Inget är bestämt efter den ${day}.`,
  discrepancies: 'Avvikelser',
  noDiscrepancies: 'Inga avvikelser hittades.',
  discrepanciesLead: (n) =>
    `${n === 1 ? 'En avvikelse hittades' : `${n} avvikelser hittades`} i register och texter. Inget har rättats i det tysta.`,
};

const english: OverviewWords = {
  title: 'How it goes with what has been decided',
  lead: 'What the municipality’s strategies, agreements and assignments promise, how it goes and what comes next.',
  late: (n, day) => {
    if (n === 0) return `Nothing is late on ${day}.`;
    return n === 1 ? `One thing is late on ${day}.` : `${n} things are late on ${day}.`;
  },
  inShort: 'In short',
  documents: (n, kinds) =>
    `${n === 1 ? 'One document is' : `${n} documents are`} in the registers: ${kinds}.`,
  undertakings: (n, kinds) =>
    `${n === 1 ? 'One undertaking stands' : `${n} undertakings stand`} in them: ${kinds}.`,
  goals: 'The goals',
  goalCount: (n) => (n === 1 ? 'One goal has been set.' : `${n} goals have been set.`),
  goalsWithoutKeyFigure: (n, of) => {
    if (of === 1) return n === 0 ? 'It has key figures.' : 'It has no key figure.';
    if (n === 0) return 'All have key figures.';
    return n === 1 ? 'One of them has no key figure.' : `${n} of them have no key figure.`;
  },
  verdicts: (n) =>
    n === 1 ? 'The key figure when it was last judged:' : `The ${n} key figures when they were last judged:`,
  lateHeading: 'What is late',
  more: (shown, of) => `These are the ${shown} that are latest, out of ${of}.`,
  comingHeading: 'What comes next',
  nothingComing: (day) => `Nothing has been set after ${day}.`,
  discrepancies: 'Discrepancies',
  noDiscrepancies: 'No discrepancies were found.',
  discrepanciesLead: (n) =>
    `${n === 1 ? 'One discrepancy was' : `${n} discrepancies were`} found in registers and texts. Nothing has been mended silently.`,
};

const dictionaries: Readonly<Record<Language, OverviewWords>> = { sv: swedish, en: english };

export function overviewWordsOf(language: Language): OverviewWords {
  return dictionaries[language];
}
