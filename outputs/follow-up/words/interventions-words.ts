import type { Language } from '../../../indicators/model/text.ts';

/** The fields of an intervention that are held against the year before. */
export type ComparedField =
  | 'name'
  | 'provider'
  | 'targetGroup'
  | 'ages'
  | 'level'
  | 'cost'
  | 'basis'
  | 'document'
  | 'financedBy'
  | 'followUp';

/** How the yearly mapping of preventive interventions is told. */
export interface InterventionsWords {
  title(year: number): string;
  readonly lead: {
    mapped(year: number, count: number): string;
    since(year: number, more: number): string;
    formal(formal: number, informal: number, unknown: number): string;
    /** Levels of the triangle without an intervention; of some interventions nobody may have said the level. */
    empty(levels: string, count: number): string;
    levelUnknown(count: number): string;
  };
  /** `3 insatser`, `ingen insats`: also what stands in the triangle. */
  counted(count: number): string;
  readonly triangle: {
    readonly heading: string;
    readonly intro: string;
    readonly outside: string;
    caption(municipality: string, year: number): string;
    readonly howToRead: string;
    alternative(levels: readonly string[], outside: readonly string[]): string;
    /** `Universell: 3 insatser` */
    level(name: string, counted: string): string;
  };
  readonly levels: {
    caption(municipality: string, years: string): string;
    readonly heading: string;
    readonly head: string;
    readonly all: string;
  };
  readonly list: {
    heading(year: number): string;
    readonly none: string;
    readonly head: readonly [
      name: string,
      group: string,
      basis: string,
      followUp: string,
      indicators: string,
    ];
    readonly notFollowed: string;
    readonly noIndicator: string;
    ages(span: string): string;
    financedBy(body: string): string;
  };
  readonly costs: {
    readonly heading: string;
    caption(municipality: string, year: number): string;
    readonly head: readonly [name: string, cost: string, volume: string, unit: string];
    /** What the stated costs come to, and of how many interventions they are. */
    sum(kronor: string, stated: number, of: number): string;
    readonly noneStated: string;
    readonly notSummed: string;
  };
  readonly basis: {
    readonly heading: string;
    caption(municipality: string, years: string): string;
    readonly head: string;
    readonly lead: string;
  };
  readonly changes: {
    heading(since: number): string;
    readonly none: string;
    readonly firstYear: string;
    readonly isNew: string;
    readonly gone: string;
    readonly changed: string;
    readonly fields: Readonly<Record<ComparedField, string>>;
    /** `Föräldragrupper: nivå var Selektiv, är nu Universell.` */
    sentence(name: string, changes: readonly string[]): string;
    change(field: string, before: string, now: string): string;
    kronor(amount: string): string;
    readonly notSaid: string;
  };
}

function swedishCount(n: number): string {
  if (n === 0) return 'ingen insats';
  return n === 1 ? '1 insats' : `${n} insatser`;
}

function englishCount(n: number): string {
  if (n === 0) return 'no intervention';
  return n === 1 ? '1 intervention' : `${n} interventions`;
}

