import { describe, expect, it } from 'vitest';
import type { GoalVerdict } from '../../../../indicators/model/follow-up/goal-verdict.ts';
import type { Target } from '../../../../indicators/model/follow-up/undertaking.ts';
import { sampleKeyFigure, sampleUndertaking } from '../../../support/sample-follow-up.ts';
import { discrepanciesIn, factsIn } from './find-discrepancies.ts';

const undertakings = [sampleUndertaking({ committees: ['namnd'] })];

function verdict(
  own: Partial<GoalVerdict>,
  said: number | null = null,
  target: Partial<Target> = {},
): GoalVerdict {
  const sample = sampleKeyFigure({ baseline: { year: 2022, said } });
  return {
    goal: 'narvaro',
    keyFigure: { ...sample, target: { ...sample.target, ...target } },
    ...{ baseline: null, target: null, checkpoints: [], smallestDetectable: null },
    ...own,
  };
}

describe('a baseline that the document says', () => {
  const isSame = (said: number | null, baseline: number | null): boolean =>
    factsIn('baseline_differs', { undertakings }, { goals: [verdict({ baseline }, said)] }).length === 0;

  it('is told where another is published', () => {
    expect(
      discrepanciesIn('baseline_differs', { undertakings }, { goals: [verdict({ baseline: 14.2 }, 12)] }),
    ).toEqual([
      {
        kind: 'baseline_differs',
        about: [{ register: 'undertakings', id: 'narvaro' }],
        facts: {
          ...{ name: 'Fler elever är i skolan varje dag.', indicator: 'school.absence_over_20' },
          ...{ year: 2022, said: 12, published: 14.2 },
        },
        committees: ['namnd'],
      },
    ]);
  });

  it('is held at the precision at which it is said', () => {
    expect(isSame(12.3, 12.34)).toBe(true);
    expect(isSame(12.3, 12.25)).toBe(true);
    expect(isSame(12.3, 12.36)).toBe(false);
    expect(isSame(12, 12.49)).toBe(true);
    expect(isSame(12, 12.51)).toBe(false);
    expect(isSame(120, 121)).toBe(false);
    expect(isSame(0.05, 0.045)).toBe(true);
  });

  it('is not held against what is not published, nor is silence', () => {
    expect(isSame(12, null)).toBe(true);
    expect(isSame(null, 12)).toBe(true);
  });
});

describe('a target', () => {
  const found = (own: Partial<GoalVerdict>, target: Partial<Target> = {}) =>
    factsIn('target_below_detectable', { undertakings }, { goals: [verdict(own, null, target)] });

  it('is told where it is a smaller change than could be seen, in points', () => {
    const smallestDetectable = { kind: 'points', change: -3 } as const;
    expect(found({ baseline: 14, target: 12, smallestDetectable })).toEqual([
      {
        ...{ name: 'Fler elever är i skolan varje dag.', indicator: 'school.absence_over_20' },
        ...{ year: 2027, change: 2, smallest: 3, unit: 'points' },
      },
    ]);
    expect(found({ baseline: 14, target: 11, smallestDetectable })).toEqual([]);
  });

  it('is told in per cent of the baseline, upwards too', () => {
    const smallestDetectable = { kind: 'per_cent', change: 12 } as const;
    expect(found({ baseline: 200, target: 220, smallestDetectable })).toMatchObject([
      { change: 10, smallest: 12 },
    ]);
    expect(found({ baseline: 200, target: 225, smallestDetectable })).toEqual([]);
  });

  it('is not judged where it is to hold a level, or something is not known', () => {
    const smallestDetectable = { kind: 'per_cent', change: 12 } as const;
    const small = { baseline: 200, target: 201, smallestDetectable };
    expect(found(small)).toHaveLength(1);
    expect(found(small, { direction: 'hold_above' })).toEqual([]);
    expect(found(small, { direction: 'hold_below' })).toEqual([]);
    expect(found({ ...small, baseline: null })).toEqual([]);
    expect(found({ ...small, target: null })).toEqual([]);
    expect(found({ ...small, smallestDetectable: null })).toEqual([]);
    expect(found({ ...small, baseline: 0, target: 0 })).toEqual([]);
  });
});
