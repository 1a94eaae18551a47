import { describe, expect, it } from 'vitest';
import {
  publishedCount,
  publishedShareOfCounts,
} from '../../../indicators/disclosure/build/given-knowledge.ts';
import type { ReleasePlan } from '../../../indicators/disclosure/build/release-plan.ts';
import { protect } from '../../../indicators/disclosure/protect.ts';
import { pooledId } from '../../../indicators/model/pooled-cell.ts';
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
  const catalogue = catalogueOf([indicator('test.a', { sex }, [['sex']])], [sex]);
  const period = { indicator: 'test.a', years: [2022, 2023, 2024], repeatsPersons: false };
  const girls = pooledId(period, at({ sex: 'F' }));
  // 3 + 11 + 12 = 26 girls; one year is small.
  const cells = [3, 11, 12].flatMap((value, i) => [
    counted('test.a', { sex: 'F' }, value, value, 2022 + i),
    counted('test.a', { sex: 'M' }, 30, 30, 2022 + i),
    counted('test.a', {}, value + 30, value + 30, 2022 + i),
  ]);
  const decide = async (plan: ReleasePlan) => {
    const { pattern } = await protect(cellsOf(...cells), catalogue, plan);
    return (year: number) => pattern.decisionFor(id('test.a', { sex: 'F' }, year));
  };

  it('are protected together with their years: two years cannot tell the third', async () => {
    const { pattern } = await protect(cellsOf(...cells), catalogue, { pooled: [period] });
    const girlsIn = (year: number) => pattern.decisionFor(id('test.a', { sex: 'F' }, year));
    expect(girlsIn(2022)).toBe('withhold');
    // 26 girls in three years less 11 and 12 would be the 3.
    const rest = [girlsIn(2023), girlsIn(2024), pattern.decisionFor(girls)];
    expect(rest).toContain('withhold');
  });

  it('that an earlier release has published are known for good, with the period in this one or without', async () => {
    const alone = await decide({});
    expect([2022, 2023, 2024].map(alone)).toEqual(['withhold', 'publish', 'publish']);
    const given = new Map([[girls, 26]]);
    for (const plan of [{ given }, { given, pooled: [period] }]) {
      const known = await decide(plan);
      expect(known(2022)).toBe('withhold');
      expect([known(2023), known(2024)]).toContain('withhold');
    }
  });

  it('that an earlier release has withheld are withheld again', async () => {
    const plan = { pooled: [period], keepWithheld: new Set([girls]) };
    const { pattern } = await protect(cellsOf(...cells), catalogue, plan);
    expect(pattern.decisionFor(girls)).toBe('withhold');
  });
});
