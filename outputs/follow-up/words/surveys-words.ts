import type { Language } from '../../../indicators/model/text.ts';

/** How surveys are told. Numbers come already worded. */
export interface SurveysWords {
  readonly title: string;
  lead(surveys: number, years: string): string;
  /** `Drogvaneundersökningen 2024` */
  survey(name: string, year: number): string;
  readonly label: Readonly<
    Record<'population' | 'source' | 'document' | 'invited' | 'answered' | 'rate', string>
  >;
  readonly rateUnknown: string;
  caption(question: string, survey: string): string;
  readonly head: readonly [
    group: string,
    yes: string,
    answered: string,
    share: string,
    lower: string,
    upper: string,
  ];
  /** N20 of a survey: who was asked, how many answered where that is known, and from how many answers on a group is shown. */
  note(population: string, rate: string | null, least: string): string;
  /** Since the round before; `clear` where it is more than chance alone gives. */
  change(group: string, from: number, change: string, interval: string, clear: boolean): string;
  /** Where no group has shares of both rounds that are told. */
  readonly noChange: string;
  /** Where there is no earlier round. */
  readonly firstRound: string;
}

const dictionaries: Readonly<Record<Language, SurveysWords>> = {
  sv: {
    title: 'Enkäter',
    lead: (surveys, years) =>
      `${surveys === 1 ? 'En enkät' : `${surveys} enkäter`} från ${years}. En förändring kallas säker bara när den är större än slumpen ensam brukar ge.`,
    survey: (name, year) => `${name} ${year}`,
    label: {
      population: 'Tillfrågade',
      source: 'Källa',
      document: 'Hör till',
      invited: 'Antal tillfrågade',
      answered: 'Antal svarande',
      rate: 'Svarsfrekvens',
    },
    rateUnknown: 'kan inte beräknas',
    caption: (question, survey) => `${question}, ${survey}`,
    head: [
      'Grupp',
      'Svarade ja',
      'Svarande',
      'Procent',
      'Osäkerhetsintervall 95 %, nedre gräns',
      'Osäkerhetsintervall 95 %, övre gräns',
    ],
    note: (population, rate, least) =>
      `Enkätsvar: ${population}.${rate === null ? '' : ` Svarsfrekvens ${rate}.`} Resultat för grupper med färre än ${least} svar redovisas inte.`,
    change: (group, from, change, interval, clear) =>
      `${group}: ${change} sedan ${from} (${interval}). ${clear ? 'Skillnaden är större än slumpen ensam brukar ge.' : 'Ingen säker förändring.'}`,
    noChange: 'Det går inte att jämföra med en tidigare omgång av enkäten.',
    firstRound: 'Det här är den första omgången av enkäten i registren.',
  },
  en: {
    title: 'Surveys',
    lead: (surveys, years) =>
      `${surveys === 1 ? 'One survey' : `${surveys} surveys`} from ${years}. A change is called clear only where it is larger than chance alone usually gives.`,
    survey: (name, year) => `${name} ${year}`,
    label: {
      population: 'Asked',
      source: 'Source',
      document: 'Belongs to',
      invited: 'Number asked',
      answered: 'Number who answered',
      rate: 'Response rate',
    },
    rateUnknown: 'cannot be calculated',
    caption: (question, survey) => `${question}, ${survey}`,
    head: [
      'Group',
      'Said yes',
      'Answered',
      'Per cent',
      'Uncertainty interval 95%, lower',
      'Uncertainty interval 95%, upper',
    ],
    note: (population, rate, least) =>
      `Survey answers: ${population}.${rate === null ? '' : ` Response rate ${rate}.`} Results for groups with fewer than ${least} answers are not shown.`,
    change: (group, from, change, interval, clear) =>
      `${group}: ${change} since ${from} (${interval}). ${clear ? 'The difference is larger than chance alone usually gives.' : 'No clear change.'}`,
    noChange: 'It cannot be compared with an earlier round of the survey.',
    firstRound: 'This is the first round of the survey in the registers.',
  },
};

export function surveysWordsOf(language: Language): SurveysWords {
  return dictionaries[language];
}
