import type { UnjudgedReason, Verdict } from '../../../indicators/model/follow-up/goal-verdict.ts';
import type { Target } from '../../../indicators/model/follow-up/undertaking.ts';
import type { Language } from '../../../indicators/model/text.ts';

/** How a goal is told. Values and changes come already worded, with their units. */
export interface GoalsWords {
  readonly title: string;
  /** A sign and a word for each verdict: neither needs a colour. */
  readonly verdicts: Readonly<Record<Verdict, { readonly sign: string; readonly word: string }>>;
  /** Why a goal cannot be judged yet, as it stands after a colon. */
  readonly because: Readonly<Record<UnjudgedReason, string>>;
  /** `högst 8,0 %` */
  readonly target: Readonly<Record<Target['direction'], (value: string) => string>>;
  /** `−20,0 % från 2022`: where the value is not known. */
  changeFrom(change: string, year: number): string;
  readonly noTargetValue: string;
  /** `På väg 2025: 9,1 %.` */
  judged(word: string, year: number, value: string | null): string;
  /** `Kan inte bedömas än (2025): uppgift saknas.` */
  unjudged(word: string, year: number, because: string): string;
  /** `Målet är högst 8,0 % år 2027.` */
  targetSentence(target: string, year: number): string;
  change(from: number, change: string, interval: string): string;
  readonly lead: {
    goals(goals: number, documents: number): string;
    /** How the key figures stand; `counted` are `2 är på väg`. */
    standings(keyFigures: number, counted: readonly string[]): string;
    readonly counted: Readonly<Record<Verdict, (count: number) => string>>;
    readonly nothingMeasured: string;
    withoutKeyFigure(count: number): string;
  };
  readonly noArea: string;
  readonly head: readonly [goal: string, baseline: string, target: string, newest: string, standing: string];
  readonly noKeyFigure: string;
  readonly notJudged: string;
  /** `10,0 % (2022)` */
  ofYear(value: string, year: number): string;
  /** What the document says of its baseline, where the published value is another or none. */
  said(value: string): string;
  readonly noValue: string;
  readonly checkpoints: string;
  readonly checkpointsLead: string;
  readonly checkpointHead: readonly [
    keyFigure: string,
    year: string,
    value: string,
    path: string,
    change: string,
    standing: string,
  ];
  readonly plan: string;
  readonly planLead: string;
  readonly planHead: readonly [
    goal: string,
    keyFigure: string,
    baseline: string,
    target: string,
    least: string,
    owner: string,
  ];
  readonly reading: string;
  /** What each verdict means. */
  readonly rules: Readonly<Record<Verdict, string>>;
}

function swedishGoals(n: number): string {
  return `${n} mål`;
}

const swedish: GoalsWords = {
  title: 'Mål och nyckeltal',
  verdicts: {
    reached: { sign: '●', word: 'Nått' },
    on_the_way: { sign: '→', word: 'På väg' },
    not_on_the_way: { sign: '×', word: 'Inte på väg' },
    cannot_be_judged: { sign: '?', word: 'Kan inte bedömas än' },
  },
  because: {
    not_yet: 'året som ska jämföras har inte kommit än',
    too_few_years: 'det finns för få år',
    withheld: 'uppgiften redovisas inte av sekretesskäl',
    missing: 'uppgift saknas',
    break: 'tidsserien bryts mellan utgångsåret och året som jämförs',
    uncertain: 'skillnaden ryms inom det som slumpen ensam kan ge',
    no_method: 'måttet saknar osäkerhetsintervall',
  },
  target: {
    up: (value) => `minst ${value}`,
    down: (value) => `högst ${value}`,
    hold_above: (value) => `fortsatt minst ${value}`,
    hold_below: (value) => `fortsatt högst ${value}`,
  },
  changeFrom: (change, year) => `${change} från ${year}`,
  noTargetValue: 'inte angivet',
  judged: (word, year, value) => `${word} ${year}${value === null ? '' : `: ${value}`}.`,
  unjudged: (word, year, because) => `${word} (${year}): ${because}.`,
  targetSentence: (target, year) => `Målet är ${target} år ${year}.`,
  change: (from, change, interval) => `Sedan ${from}: ${change} (${interval}).`,
  lead: {
    goals: (goals, documents) =>
      `Här finns ${swedishGoals(goals)} i ${documents} ${documents === 1 ? 'dokument' : 'olika dokument'}.`,
    standings: (keyFigures, counted) =>
      keyFigures === 1
        ? `Det enda nyckeltalet ${counted[0]?.replace(/^1 /, '') ?? ''}.`
        : `Så ligger ${keyFigures} nyckeltal till: ${listed(counted, 'och')}.`,
    counted: {
      reached: (n) => `${n} har nått målet`,
      on_the_way: (n) => `${n} är på väg`,
      not_on_the_way: (n) => `${n} är inte på väg`,
      cannot_be_judged: (n) => `${n} kan inte bedömas än`,
    },
    nothingMeasured: 'Inget av dem har ett nyckeltal.',
    withoutKeyFigure: (n) => `${swedishGoals(n)} saknar nyckeltal.`,
  },
  noArea: 'Utan målområde',
  head: ['Mål och nyckeltal', 'Utgångsläge', 'Målvärde', 'Senaste', 'Läge'],
  noKeyFigure: 'Nyckeltal saknas',
  notJudged: 'Inte bedömt',
  ofYear: (value, year) => `${value} (${year})`,
  said: (value) => `enligt dokumentet ${value}`,
  noValue: 'redovisas inte',
  checkpoints: 'Avstämningar',
  checkpointsLead:
    'Jämn takt är det värde som en rak linje från utgångsläget till målet ger det året. Osäkerhetsintervallet är 95-procentigt.',
  checkpointHead: ['Nyckeltal', 'År', 'Värde', 'Jämn takt', 'Sedan utgångsläget', 'Läge'],
  plan: 'Mål och nyckeltal för verksamhetsplanen',
  planLead:
    'Listan kan föras in i verksamhetsplanen. Den minsta förändring som går att se är den som skulle synas som säker i ungefär tre fall av fyra. Är målet mindre än så är det inte säkert att det går att se om det nås.',
  planHead: ['Mål', 'Nyckeltal', 'Utgångsläge', 'Målvärde', 'Minsta synliga förändring', 'Ansvarig'],
  reading: 'Så bedöms målen',
  rules: {
    reached: 'Värdet har nått målet, och förändringen är större än slumpen ensam brukar ge.',
    on_the_way: 'Förändringen går säkert åt rätt håll och kan räcka till en jämn takt mot målet.',
    not_on_the_way: 'Förändringen räcker inte till en jämn takt mot målet, även med osäkerheten inräknad.',
    cannot_be_judged:
      'Uppgifterna räcker inte för någon av de andra bedömningarna. Det betyder inte att inget har hänt.',
  },
};

