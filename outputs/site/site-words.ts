import type { Language } from '../../indicators/model/text.ts';
import type { LabelledText } from '../report-model.ts';

/** What the pages say themselves; everything about figures is in the report already. */
export interface SiteWords {
  readonly skip: string;
  readonly start: string;
  readonly about: string;
  readonly published: string;
  readonly publishedLead: string;
  readonly menu: string;
  readonly summary: string;
  readonly signals: string;
  /** Opens the numbers behind a verdict. */
  readonly judged: string;
  readonly limits: string;
  readonly absences: string;
  readonly showTable: string;
  readonly moreTables: string;
  readonly views: string;
  readonly howCounted: string;
  readonly mindThis: string;
  readonly whoWhen: string;
  readonly notes: string;
  readonly questions: string;
  /** Fixed by the founding documents: not to be reworded. */
  readonly question: readonly string[];
  readonly related: string;
  readonly legend: string;
  readonly legendSign: string;
  readonly legendMeaning: string;
  readonly invented: string;
  readonly remarks: string;
  readonly comments: string;
  readonly draftLong: string;
  readonly edition: (id: string, date: string) => string;
  readonly footer: (unit: string, contact: string) => string;
  /** What the picture is. */
  readonly picture: LabelledText;
  /** The name of the language in itself. */
  readonly language: string;
  readonly actors: string;
  readonly actorsLead: string;
  readonly areas: string;
  readonly areasLead: string;
  readonly themes: string;
  readonly themesLead: string;
  readonly followUp: string;
  /** Heading of the links to all accounts. */
  readonly followUpPages: string;
  readonly followUpDocuments: string;
  readonly methods: string;
  readonly methodsTitle: string;
  readonly changes: string;
  readonly changesLead: (edition: string) => string;
  readonly downloads: string;
  readonly aboutTitle: string;
  readonly accessibility: string;
  readonly crumbs: string;
  /** Opens the menu on a phone. */
  readonly menuShort: string;
  readonly focus: string;
  readonly indicators: (count: number) => string;
  /** Where every area has as many. */
  readonly indicatorsInEach: (count: number) => string;
  /** On the line of an indicator whose series is not judged. */
  readonly noTrend: string;
  readonly area: {
    readonly caption: (area: string) => string;
    readonly columns: Readonly<
      Record<'indicator' | 'count' | 'measure' | 'interval' | 'whole' | 'standing', string>
    >;
    /** Of an indicator that is only counted. */
    readonly noMeasure: string;
  };
}

const swedish: SiteWords = {
  skip: 'Hoppa till innehållet',
  start: 'Start',
  about: 'Om',
  aboutTitle: 'Om uppgifterna',
  published: 'Publicerat av andra',
  publishedLead: 'Uppgifter som andra har publicerat om verkliga kommuner, återgivna som de står.',
  menu: 'Huvudmeny',
  summary: 'Vad visar årets bild?',
  signals: 'Vad sticker ut i år?',
  judged: 'Så bedömdes trenden',
  limits: 'Vad den här bilden inte kan säga',
  absences: 'Det här saknas',
  showTable: 'Visa som tabell',
  moreTables: 'Fler tabeller',
  views: 'På sidan',
  howCounted: 'Så räknas det',
  mindThis: 'Att tänka på',
  whoWhen: 'Vem och när',
  notes: 'Anmärkningar',
  questions: 'Tre frågor',
  question: [
    'Vad ser vi?',
    'Vad kan det bero på (verksamhet, registrering, behov)?',
    'Vad behöver vi veta eller göra?',
  ],
  related: 'Hör ihop med',
  legend: 'Teckenförklaring',
  legendSign: 'Tecken',
  legendMeaning: 'Betydelse',
  invented: 'Påhittade uppgifter.',
  remarks: 'Anmärkningar till uppgifterna',
  comments: 'Om stora förändringar',
  draftLong: 'Bilden är inte godkänd och får inte spridas vidare.',
  edition: (id, date) => `Utgåva ${id}, ${date}`,
  footer: (unit, contact) => `${unit}. Frågor: ${contact}.`,
  language: 'Svenska',
  actors: 'Aktörer',
  actorsLead: 'De som räknar i sina register och lämnar uppgifter.',
  areas: 'Områden',
  areasLead: 'Flera verksamheters uppgifter sida vid sida, ett område i taget.',
  themes: 'Teman',
  themesLead: 'Ämnen som flera verksamheter möter från olika håll.',
  followUp: 'Uppföljning',
  followUpPages: 'Läs vidare',
  followUpDocuments: 'Dokumenten, ett i taget',
  methods: 'Metod',
  methodsTitle: 'Så räknas och skyddas uppgifterna',
  changes: 'Ändringar',
  changesLead: (edition) => `Vad som är nytt, reviderat, preliminärt eller saknas i utgåva ${edition}.`,
  downloads: 'Ladda ner',
  accessibility: 'Tillgänglighetsredogörelse',
  crumbs: 'Länkstig',
  menuShort: 'Meny',
  focus: 'Fokus i år',
  indicators: (count) => `${count} ${count === 1 ? 'indikator' : 'indikatorer'}`,
  indicatorsInEach: (count) => `${swedish.indicators(count)} i vart och ett.`,
  noTrend: 'trend bedöms inte',
  area: {
    caption: (area) => `${area}: flera verksamheters uppgifter sida vid sida`,
    columns: {
      indicator: 'Indikator och år',
      count: 'Antal',
      measure: 'Tal eller andel',
      interval: '95 % osäkerhetsintervall',
      whole: 'Hela kommunen',
      standing: 'Jämfört med kommunen',
    },
    noMeasure: 'Räknas bara som antal.',
  },
  picture: {
    label: 'Vad bilden är',
    text: 'Varje verksamhet räknar i sitt eget register och lämnar bara antal. Registren kopplas aldrig ihop person för person. Därför kan bilden visa hur många barn varje verksamhet möter, men inte hur många barn det är sammanlagt.',
  },
};

