import type { Language } from '../../../indicators/model/text.ts';

/** How grants (stimulansbidrag) and what came of them are told. Amounts come already worded, without their unit. */
export interface GrantsWords {
  readonly title: string;
  readonly lead: {
    /** @param sum  null where it is not known */
    given(grants: number, rounds: number, sum: string | null): string;
    /** `8 av 12 mottagare har svarat på uppföljningen.` */
    answered(answered: number, asked: number): string;
    readonly nobodyAsked: string;
  };
  readonly label: Readonly<
    Record<'decision' | 'closed' | 'targetGroup' | 'applications' | 'sum' | 'answered', string>
  >;
  applications(number: number, approximate: boolean): string;
  kronor(amount: string): string;
  /** `8 av 12` */
  of(part: number, whole: number): string;
  readonly criteria: string;
  readonly noCriteria: string;
  readonly grants: string;
  readonly grantHead: readonly [recipient: string, project: string, amount: string, motivation: string];
  readonly noGrants: string;
  readonly noMotivation: string;
  /** Of a project or an amount. */
  readonly notSaid: string;
  readonly answers: string;
  readonly answersLead: string;
  readonly recipient: string;
  /** How the list of answers writes the name. */
  answeredAs(name: string): string;
  readonly listedAsSilent: string;
  /** Of one that has answered, where nobody has said what. */
  readonly answerUnknown: string;
  /** First cell of a row of the summary: `Antal Ja`. */
  count(answer: string): string;
  readonly participants: {
    readonly heading: string;
    caption(round: string): string;
    readonly head: readonly [recipient: string, participants: string];
  };
  readonly contradictions: string;
}

const swedish: GrantsWords = {
  title: 'Stimulansbidrag och deras uppföljning',
  lead: {
    given: (grants, rounds, sum) =>
      `${grants} bidrag har beviljats i ${rounds === 1 ? 'en omgång' : `${rounds} omgångar`}${sum === null ? '' : `, tillsammans ${sum} kronor`}.`,
    answered: (answered, asked) => `${answered} av ${asked} mottagare har svarat på uppföljningen.`,
    nobodyAsked: 'Mottagarna har inte fått några frågor efteråt.',
  },
  label: {
    decision: 'Beslut',
    closed: 'Sista ansökningsdag',
    targetGroup: 'Målgrupp',
    applications: 'Ansökningar',
    sum: 'Beviljat',
    answered: 'Svar på uppföljningen',
  },
  applications: (number, approximate) => `${approximate ? 'omkring ' : ''}${number}`,
  kronor: (amount) => `${amount} kronor`,
  of: (part, whole) => `${part} av ${whole}`,
  criteria: 'Så valdes bidragen',
  noCriteria: 'Inga kriterier är angivna.',
  grants: 'Beviljade bidrag',
  grantHead: ['Bidragstagare', 'Projekt', 'Kronor', 'Motivering'],
  noGrants: 'Inga bidrag är registrerade i omgången.',
  noMotivation: 'Ingen motivering är angiven',
  notSaid: 'Inte angivet',
  answers: 'Svar på uppföljningen',
  answersLead: 'Ett uteblivet svar är inte ett nej. Därför räknas det för sig.',
  recipient: 'Bidragstagare',
  answeredAs: (name) => `I svaren: ${name}.`,
  listedAsSilent: 'Finns bland dem som enligt redovisningen inte har svarat.',
  answerUnknown: 'Svaret är inte känt',
  count: (answer) => `Antal ${answer}`,
  participants: {
    heading: 'Deltagare',
    caption: (round) => `Antal deltagare i projekt som fått bidrag, ${round}`,
    head: ['Bidragstagare', 'Deltagare'],
  },
  contradictions: 'Det här stämmer inte överens',
};

const english: GrantsWords = {
  title: 'Grants and how they were followed up',
  lead: {
    given: (grants, rounds, sum) =>
      `${grants} ${grants === 1 ? 'grant has' : 'grants have'} been given in ${rounds === 1 ? 'one round' : `${rounds} rounds`}${sum === null ? '' : `, SEK ${sum} in all`}.`,
    answered: (answered, asked) => `${answered} of ${asked} recipients have answered the follow-up.`,
    nobodyAsked: 'The recipients have not been asked anything afterwards.',
  },
  label: {
    decision: 'Decision',
    closed: 'Last day to apply',
    targetGroup: 'Target group',
    applications: 'Applications',
    sum: 'Given',
    answered: 'Answers to the follow-up',
  },
  applications: (number, approximate) => `${approximate ? 'about ' : ''}${number}`,
  kronor: (amount) => `SEK ${amount}`,
  of: (part, whole) => `${part} of ${whole}`,
  criteria: 'How the grants were chosen',
  noCriteria: 'No criteria are stated.',
  grants: 'Grants given',
  grantHead: ['Recipient', 'Project', 'SEK', 'Motivation'],
  noGrants: 'No grants are registered in the round.',
  noMotivation: 'No motivation is stated',
  notSaid: 'Not stated',
  answers: 'Answers to the follow-up',
  answersLead: 'An answer that was not given is not a no. It is counted by itself.',
  recipient: 'Recipient',
  answeredAs: (name) => `In the answers: ${name}.`,
  listedAsSilent: 'Listed by the account among those that have not answered.',
  answerUnknown: 'The answer is not known',
  count: (answer) => `Number of ${answer}`,
  participants: {
    heading: 'Participants',
    caption: (round) => `Participants in projects that were given a grant, ${round}`,
    head: ['Recipient', 'Participants'],
  },
  contradictions: 'What does not agree',
};

const dictionaries: Readonly<Record<Language, GrantsWords>> = { sv: swedish, en: english };

export function grantsWordsOf(language: Language): GrantsWords {
  return dictionaries[language];
}
