import { beforeAll, describe, expect, it } from 'vitest';
import { inventRegisters } from '../../../pipeline/example/registers.ts';
import { naiveCounts, type Totals, years } from './naive-counts.ts';

let totals: Totals;

beforeAll(() => {
  totals = naiveCounts(inventRegisters());
});

function countsOf(indicator: string): readonly number[] {
  const counts = totals.get(indicator);
  if (!counts) throw new Error(`no ${indicator}`);
  return counts;
}

/** Orders of magnitude of a municipality of 100,000 with 25,000 children. */
const expected: [indicator: string, least: number, most: number][] = [
  ['bou.children_investigated', 300, 700],
  ['bou.children_open_interventions', 200, 500],
  ['bou.children_placed', 60, 150],
  ['bup.children_current', 1200, 1800],
  ['bup.children_new', 500, 800],
  ['bup.children_current.stock', 800, 1500],
  ['bup.children_neuropsych_assessment', 200, 500],
  ['hab.children_psych_assessment', 30, 100],
  ['hab.children_in_treatment', 150, 350],
  ['adapted_school.children_enrolled', 80, 160],
  ['bvc.children_joint_social_services', 10, 60],
  ['school.children_individual_resource', 150, 400],
  ['school.children_enrolled', 19_000, 21_500],
  ['bou.notifications', 400, 1000],
  ['bou.notifications.children', 300, 700],
  ['bou.sip_opened', 20, 90],
  ['school.finished_year9', 1000, 1400],
  ['school.not_eligible_year9', 90, 190],
  ['school.absence_pupils', 14_000, 17_000],
  ['school.absence_over_20', 500, 1500],
  ['fou.cases_advice_support', 250, 550],
  ['fou.cases_young_crime_victims', 10, 50],
  ['ung.cases_advice_support_13_20', 190, 340],
  ['fam.families_advice_support_0_12', 180, 330],
  ['minimaria.cases', 60, 150],
  ['famcentral.cases_advice_support', 120, 400],
  ['ung.children_group_6_18', 80, 150],
  ['fou.children_group', 130, 240],
  ['famrad.children_parents_counselled', 250, 550],
  ['famrad.families_with_children', 130, 320],
];

describe('Exempelby has in each year', () => {
  it.each(expected)('as many as its size lets expect: %s', (indicator, least, most) => {
    const counts = countsOf(indicator);
    expect(counts).toHaveLength(years.length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...counts)).toBeLessThanOrEqual(most);
  });
});

describe('the survey and the meeting', () => {
  it.each([
    ['andts.alcohol_year9', 0.25, 0.5],
    ['andts.tobacco_nicotine_year9', 0.08, 0.3],
    ['andts.narcotics_ever_gy2', 0.1, 0.22],
  ])('have a share of yes as surveys have: %s', (indicator, least, most) => {
    const [yes, answered] = [
      countsOf(indicator),
      countsOf(indicator.replace('andts.', 'andts.respondents_')),
    ];
    expect(yes).toHaveLength(5);
    for (const [i, count] of yes.entries()) {
      expect(count / (answered[i] ?? 0)).toBeGreaterThan(least);
      expect(count / (answered[i] ?? 0)).toBeLessThan(most);
    }
  });

  it('lack the one figure that the survey has printed wrong', () => {
    expect(countsOf('andts.alcohol_gy2').map(Number.isNaN)).toEqual([false, true, false, false, false]);
  });

  it('have two years in which the group met and no case was raised', () => {
    const cases = countsOf('fossam.cases');
    expect(years.filter((_, i) => cases[i] === 0)).toEqual([2020, 2023]);
  });
});

describe('the series have a life of their own:', () => {
  it('investigations swing more than chance would have it', () => {
    expect(dispersion(countsOf('bou.children_investigated'))).toBeGreaterThan(3);
  });

  it('cooperation around the youngest drifts by chance alone', () => {
    expect(dispersion(countsOf('bvc.children_joint_social_services'))).toBeLessThan(2);
  });

  it('new children in child psychiatry are more and more from 2019 on', () => {
    const counts = countsOf('bup.children_new');
    const [before, after] = [mean(counts.slice(0, 3)), mean(counts.slice(-3))];
    expect(after - before).toBeGreaterThan(4 * Math.sqrt((before + after) / 3));
  });

  it('open interventions break with the new act in 2025', () => {
    const [before = 0, after = 0] = countsOf('bou.open_interventions').slice(-2);
    expect(before - after).toBeGreaterThan(4 * Math.sqrt(before + after));
  });
});

function mean(counts: readonly number[]): number {
  return counts.reduce((a, b) => a + b, 0) / counts.length;
}

/** Variance over mean: about 1 where chance alone is at work. */
function dispersion(counts: readonly number[]): number {
  const m = mean(counts);
  return counts.reduce((sum, n) => sum + (n - m) ** 2, 0) / (counts.length - 1) / m;
}