const swedish: InterventionsWords = {
  title: (year) => `Kartläggning av förebyggande insatser ${year}`,
  lead: {
    mapped: (year, count) =>
      `År ${year} är ${swedishCount(count)} ${count === 1 ? 'kartlagd' : 'kartlagda'}.`,
    since: (year, more) => {
      if (more === 0) return `Det är lika många som ${year}.`;
      return `Det är ${Math.abs(more)} ${more > 0 ? 'fler' : 'färre'} än ${year}.`;
    },
    formal: (formal, informal, unknown) =>
      formal + informal === 0
        ? 'Ingen grund är angiven.'
        : `${formal} har en formell grund och ${informal} är ${informal === 1 ? 'informell' : 'informella'}${unknown === 0 ? '' : `; för ${unknown} är grunden inte angiven`}.`,
    empty: (levels, count) => `Ingen insats är angiven på ${count === 1 ? 'nivån' : 'nivåerna'} ${levels}.`,
    levelUnknown: (count) => `För ${count === 1 ? 'en insats' : `${count} insatser`} saknas nivå.`,
  },
  counted: swedishCount,
  triangle: {
    heading: 'Preventionstriangeln',
    intro:
      'Universella insatser riktar sig till alla, selektiva till grupper med förhöjd risk och indikerade till enskilda med tecken på problem. Främjande insatser och behandling ligger utanför triangeln.',
    outside: 'Utanför triangeln',
    caption: (municipality, year) => `Förebyggande insatser efter nivå, ${municipality}, ${year}`,
    howToRead:
      'Varje fält visar hur många insatser som är kartlagda på nivån. Ett fält med streckad kant är tomt.',
    alternative: (levels, outside) =>
      `Triangel i tre nivåer, uppifrån och ned. ${levels.join('. ')}. Utanför triangeln: ${outside.join('. ')}.`,
    level: (name, counted) => `${name}: ${counted}`,
  },
  levels: {
    caption: (municipality, years) => `Antal förebyggande insatser efter nivå, ${municipality}, ${years}`,
    heading: 'Antal insatser efter nivå',
    head: 'Nivå',
    all: 'Alla insatser',
  },
  list: {
    heading: (year) => `Insatserna ${year}`,
    none: 'Ingen insats är kartlagd på den här nivån.',
    head: ['Insats', 'Målgrupp', 'Grund', 'Följs upp', 'Indikatorer'],
    notFollowed: 'Ingen uppföljning är angiven',
    noIndicator: 'Ingen',
    ages: (span) => `${span} år`,
    financedBy: (body) => `Betalas av ${body.charAt(0).toLowerCase()}${body.slice(1)}`,
  },
  costs: {
    heading: 'Kostnad och volym',
    caption: (municipality, year) => `Kostnad och volym för förebyggande insatser, ${municipality}, ${year}`,
    head: ['Insats', 'Kostnad, kronor', 'Volym', 'Volymen räknas i'],
    sum: (kronor, stated, of) =>
      `De kostnader som är angivna är tillsammans ${kronor} kronor, för ${stated} av ${of} insatser.`,
    noneStated: 'Ingen kostnad är angiven.',
    notSummed:
      'Volymerna läggs inte ihop: samma person kan ha deltagit i flera insatser, och insatserna räknar olika saker.',
  },
  basis: {
    heading: 'Formellt och informellt',
    caption: (municipality, years) => `Antal förebyggande insatser efter grund, ${municipality}, ${years}`,
    head: 'Grund',
    lead: 'En formell grund är ett avtal, en överenskommelse eller ett beslut.',
  },
  changes: {
    heading: (since) => `Ändrat sedan ${since}`,
    none: 'Kartläggningen är oförändrad.',
    firstYear: 'Det finns ingen tidigare kartläggning att jämföra med.',
    isNew: 'Nya insatser',
    gone: 'Insatser som inte längre finns med',
    changed: 'Ändrade uppgifter',
    fields: {
      name: 'namn',
      provider: 'utförare',
      targetGroup: 'målgrupp',
      ages: 'ålder',
      level: 'nivå',
      cost: 'kostnad',
      basis: 'grund',
      document: 'dokument',
      financedBy: 'finansiering',
      followUp: 'uppföljning',
    },
    sentence: (name, changes) => `${name}: ${changes.join('; ')}.`,
    change: (field, before, now) => `${field} var ${before}, är nu ${now}`,
    kronor: (amount) => `${amount} kronor`,
    notSaid: 'inte angivet',
  },
};

