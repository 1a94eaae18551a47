import { describe, expect, it } from 'vitest';
import type { Commitment, Review } from '../../../indicators/model/review.ts';
import { lastMeetingOf } from '../../../outputs/review/last-meeting.ts';
import { sampleMeeting, sampleReviews } from '../../support/sample-reviews.ts';

const indicators = [
  { id: 'bou.children_investigated', slug: 'bou-children-investigated', name: 'Barn som utretts' },
  { id: 'school.children_individual_resource', slug: 'school-children', name: 'Barn med individresurs' },
];

function told(
  reviews: readonly Review[] = sampleReviews,
  asOf = sampleMeeting,
  language: 'sv' | 'en' = 'sv',
) {
  return lastMeetingOf(reviews, asOf, indicators, language);
}

const commitment: Commitment = { text: 'a', owner: 'b', due: '2025-12-31', indicators: [], status: 'open' };
const meetingWith = (commitments: readonly Commitment[]): Review => ({
  ...{ date: '2025-04-16', year: 2024, comments: [], decisions: [], focus: [], questions: [] },
  commitments,
});
const statusOn = (asOf: string, changes: Partial<Commitment> = {}) =>
  told([meetingWith([{ ...commitment, ...changes }])], asOf)?.commitments[0];

describe('the last meeting', () => {
  it('is the newest, in the words of its day; before the first there is none', () => {
    expect(told()).toMatchObject({
      meeting: '16 april 2025',
      heading: 'Från genomgången den 16 april 2025',
      decisions: [{ text: 'Skolfrånvaron tas upp varje termin.', role: 'styrgruppen' }],
      questions: ['Hur många nås av familjecentralen?'],
    });
    expect(told([])).toBeNull();
  });

  it('names indicators as the picture does, and by their ids those that it does not have', () => {
    expect(told()?.focus).toEqual([
      { id: 'bou.children_investigated', name: 'Barn som utretts', slug: 'bou-children-investigated' },
      {
        ...{ id: 'bvc.children_joint_social_services', slug: null },
        name: 'bvc.children_joint_social_services',
      },
    ]);
  });

  it('keeps every commitment of its own, and of earlier meetings those that are open', () => {
    expect(
      told()?.commitments.map(({ text, due, status, remarks }) => [text, due, status, remarks.join(' ')]),
    ).toEqual([
      [
        'Beskriv hur skolan räknar individresurser.',
        '1 juni 2026',
        'öppet',
        'Följs upp med Barn med individresurs. Från genomgången den 18 april 2024.',
      ],
      [
        'Gå igenom rutinen för orosanmälan med skolorna.',
        '1 april 2026',
        'öppet, skulle ha varit klart 1 april 2026',
        'Följs upp med Barn som utretts.',
      ],
      ['Ta fram en gemensam broschyr.', '1 december 2025', 'utgått', 'Följs inte upp med något mått.'],
      [
        'Räkna öppna insatser på samma sätt i hela kommunen.',
        '1 oktober 2025',
        'klart',
        'Följs upp med bou.open_interventions.',
      ],
    ]);
  });

  it('calls an open commitment late from the day after its last, in words that stay true when it is read later', () => {
    expect(statusOn('2025-12-31')).toMatchObject({ status: 'öppet', isLate: false, isOpen: true });
    const late = { status: 'öppet, skulle ha varit klart 31 december 2025', isLate: true, isOpen: true };
    expect(statusOn('2026-01-01')).toMatchObject(late);
    expect(statusOn('2029-07-01')).toMatchObject(late);
  });

  it('calls nothing late that is done or dropped', () => {
    expect(statusOn('2027-01-01', { status: 'done' })).toMatchObject({
      status: 'klart',
      isLate: false,
      isOpen: false,
    });
    expect(statusOn('2027-01-01', { status: 'dropped' })).toMatchObject({ status: 'utgått', isLate: false });
  });

  it('leaves the words of others as they are in an English picture', () => {
    const english = told(sampleReviews, sampleMeeting, 'en');
    expect(english?.heading).toBe('From the review on 16 April 2025');
    expect(english?.decisions[0]?.text).toBe('Skolfrånvaron tas upp varje termin.');
    expect(english?.commitments.map(({ status }) => status)).toEqual([
      'open',
      'open, should have been done by 1 April 2026',
      'dropped',
      'done',
    ]);
  });
});
