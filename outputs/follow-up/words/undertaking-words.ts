import type { Language } from '../../../indicators/model/text.ts';

/** The words around what a document obliges somebody to. */
export interface UndertakingWords {
  readonly head: readonly [what: string, owner: string, due: string, state: string];
  /** Of goals, which are reached and not done. */
  readonly goalHead: readonly [goal: string, keyFigure: string, standing: string];
  /** After the state, of one whose last day has passed. */
  readonly late: string;
  /** Where no last day has been set. */
  readonly noDay: string;
  measuredBy(indicators: string): string;
  readonly measureMissing: string;
  mandate(decision: string): string;
  shownBy(source: string): string;
}

const swedish: UndertakingWords = {
  head: ['Åtagande', 'Ansvarig', 'Klart senast', 'Läge'],
  goalHead: ['Mål', 'Nyckeltal', 'Läge'],
  late: 'Sen.',
  noDay: 'Ingen dag satt',
  measuredBy: (indicators) => `Följs med ${indicators}.`,
  measureMissing: 'Inget mått är angivet.',
  mandate: (decision) => `Uppdrag: ${decision}.`,
  shownBy: (source) => `Underlag: ${source}.`,
};

const english: UndertakingWords = {
  head: ['Undertaking', 'Responsible', 'Due', 'Status'],
  goalHead: ['Goal', 'Key figure', 'Standing'],
  late: 'Late.',
  noDay: 'No day set',
  measuredBy: (indicators) => `Followed by ${indicators}.`,
  measureMissing: 'No measure has been named.',
  mandate: (decision) => `Mandate: ${decision}.`,
  shownBy: (source) => `Shown by: ${source}.`,
};

const dictionaries: Readonly<Record<Language, UndertakingWords>> = { sv: swedish, en: english };

export function undertakingWordsOf(language: Language): UndertakingWords {
  return dictionaries[language];
}
