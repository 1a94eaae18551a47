import { describe, expect, it } from 'vitest';
import type { Review } from '../../../indicators/model/review.ts';
import type { Report } from '../../../outputs/report-model.ts';
import { reviewPack } from '../../../outputs/review/review-pack.ts';
import { sampleReport } from '../../support/sample-report.ts';

const report = sampleReport();

const meeting = (changes: Partial<Review> = {}): Review => ({
  ...{
    date: '2025-04-16',
    year: 2024,
    comments: [],
    decisions: [],
    commitments: [],
    focus: [],
    questions: [],
  },
  ...changes,
});
const focusOf = (reviews: readonly Review[], of: Report = report) => {
  const { reason, indicators } = reviewPack(of, reviews, '2026-04-15').focus;
  return [reason, indicators.map(({ indicator }) => indicator.id)];
};
const chosen = 'Valda vid genomgången den 16 april 2025.';

describe('the pack of a meeting', () => {
  it('has in front what the last meeting before it chose, in that order', () => {
    const reviews = [
      meeting({ date: '2024-04-18', focus: ['bou.investigated'] }),
      meeting({ focus: ['bvc.joint', 'bou.investigated'] }),
      meeting({ date: '2026-04-15', focus: ['bou.investigated'] }),
    ];
    expect(focusOf(reviews)).toEqual([chosen, ['bvc.joint', 'bou.investigated']]);
  });

  it('names what was chosen and is not in the picture', () => {
    expect(focusOf([meeting({ focus: ['fossam.cases', 'bvc.joint'] })])).toEqual([
      `${chosen} Valda, men utan uppgifter i årets bild: fossam.cases.`,
      ['bvc.joint'],
    ]);
  });

  it('has what stands out where nothing was chosen, and says where nothing does', () => {
    const signals =
      'Gruppen har inte valt något fokus. Därför visas de indikatorer där något sticker ut i år.';
    expect(focusOf([])).toEqual([signals, ['bou.investigated']]);
    expect(focusOf([meeting()])).toEqual([signals, ['bou.investigated']]);
    const quiet = {
      ...report,
      signals: {
        nothing: 'Inget sticker ut.',
        entries: [],
        leading: [],
        trends: null,
        counting: [],
        varying: null,
      },
    };
    expect(focusOf([], quiet)).toEqual(['Gruppen har inte valt något fokus, och inget sticker ut i år.', []]);
  });

  it('says each thing of the last meeting in one place', () => {
    const said = { text: 'Ny rutin.', role: 'chef' };
    const last = meeting({
      focus: ['bvc.joint'],
      comments: [
        { indicator: 'bvc.joint', ...said },
        { indicator: 'bou.investigated', ...said },
      ],
      questions: ['Varför?'],
    });
    const pack = reviewPack(report, [last], '2026-04-15');
    expect(pack.focus.indicators[0]?.said.map(({ on }) => on.id)).toEqual(['bvc.joint']);
    expect(pack.last?.comments.map(({ on }) => on.id)).toEqual(['bou.investigated']);
    expect(pack.last).toMatchObject({ questions: [], focus: [] });
    expect(pack.questions).toEqual(['Varför?']);
    expect(pack.commented.map(({ id }) => id)).toEqual(['bou.investigated']);
  });

  it('asks also what was noted for the meeting itself beforehand, and nothing of later ones', () => {
    const questions = (date: string) => meeting({ date, questions: [date] });
    const reviews = ['2024-04-18', '2025-04-16', '2026-04-15', '2027-04-14'].map(questions);
    expect(reviewPack(report, reviews, '2026-04-15').questions).toEqual(['2025-04-16', '2026-04-15']);
  });
});
