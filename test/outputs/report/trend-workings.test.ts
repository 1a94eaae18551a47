import { describe, expect, it } from 'vitest';
import { trendWorkings } from '../../../outputs/report/trend-workings.ts';
import { contextWith, judged, verdict } from '../../support/statistics-context.ts';

const indicator = 'bou.children_investigated';

/** As `label: text`, without the two explanations that always stand last. */
function workings(...[trend, more]: [Parameters<typeof judged>[1], Parameters<typeof judged>[2]?]): string[] {
  return trendWorkings(contextWith(indicator, {}), judged({ indicator }, trend, more))
    .map(({ label, text }) => `${label}: ${text}`)
    .slice(0, -2);
}

describe('the workings of a trend', () => {
  it('has its window, the annual change with its interval, the variation and the test', () => {
    expect(workings(verdict('increases'))).toEqual([
      'Jämförda år: 2021–2025, 5 uppgifter',
      'Relativ förändring per år: +3,1\u00a0% (95\u00a0% osäkerhetsintervall +1,2 till +5,1\u00a0%)',
      'Variation mellan åren: 0,8 gånger den som slumpen ensam brukar ge',
      'Test av fem år: χ²\u00a0=\u00a012,3, uppåt',
    ]);
  });

  it('says that the interval is widened where the years vary more than chance', () => {
    expect(workings(verdict('uncertain', { dispersion: 2.31 }))[2]).toBe(
      'Variation mellan åren: 2,3 gånger den som slumpen ensam brukar ge; intervallet är vidgat efter det',
    );
  });

  it('has no test of five years where there were fewer', () => {
    expect(
      workings(verdict('unchanged', { recent: null, points: 3 })).map((row) => row.split(':')[0]),
    ).toEqual(['Jämförda år', 'Relativ förändring per år', 'Variation mellan åren']);
  });

  it('tells the long trend beside it, and of a ratio without a model', () => {
    const long = {
      ...{ from: 2016, to: 2025, points: 10 },
      mannKendall: { s: 31, z: 2.7, p: 0.0069 },
      slope: { value: 9.84, interval: [-0.41, 12] as const },
      annualChange: { value: -1.96, interval: [-3, 0.02] as const, dispersion: 1 },
    };
    expect(workings(verdict('unchanged'), { long }).at(-1)).toBe(
      'Alla jämförbara år: 2016–2025: \u22122,0\u00a0% (95\u00a0% osäkerhetsintervall \u22123,0 till 0,0\u00a0%) per år ' +
        'enligt en loglinjär modell; +9,8\u00a0barn (95\u00a0% osäkerhetsintervall \u22120,4 till +12,0) per år enligt ' +
        'Theil och Sen; Mann–Kendalls test p\u00a0=\u00a00,007',
    );
    const without = { ...long, annualChange: null, mannKendall: { ...long.mannKendall, p: 0.0004 } };
    expect(workings(verdict('unchanged'), { long: without }).at(-1)).toMatch(
      /^Alla jämförbara år: 2016–2025: \+9,8.*p\u00a0<\u00a00,001$/,
    );
  });

  it('ends with the rule of the verdict, with its own threshold in it, and what an interval is', () => {
    const all = trendWorkings(contextWith(indicator, {}), judged({ indicator }, verdict('increases')));
    expect(all.slice(-2).map(({ label }) => label)).toEqual(['Regel', 'Osäkerhetsintervall']);
    expect(all.at(-2)?.text).toContain('större än 10\u00a0% och större än slumpen brukar ge');
  });

  it('is empty where there was too little to judge', () => {
    expect(workings({ state: 'not_calculated', because: 'short' })).toEqual([]);
    expect(workings({ state: 'too_few', least: 20, of: 'counted', from: 2021, to: 2025, points: 5 })).toEqual(
      [],
    );
  });
});
