import { describe, expect, it } from 'vitest';
import type { IndicatorCell } from '../../../../indicators/confidential/indicator-cells.ts';
import type { PooledPeriod } from '../../../../indicators/disclosure/build/pooled-period.ts';
import type { ReleasePlan } from '../../../../indicators/disclosure/build/release-plan.ts';
import { buildReleaseProblem } from '../../../../indicators/disclosure/build/release-problem.ts';
import { pooledId } from '../../../../indicators/model/pooled-cell.ts';
import { at, catalogueOf, cellsOf, counted, id, indicator, list, without } from '../small-catalogue.ts';
import { cellIn, inWords } from './in-words.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const catalogue = catalogueOf([indicator('test.a', { sex }, [['sex']])], [sex]);
const period: PooledPeriod = { indicator: 'test.a', years: [2022, 2023, 2024], repeatsPersons: false };

const year = (at: number, girls: number, boys: number) => [
  counted('test.a', { sex: 'F' }, girls, girls, at),
  counted('test.a', { sex: 'M' }, boys, boys, at),
  counted('test.a', {}, girls + boys, girls + boys, at),
];
const three = [...year(2022, 3, 9), ...year(2023, 4, 8), ...year(2024, 1, 7)];

function build(pooled: PooledPeriod, cells = three) {
  return buildReleaseProblem(cellsOf(...cells), catalogue, { pooled: [pooled] });
}

describe('a pooled period', () => {
  it('is a cell of the release for each place, and the sum of its years', () => {
    const release = build(period);
    expect(inWords(release).slice(3)).toEqual([
      'a + a + a = a2022-2024',
      'a(F) + a(F) + a(F) = a2022-2024(F)',
      'a(M) + a(M) + a(M) = a2022-2024(M)',
    ]);
    // 3 + 4 + 1 girls: each year is small, the three together are not.
    expect(cellIn(release, pooledId(period, at({ sex: 'F' })))).toMatchObject({
      value: 8,
      counted: true,
      known: false,
      publishable: true,
      guard: null,
      alone: false,
    });
    expect(cellIn(release, id('test.a', { sex: 'F' }, 2023))?.guard).toEqual([1, 4]);
  });

  it('can be dropped by itself', () => {
    const { breakdowns, names } = build(period);
    expect(
      breakdowns.map(({ pooled, cells }) => [pooled, Array.from(cells, (place) => names.year(place))]),
    ).toEqual([
      [null, [2022, 2022, 2023, 2023, 2024, 2024]],
      [
        [2022, 2023, 2024],
        [2024, 2024],
      ],
    ]);
  });

  it('has no more persons than its largest year where they may be the same', () => {
    const girls = pooledId(period, at({ sex: 'F' }));
    const release = build({ ...period, repeatsPersons: true });
    // 8 girls in three years may be 4 girls: withheld, and what the sign stands for says nothing of the 8.
    expect(cellIn(release, girls)).toMatchObject({ value: 8, guard: 'two values', because: 'small' });
    // With five girls in one of them the years together are five at the least.
    const five = [...year(2022, 3, 9), ...year(2023, 5, 8), ...year(2024, 1, 7)];
    expect(cellIn(build({ ...period, repeatsPersons: true }, five), girls)).toMatchObject({ guard: null });
  });

  it('is somebody alone where one is all there is', () => {
    const lone = [...year(2022, 0, 9), ...year(2023, 1, 8), ...year(2024, 0, 7)];
    expect(cellIn(build(period, lone), pooledId(period, at({ sex: 'F' })))).toMatchObject({
      value: 1,
      alone: true,
      because: 'small',
    });
  });

  it('has no cell where a year has no number', () => {
    const cells = [...year(2022, 3, 9), ...year(2023, 4, 8), without('test.a', { sex: 'F' }, 'missing')];
    const release = build(period, [...cells, counted('test.a', { sex: 'M' }, 7), counted('test.a', {}, 8)]);
    expect(release.names.place(pooledId(period, at({ sex: 'F' })))).toBeUndefined();
    expect(release.names.place(pooledId(period, at({ sex: 'M' })))).toBeDefined();
    const twoYears = build(period, [...year(2022, 3, 9), ...year(2023, 4, 8)]);
    expect(twoYears.names.place(pooledId(period, at({})))).toBeUndefined();
  });
});

describe('a pooled cell that an earlier release', () => {
  const girls = pooledId(period, at({ sex: 'F' }));
  const build = (cells: readonly IndicatorCell[], plan: ReleasePlan) =>
    buildReleaseProblem(cellsOf(...cells), catalogue, plan);
  const zeros = [2022, 2023, 2024].flatMap((at) => year(at, 0, 9));

  it('has published is known for good, unless its number is another now', () => {
    const knownWith = (value: number) =>
      cellIn(build(three, { pooled: [period], given: new Map([[girls, value]]) }), girls)?.known;
    expect(knownWith(8)).toBe(true);
    expect(knownWith(9)).toBe(false);
  });

  it('has published stays known as a sum of its years where this one has no such period', () => {
    const relations = (value: number) =>
      inWords(build(three, { given: new Map([[girls, value]]) })).filter((one) => one.includes('8'));
    expect(relations(8)).toEqual(['a(F) + a(F) + a(F) = 8']);
    // Of counts that have been revised since it tells nothing.
    expect(relations(9)).toEqual([]);
    expect(build(three, { given: new Map([[girls, 9]]) }).contradicted).toEqual([]);
  });

  it('has withheld stays so, and its sign stands for nobody too where it is a zero', () => {
    const plan = { pooled: [period], keepWithheld: new Set([girls]) };
    const release = build(zeros, plan);
    const place = release.names.place(girls) ?? -1;
    expect(release.withheldFromStart[place]).toBe(1);
    expect(release.because[place]).toBe('withheld_before');
    expect(cellIn(release, girls)?.least).toBe(0);
    expect(cellIn(build(zeros, { pooled: [period] }), girls)?.least).toBe(1);
  });
});

describe('those outside a share over several years', () => {
  const part = indicator('test.part', {}, [], { measures: [{ kind: 'share', of: 'test.all' }] });
  const shares = catalogueOf([part, indicator('test.all', {}, [])], []);
  const periods = ['test.part', 'test.all'].map((one) => ({ ...period, indicator: one }));
  const outside = `${pooledId({ ...period, indicator: 'test.part' }, at({}))}|outside|test.all`;
  const outsideIn = (years: readonly number[]) => {
    const cells = years.flatMap((few, i) => [
      counted('test.part', {}, 20, 20, 2022 + i),
      counted('test.all', {}, 20 + few, 20 + few, 2022 + i),
    ]);
    return cellIn(buildReleaseProblem(cellsOf(...cells), shares, { pooled: periods }), outside);
  };

  it('are a count of their own, few or not', () => {
    expect(outsideIn([1, 2, 0])).toMatchObject({ value: 3, publishable: false, guard: [1, 4] });
    expect(outsideIn([4, 4, 4])).toMatchObject({ value: 12, guard: null });
  });

  it('are that of the year where they all belong to one', () => {
    expect(outsideIn([3, 0, 0])).toBeUndefined();
  });
});
