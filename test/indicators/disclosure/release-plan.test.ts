import { describe, expect, it } from 'vitest';
import {
  publishedCount,
  publishedShareOfCounts,
} from '../../../indicators/disclosure/build/given-knowledge.ts';
import { pooledId } from '../../../indicators/disclosure/build/pooled-periods.ts';
import type { ReleasePlan } from '../../../indicators/disclosure/build/release-plan.ts';
import { protect } from '../../../indicators/disclosure/protect.ts';
import { at, catalogueOf, cellsOf, counted, id, indicator, list } from './small-catalogue.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const ages = list('ages', 'age_band', ['0-5', '6-12', '13-15']);
const byAge = catalogueOf([indicator('test.a', { ages }, [['ages']])], [ages]);

const row = (values: readonly number[], year = 2024) => [
  ...ages.codes.map(({ code }, i) =>
    counted('test.a', { age_band: code }, values[i] ?? 0, values[i] ?? 0, year),
  ),
  counted(
    'test.a',
    {},
    values.reduce((sum, value) => sum + value, 0),
    undefined,
    year,
  ),
];
const age = (code: string, year = 2024) => id('test.a', { age_band: code }, year);

async function withheld(values: readonly number[], plan: ReleasePlan): Promise<string[]> {
  const { pattern } = await protect(cellsOf(...row(values)), byAge, plan);
  return ages.codes.map(({ code }) => code).filter((code) => pattern.decisionFor(age(code)) === 'withhold');
}

describe('a cell withheld by hand', () => {
  it('takes another with it, since the total would tell it: the cheapest', async () => {
    // 60 − 30 − 20 = 10.
    expect(await withheld([10, 20, 30], {})).toEqual([]);
    expect(await withheld([10, 20, 30], { byHand: new Set([age('6-12')]) })).toEqual(['0-5', '6-12']);
  });

  it('may be a zero, which its sign then stands for', async () => {
    expect(await withheld([0, 20, 30], { byHand: new Set([age('0-5')]) })).toEqual(['0-5', '6-12']);
  });

  it('may be a municipal total', async () => {
    const catalogue = catalogueOf([indicator('test.a', {}, [])], []);
    const { pattern } = await protect(cellsOf(counted('test.a', {}, 40)), catalogue, {
      byHand: new Set([id('test.a')]),
    });
    expect(pattern.decisionFor(id('test.a'))).toBe('withhold');
  });
});

describe('what is known from elsewhere', () => {
  it('rules out a partner whose value everybody has', async () => {
    // 3 of 43: with 10 withheld beside it the label 1–4 stays possible; not when others have published the 10.
    expect(await withheld([3, 10, 30], {})).toEqual(['0-5', '6-12']);
    expect(await withheld([3, 10, 30], { knowledge: [publishedCount(age('6-12'), 10)] })).toEqual([
      '0-5',
      '13-15',
    ]);
  });

  it('rules out a partner that is known too closely', async () => {
    // 10 ± 1 leaves 3 ± 1 of the label 1–4.
    expect(await withheld([3, 10, 30], { knowledge: [publishedCount(age('6-12'), 9, 11)] })).toEqual([
      '0-5',
      '13-15',
    ]);
  });

  it('may be a printed share of two counts', async () => {
    // 6–12 years are 23.3 per cent of the 43: 10 and no other number, since 43 is published.
    const share = publishedShareOfCounts(age('6-12'), id('test.a'), { printed: 233, decimals: 1 });
    expect(await withheld([3, 10, 30], { knowledge: share })).toEqual(
      expect.arrayContaining(['0-5', '13-15']),
    );
  });
});

describe('pooled years', () => {
  it('are protected together with their years: two years cannot tell the third', async () => {
    const catalogue = catalogueOf([indicator('test.a', { sex }, [['sex']])], [sex]);
    const period = { indicator: 'test.a', years: [2022, 2023, 2024], repeatsPersons: false };
    const girls = [3, 11, 12];
    const cells = girls.flatMap((value, i) => [
      counted('test.a', { sex: 'F' }, value, value, 2022 + i),
      counted('test.a', { sex: 'M' }, 30, 30, 2022 + i),
      counted('test.a', {}, value + 30, value + 30, 2022 + i),
    ]);
    const { pattern } = await protect(cellsOf(...cells), catalogue, { pooled: [period] });
    const girlsIn = (year: number) => pattern.decisionFor(id('test.a', { sex: 'F' }, year));
    expect(girlsIn(2022)).toBe('withhold');
    // 26 girls in three years less 11 and 12 would be the 3.
    const rest = [girlsIn(2023), girlsIn(2024), pattern.decisionFor(pooledId(period, at({ sex: 'F' })))];
    expect(rest).toContain('withhold');
  });
});