const english: SiteWords = {
  skip: 'Skip to the content',
  start: 'Start',
  about: 'About',
  aboutTitle: 'About the data',
  published: 'Published by others',
  publishedLead: 'Figures that others have published about real municipalities, as they stand.',
  menu: 'Main menu',
  summary: "What does this year's picture show?",
  signals: 'What stands out this year?',
  judged: 'How the trend was judged',
  limits: 'What this picture cannot say',
  absences: 'What is missing',
  showTable: 'Show as a table',
  moreTables: 'More tables',
  views: 'On this page',
  howCounted: 'How it is counted',
  mindThis: 'Bear in mind',
  whoWhen: 'Who and when',
  notes: 'Notes',
  questions: 'Three questions',
  question: [
    'What do we see?',
    'What may lie behind it (services, registration, needs)?',
    'What do we need to know or do?',
  ],
  related: 'Belongs with',
  legend: 'Signs',
  legendSign: 'Sign',
  legendMeaning: 'Meaning',
  invented: 'Invented figures.',
  remarks: 'Remarks on the figures',
  comments: 'On large changes',
  draftLong: 'The picture is not approved and must not be passed on.',
  edition: (id, date) => `Edition ${id}, ${date}`,
  footer: (unit, contact) => `${unit}. Questions: ${contact}.`,
  language: 'English',
  actors: 'Actors',
  actorsLead: 'Those who count in their registers and hand over figures.',
  areas: 'Areas',
  areasLead: 'Figures of several agencies side by side, one area at a time.',
  themes: 'Themes',
  themesLead: 'Subjects that several agencies meet from different sides.',
  followUp: 'Follow-up',
  followUpPages: 'Read on',
  followUpDocuments: 'The documents, one by one',
  methods: 'Methods',
  methodsTitle: 'How the figures are calculated and protected',
  changes: 'Changes',
  changesLead: (edition) => `What is new, revised, preliminary or missing in edition ${edition}.`,
  downloads: 'Downloads',
  accessibility: 'Accessibility statement',
  crumbs: 'You are here',
  menuShort: 'Menu',
  focus: 'In focus this year',
  indicators: (count) => `${count} ${count === 1 ? 'indicator' : 'indicators'}`,
  indicatorsInEach: (count) => `${english.indicators(count)} in each.`,
  noTrend: 'trend not judged',
  area: {
    caption: (area) => `${area}: figures of several agencies side by side`,
    columns: {
      indicator: 'Indicator and year',
      count: 'Count',
      measure: 'Rate or share',
      interval: '95% interval',
      whole: 'Whole municipality',
      standing: 'Against the municipality',
    },
    noMeasure: 'Only counted.',
  },
  picture: {
    label: 'What the picture is',
    text: 'Each agency counts in its own register and hands over nothing but counts. Registers are never linked person by person. So the picture can show how many children each agency meets, but not how many children there are in all.',
  },
};

const dictionaries: Readonly<Record<Language, SiteWords>> = { sv: swedish, en: english };

export function siteWordsOf(language: Language): SiteWords {
  return dictionaries[language];
}
