import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../indicators/catalogue/catalogue.ts';
import type { Series } from '../../../indicators/series/series.ts';
import { longTrendOf } from '../../../indicators/trends/long-trend.ts';
import type { SeriesStatistics } from '../../../indicators/trends/series-statistics.ts';
import { signalsOf } from '../../../indicators/trends/signals-of.ts';
import { trendOf } from '../../../indicators/trends/trend-of.ts';
import { yearOnYearOf } from '../../../indicators/trends/year-on-year-of.ts';
import { at, catalogueOf, indicator, list } from '../disclosure/small-catalogue.ts';
import { counts, perThousand, rates, ratios, shares } from './invented-series.ts';

const sex = list('sex', 'sex', ['F', 'M', 'U']);
const areas = list('areas', 'area_code', ['NORTH', ['NORTH_1', 'NORTH']]);
const part = indicator('a.part', { sex, area: areas }, [['sex', 'area']], { measures: [perThousand] });
const base = { ...indicator('a.whole', { sex }, [['sex']]), role: 'denominator' as const };
const catalogue: Catalogue = catalogueOf([part, base], [sex, areas]);

function signals(...all: readonly Series[]) {
  const statistics = all.map((series): SeriesStatistics => {
    const [trend, yearOnYear, long] = [trendOf(series), yearOnYearOf(series), longTrendOf(series)];
    return { series, trend, yearOnYear, long };
  });
  return signalsOf(statistics, catalogue);
}

const calm = [100, 104, 97, 101, 99, 102];

describe('the signal list', () => {
  it('is empty where nothing stands out, and says how much was looked at', () => {
    expect(signals(counts([...calm, 100]))).toEqual({
      signals: [],
      judged: 1,
      expectedByChance: expect.closeTo(0.01, 10),
      notJudged: 0,
      overdispersed: [],
    });
  });

  it('holds a newest year outside the limits, with what it is held against', () => {
    const found = signals(counts([...calm, 150], { coordinates: at({ sex: 'F' }) }));
    expect(found.signals).toEqual([
      {
        ...{
          indicator: 'a.part',
          coordinates: at({ sex: 'F' }),
          shown: 'count',
          year: 2022,
          preliminary: false,
        },
        ...{ kind: 'outside_limits', side: 'above', value: 150, centre: 603 / 6 },
        limits: [expect.any(Number), expect.any(Number)],
        baseline: { from: 2016, to: 2021, points: 6 },
        dispersion: expect.any(Number),
      },
    ]);
  });

  it('holds the trend of a total, and of no part', () => {
    const rising = [300, 345, 397, 456, 525];
    const trend = trendOf(counts(rising));
    expect(signals(counts(rising)).signals).toEqual([
      {
        ...{ indicator: 'a.part', coordinates: at({}), shown: 'count', year: 2020, preliminary: false },
        ...{ kind: 'trend', trend },
      },
    ]);
    expect(trend.state).toBe('increases');
    expect(signals(counts(rising, { coordinates: at({ sex: 'M' }) })).signals).toEqual([]);
  });

  it('gives both where the newest year of a total stands outside and the trend has a direction', () => {
    const values = [300, 301, 299, 300, 302, 298, 330, 360, 520];
    expect(signals(counts(values)).signals.map(({ kind }) => kind)).toEqual(['outside_limits', 'trend']);
  });

  it('tells that a newest year is preliminary', () => {
    const { points, ...series } = counts([...calm, 150]);
    const preliminary = points.map((point) => ({ ...point, preliminary: point.year === 2022 }));
    expect(signals({ ...series, points: preliminary }).signals[0]?.preliminary).toBe(true);
  });

  it('judges the first level of each breakdown, and no crossing, finer level, unknown or denominator', () => {
    const at9 = (place: Parameters<typeof at>[0], name = 'a.part') =>
      counts([...calm, 150], { coordinates: at(place), indicator: name });
    const found = signals(
      at9({}),
      at9({ sex: 'F' }),
      at9({ sex: 'U' }),
      at9({ area_code: 'NORTH' }),
      at9({ area_code: 'NORTH_1' }),
      at9({ area_code: 'NORTH', sex: 'F' }),
      at9({}, 'a.whole'),
    );
    expect(found.judged).toBe(3);
    expect(found.notJudged).toBe(0);
    expect(found.signals.map(({ coordinates }) => coordinates)).toEqual([
      at({}),
      at({ sex: 'F' }),
      at({ area_code: 'NORTH' }),
    ]);
  });

  it('judges a place once: its first rate or share rather than its count, and never a ratio', () => {
    const stable = [1000, 1000, 1000, 1000, 1000, 1000];
    const jump = [...calm, 150];
    // The population jumps too, so that the rate stays what it was.
    const rate = rates(jump, [...stable, 1500]);
    expect(signals(counts(jump), rate, shares(jump, 200))).toMatchObject({ signals: [], judged: 1 });
    expect(signals(counts(jump), ratios(jump, 50)).signals.map(({ shown }) => shown)).toEqual(['count']);
    expect(signals(counts(jump), ratios(jump, 50), shares(jump, 200)).signals[0]?.shown).toMatchObject({
      kind: 'share',
    });
  });

  it('keeps the order of the report, whatever the size', () => {
    const girls = { coordinates: at({ sex: 'F' }) };
    const [total, ofGirls] = [
      [...calm, 150],
      [...calm, 400],
    ];
    const found = signals(
      counts(total),
      rates(total, 1000),
      counts(ofGirls, girls),
      rates(ofGirls, 1000, girls),
    );
    expect(found.signals.map(({ coordinates }) => coordinates.sex)).toEqual(['T', 'F']);
  });

  it('counts what could not be judged', () => {
    const found = signals(
      counts([100, 100, 100, 150]),
      counts([...calm, 'withheld'], { coordinates: at({ sex: 'F' }) }),
      counts([...calm, 100], { coordinates: at({ sex: 'M' }) }),
    );
    expect(found).toMatchObject({ judged: 1, notJudged: 2, signals: [] });
  });

  it('names the series whose years vary more than chance alone', () => {
    const found = signals(
      counts([100, 150, 50, 50, 150, 100, 100]),
      counts([...calm, 100], { coordinates: at({ sex: 'F' }) }),
    );
    expect(found.signals).toEqual([]);
    expect(found.overdispersed).toEqual([
      { indicator: 'a.part', coordinates: at({}), shown: 'count', dispersion: expect.closeTo(25, 8) },
    ]);
  });
});
