import { describe, expect, it } from 'vitest';
import { type PooledPeriod, pooledId } from '../../../../indicators/disclosure/build/pooled-periods.ts';
import { buildReleaseProblem } from '../../../../indicators/disclosure/build/release-problem.ts';
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
      publishable: true,
      guard: null,
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
  });

  it('has no cell where a year has no number', () => {
    const cells = [...year(2022, 3, 9), ...year(2023, 4, 8), without('test.a', { sex: 'F' }, 'missing')];
    const release = build(period, [...cells, counted('test.a', { sex: 'M' }, 7), counted('test.a', {}, 8)]);
    expect(release.names.place(pooledId(period, at({ sex: 'F' })))).toBeUndefined();
    expect(release.names.place(pooledId(period, at({ sex: 'M' })))).toBeDefined();
  });
});
