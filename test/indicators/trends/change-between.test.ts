import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedPoint } from '../../../indicators/series/series.ts';
import { type ChangeBetween, changeBetween } from '../../../indicators/trends/change-between.ts';
import { expectNear } from '../statistics/expect-near.ts';
import { counts, published, shares } from './invented-series.ts';

function two(series: Parameters<typeof published>[0]): [PublishedPoint, PublishedPoint] {
  const [before, after] = published(series);
  if (!before || !after) throw new Error('two points were expected');
  return [before, after];
}

function change(found: ChangeBetween | null): ChangeBetween {
  if (!found) throw new Error('no change could be calculated');
  return found;
}

describe('the change between two years', () => {
  it('is the year on year change where chance alone moves the years', () => {
    // Newcombe (1998), Statistics in Medicine 17:873, table II (a): 56/70 − 48/80, method 10: 0.0524 to 0.3339.
    const found = change(changeBetween(...two(shares([48, 56], [80, 70])), 'binomial'));
    expect(found.kind).toBe('points');
    expect(found.interval.map((end) => end.toFixed(2))).toEqual(['5.24', '33.39']);
    expect(changeBetween(...two(counts([0, 5])), 'poisson')).toBeNull();
  });

  it('is with four times the variance that of a quarter of the events, and as large', () => {
    const inflated = change(changeBetween(...two(counts([400, 300])), 'poisson', 4));
    const quarter = change(changeBetween(...two(counts([100, 75])), 'poisson'));
    expectNear([inflated.change, ...inflated.interval], [quarter.change, ...quarter.interval]);
    const share = change(changeBetween(...two(shares([80, 120], 400)), 'binomial', 4));
    const quarterShare = change(changeBetween(...two(shares([20, 30], 100)), 'binomial'));
    expectNear([share.change, ...share.interval], [quarterShare.change, ...quarterShare.interval]);
  });

  it('has a wider interval around it the more the years vary', () => {
    const count = fc.integer({ min: 1, max: 500 });
    const inflation = fc.double({ min: 1.01, max: 50, noNaN: true });
    fc.assert(
      fc.property(count, count, inflation, (before, after, by) => {
        const points = two(counts([before, after]));
        const [plain, wide] = [1, by].map((one) => change(changeBetween(...points, 'poisson', one)));
        expect(wide?.change).toBeCloseTo(plain?.change ?? Number.NaN, 6);
        expect(wide?.interval[0]).toBeLessThan(plain?.interval[0] ?? Number.NaN);
        expect(wide?.interval[1]).toBeGreaterThan(plain?.interval[1] ?? Number.NaN);
      }),
      { seed: 2026, numRuns: 200 },
    );
  });

  it('may be down to nothing, with a bound above it', () => {
    const found = change(changeBetween(...two(counts([30, 0])), 'poisson', 2.5));
    expect(found.change).toBe(-100);
    expect(found.interval[0]).toBe(-100);
    expect(found.interval[1]).toBeGreaterThan(-100);
    expect(found.interval[1]).toBeLessThan(0);
  });
});
