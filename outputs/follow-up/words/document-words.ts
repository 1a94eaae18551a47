import type { Language } from '../../../indicators/model/text.ts';

/** The words of the page of one document. */
export interface DocumentWords {
  /** After its kind: who decided it. */
  decidedBy(decided: string): string;
  readonly facts: string;
  readonly linked: string;
  readonly chain: string;
  /** What opens a line on another document. */
  readonly links: {
    readonly follows: string;
    readonly followedBy: string;
    readonly replaces: string;
    readonly replacedBy: string;
    version(version: string): string;
    decision(decided: string): string;
    /** That a link of the chain is not registered. */
    missing(kind: string): string;
  };
  readonly indicators: string;
  readonly indicatorsLead: string;
  readonly providerReports: string;
  readonly providerReportHead: readonly [report: string, owner: string, due: string, received: string];
  readonly notReceived: string;
  readonly activities: string;
  times(n: number): string;
  readonly also: string;
  readonly records: {
    intervention(name: string, year: number): string;
    grantRound(name: string): string;
    costTable(name: string): string;
    survey(name: string, year: number): string;
  };
  readonly roles: string;
  readonly roleHead: readonly [role: string, group: string, scope: string];
  readonly papers: string;
  readonly discrepancies: string;
}

const swedish: DocumentWords = {
  decidedBy: (decided) => `beslut: ${decided}.`,
  facts: 'Beslut och ansvar',
  linked: 'Hör ihop med',
  chain: 'Kedjan enligt lagen (2023:196)',
  links: {
    follows: 'Bygger på ',
    followedBy: 'Har följts av ',
    replaces: 'Ersätter ',
    replacedBy: 'Har ersatts av ',
    version: (version) => `version ${version}`,
    decision: (decided) => `Beslut: ${decided}.`,
    missing: (kind) => `${kind}: ingen är registrerad.`,
  },
  indicators: 'Indikatorer',
  indicatorsLead: 'Indikatorerna visar läget. De säger inte vad som har påverkat det.',
  providerReports: 'Verksamhetsredovisningar',
  providerReportHead: ['Redovisning', 'Tas emot av', 'Senast', 'Lämnad'],
  notReceived: 'Inte lämnad',
  activities: 'Aktiviteter som har genomförts',
  times: (n) => (n === 1 ? 'en gång' : `${n} gånger`),
  also: 'Finns också i registren',
  records: {
    intervention: (name, year) => `Insats i kartläggningen ${year}: ${name}`,
    grantRound: (name) => `Bidragsomgång: ${name}`,
    costTable: (name) => `Kostnader: ${name}`,
    survey: (name, year) => `Enkät ${year}: ${name}`,
  },
  roles: 'Roller',
  roleHead: ['Roll', 'Grupp', 'Ansvarar för'],
  papers: 'Handlingar i ärendet',
  discrepancies: 'Avvikelser',
};

const english: DocumentWords = {
  decidedBy: (decided) => `decision: ${decided}.`,
  facts: 'Decision and responsibility',
  linked: 'Belongs with',
  chain: 'The chain under the act (2023:196)',
  links: {
    follows: 'Builds on ',
    followedBy: 'Has been followed by ',
    replaces: 'Replaces ',
    replacedBy: 'Has been replaced by ',
    version: (version) => `version ${version}`,
    decision: (decided) => `Decision: ${decided}.`,
    missing: (kind) => `${kind}: none is registered.`,
  },
  indicators: 'Indicators',
  indicatorsLead: 'The indicators show the state of things. They do not say what has influenced it.',
  providerReports: 'Activity reports',
  providerReportHead: ['Report', 'Received by', 'Due', 'Received'],
  notReceived: 'Not received',
  activities: 'Activities that have taken place',
  times: (n) => (n === 1 ? 'once' : `${n} times`),
  also: 'Also in the registers',
  records: {
    intervention: (name, year) => `Intervention in the mapping of ${year}: ${name}`,
    grantRound: (name) => `Round of grants: ${name}`,
    costTable: (name) => `Costs: ${name}`,
    survey: (name, year) => `Survey of ${year}: ${name}`,
  },
  roles: 'Roles',
  roleHead: ['Role', 'Group', 'Responsible for'],
  papers: 'Documents of the matter',
  discrepancies: 'Discrepancies',
};

const dictionaries: Readonly<Record<Language, DocumentWords>> = { sv: swedish, en: english };

export function documentWordsOf(language: Language): DocumentWords {
  return dictionaries[language];
}
