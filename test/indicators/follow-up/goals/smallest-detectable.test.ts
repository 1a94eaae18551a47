import { describe, expect, it } from 'vitest';
import { smallestDetectable } from '../../../../indicators/follow-up/goals/smallest-detectable.ts';
import type { Target } from '../../../../indicators/model/follow-up/undertaking.ts';
import type { PublishedPoint, Series } from '../../../../indicators/series/series.ts';
import { detectableMultiple, detectableRatio } from '../../../../indicators/statistics/detectable-change.ts';
import { counts, rates, ratios, shares } from '../../trends/invented-series.ts';

function pointOf(series: Series, year: number): PublishedPoint {
  const point = series.points.find((one) => one.year === year);
  if (point?.state !== 'published') throw new Error('the baseline is not published');
  return point;
}

function detectable(series: Series, baseline: number, target: Partial<Target> = {}): number | undefined {
  const whole = { direction: 'down', value: null, changePerCent: -20, year: 2026, ...target } as const;
  return smallestDetectable({ target: whole }, series, pointOf(series, baseline))?.change;
}

/** Per cent down from so many events, with so many degrees of freedom. */
function down(events: number, degreesOfFreedom: number): number {
  return 100 * (detectableRatio(events, detectableMultiple(0.95, 0.8, degreesOfFreedom), 'down') - 1);
}

describe('the smallest change that a goal could be seen by', () => {
  it('counts the years that will be there in the target year', () => {
    // Five years before 2021 leave 3, and the six from 2021 to 2026 leave 4.
    const flat = counts([400, 400, 400, 400, 400, 400]);
    expect(detectable(flat, 2021)).toBeCloseTo(down(400, 7), 9);
    expect(detectable(flat, 2021, { year: 2022 })).toBeCloseTo(down(400, 3), 9);
    // Nothing before: 2016 and two more leave 1, and only they are looked at.
    expect(detectable(flat, 2016, { year: 2018 })).toBeCloseTo(down(400, 1), 9);
    // Every second year: 2026 is the third occasion from 2022 on.
    const rare = counts([400, 400, 400, 400], { every: 2 });
    expect(detectable(rare, 2022)).toBeCloseTo(down(400, 2), 9);
  });

  it('is larger where the years have varied more than by chance', () => {
    const wild = counts([400, 480, 330, 470, 320, 400]);
    expect(detectable(wild, 2021)).toBeLessThan(1.5 * down(400, 7));
    // Years that hang together more than chance would make them give nothing back.
    expect(detectable(counts([400, 401, 400, 401, 400, 400]), 2021)).toBeCloseTo(down(400, 7), 9);
  });

  it('is in per cent for counts and rates, and in points for shares', () => {
    const rate = rates([400, 400, 400, 400, 400, 400], 10_000);
    expect(detectable(rate, 2021)).toBeCloseTo(down(400, 7), 9);
    const share = shares([40, 40, 40, 40, 40, 40], 400);
    const found = smallestDetectable(
      { target: { direction: 'up', value: 20, changePerCent: null, year: 2026 } },
      share,
      pointOf(share, 2021),
    );
    expect(found?.kind).toBe('points');
    // By hand, with m = 2.364624 + 0.896030: k = m²/400 = 0.02658, 1.02658d² − 0.021264d − 0.0047844 = 0.
    expect(found?.change).toBeCloseTo(7.941, 3);
  });

  it('goes the way of the target, and for the worse where a value is to be kept', () => {
    const flat = counts([400, 400, 400, 400, 400, 400]);
    expect(detectable(flat, 2021, { direction: 'up' })).toBeGreaterThan(0);
    expect(detectable(flat, 2021, { direction: 'hold_above' })).toBe(detectable(flat, 2021));
    expect(detectable(flat, 2021, { direction: 'hold_below' })).toBe(
      detectable(flat, 2021, { direction: 'up' }),
    );
  });

  it('is all there is where not even the end of it would be found', () => {
    expect(detectable(counts([7, 7, 7, 7, 7, 7]), 2021)).toBe(-100);
  });

  it('is none for a ratio, from nothing, and where no year will tell how the others vary', () => {
    expect(detectable(ratios([100, 100, 100], 50), 2018)).toBeUndefined();
    expect(detectable(counts([5, 4, 0]), 2018)).toBeUndefined();
    const flat = counts([400, 400, 400]);
    expect(detectable(flat, 2018, { year: 2019 })).toBeUndefined();
    expect(detectable(flat, 2018, { year: 2020 })).toBeCloseTo(down(400, 1), 9);
  });

  it('does not look over a break for how the years vary', () => {
    const wild = counts([100, 900, 100, 400, 400, 400], { breaks: [2019] });
    expect(detectable(wild, 2019)).toBeCloseTo(down(400, 6), 9);
  });
});