const english: InterventionsWords = {
  title: (year) => `Mapping of preventive interventions ${year}`,
  lead: {
    mapped: (year, count) => `In ${year}, ${englishCount(count)} ${count === 1 ? 'is' : 'are'} mapped.`,
    since: (year, more) => {
      if (more === 0) return `That is as many as in ${year}.`;
      return `That is ${Math.abs(more)} ${more > 0 ? 'more' : 'fewer'} than in ${year}.`;
    },
    formal: (formal, informal, unknown) =>
      formal + informal === 0
        ? 'No basis is stated.'
        : `${formal} ${formal === 1 ? 'has' : 'have'} a formal basis and ${informal} ${informal === 1 ? 'is' : 'are'} informal${unknown === 0 ? '' : `; of ${unknown} the basis is not stated`}.`,
    empty: (levels, count) =>
      `No intervention is stated on the ${count === 1 ? 'level' : 'levels'} ${levels}.`,
    levelUnknown: (count) =>
      `Of ${count === 1 ? 'one intervention' : `${count} interventions`} the level is not stated.`,
  },
  counted: englishCount,
  triangle: {
    heading: 'The prevention triangle',
    intro:
      'Universal interventions are for everybody, selective ones for groups at higher risk, indicated ones for individuals with signs of a problem. Promotion and treatment are outside the triangle.',
    outside: 'Outside the triangle',
    caption: (municipality, year) => `Preventive interventions by level, ${municipality}, ${year}`,
    howToRead:
      'Each field shows how many interventions are mapped on the level. A field with a dashed edge is empty.',
    alternative: (levels, outside) =>
      `Triangle of three levels, from the top down. ${levels.join('. ')}. Outside the triangle: ${outside.join('. ')}.`,
    level: (name, counted) => `${name}: ${counted}`,
  },
  levels: {
    caption: (municipality, years) => `Preventive interventions by level, ${municipality}, ${years}`,
    heading: 'Interventions by level',
    head: 'Level',
    all: 'All interventions',
  },
  list: {
    heading: (year) => `The interventions of ${year}`,
    none: 'No intervention is mapped on this level.',
    head: ['Intervention', 'Target group', 'Basis', 'Followed up', 'Indicators'],
    notFollowed: 'No follow-up is stated',
    noIndicator: 'None',
    ages: (span) => `aged ${span}`,
    financedBy: (body) => `Paid for by ${body}`,
  },
  costs: {
    heading: 'Cost and volume',
    caption: (municipality, year) => `Cost and volume of preventive interventions, ${municipality}, ${year}`,
    head: ['Intervention', 'Cost, SEK', 'Volume', 'Volume counted in'],
    sum: (kronor, stated, of) =>
      `The stated costs come to SEK ${kronor} in all, for ${stated} of ${of} interventions.`,
    noneStated: 'No cost is stated.',
    notSummed:
      'The volumes are not added up: one person may have taken part in several interventions, and the interventions count different things.',
  },
  basis: {
    heading: 'Formal and informal',
    caption: (municipality, years) => `Preventive interventions by basis, ${municipality}, ${years}`,
    head: 'Basis',
    lead: 'A formal basis is an agreement or a decision.',
  },
  changes: {
    heading: (since) => `Changed since ${since}`,
    none: 'The mapping is unchanged.',
    firstYear: 'There is no earlier mapping to compare with.',
    isNew: 'New interventions',
    gone: 'Interventions that are no longer there',
    changed: 'Changed entries',
    fields: {
      name: 'name',
      provider: 'provider',
      targetGroup: 'target group',
      ages: 'ages',
      level: 'level',
      cost: 'cost',
      basis: 'basis',
      document: 'document',
      financedBy: 'funding',
      followUp: 'follow-up',
    },
    sentence: (name, changes) => `${name}: ${changes.join('; ')}.`,
    change: (field, before, now) => `${field} was ${before}, is now ${now}`,
    kronor: (amount) => `SEK ${amount}`,
    notSaid: 'not stated',
  },
};

const dictionaries: Readonly<Record<Language, InterventionsWords>> = { sv: swedish, en: english };

export function interventionsWordsOf(language: Language): InterventionsWords {
  return dictionaries[language];
}
