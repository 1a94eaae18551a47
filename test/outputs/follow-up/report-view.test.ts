import { describe, expect, it } from 'vitest';
import type { GoalVerdict } from '../../../indicators/model/follow-up/goal-verdict.ts';
import { reportViews } from '../../../outputs/follow-up/report-view.ts';
import { accountCase, strategyCase } from '../../support/follow-up-cases.ts';
import { viewTexts, wordRows } from '../../support/follow-up-material.ts';
import { followedUp, viewPaper } from '../../support/followed-up.ts';
import { sampleGoal } from '../../support/sample-goals.ts';

const judged: GoalVerdict = sampleGoal(
  { indicator: 'bou.children_investigated' },
  {
    goal: 'mal-1',
    checkpoints: [
      {
        year: 2025,
        standing: {
          verdict: 'on_the_way',
          change: { kind: 'per_cent', change: -9, interval: [-14.1, -3.7] },
        },
        value: 20.1,
        path: 21,
      },
    ],
  },
);

const [first, third] = reportViews(followedUp(strategyCase, 'sv', { goals: [judged] }));
const texts = viewTexts(first ?? null);

describe('the report of a year after the adoption of a document', () => {
  it('is there for each report year that is asked for, and for nothing else', () => {
    expect([first?.slug, third?.slug]).toEqual([
      'uppfoljning-rapport-strategin-ar-1',
      'uppfoljning-rapport-strategin-ar-3',
    ]);
    expect(reportViews(followedUp(accountCase))).toEqual([]);
    const both = {
      ...accountCase,
      documents: [...(accountCase.documents ?? []), ...(strategyCase.documents ?? [])],
    };
    expect(reportViews(followedUp(both))).toHaveLength(2);
  });

  // D2: adopted 23 September 2019, so that year 1 is due on 23 September 2020; given on 10 November, 48 days later.
  it('computes the due date from the adoption and how late it was given', () => {
    expect(first?.lead).toBe(
      'Rapporten skulle lämnas senast den 23 september 2020. Den lämnades den 10 november 2020, 48 dagar efter. Uppgifterna är de som registren visar den 16 mars 2026.',
    );
    expect(third?.lead).toContain('senast den 23 september 2022 och är 1\u202f270 dagar sen.');
    expect(viewTexts(third ?? null)).toContain('Lämnad: Inte lämnad');
  });

  it('does not say of a report that is still to come that it is late', () => {
    const coming = (strategyCase.documents ?? []).map((one) => ({
      ...one,
      decided: { by: 'kf', date: '2025-09-23', paragraph: null, registryNumber: null },
    }));
    const [next] = reportViews(followedUp({ ...strategyCase, documents: coming }));
    expect(next?.lead).toContain('Rapporten ska lämnas senast den 23 september 2026.');
  });

  it('sums up goals, verdicts and activities, in numbers', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        '2 mål är satta, 1 utan nyckeltal.',
        'Nyckeltalen vid senaste bedömningen: →\u00a0På väg: 1.',
        'Av det som ska göras är 1 av 2 genomfört.',
      ]),
    );
  });

  it('has each goal with its key figure and how it stands', () => {
    const rows = wordRows(first ?? null).filter(([goal]) => goal?.startsWith('Fler'));
    expect(rows.map((row) => row.slice(1))).toEqual([
      ['Barn som utretts, per 1\u202f000 invånare 0–20 år', expect.stringMatching(/^På väg 2025: 20,1/)],
      ['Nyckeltal saknas', '–'],
    ]);
  });

  it('tells where nothing has begun, the discrepancies, and leaves room for the committee', () => {
    expect(texts.join('\n')).toContain('I övriga målområden är inget åtagande påbörjat: Målområde B');
    expect(texts.join('\n')).toContain('Förebyggande nivå är inte angiven för ”Mötesserie om närvaro”');
    const rooms = first ? viewPaper(first).blocks.filter(({ kind }) => kind === 'room') : [];
    expect(rooms).toHaveLength(3);
  });

  it('is the same in English', () => {
    const [english] = reportViews(followedUp(strategyCase, 'en', { goals: [judged] }));
    expect(viewTexts(english ?? null, 'en')).toHaveLength(texts.length);
    expect(english?.lead).toContain('It was given on 10 November 2020, 48 days late.');
  });
});
