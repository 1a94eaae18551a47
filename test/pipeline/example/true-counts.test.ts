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
  ['adapted_school.children_enrolled', 80, 160],
  ['bvc.children_joint_social_services', 10, 60],
  ['school.children_individual_resource', 150, 400],
  ['school.children_enrolled', 19_000, 21_500],
];

describe('Exempelby has in each year', () => {
  it.each(expected)('as many as its size lets expect: %s', (indicator, least, most) => {
    const counts = countsOf(indicator);
    expect(counts).toHaveLength(years.length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(least);
    expect(Math.max(...counts)).toBeLessThanOrEqual(most);
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
