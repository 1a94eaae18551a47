import type { Language } from '../../../indicators/model/text.ts';

/** The words of the page that says who answers for what. */
export interface RolesWords {
  readonly title: string;
  lead(roles: number, groups: number): string;
  readonly head: readonly [role: string, answersFor: string];
  /** Heading over those that sit in no group. */
  readonly outside: string;
  readonly nothing: string;
  documents(names: string): string;
  followUps(names: string): string;
  undertakings(n: number): string;
  providerReports(n: number): string;
  actions(n: number): string;
  steps(what: string): string;
  readonly unowned: string;
  /** Before the list of what nobody answers for. */
  readonly unownedLead: string;
}

const swedish: RolesWords = {
  title: 'Vem som ansvarar för vad',
  lead: (roles, groups) => {
    const held = 'Här står roller, aldrig namn: en roll kan byta innehavare utan att något annat ändras.';
    const all = roles === 1 ? 'En roll finns' : `${roles} roller finns`;
    return `${held} ${all}${groups === 0 ? '' : `, i ${groups === 1 ? 'en grupp' : `${groups} grupper`}`}.`;
  },
  head: ['Roll', 'Ansvarar för'],
  outside: 'Utanför grupperna',
  nothing: 'Inget är noterat',
  documents: (names) => `Dokument: ${names}`,
  followUps: (names) => `Följer upp: ${names}`,
  undertakings: (n) => (n === 1 ? 'Ett åtagande' : `${n} åtaganden`),
  providerReports: (n) =>
    n === 1 ? 'Tar emot en verksamhetsredovisning' : `Tar emot ${n} verksamhetsredovisningar`,
  actions: (n) => (n === 1 ? 'En åtgärd efter beslut' : `${n} åtgärder efter beslut`),
  steps: (what) => `Årets steg: ${what}`,
  unowned: 'Utan ansvarig',
  unownedLead: 'För det här är ingen roll angiven:',
};

const english: RolesWords = {
  title: 'Who answers for what',
  lead: (roles, groups) => {
    const held = 'Roles, never names: a role can change holder and nothing else changes.';
    const all = roles === 1 ? 'There is one role' : `There are ${roles} roles`;
    return `${held} ${all}${groups === 0 ? '' : `, in ${groups === 1 ? 'one group' : `${groups} groups`}`}.`;
  },
  head: ['Role', 'Answers for'],
  outside: 'Outside the groups',
  nothing: 'Nothing has been noted',
  documents: (names) => `Documents: ${names}`,
  followUps: (names) => `Follows up: ${names}`,
  undertakings: (n) => (n === 1 ? 'One undertaking' : `${n} undertakings`),
  providerReports: (n) => (n === 1 ? 'Receives one activity report' : `Receives ${n} activity reports`),
  actions: (n) => (n === 1 ? 'One action after a decision' : `${n} actions after decisions`),
  steps: (what) => `Steps of the year: ${what}`,
  unowned: 'Nobody named',
  unownedLead: 'No role has been named for these:',
};

const dictionaries: Readonly<Record<Language, RolesWords>> = { sv: swedish, en: english };

export function rolesWordsOf(language: Language): RolesWords {
  return dictionaries[language];
}
