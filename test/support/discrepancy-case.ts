import type { GoalVerdict } from '../../indicators/model/follow-up/goal-verdict.ts';
import type { FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';
import {
  sampleDocument,
  sampleIntervention,
  sampleKeyFigure,
  sampleUndertaking,
} from './sample-follow-up.ts';

const followUp = {
  by: null,
  to: null,
  everyMonths: null,
  reportYears: [1, 3],
  reportDates: [],
  given: ['2020-11-10'],
  knownUntil: null,
  next: null,
};

const decided = { by: 'kf', date: '2019-09-23', paragraph: '§ 111', registryNumber: null };

const claim = (id: string, quote: string, source: string) => ({ id, source, document: null, quote });

/** Registers and goals that carry every kind of discrepancy at least once, on the day of the sample draft. */
export const discrepancyCase: {
  readonly registers: Partial<FollowUpRegisters>;
  readonly goals: readonly GoalVerdict[];
} = {
  registers: {
    documents: [
      // Nobody answers for it or follows it up; use missing; year 1 late, year 3 not given; no measure for its goal.
      sampleDocument({ id: 'strategin', name: 'Strategin', decided, followUp }),
      sampleDocument({ id: 'avtalet', kind: 'agreement', name: 'Avtalet', owner: 'roll', basis: 'informal' }),
      sampleDocument({
        id: 'planen',
        kind: 'action_plan',
        name: 'Handlingsplanen',
        owner: 'roll',
        valid: { from: '2020-01-01', to: '2024-12-31' },
      }),
      sampleDocument({ id: 'beslutet', kind: 'decision', name: 'Beslutet om platsen' }),
      sampleDocument({
        id: 'lagesbilden',
        kind: 'situation_picture',
        name: 'Lägesbilden',
        owner: 'roll',
        use: 'Ställningstagande',
        dated: '2024-01-15',
        staleAfterMonths: 12,
      }),
      sampleDocument({
        id: 'andt',
        kind: 'evaluation',
        name: 'ANDT-programmet',
        spellings: ['ANTD-programmet'],
        owner: 'roll',
      }),
    ],
    undertakings: [
      sampleUndertaking({ id: 'utan', document: 'strategin', text: 'Fler deltar.', owner: 'roll' }),
      sampleUndertaking({
        id: 'nyckel',
        document: 'strategin',
        text: 'Färre utreds.',
        owner: 'roll',
        keyFigures: [sampleKeyFigure({ indicator: 'bou.children_investigated' })],
      }),
      sampleUndertaking({
        id: 'handbok',
        document: 'strategin',
        kind: 'activity',
        text: 'En handbok tas fram.',
        owner: 'roll',
        due: '2026-03-15',
        state: 'started',
        unmeasured: true,
      }),
    ],
    interventions: [sampleIntervention({ id: 'grupper', name: 'Föräldragrupper', level: 'universal' })],
    grantRounds: [
      {
        id: 'omgang',
        name: 'Omgång 1',
        document: null,
        closed: '2013-09-15',
        targetGroup: null,
        criteria: [],
        applications: null,
        awarded: null,
        questions: [{ id: 'anvant', text: 'Använt bidraget enligt ansökan' }],
      },
    ],
    grants: [
      {
        ...{ id: 'ek', round: 'omgang', recipient: 'Ekens förskola', answeredAs: null, project: null },
        ...{ amount: 50_000, motivation: null, listedAsSilent: true, countsPersons: false },
        answers: new Map([['anvant', 'yes']]),
      },
      {
        ...{ id: 'bo', round: 'omgang', recipient: 'Bokhallens klubb', answeredAs: null, project: null },
        ...{ amount: 25_000, motivation: null, listedAsSilent: true, countsPersons: false },
        answers: new Map(),
      },
    ],
    costTables: [
      {
        ...{ id: 'kostnader', name: 'Kostnaderna', document: null, printedTotal: 600_000, setAside: null },
        rows: [
          { label: 'Statistik', amount: 558_000 },
          { label: 'Information', amount: null },
        ],
      },
    ],
    claims: [
      {
        ...claim('summa', 'ca 500 000 kr', 'Sammanfattning'),
        says: {
          ...{ of: 'quantity', number: 500_000, approximate: true },
          quantity: { kind: 'cost_total', table: 'kostnader' },
        },
      },
      {
        ...claim('regional', 'Mini-Maria (Landstinget)', 'S0'),
        says: { of: 'property', subject: 'Mini-Maria', property: 'huvudman', value: 'Landstinget' },
      },
      {
        ...claim('kommunal', 'Mini-Maria Välfärd samhällsservice', 'S4'),
        says: {
          of: 'property',
          subject: 'Mini-Maria',
          property: 'huvudman',
          value: 'Välfärd samhällsservice',
        },
      },
      {
        ...claim('bilagan', 'I bilaga 7.21 framgår', 'S4, 3.2'),
        says: { of: 'reference', to: 'bilaga 7.21', existing: ['bilaga 7.1', 'bilaga 7.2'] },
      },
    ],
    days: [
      { id: 'au', date: '2026-12-24', what: 'Arbetsutskott', body: 'kf', document: null, confirmed: false },
    ],
  },
  goals: [
    {
      goal: 'nyckel',
      keyFigure: sampleKeyFigure({
        indicator: 'bou.children_investigated',
        baseline: { year: 2022, said: 12.3 },
      }),
      baseline: 20,
      target: 19,
      checkpoints: [],
      smallestDetectable: { kind: 'per_cent', change: -12.5 },
    },
  ],
};
