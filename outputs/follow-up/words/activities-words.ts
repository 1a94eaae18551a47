import type { Language } from '../../../indicators/model/text.ts';

/** How the log of activities and the reports of providers are told. Dates come already worded. */
export interface ActivitiesWords {
  readonly title: string;
  readonly lead: {
    activities(count: number): string;
    reports(count: number, late: number, awaited: number): string;
  };
  readonly log: {
    readonly heading: string;
    caption(municipality: string): string;
    readonly head: readonly [what: string, when: string, times: string, participants: string];
    /** `125–150` */
    interval(least: string, most: string): string;
    approximate(number: string): string;
    /** `mellan 125 och 150` for a voice. */
    intervalAloud(least: string, most: string): string;
    readonly note: string;
    readonly remarks: string;
    remark(what: string, note: string): string;
  };
  readonly reports: {
    readonly heading: string;
    readonly head: readonly [activity: string, due: string, received: string, standing: string];
    provider(name: string): string;
    /** @param role  null where nobody has been named */
    receivedBy(role: string | null): string;
    readonly notReceived: string;
    readonly noDay: string;
    readonly onTime: string;
    /** Came, so many days after the last day. */
    cameLate(days: number): string;
    /** Has not come, so many days after it. */
    late(days: number): string;
    readonly awaited: string;
    readonly received: string;
  };
}

function swedishDays(n: number): string {
  return n === 1 ? '1 dag' : `${n} dagar`;
}

function englishDays(n: number): string {
  return n === 1 ? '1 day' : `${n} days`;
}

const dictionaries: Readonly<Record<Language, ActivitiesWords>> = {
  sv: {
    title: 'Aktiviteter och verksamhetsredovisningar',
    lead: {
      activities: (count) =>
        `${count === 1 ? '1 aktivitet är antecknad' : `${count} aktiviteter är antecknade`}.`,
      reports: (count, late, awaited) => {
        if (count === 1) {
          const how = late === 1 ? 'Den är sen.' : awaited === 1 ? 'Den väntas längre fram.' : null;
          return ['En verksamhetsredovisning är registrerad.', how].filter((one) => one !== null).join(' ');
        }
        const how = late === 0 ? 'ingen sen' : late === 1 ? '1 sen' : `${late} sena`;
        return `Av ${count} verksamhetsredovisningar är ${how} och ${awaited === 0 ? 'ingen' : awaited} väntas längre fram.`;
      },
    },
    log: {
      heading: 'Genomförda aktiviteter',
      caption: (municipality) => `Aktiviteter med datum och antal deltagare, ${municipality}`,
      head: ['Aktivitet', 'När', 'Antal gånger', 'Deltagare'],
      interval: (least, most) => `${least}–${most}`,
      approximate: (number) => `ca ${number}`,
      intervalAloud: (least, most) => `mellan ${least} och ${most}`,
      note: 'Deltagarna anges så noga som de har räknats: ett spann eller ett ungefärligt tal görs inte om till ett exakt.',
      remarks: 'Anmärkningar',
      remark: (what, note) => `${what}: ${note}`,
    },
    reports: {
      heading: 'Verksamhetsredovisningar',
      head: ['Verksamhet', 'Senast', 'Inkom', 'Läge'],
      provider: (name) => `Utförare: ${name}.`,
      receivedBy: (role) => (role === null ? 'Ingen är utsedd att ta emot den.' : `Tas emot av: ${role}.`),
      notReceived: '–',
      noDay: 'Ingen dag är bestämd',
      onTime: 'I tid',
      cameLate: (days) => `${swedishDays(days)} efter sista dagen`,
      late: (days) => `Har inte kommit, ${swedishDays(days)} sen`,
      awaited: 'Väntas',
      received: 'Inkommen',
    },
  },
  en: {
    title: 'Activities and reports of providers',
    lead: {
      activities: (count) => `${count === 1 ? '1 activity is' : `${count} activities are`} on record.`,
      reports: (count, late, awaited) =>
        `Of ${count === 1 ? '1 report' : `${count} reports`} of providers, ${late === 0 ? 'none' : late} ${late < 2 ? 'is' : 'are'} late and ${awaited === 0 ? 'none' : awaited} ${awaited < 2 ? 'is' : 'are'} still to come.`,
    },
    log: {
      heading: 'Activities carried out',
      caption: (municipality) => `Activities with dates and participants, ${municipality}`,
      head: ['Activity', 'When', 'Times', 'Participants'],
      interval: (least, most) => `${least}–${most}`,
      approximate: (number) => `about ${number}`,
      intervalAloud: (least, most) => `between ${least} and ${most}`,
      note: 'Participants are given as exactly as they were counted: a range or an approximate number is not turned into an exact one.',
      remarks: 'Remarks',
      remark: (what, note) => `${what}: ${note}`,
    },
    reports: {
      heading: 'Reports of providers',
      head: ['Activity', 'Due', 'Received', 'Standing'],
      provider: (name) => `Provider: ${name}.`,
      receivedBy: (role) =>
        role === null ? 'Nobody has been named to receive it.' : `Received by: ${role}.`,
      notReceived: '–',
      noDay: 'No day has been set',
      onTime: 'On time',
      cameLate: (days) => `${englishDays(days)} after the last day`,
      late: (days) => `Has not come, ${englishDays(days)} late`,
      awaited: 'Awaited',
      received: 'Received',
    },
  },
};

export function activitiesWordsOf(language: Language): ActivitiesWords {
  return dictionaries[language];
}
