import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Trend } from '../../../indicators/trends/trend.ts';
import { trendOf } from '../../../indicators/trends/trend-of.ts';
import { counts, rates, ratios, shares } from './invented-series.ts';

/** Five years of something between 20 and 3,000, and of how many. */
const events = fc.array(fc.integer({ min: 20, max: 3000 }), { minLength: 5, maxLength: 5 });
const persons = fc.array(fc.integer({ min: 4000, max: 9000 }), { minLength: 5, maxLength: 5 });
const runs = { seed: 2026, numRuns: 500 };

/** A steady change with a little scatter, so that every verdict comes up among the random series. */
const drifting = fc
  .tuple(fc.integer({ min: 30, max: 900 }), fc.double({ min: 0.75, max: 1.3, noNaN: true }), events)
  .map(([start, factor, noise]) =>
    noise.map((one, i) => Math.max(20, Math.round(start * factor ** i + ((one % 7) - 3)))),
  );

describe('the trend of a series', () => {
  it('increases where the plain rule and the test agree', () => {
    // 994 → 1,367: change 373, 2·√2,361 = 97; the Fingertips test finds χ² 46.7653 in its own rounded intervals and
    // 47.8967 as proportions (TrendMarkerCalculatorTest, sets 1).
    const trend = trendOf(counts([994, 1023, 1199, 1332, 1367]));
    expect(trend).toMatchObject({
      state: 'increases',
      from: 2016,
      to: 2020,
      points: 5,
      first: 994,
      last: 1367,
    });
    const ofShare = trendOf(shares([994, 1023, 1199, 1332, 1367], [40299, 41527, 42811, 44064, 44701]));
    expect(ofShare.state).toBe('increases');
    expect(recentOf(ofShare)).toMatchObject({ direction: 'up' });
    expect(recentOf(ofShare)?.chiSquare).toBeCloseTo(47.8967, 3);
  });

  it('decreases where a share falls as these did, though by less than a tenth of itself', () => {
    // Coverage 92.6 → 90.1 per cent (FingertipsNext, Yorkshire MMR coverage, 2020–2024: χ² 405.048, decreasing). Those
    // without were 7.4 per cent and are 9.9: a third more.
    const trend = trendOf(shares([57274, 55865, 53681, 51767, 53185], [61834, 60511, 59074, 57508, 59028]));
    expect(trend.state).toBe('decreases');
    expect(recentOf(trend)?.chiSquare).toBeCloseTo(405.048, 3);
  });

  it('is unchanged where neither sees a change, and none of a fifth can hide', () => {
    expect(trendOf(counts([1000, 1040, 980, 1010, 1030])).state).toBe('unchanged');
  });

  it('shows no clear change where neither sees one, but there may well be one', () => {
    // A tenth of the counts above: by chance alone the annual change lies between −5.5 and +7.3 per cent, which over four
    // years is from a fifth less to a third more.
    const trend = trendOf(counts([100, 104, 98, 101, 103]));
    expect(trend.state).toBe('no_clear_change');
    if (trend.state !== 'no_clear_change') return;
    const [lower, upper] = trend.annualChange.interval.map((end) => (1 + end / 100) ** 4);
    expect(lower).toBeLessThan(1 / 1.2);
    expect(upper).toBeGreaterThan(1.2);
  });

  it('is uncertain where the ends differ and the years between do not bear it out', () => {
    // 2·√(100 + 140) = 31, less than 40; the line through all five has an interval from far below 0 to far above.
    const trend = trendOf(counts([100, 90, 160, 80, 140]));
    expect(trend.state).toBe('uncertain');
    expect(recentOf(trend)?.direction).toBe('none');
  });

  it('is uncertain where a change is sure but less than a tenth', () => {
    // From 7.08 to 7.66 per cent of many millions (FingertipsNext, diabetes prevalence 2020–2024).
    const trend = trendOf(
      shares(
        [3455176, 3491868, 3625401, 3774801, 3938080],
        [48783947, 49122259, 49956777, 50649129, 51441896],
      ),
    );
    expect(trend.state).toBe('uncertain');
    expect(recentOf(trend)).toMatchObject({ direction: 'up' });
  });

  it('is not carried away by a test that finds everything significant on large numbers', () => {
    // FingertipsNext, patients over 65, 2020–2024: χ² 3,167.8 and dispersion 342.34 as rates: the scatter of the years
    // themselves allows for no change.
    const trend = trendOf(
      rates(
        [10588957, 10547929, 10851467, 11034431, 11246440],
        [60458658, 60744002, 61625745, 62418295, 63227624],
      ),
    );
    expect(trend.state).toBe('unchanged');
    if (trend.state !== 'unchanged') return;
    expect(trend.dispersion).toBeCloseTo(342.342, 2);
    expect(trend.recent?.direction).toBe('up');
    expect(trend.annualChange.interval[0]).toBeLessThan(0);
  });

  it('sees no rise in the rate of a population that grows as its events do', () => {
    const population = [5000, 5500, 6050, 6655, 7320];
    const grown = population.map((persons) => persons / 10);
    expect(trendOf(counts(grown)).state).toBe('increases');
    expect(trendOf(rates(grown, population)).state).toBe('unchanged');
  });

  it('is too few to judge with 19 in some year, and judged with 20', () => {
    expect(trendOf(counts([30, 19, 40]))).toEqual({
      ...{ state: 'too_few', least: 20, of: 'counted' },
      ...{ from: 2016, to: 2018, points: 3 },
    });
    expect(trendOf(counts([30, 20, 40])).state).not.toBe('too_few');
    expect(trendOf(counts([3, 30, 31, 32, 33, 34])).state).toBe('no_clear_change');
  });

  it('is too few to judge where the few are those outside a share', () => {
    expect(trendOf(shares([181, 170, 160], 200))).toMatchObject({ state: 'too_few', of: 'complement' });
    expect(trendOf(shares([180, 170, 160], 200)).state).not.toBe('too_few');
    expect(trendOf(shares([19, 30, 40], 200))).toMatchObject({ state: 'too_few', of: 'counted' });
    // The people outside a rate are the whole municipality but for those: they make nothing uncertain.
    expect(trendOf(rates([181, 170, 160], 200)).state).not.toBe('too_few');
  });

  it('of three or four points rests on the interval alone', () => {
    const trend = trendOf(counts([300, 400, 520, 700]));
    expect(trend.state).toBe('increases');
    expect(recentOf(trend)).toBeNull();
    // Three points allow for so much scatter that a rise by a third is not sure.
    expect(trendOf(counts([300, 380, 400])).state).toBe('uncertain');
  });

  it('is not calculated for a ratio, which has no interval, and never called unchanged', () => {
    expect(trendOf(ratios([100, 100, 100, 100, 100], 50))).toEqual({
      state: 'not_calculated',
      because: 'no_method',
    });
  });

  it('says why it has no window', () => {
    expect(trendOf(counts([100, 100, 'withheld']))).toEqual({ state: 'not_calculated', because: 'withheld' });
    expect(trendOf(counts([100, 100, 100, 100], { breaks: [2018] }))).toEqual({
      state: 'not_calculated',
      because: 'break',
    });
    expect(trendOf(counts([100, 100]))).toEqual({ state: 'not_calculated', because: 'short' });
  });

  it('never goes over a break, however clear the jump', () => {
    const trend = trendOf(counts([100, 100, 100, 300, 301, 299], { breaks: [2019] }));
    expect(trend).toMatchObject({ state: 'unchanged', from: 2019, to: 2021, points: 3 });
  });

  it('tells where a point of the window may still change', () => {
    const series = counts([1000, 1040, 980, 1010, 1030, 990]);
    const preliminaryIn = (year: number) => {
      const points = series.points.map((point) => ({ ...point, preliminary: point.year === year }));
      const trend = trendOf({ ...series, points });
      return trend.state === 'unchanged' && trend.preliminary;
    };
    // The first year lies before the window.
    expect([2016, 2017, 2021].map(preliminaryIn)).toEqual([false, true, true]);
  });

  it('turns round with the series', () => {
    const tally = { increases: 0, decreases: 0, unchanged: 0, no_clear_change: 0, uncertain: 0 };
    fc.assert(
      fc.property(drifting, (values) => {
        const [there, back] = [trendOf(counts(values)), trendOf(counts([...values].reverse()))];
        if (!isJudged(there) || !isJudged(back)) throw new Error('a series of large numbers was not judged');
        tally[there.state]++;
        const [first = 0, last = 0] = [values[0], values.at(-1)];
        // A tenth of the first is not a tenth of the last: between the two, one direction may be large enough alone.
        const change = Math.abs(last - first);
        const between = 10 * change > Math.min(first, last) && 10 * change <= Math.max(first, last);
        if (!between) expect(back.state).toBe(turned(there.state));
        else if (there.state === 'increases') expect(['decreases', 'uncertain']).toContain(back.state);
      }),
      runs,
    );
    for (const times of Object.values(tally)) expect(times).toBeGreaterThan(10);
  });

  it('does not depend on the unit of the population, and that of a steady one not on the population', () => {
    fc.assert(
      fc.property(drifting, persons, fc.integer({ min: 2, max: 50 }), (values, population, factor) => {
        const trend = trendOf(rates(values, population));
        const larger = trendOf(
          rates(
            values,
            population.map((one) => one * factor),
          ),
        );
        expect(larger.state).toBe(trend.state);
        if (!isJudged(trend) || !isJudged(larger)) return;
        // Newton steps stop at 1e-12 of the slope; the rest is rounding.
        expect(larger.annualChange.value).toBeCloseTo(trend.annualChange.value, 6);
        expect(trendOf(rates(values, 5000)).state).toBe(trendOf(counts(values)).state);
      }),
      runs,
    );
  });

  it('becomes surer, and never turns, when every count and the population are so many times as large', () => {
    fc.assert(
      fc.property(drifting, fc.integer({ min: 2, max: 9 }), (values, factor) => {
        const trend = trendOf(rates(values, 5000));
        const larger = trendOf(
          rates(
            values.map((one) => one * factor),
            5000 * factor,
          ),
        );
        if (!isJudged(trend) || !isJudged(larger)) throw new Error('not judged');
        expect(larger.annualChange.value).toBeCloseTo(trend.annualChange.value, 6);
        expect(larger.dispersion).toBeCloseTo(trend.dispersion * factor, 4);
        expect(width(larger)).toBeLessThanOrEqual(width(trend) * (1 + 1e-9));
        if (trend.state === 'increases' || trend.state === 'decreases')
          expect(larger.state).toBe(trend.state);
      }),
      runs,
    );
  });

  it('of a share is never that of its complement', () => {
    const tally = { mirrored: 0, other: 0 };
    fc.assert(
      fc.property(drifting, (values) => {
        const whole = Math.max(...values) + 40;
        const [part, rest] = [
          trendOf(shares(values, whole)),
          trendOf(
            shares(
              values.map((one) => whole - one),
              whole,
            ),
          ),
        ];
        if (!isJudged(part) || !isJudged(rest)) throw new Error('not judged');
        // The model is of relative change, which is not the same for the two; direction and size are.
        const isMirrored = rest.state === turned(part.state);
        if (!isMirrored) expect([part.state, rest.state]).toContain('uncertain');
        tally[isMirrored ? 'mirrored' : 'other']++;
      }),
      runs,
    );
    expect(tally.other).toBeLessThan(0.05 * tally.mirrored);
  });

  it('rests on fewer points, or as many, when a break is added', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 2015, max: 2022 }), (values, year) => {
        const [whole, cut] = [trendOf(counts(values)), trendOf(counts(values, { breaks: [year] }))];
        expect(pointsOf(cut)).toBeLessThanOrEqual(pointsOf(whole));
        if (year <= 2016 || year > 2020) expect(cut).toEqual(whole);
      }),
      runs,
    );
  });
});

type Judged = Extract<Trend, { annualChange: unknown }>;

function isJudged(trend: Trend): trend is Judged {
  return trend.state !== 'too_few' && trend.state !== 'not_calculated';
}

function recentOf(trend: Trend): Judged['recent'] | undefined {
  return isJudged(trend) ? trend.recent : undefined;
}

function turned(state: Judged['state']): Judged['state'] {
  if (state === 'increases') return 'decreases';
  return state === 'decreases' ? 'increases' : state;
}

/** Of the slope of the logarithm, which is what scales. */
function width({ annualChange: { interval } }: Judged): number {
  return Math.log1p(interval[1] / 100) - Math.log1p(interval[0] / 100);
}

function pointsOf(trend: ReturnType<typeof trendOf>): number {
  return trend.state === 'not_calculated' ? 0 : trend.points;
}
