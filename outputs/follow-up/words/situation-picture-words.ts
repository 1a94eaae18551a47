import type { Language } from '../../../indicators/model/text.ts';

/** How a situation picture (lägesbild) and what follows from it are told. Dates come already worded. */
export interface SituationPictureWords {
  /** Version and day of the picture, and whether it is up to date. */
  lead(version: string | null, dated: string | null): string;
  upToDate(months: number): string;
  /** Since the last day on which it was up to date. */
  outOfDate(since: string, months: number): string;
  readonly doesNotAge: string;
  /** Without any day nobody can say how old it is. */
  readonly noDay: string;
  /** That its validity has ended. */
  ended(until: string): string;
  /** That a newer version has taken its place. */
  replacedBy(name: string, version: string | null): string;
  readonly about: string;
  readonly chain: string;
  readonly chainLead: string;
  readonly chainHead: readonly [step: string, document: string, date: string, by: string];
  readonly missing: string;
  readonly noDate: string;
  readonly indicators: string;
  readonly noIndicators: string;
  readonly measures: string;
  readonly noMeasures: string;
  readonly links: string;
  readonly linkHead: readonly [measure: string, belongsWith: string];
  /** `Text (dokument, ansvarig)`: an undertaking of others. */
  linked(text: string, document: string): string;
  readonly contradictions: string;
}

const dictionaries: Readonly<Record<Language, SituationPictureWords>> = {
  sv: {
    lead: (version, dated) =>
      `${version === null ? 'Lägesbilden' : `Version ${version} av lägesbilden`} ${dated === null ? 'saknar datum' : `beskriver läget den ${dated}`}.`,
    upToDate: (months) => `Den är aktuell. Den ska ses över inom ${months} månader från sitt datum.`,
    outOfDate: (since, months) =>
      `Den är inaktuell sedan den ${since}: den ska ses över inom ${months} månader från sitt datum.`,
    doesNotAge: 'Ingen tid är bestämd för när den ska ses över.',
    noDay: 'Det går inte att säga om den är aktuell.',
    ended: (until) => `Den gällde till och med den ${until}.`,
    replacedBy: (name, version) =>
      `Den är ersatt av ${name}${version === null ? '' : `, version ${version}`}.`,
    about: 'Om lägesbilden',
    chain: 'Från lägesbild till uppföljning',
    chainLead:
      'Enligt lagen (2023:196) om kommuners ansvar för brottsförebyggande arbete följs lägesbilden av ett ställningstagande, en åtgärdsplan och en uppföljning.',
    chainHead: ['Steg', 'Dokument', 'Datum', 'Beslutat av'],
    missing: 'Saknas',
    noDate: 'Inget datum',
    indicators: 'Indikatorer',
    noIndicators: 'Inga indikatorer är knutna till lägesbilden.',
    measures: 'Åtgärder i planen',
    noMeasures: 'Inga åtgärder är registrerade.',
    links: 'Hör ihop med andras åtaganden',
    linkHead: ['Åtgärd', 'Hör ihop med'],
    linked: (text, document) => `${text} (${document})`,
    contradictions: 'Det här saknas eller stämmer inte',
  },
  en: {
    lead: (version, dated) =>
      `${version === null ? 'The situation picture' : `Version ${version} of the situation picture`} ${dated === null ? 'has no date' : `describes the situation on ${dated}`}.`,
    upToDate: (months) => `It is up to date. It is to be reviewed within ${months} months of its date.`,
    outOfDate: (since, months) =>
      `It has been out of date since ${since}: it is to be reviewed within ${months} months of its date.`,
    doesNotAge: 'No time has been set for its review.',
    noDay: 'Nobody can say whether it is up to date.',
    ended: (until) => `It was valid until ${until}.`,
    replacedBy: (name, version) =>
      `It has been replaced by ${name}${version === null ? '' : `, version ${version}`}.`,
    about: 'About the situation picture',
    chain: 'From situation picture to follow-up',
    chainLead:
      'Under the Swedish act (2023:196) on the municipalities’ responsibility for crime prevention, a situation picture is followed by a position, a plan of measures and a follow-up.',
    chainHead: ['Step', 'Document', 'Date', 'Decided by'],
    missing: 'Missing',
    noDate: 'No date',
    indicators: 'Indicators',
    noIndicators: 'No indicators belong to the situation picture.',
    measures: 'Measures of the plan',
    noMeasures: 'No measures are registered.',
    links: 'Belongs with undertakings of others',
    linkHead: ['Measure', 'Belongs with'],
    linked: (text, document) => `${text} (${document})`,
    contradictions: 'What is missing or does not agree',
  },
};

export function situationPictureWordsOf(language: Language): SituationPictureWords {
  return dictionaries[language];
}