const english: GoalsWords = {
  title: 'Goals and key figures',
  verdicts: {
    reached: { sign: '●', word: 'Reached' },
    on_the_way: { sign: '→', word: 'On the way' },
    not_on_the_way: { sign: '×', word: 'Not on the way' },
    cannot_be_judged: { sign: '?', word: 'Cannot be judged yet' },
  },
  because: {
    not_yet: 'the year to compare has not come yet',
    too_few_years: 'there are too few years',
    withheld: 'the figure is not shown for reasons of confidentiality',
    missing: 'there is no figure',
    break: 'the series breaks between the baseline and the year that is compared',
    uncertain: 'the difference is within what chance alone can give',
    no_method: 'the measure has no uncertainty interval',
  },
  target: {
    up: (value) => `at least ${value}`,
    down: (value) => `at most ${value}`,
    hold_above: (value) => `still at least ${value}`,
    hold_below: (value) => `still at most ${value}`,
  },
  changeFrom: (change, year) => `${change} from ${year}`,
  noTargetValue: 'not stated',
  judged: (word, year, value) => `${word} in ${year}${value === null ? '' : `: ${value}`}.`,
  unjudged: (word, year, because) => `${word} (${year}): ${because}.`,
  targetSentence: (target, year) => `The goal is ${target} in ${year}.`,
  change: (from, change, interval) => `Since ${from}: ${change} (${interval}).`,
  lead: {
    goals: (goals, documents) =>
      `There ${goals === 1 ? 'is 1 goal' : `are ${goals} goals`} in ${documents === 1 ? '1 document' : `${documents} documents`}.`,
    standings: (keyFigures, counted) =>
      keyFigures === 1
        ? `The only key figure ${counted[0]?.replace(/^1 /, '') ?? ''}.`
        : `Of ${keyFigures} key figures, ${listed(counted, 'and')}.`,
    counted: {
      reached: (n) => `${n} ${n === 1 ? 'has' : 'have'} reached the goal`,
      on_the_way: (n) => `${n} ${n === 1 ? 'is' : 'are'} on the way`,
      not_on_the_way: (n) => `${n} ${n === 1 ? 'is' : 'are'} not on the way`,
      cannot_be_judged: (n) => `${n} cannot be judged yet`,
    },
    nothingMeasured: 'None of them has a key figure.',
    withoutKeyFigure: (n) => `${n === 1 ? '1 goal has' : `${n} goals have`} no key figure.`,
  },
  noArea: 'Without target area',
  head: ['Goal and key figure', 'Baseline', 'Target', 'Newest', 'Standing'],
  noKeyFigure: 'No key figure',
  notJudged: 'Not judged',
  ofYear: (value, year) => `${value} (${year})`,
  said: (value) => `the document says ${value}`,
  noValue: 'not shown',
  checkpoints: 'Checkpoints',
  checkpointsLead:
    'Even pace is what a straight line from the baseline to the target gives in that year. The uncertainty interval is one of 95 per cent.',
  checkpointHead: ['Key figure', 'Year', 'Value', 'Even pace', 'Since the baseline', 'Standing'],
  plan: 'Goals and key figures for the operational plan',
  planLead:
    'The list can be put into the operational plan. The smallest change that can be seen is one that would be found clear in about three cases of four. Where the goal is smaller than that, it is not certain that one can see whether it is reached.',
  planHead: ['Goal', 'Key figure', 'Baseline', 'Target', 'Smallest visible change', 'Responsible'],
  reading: 'How goals are judged',
  rules: {
    reached: 'The value has reached the target, and the change is larger than chance alone usually gives.',
    on_the_way:
      'The change is clearly in the right direction and may be enough for an even pace towards the target.',
    not_on_the_way:
      'The change is not enough for an even pace towards the target, even with its uncertainty.',
    cannot_be_judged:
      'The figures are not enough for any of the others. That does not mean that nothing has happened.',
  },
};

function listed(items: readonly string[], and: string): string {
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}` : (items[0] ?? '');
}

const dictionaries: Readonly<Record<Language, GoalsWords>> = { sv: swedish, en: english };

export function goalsWordsOf(language: Language): GoalsWords {
  return dictionaries[language];
}
