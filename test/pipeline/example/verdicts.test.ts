import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { breaksOf, type Catalogue, indicatorOf } from '../../../indicators/catalogue/catalogue.ts';
import type { Series } from '../../../indicators/series/series.ts';
import { clearOverdispersion } from '../../../indicators/trends/clear-overdispersion.ts';
import { trendOf } from '../../../indicators/trends/trend-of.ts';
import { inventRegisters } from '../../../pipeline/example/registers.ts';
import { packageFile } from '../../../pipeline/package-root.ts';
import { readWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { naiveCounts, type Totals, years } from './naive-counts.ts';

/** The four series of README.md, by counts that loops over the rows make, and by what the workspace declares of them. */
let totals: Totals;
let catalogue: Catalogue;

beforeAll(async () => {
  totals = naiveCounts(inventRegisters());
  const settings = packageFile('pipeline/example/workspace/samlad.yaml');
  catalogue = (await readWorkspace(dirname(settings))).catalogue;
});

function seriesOf(indicator: string): Pick<Series, 'points' | 'breaks' | 'shown'> {
  const counts = totals.get(indicator) ?? [];
  const breaks = breaksOf(catalogue, indicatorOf(catalogue, indicator)).filter(
    ({ comparable, affects }) => !comparable && affects === 'all',
  );
  return {
    shown: 'count',
    points: counts.map((value, at) => ({
      ...{ year: years[at] ?? 0, state: 'published', value, numerator: value, denominator: null },
      ...{ preliminary: false, revised: false },
    })),
    breaks: breaks.map(({ year }) => year),
  };
}

describe('Exempelby has among its series', () => {
  it('an invented rise, and it is found', () => {
    const trend = trendOf(seriesOf('bup.children_current'));
    expect(trend).toMatchObject({ state: 'increases', from: 2021, to: 2025, points: 5 });
  });

  it('a drift of pure noise, a quarter up in four years, and it is taken for none', () => {
    const { points } = seriesOf('bvc.children_joint_social_services');
    const [first, last] = [valueAt(points, 2021), valueAt(points, 2025)];
    expect(last / first).toBeGreaterThanOrEqual(1.25);
    expect(trendOf(seriesOf('bvc.children_joint_social_services')).state).toBe('no_clear_change');
  });

  it('one whose years vary more than chance, in which no rise is seen and the variation is', () => {
    const series = seriesOf('bou.children_investigated');
    const trend = trendOf(series);
    expect(['no_clear_change', 'uncertain']).toContain(trend.state);
    const published = series.points.flatMap((point) => (point.state === 'published' ? [point] : []));
    expect(clearOverdispersion(published, 'poisson')).toBeGreaterThan(3);
  });

  it('an invented break, over which nothing is compared: what would be a leap is no change', () => {
    const series = seriesOf('hab.children_in_treatment');
    expect(series.breaks).toEqual([2023]);
    // A third more from one year to the next.
    expect(valueAt(series.points, 2023) / valueAt(series.points, 2022)).toBeGreaterThan(1.3);
    expect(trendOf(series)).toMatchObject({ state: 'no_clear_change', from: 2023, to: 2025, points: 3 });
    expect(trendOf({ ...series, breaks: [] }).state).not.toBe('no_clear_change');
  });
});

function valueAt(points: Series['points'], year: number): number {
  const point = points.find((one) => one.year === year);
  return point?.state === 'published' ? point.value : Number.NaN;
}
