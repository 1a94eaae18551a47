import type { Language } from '../../../indicators/model/text.ts';

/** How one theme's year is told, as the yearly view of the ANDTS strategy. */
export interface ThemeYearWords {
  title(theme: string, year: number): string;
  /** What there is of the theme, each part already counted. */
  lead(theme: string, parts: string): string;
  readonly counted: Readonly<
    Record<'documents' | 'undertakings' | 'interventions' | 'indicators' | 'surveys', (n: number) => string>
  >;
  readonly documents: string;
  readonly documentHead: readonly [name: string, decided: string, last: string, next: string];
  /** Other spellings of a name that are taken for the same. */
  alsoWritten(spellings: string): string;
  readonly undertakings: string;
  readonly stateCaption: (theme: string) => string;
  readonly stateHead: readonly [state: string, count: string];
  readonly all: string;
  readonly interventions: (year: number) => string;
  readonly levelCaption: (theme: string, year: number) => string;
  readonly levelHead: readonly [level: string, count: string];
  readonly indicators: string;
  readonly surveys: string;
  survey(name: string, year: number): string;
  readonly share: (question: string, share: string, interval: string) => string;
  readonly noShare: string;
  readonly names: string;
}

const dictionaries: Readonly<Record<Language, ThemeYearWords>> = {
  sv: {
    title: (theme, year) => `${theme}: uppföljning ${year}`,
    lead: (theme, parts) => `Allt som följs upp inom temat ${theme} på ett ställe: ${parts}.`,
    counted: {
      documents: (n) => (n === 1 ? '1 dokument' : `${n} dokument`),
      undertakings: (n) => (n === 1 ? '1 åtagande' : `${n} åtaganden`),
      interventions: (n) => (n === 1 ? '1 insats' : `${n} insatser`),
      indicators: (n) => (n === 1 ? '1 indikator' : `${n} indikatorer`),
      surveys: (n) => (n === 1 ? '1 enkät' : `${n} enkäter`),
    },
    documents: 'Strategier, avtal och uppdrag',
    documentHead: ['Dokument', 'Beslutat av', 'Senaste uppföljning', 'Nästa uppföljning'],
    alsoWritten: (spellings) => `Skrivs också ${spellings}.`,
    undertakings: 'Mål och åtaganden',
    stateCaption: (theme) => `Åtaganden efter läge, utom mål, ${theme}`,
    stateHead: ['Läge', 'Antal'],
    all: 'Alla',
    interventions: (year) => `Insatser ${year}`,
    levelCaption: (theme, year) => `Antal förebyggande insatser efter nivå, ${theme}, ${year}`,
    levelHead: ['Nivå', 'Antal'],
    indicators: 'Indikatorer',
    surveys: 'Enkäter',
    survey: (name, year) => `${name} ${year}`,
    share: (question, share, interval) => `${question}: ${share} (${interval}).`,
    noShare: 'Inga andelar redovisas.',
    names: 'Samma namn skrivet olika',
  },
  en: {
    title: (theme, year) => `${theme}: follow-up ${year}`,
    lead: (theme, parts) => `All that is followed up under the theme ${theme} in one place: ${parts}.`,
    counted: {
      documents: (n) => (n === 1 ? '1 document' : `${n} documents`),
      undertakings: (n) => (n === 1 ? '1 undertaking' : `${n} undertakings`),
      interventions: (n) => (n === 1 ? '1 intervention' : `${n} interventions`),
      indicators: (n) => (n === 1 ? '1 indicator' : `${n} indicators`),
      surveys: (n) => (n === 1 ? '1 survey' : `${n} surveys`),
    },
    documents: 'Strategies, agreements and assignments',
    documentHead: ['Document', 'Decided by', 'Last follow-up', 'Next follow-up'],
    alsoWritten: (spellings) => `Also written ${spellings}.`,
    undertakings: 'Goals and undertakings',
    stateCaption: (theme) => `Undertakings by status, goals apart, ${theme}`,
    stateHead: ['Status', 'Number'],
    all: 'All',
    interventions: (year) => `Interventions ${year}`,
    levelCaption: (theme, year) => `Preventive interventions by level, ${theme}, ${year}`,
    levelHead: ['Level', 'Number'],
    indicators: 'Indicators',
    surveys: 'Surveys',
    survey: (name, year) => `${name} ${year}`,
    share: (question, share, interval) => `${question}: ${share} (${interval}).`,
    noShare: 'No shares are shown.',
    names: 'One name written in several ways',
  },
};

export function themeYearWordsOf(language: Language): ThemeYearWords {
  return dictionaries[language];
}
