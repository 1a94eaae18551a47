import type { FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';
import { sampleDocument, sampleKeyFigure, sampleUndertaking } from './sample-follow-up.ts';

const bodies = [
  { id: 'kf', name: { sv: 'Kommunfullmäktige', en: 'The municipal council' } },
  { id: 'ks', name: { sv: 'Kommunstyrelsen', en: 'The executive board' } },
  { id: 'sn', name: { sv: 'Socialnämnden', en: 'The social services committee' } },
];

const roles = [
  { id: 'kvalitet', title: 'Sociala kvalitetsenheten', group: null, scope: 'Följer upp överenskommelser' },
  { id: 'grupp-a', title: 'Arbetsgruppsansvarig A', group: 'Arbetsgrupp A', scope: null },
];

const direction = (id: string, name: string) => ({ id, name });

/** A strategy with four target areas, of which one is named and has begun; its first report was late. */
export const strategyCase: Partial<FollowUpRegisters> = {
  bodies,
  roles,
  documents: [
    sampleDocument({
      id: 'strategin',
      name: 'Strategi för förebyggande arbete',
      about: 'Strategin ska ge barn och unga stöd i tid',
      decided: { by: 'kf', date: '2019-09-23', paragraph: '§ 111', registryNumber: null },
      valid: { from: '2019-09-23', to: null },
      owner: 'kvalitet',
      followUp: {
        by: 'kvalitet',
        to: 'ks',
        everyMonths: null,
        reportYears: [1, 3],
        reportDates: [],
        given: ['2020-11-10'],
        knownUntil: null,
        next: null,
      },
      use: 'Underlag för nästa strategi',
      tags: ['Ungdomsdialog', 'Kommunikation'],
      indicators: ['bou.children_investigated'],
      areas: [
        {
          id: 'a',
          name: 'Tydlig samverkan',
          group: 'Arbetsgrupp A',
          directions: [
            direction('a1', 'Effektivare samverkan'),
            direction('a2', 'Ökad föräldrasamverkan'),
            direction('a3', 'Samverkan för skolnärvaro'),
            direction('a4', 'Dialog med civilsamhället'),
          ],
        },
        { id: 'b', name: 'Målområde B', group: null, directions: [] },
        { id: 'c', name: 'Målområde C', group: null, directions: [] },
        { id: 'd', name: 'Målområde D', group: null, directions: [] },
      ],
      papers: [
        { title: 'Tjänsteskrivelse', date: '2020-10-20' },
        { title: 'Strategin', date: null },
      ],
    }),
  ],
  undertakings: [
    sampleUndertaking({
      id: 'mal-1',
      document: 'strategin',
      area: 'a',
      direction: 'a3',
      keyFigures: [sampleKeyFigure({ indicator: 'bou.children_investigated' })],
      state: 'ongoing',
    }),
    sampleUndertaking({ id: 'mal-2', document: 'strategin', text: 'Fler föräldrar deltar.', area: 'a' }),
    sampleUndertaking({
      id: 'handbok',
      document: 'strategin',
      kind: 'activity',
      text: 'En handbok för samverkan tas fram.',
      area: 'a',
      direction: 'a1',
      owner: 'grupp-a',
      due: '2026-03-01',
      state: 'started',
      stateDate: '2020-10-01',
      shownBy: 'Protokoll 3',
    }),
    sampleUndertaking({
      id: 'moten',
      document: 'strategin',
      kind: 'activity',
      text: 'Mötesserie om närvaro.',
      area: 'a',
      direction: 'a3',
      owner: 'grupp-a',
      state: 'done',
      unmeasured: true,
    }),
  ],
  activities: [
    {
      id: 'moten-1',
      document: null,
      undertaking: 'moten',
      what: 'Möten om närvaro',
      dates: [],
      times: 4,
      participants: 'unknown',
      note: null,
    },
  ],
};

/** Agreements as an account tells of them: one formal and followed up, one that nobody follows up, one informal. */
export const accountCase: Partial<FollowUpRegisters> = {
  bodies,
  roles,
  documents: [
    sampleDocument({
      id: 'uppdraget',
      kind: 'assignment',
      name: 'Redovisa uppföljningen',
      decided: { by: 'kf', date: '2015-10-19', paragraph: '§ 265', registryNumber: null },
      owner: 'kvalitet',
      followUp: {
        by: 'sn',
        to: 'kf',
        everyMonths: null,
        reportYears: [],
        reportDates: ['2016-02-16', '2026-06-01'],
        given: ['2016-02-16'],
        knownUntil: null,
        next: null,
      },
    }),
    sampleDocument({
      id: 'redovisningen',
      kind: 'account',
      name: 'Redovisning av uppföljningen',
      follows: 'uppdraget',
    }),
    sampleDocument({
      id: 'polisen',
      kind: 'agreement',
      name: 'Samverkan med polisen',
      parties: ['Kommunen', 'Polisen'],
      decided: { by: 'sn', date: '2015-03-03', paragraph: '§ 30', registryNumber: 'SN 2015/12' },
      valid: { from: '2015-01-01', to: '2026-12-31' },
      owner: 'kvalitet',
      followUp: {
        by: 'kvalitet',
        to: 'sn',
        everyMonths: 12,
        reportYears: [],
        reportDates: [],
        given: ['2025-12-20'],
        knownUntil: null,
        next: null,
      },
      use: 'Ny aktivitetslista varje år',
    }),
    sampleDocument({
      id: 'mottagningen',
      kind: 'cooperation_agreement',
      name: 'Ungdomsmottagningen',
      decided: { by: 'sn', date: null, paragraph: null, registryNumber: null },
    }),
    sampleDocument({ id: 'natverket', kind: 'agreement', name: 'Nätverket', basis: 'informal' }),
  ],
  undertakings: [1, 2, 3, 4, 5, 6, 7, 8].map((n) =>
    sampleUndertaking({
      id: `aktivitet-${n}`,
      document: 'polisen',
      kind: 'activity',
      text: `Aktivitet ${n}`,
      owner: 'kvalitet',
      state: n <= 3 ? 'done' : 'not_started',
      indicators: n <= 5 ? ['bou.children_investigated'] : [],
      unmeasured: n === 6,
      level: 'universal',
    }),
  ),
  providerReports: [
    {
      id: 'redovisning-1',
      provider: 'Mottagningen',
      activity: 'Råd och stöd',
      document: 'mottagningen',
      due: '2026-01-31',
      received: null,
      owner: 'kvalitet',
    },
  ],
  days: [
    {
      id: 'au',
      date: '2026-12-24',
      what: 'Arbetsutskott',
      body: 'sn',
      document: 'uppdraget',
      confirmed: false,
    },
    { id: 'namnd', date: '2026-04-14', what: 'Sammanträde', body: 'sn', document: null, confirmed: false },
  ],
};
