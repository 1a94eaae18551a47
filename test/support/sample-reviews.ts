import type { Review } from '../../indicators/model/review.ts';

/** The day of the meeting that looks back on the two below. */
export const sampleMeeting = '2026-04-15';

/**
 * Two invented meetings on the indicators of the sample draft: a commitment of the first is still open, one of the
 * second is late, one done and one dropped, and one is followed by no measure.
 */
export const sampleReviews: readonly Review[] = [
  {
    date: '2024-04-18',
    year: 2023,
    comments: [{ indicator: 'bup.children_new', text: 'En ny mottagning har öppnat.', role: 'enhetschef' }],
    decisions: [],
    commitments: [
      {
        text: 'Beskriv hur skolan räknar individresurser.',
        owner: 'utbildningsstrateg',
        due: '2026-06-01',
        indicators: ['school.children_individual_resource'],
        status: 'open',
      },
      {
        text: 'Ordna en föreläsning.',
        owner: 'samordnare',
        due: '2024-10-01',
        indicators: [],
        status: 'done',
      },
    ],
    focus: ['bup.children_new'],
    questions: ['Varför dröjer leveransen?'],
  },
  {
    date: '2025-04-16',
    year: 2024,
    comments: [
      {
        indicator: 'bou.children_investigated',
        text: 'Förhandsbedömningarna görs på ett nytt sätt sedan i höstas.',
        role: 'verksamhetschef',
      },
      { indicator: 'bup.children_new', text: 'Väntetiden bör följas.', role: 'samordnare' },
    ],
    decisions: [{ text: 'Skolfrånvaron tas upp varje termin.', role: 'styrgruppen' }],
    commitments: [
      {
        text: 'Gå igenom rutinen för orosanmälan med skolorna.',
        owner: 'enhetschef, barn och unga',
        due: '2026-04-01',
        indicators: ['bou.children_investigated'],
        status: 'open',
      },
      {
        text: 'Ta fram en gemensam broschyr.',
        owner: 'samordnare',
        due: '2025-12-01',
        indicators: [],
        status: 'dropped',
      },
      {
        text: 'Räkna öppna insatser på samma sätt i hela kommunen.',
        owner: 'verksamhetscontroller',
        due: '2025-10-01',
        indicators: ['bou.open_interventions'],
        status: 'done',
      },
    ],
    focus: ['bou.children_investigated', 'bvc.children_joint_social_services'],
    questions: ['Hur många nås av familjecentralen?'],
  },
];
