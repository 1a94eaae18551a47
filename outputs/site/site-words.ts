import type { Language } from '../../indicators/model/text.ts';
import type { LabelledText } from '../report-model.ts';

/** What the pages say themselves; everything about figures is in the report already. */
interface SiteWords {
  readonly skip: string;
  readonly start: string;
  readonly about: string;
  readonly published: string;
  readonly publishedLead: string;
  readonly menu: string;
  readonly summary: string;
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
  readonly aboutText: readonly LabelledText[];
}

const swedish: SiteWords = {
  skip: 'Hoppa till innehållet',
  start: 'Start',
  about: 'Om bilden',
  published: 'Publicerat av andra',
  publishedLead: 'Uppgifter som andra har publicerat om verkliga kommuner, återgivna som de står.',
  menu: 'Huvudmeny',
  summary: 'Vad visar årets bild?',
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
  aboutText: [
    {
      label: 'Vad bilden är',
      text: 'Varje verksamhet räknar i sitt eget register och lämnar bara antal. Registren kopplas aldrig ihop person för person. Därför kan bilden visa hur många barn varje verksamhet möter, men inte hur många barn det är sammanlagt.',
    },
    {
      label: 'Varför vissa siffror inte visas',
      text: 'Ett litet antal kan peka ut ett barn. Därför visas inte antal som bygger på färre barn än en fast gräns. Gränsen står under varje tabell där något är dolt. Nollor visas, utom i några känsliga indelningar där också en nolla kan säga för mycket.',
    },
    {
      label: 'Varför också andra siffror är dolda',
      text: 'Om bara det lilla antalet doldes skulle det ofta gå att räkna fram ur summan. Därför döljs också några större antal. Alla dolda antal har samma tecken.',
    },
    {
      label: 'Hur vi vet att det räcker',
      text: 'Innan bilden blir till försöker ett särskilt program räkna fram de små antalen ur alla antal som visas, ur hur antalen hänger ihop och ur vad tidigare utgåvor har visat. En bild görs bara om inget av dem går att räkna fram eller att ringa in mer än regeln tillåter. Andelar, tal per invånare, diagram, texter och datafiler byggs sedan bara av de antal som visas och av offentlig folkmängd.',
    },
    {
      label: 'Vad skyddet inte klarar',
      text: 'Det som redan framgår av en tidigare utgåva eller av nollor som visas går inte att göra hemligt. Den som känner ett barn kan få veta något av en nolla som visas: då finns barnet inte i den gruppen. Den kan också få veta något när ett antal som visas ingår i ett annat: är de lika stora hör alla i den större gruppen också till den mindre. Skillnaden mellan två sådana indikatorer skyddas som ett eget antal, men bara där vi har angett att den ena är en del av den andra eller visar den som andel av den.',
    },
    {
      label: 'Osäkerhet',
      text: 'Även en fullständig räkning varierar slumpmässigt mellan år. Till andelar och tal per invånare hör därför ett 95-procentigt osäkerhetsintervall: Poissonintervall (exakt under tio händelser, annars Byars metod) för tal per invånare och Wilsons intervall för andelar. Ändringar inom intervallen säger lite. Antal visas utan intervall.',
    },
    {
      label: 'Brott i tidsserien',
      text: 'När en lag eller en räkneregel ändras kan åren före och efter sällan jämföras. Diagrammen visar då en streckad linje, ingen linje dras över den, och texten jämför inte åren.',
    },
  ],
};

const english: SiteWords = {
  skip: 'Skip to the content',
  start: 'Start',
  about: 'About the picture',
  published: 'Published by others',
  publishedLead: 'Figures that others have published about real municipalities, as they stand.',
  menu: 'Main menu',
  summary: "What does this year's picture show?",
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
  aboutText: [
    {
      label: 'What the picture is',
      text: 'Each agency counts in its own register and hands over nothing but counts. Registers are never linked person by person. So the picture can show how many children each agency meets, but not how many children there are in all.',
    },
    {
      label: 'Why some figures are not shown',
      text: 'A small count can point out a child. Counts that stand for fewer children than a fixed threshold are therefore not shown; the threshold is printed under each table in which something is withheld. Zeros are shown, except in a few sensitive breakdowns where a zero too may say too much.',
    },
    {
      label: 'Why other figures are withheld too',
      text: 'If only the small count were withheld it could often be worked out from the sum. So some larger counts are withheld as well. All withheld counts carry the same sign.',
    },
    {
      label: 'How we know that it is enough',
      text: 'Before the picture is made, a separate program tries to work out the small counts from all counts that are shown, from how the counts hang together and from what earlier editions have shown. A picture is made only if none of them can be worked out, or narrowed down more than the rule allows. Shares, rates, charts, texts and data files are then built from nothing but the counts that are shown and public population figures.',
    },
    {
      label: 'What the protection cannot do',
      text: 'What an earlier edition, or a zero that is shown, gives away already cannot be made secret. Somebody who knows a child may learn from a zero that is shown: the child is not in that group. They may also learn when a count that is shown is part of another: if the two are equal, all in the larger group belong to the smaller one too. The difference between two such indicators is protected as a count of its own, but only where we have stated that the one is part of the other, or show it as a share of the other.',
    },
    {
      label: 'Uncertainty',
      text: 'Even a complete count varies by chance from year to year. Shares and rates therefore come with a 95 per cent interval: Poisson for rates (exact below ten events, else Byar) and Wilson for shares. Changes within the intervals say little. Counts are shown without an interval.',
    },
    {
      label: 'Breaks in the series',
      text: 'When a law or a counting rule changes, the years before and after can seldom be compared. The charts then show a dashed rule, no line crosses it, and the text does not compare the years.',
    },
  ],
};

const dictionaries: Readonly<Record<Language, SiteWords>> = { sv: swedish, en: english };

export function siteWordsOf(language: Language): SiteWords {
  return dictionaries[language];
}
