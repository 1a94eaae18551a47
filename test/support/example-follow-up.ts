import { discrepanciesOf } from '../../indicators/follow-up/discrepancies/discrepancies-of.ts';
import { reportDuties } from '../../indicators/follow-up/report-duties.ts';
import { surveyShares } from '../../indicators/follow-up/survey-shares.ts';
import { type CountFact, countKeys } from '../../indicators/model/follow-up/count-key.ts';
import type { Checkpoint, GoalVerdict } from '../../indicators/model/follow-up/goal-verdict.ts';
import type { Grant } from '../../indicators/model/follow-up/grant.ts';
import type { FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';
import type { Survey } from '../../indicators/model/follow-up/survey.ts';
import type { KeyFigure } from '../../indicators/model/follow-up/undertaking.ts';
import type { PublishedFollowUp } from '../../indicators/release/published-follow-up.ts';
import {
  sampleDocument,
  sampleFollowUp,
  sampleIntervention,
  sampleKeyFigure,
  sampleUndertaking,
} from './sample-follow-up.ts';

/** Of the sample draft. */
const exampleDate = '2026-03-16';

/** Invented registers in which every view finds something; dates lie around the sample draft's, 16 March 2026. */
export function exampleFollowUp(): PublishedFollowUp {
  const base = sampleFollowUp(exampleRegisters, { goals: exampleGoals }, exampleCounts);
  const duties = reportDuties(exampleRegisters, exampleDate);
  return {
    ...base,
    duties,
    surveys: surveyShares(exampleRegisters.surveys, base.counts, 50),
    discrepancies: discrepanciesOf({
      ...{ registers: exampleRegisters, goals: exampleGoals, duties, date: exampleDate },
    }),
  };
}

const published = (value: number): CountFact => ({ state: 'published', value });
const withheld: CountFact = { state: 'withheld' };

const investigated: KeyFigure = sampleKeyFigure({
  id: 'utredda',
  indicator: 'bou.children_investigated',
  baseline: { year: 2020, said: null },
  target: { direction: 'down', value: 18.5, changePerCent: null, year: 2027 },
  checkpoints: [2023, 2027],
});
const closed: KeyFigure = sampleKeyFigure({
  id: 'leder-till-insats',
  indicator: 'bou.investigations_leading_to_intervention',
  baseline: { year: 2020, said: 41 },
  target: { direction: 'up', value: null, changePerCent: 10, year: 2027 },
  checkpoints: [2027],
});
const joint: KeyFigure = sampleKeyFigure({
  id: 'samverkan',
  indicator: 'bvc.children_joint_social_services',
  shown: 'count',
  baseline: { year: 2020, said: null },
  target: { direction: 'hold_above', value: 10, changePerCent: null, year: 2025 },
  checkpoints: [2025],
});

const change = (value: number, low: number, high: number): Checkpoint['standing']['change'] => ({
  kind: 'per_cent',
  change: value,
  interval: [low, high],
});

export const exampleGoals: readonly GoalVerdict[] = [
  {
    goal: 'farre-utredningar',
    keyFigure: investigated,
    baseline: 21.4,
    target: 18.5,
    checkpoints: [
      {
        year: 2023,
        standing: { verdict: 'cannot_be_judged', because: 'uncertain', change: change(-1.2, -8.3, 6.4) },
        value: 21.1,
        path: 20.2,
      },
      {
        year: 2025,
        standing: { verdict: 'on_the_way', change: change(-9, -14.1, -3.7) ?? never() },
        value: 19.5,
        path: 19.3,
      },
    ],
    smallestDetectable: { kind: 'per_cent', change: -12.4 },
  },
  {
    goal: 'stod-i-tid',
    keyFigure: closed,
    baseline: null,
    target: null,
    checkpoints: [
      {
        year: 2025,
        standing: { verdict: 'cannot_be_judged', because: 'withheld', change: null },
        value: null,
        path: null,
      },
    ],
    smallestDetectable: null,
  },
  {
    goal: 'stod-i-tid',
    keyFigure: joint,
    baseline: 19,
    target: 10,
    checkpoints: [
      {
        year: 2025,
        standing: { verdict: 'not_on_the_way', change: change(-78.9, -93.5, -41) ?? never() },
        value: 4,
        path: 10,
      },
    ],
    smallestDetectable: { kind: 'per_cent', change: -61.3 },
  },
];

function never(): never {
  throw new Error('a change is there');
}

const drugSurvey: Survey = {
  id: 'drogvanor-2024',
  name: 'Drogvaneundersökningen',
  year: 2024,
  population: 'Elever i årskurs 9',
  document: 'andts',
  source: 'Stockholmsenkäten (påhittade svar)',
  themes: ['andts'],
  questions: [{ id: 'alkohol', text: 'Har druckit alkohol det senaste året' }],
  groups: [
    { id: 'alla', name: 'Alla' },
    { id: 'flickor', name: 'Flickor' },
    { id: 'pojkar', name: 'Pojkar' },
  ],
};

const grant = (own: Partial<Grant>): Grant => ({
  id: 'bibliotek',
  round: 'omgang-1',
  recipient: 'Norra biblioteket',
  answeredAs: null,
  project: null,
  amount: 25000,
  motivation: null,
  answers: new Map(),
  listedAsSilent: false,
  countsPersons: false,
  ...own,
});

export const exampleRegisters: FollowUpRegisters = {
  bodies: [
    { id: 'kommunstyrelsen', name: { sv: 'Kommunstyrelsen', en: 'The municipal executive board' } },
    { id: 'socialnamnden', name: { sv: 'Socialnämnden', en: 'The social services committee' } },
  ],
  roles: [{ id: 'samordnare', title: 'ANDTS-samordnare', group: 'Arbetsgrupp A', scope: null }],
  documents: [
    sampleDocument({
      id: 'strategi',
      decided: { by: 'kommunstyrelsen', date: '2020-09-23', paragraph: '§ 111', registryNumber: null },
      areas: [
        { id: 'a', name: 'Tydlig samverkan', group: 'Arbetsgrupp A', directions: [] },
        { id: 'b', name: 'Målområde B', group: null, directions: [] },
      ],
    }),
    sampleDocument({
      id: 'andts',
      name: 'ANDTS-strategin',
      spellings: ['ANDT-strategin', 'ANTD-strategin'],
      themes: ['andts'],
    }),
    sampleDocument({
      ...{ id: 'lage-2024', kind: 'situation_picture', name: 'Lägesbild om normbrytande beteende' },
      ...{
        version: '2',
        dated: '2024-11-01',
        staleAfterMonths: 12,
        indicators: ['bou.children_investigated'],
      },
    }),
    sampleDocument({
      ...{ id: 'stallningstagande', kind: 'position', name: 'Ställningstagande om åtgärder' },
      ...{ follows: 'lage-2024', dated: '2025-01-20' },
      decided: { by: 'kommunstyrelsen', date: '2025-01-20', paragraph: '§ 7', registryNumber: null },
    }),
    sampleDocument({
      ...{
        id: 'atgardsplan',
        kind: 'plan_of_measures',
        name: 'Åtgärdsplan 2025',
        follows: 'stallningstagande',
      },
      dated: '2025-03-03',
    }),
  ],
  undertakings: [
    sampleUndertaking({
      ...{ id: 'farre-utredningar', area: 'a', text: 'Färre barn behöver utredas.', owner: 'samordnare' },
      keyFigures: [investigated],
    }),
    sampleUndertaking({
      ...{ id: 'stod-i-tid', area: 'a', text: 'Fler får stöd i tid.' },
      keyFigures: [closed, joint],
    }),
    sampleUndertaking({ id: 'dialog', area: 'b', text: 'Unga får vara med och påverka.' }),
    sampleUndertaking({ id: 'trygghet', area: 'b', text: 'Ungas trygghet stärks.', unmeasured: true }),
    sampleUndertaking({
      ...{ id: 'tillsyn', document: 'andts', kind: 'activity', text: 'Tillsyn av folköl och tobak.' },
      ...{ owner: 'samordnare', due: '2026-01-31', state: 'ongoing', themes: ['andts'] },
    }),
    sampleUndertaking({
      ...{ id: 'faltarbete', document: 'atgardsplan', kind: 'measure', text: 'Fältarbete på helgkvällar.' },
      ...{ state: 'started', linked: ['tillsyn'], level: 'selective' },
    }),
  ],
  interventions: [
    sampleIntervention({
      ...{ id: 'polarna', year: 2024, name: 'Polarna', level: 'selective', cost: 400000, basis: 'agreement' },
      volume: { unit: 'ungdomar', of: 'persons' },
    }),
    sampleIntervention({ id: 'forelasning', year: 2024, name: 'Föräldraföreläsningar', level: 'universal' }),
    sampleIntervention({
      ...{ id: 'polarna', year: 2025, name: 'Polarna', level: 'universal', cost: null, basis: 'agreement' },
      ...{ provider: 'Fritid Exempelby', targetGroup: 'Högstadieelever', ages: '13–16' },
      ...{ financedBy: 'socialnamnden', document: 'strategi', themes: ['andts'] },
      volume: { unit: 'ungdomar', of: 'persons' },
    }),
    sampleIntervention({
      ...{ id: 'foraldragrupper', year: 2025, name: 'Föräldragrupper', level: 'indicated', cost: 120000 },
      ...{
        basis: 'informal',
        followUp: 'Enkät efter varje grupp',
        indicators: ['bou.children_investigated'],
      },
      volume: { unit: 'föräldrar', of: 'persons' },
    }),
    sampleIntervention({
      ...{ id: 'broschyr', year: 2025, name: 'Broschyr till alla hem', level: 'promoting', cost: 0 },
      volume: { unit: 'hem', of: 'things', number: 42000 },
    }),
    sampleIntervention({ id: 'motesplats', year: 2025, name: 'Öppen mötesplats' }),
  ],
  grantRounds: [
    {
      ...{ id: 'omgang-1', name: 'Omgång 1', document: null, closed: '2025-09-15', awarded: null },
      targetGroup: 'Barn 0–9 år',
      criteria: ['Tydlig målgrupp', 'Samverkan'],
      applications: { number: 20, approximate: true },
      questions: [
        { id: 'anvant', text: 'Använt enligt ansökan' },
        { id: 'fortsatter', text: 'Fortsätter arbetet' },
      ],
    },
  ],
  grants: [
    grant({
      ...{ id: 'bibliotek', amount: 50000, answeredAs: 'Norra skolans bibliotek', countsPersons: true },
      motivation: 'Belönas för sagostunder på flera språk.',
      answers: new Map([
        ['anvant', 'yes'],
        ['fortsatter', 'partly'],
      ]),
    }),
    grant({
      ...{ id: 'skola', recipient: 'Strandskolan', listedAsSilent: true, countsPersons: true },
      answers: new Map([['anvant', 'no']]),
    }),
    grant({ id: 'forskola', recipient: 'Förskolan Vinden', project: 'Utepedagogik', listedAsSilent: true }),
  ],
  costTables: [
    {
      ...{ id: 'tidigt-stod', name: 'Kostnader för tidigt stöd', document: 'strategi' },
      rows: [
        { label: 'Samlad statistik', amount: 39000 },
        { label: 'Stimulansbidrag', amount: 452000 },
        { label: 'Tydlig information', amount: null },
        { label: 'Föreläsningar', amount: 67000 },
      ],
      printedTotal: 558000,
      setAside: 3000000,
    },
  ],
  providerReports: [
    {
      ...{ id: 'r1', provider: 'Fritid Exempelby', activity: 'Ungdomsgårdarna', document: null },
      ...{ due: '2026-03-01', received: null, owner: 'samordnare' },
    },
    {
      ...{ id: 'r2', provider: 'Föreningen Alla behövs', activity: 'Läxhjälp', document: null },
      ...{ due: '2026-02-01', received: '2026-02-03', owner: null },
    },
    {
      ...{ id: 'r3', provider: 'Fritid Exempelby', activity: 'Sommarlov', document: null },
      ...{ due: '2026-09-30', received: null, owner: null },
    },
  ],
  activities: [
    {
      ...{ id: 'forelasning', document: 'strategi', undertaking: null, what: 'Föreläsningar för förskolan' },
      ...{ dates: ['2025-10-02', '2025-11-22'], times: null, participants: 'interval' },
      note: 'Omkring 80 procent var personal i förskolan.',
    },
    {
      ...{ id: 'moten', document: 'strategi', undertaking: null, what: 'Möten i arbetsgruppen' },
      ...{ dates: ['2025'], times: 4, participants: 'unknown', note: null },
    },
    {
      ...{ id: 'studiebesok', document: null, undertaking: null, what: 'Studiebesök' },
      ...{ dates: [], times: 1, participants: 'exact', note: null },
    },
    {
      ...{ id: 'temadag', document: null, undertaking: null, what: 'Temadag' },
      ...{ dates: ['2025-05-13'], times: null, participants: 'approximate', note: null },
    },
  ],
  surveys: [{ ...drugSurvey, id: 'drogvanor-2022', year: 2022 }, drugSurvey],
  claims: [],
  days: [
    {
      ...{ id: 'au', date: '2026-04-14', what: 'Gemensamt arbetsutskott', body: 'socialnamnden' },
      ...{ document: null, confirmed: false },
    },
  ],
  steps: [],
  dispatches: [],
};

const answersOf = (survey: string, group: string, yes: CountFact, answered: CountFact) => [
  [countKeys.yes(survey, group, 'alkohol'), yes],
  [countKeys.answeredQuestion(survey, group, 'alkohol'), answered],
  [countKeys.answered(survey, group), answered],
];

export const exampleCounts: Readonly<Record<string, CountFact>> = Object.fromEntries([
  [countKeys.intervention(2024, 'polarna'), published(31)],
  [countKeys.intervention(2025, 'polarna'), published(1044)],
  [countKeys.intervention(2025, 'foraldragrupper'), withheld],
  [countKeys.grant('bibliotek'), published(60)],
  [countKeys.grant('skola'), withheld],
  [countKeys.leastPresent('forelasning'), published(125)],
  [countKeys.mostPresent('forelasning'), published(150)],
  [countKeys.leastPresent('studiebesok'), withheld],
  [countKeys.mostPresent('studiebesok'), withheld],
  [countKeys.leastPresent('temadag'), published(90)],
  [countKeys.mostPresent('temadag'), published(90)],
  [countKeys.invited('drogvanor-2022'), published(420)],
  [countKeys.invited('drogvanor-2024'), published(400)],
  ...answersOf('drogvanor-2022', 'alla', published(180), published(330)),
  ...answersOf('drogvanor-2022', 'flickor', published(100), published(170)),
  ...answersOf('drogvanor-2022', 'pojkar', published(80), published(160)),
  ...answersOf('drogvanor-2024', 'alla', published(130), published(324)),
  ...answersOf('drogvanor-2024', 'flickor', published(85), published(164)),
  ...answersOf('drogvanor-2024', 'pojkar', withheld, published(160)),
]);
