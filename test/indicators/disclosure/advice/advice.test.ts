import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../../indicators/catalogue/catalogue.ts';
import type { IndicatorCell } from '../../../../indicators/confidential/indicator-cells.ts';
import { type Advice, advise } from '../../../../indicators/disclosure/advice/advice.ts';
import type { ReleasePlan } from '../../../../indicators/disclosure/build/release-plan.ts';
import { protect } from '../../../../indicators/disclosure/protect.ts';
import type { CodeList } from '../../../../indicators/model/code-list.ts';
import { catalogueOf, cellsOf, counted, id, indicator, list, sexByAge, without } from '../small-catalogue.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const areas = list('areas', 'area_code', ['N', 'S']);
const flat = list('ages', 'age_band', ['0-5', '6-12', '13-15', '16-17']);
const ages = ofAges(flat);

function ofAges(bands: CodeList): CodeList {
  const codes = bands.codes.map((code) => {
    const [from = 0, to = 0] = code.code.split('-').map(Number);
    return { ...code, ages: [from, to] } as const;
  });
  return { ...bands, codes };
}

async function adviceOn(
  catalogue: Catalogue,
  cells: readonly IndicatorCell[],
  plan: ReleasePlan = {},
): Promise<Advice[]> {
  const source = cellsOf(...cells);
  const { pattern } = await protect(source, catalogue, plan);
  return advise(source, catalogue, pattern, plan);
}

const byAge = catalogueOf([indicator('test.a', { ages }, [['ages']])], [ages]);
const column = (values: readonly number[], year = 2024, persons: readonly number[] = values) =>
  ['0-5', '6-12', '13-15', '16-17', 'T'].map((age, at) =>
    counted('test.a', { age_band: age }, values[at] ?? 0, persons[at] ?? 0, year),
  );

describe('advice', () => {
  it('is not given where no more than a quarter is withheld', async () => {
    // 0–5 is small, and of eight ages in two years it takes one more with it: 2 of 8.
    const cells = [...column([2, 25, 12, 9, 48]), ...column([20, 25, 12, 9, 66], 2023)];
    expect(await adviceOn(byAge, cells)).toEqual([]);
  });

  it('offers the finest coarser bands that would do', async () => {
    // 2 is small, and 9 goes with it: 2 of 4. As 13–17 the two are 11, and nothing is small.
    expect(await adviceOn(byAge, column([12, 25, 2, 9, 48]))).toEqual([
      {
        ...{ indicator: 'test.a', crossing: ['ages'], withheld: 2, cells: 4 },
        offers: [{ kind: 'coarser', breakdown: 'ages', codes: ['0-5', '6-12', '13-17'], share: 0 }],
      },
    ]);
  });

  it('merges two pairs where one is not enough', async () => {
    // 1 and 2 are small: one pair leaves the other small, with something beside it.
    const [advice] = await adviceOn(byAge, column([1, 25, 2, 9, 37]));
    expect(advice?.offers).toEqual([
      { kind: 'coarser', breakdown: 'ages', codes: ['0-12', '13-17'], share: 0 },
    ]);
  });

  it('offers of ways that are as fine the one with the fewest dots, and never a coarser one for that', async () => {
    const five = ofAges(list('ages', 'age_band', ['0-5', '6-12', '13-15', '16-17', '18-20']));
    const own = catalogueOf([indicator('test.a', { ages: five }, [['ages']])], [five]);
    const bands = five.codes.map(({ code }) => code);
    /** Small counts that everybody knows since an earlier release, so that they take nothing with them. */
    const offersOn = async (values: readonly number[]) => {
      const all = values.reduce((sum, value) => sum + value, 0);
      const cells = [...bands, 'T'].map((age, at) =>
        counted('test.a', { age_band: age }, values[at] ?? all, values[at] ?? all),
      );
      const known = cells.flatMap((cell) =>
        cell.state === 'counted' && cell.value < 5 ? [[cell.id, cell.value] as const] : [],
      );
      return (await adviceOn(own, cells, { given: new Map(known) })).flatMap(({ offers }) => offers);
    };
    // 13–17 would leave one dot of four cells; 6–15 is five, and leaves none.
    expect(await offersOn([30, 3, 2, 30, 30])).toMatchObject([
      { codes: ['0-5', '6-15', '16-17', '18-20'], share: 0 },
    ]);
    // 0–12 and 16–20 together would leave none.
    expect(await offersOn([3, 30, 30, 2, 40])).toMatchObject([
      { codes: ['0-5', '6-12', '13-15', '16-20'], share: 1 / 4 },
    ]);
  });

  it('goes by what was decided before, where the cells are the same', async () => {
    const young = new Set([id('test.a', { age_band: '0-5' })]);
    const codesOn = async (values: readonly number[], plan: ReleasePlan) =>
      (await adviceOn(byAge, column(values), plan)).flatMap(({ offers }) => offers);
    // As a cell of its own 0–5 is withheld with another, whatever else is merged; together with 6–12 it never was.
    const merged = [{ kind: 'coarser', codes: ['0-12', '13-15', '16-17'], share: 0 }];
    expect(await codesOn([12, 25, 20, 9, 66], { byHand: young })).toMatchObject(merged);
    expect(await codesOn([12, 25, 20, 3, 60], { keepWithheld: young })).toMatchObject([
      { kind: 'coarser', codes: ['0-12', '13-17'], share: 0 },
    ]);
  });

  it('counts upon other persons behind other ages, but only where the units are persons', async () => {
    // Six interventions in each of two bands, for three children each: they may be the same three.
    const cells = column([20, 20, 6, 6, 52], 2024, [20, 20, 3, 3, 46]);
    const children = await adviceOn(byAge, cells);
    expect(children[0]?.offers).toMatchObject([{ codes: ['0-5', '6-12', '13-17'] }]);
    const others = catalogueOf(
      [indicator('test.a', { ages }, [['ages']], { unit: 'interventions' })],
      [ages],
    );
    expect((await adviceOn(others, cells))[0]?.offers).not.toMatchObject([
      { codes: ['0-5', '6-12', '13-17'] },
    ]);
  });

  it('does not merge what a child may be counted in twice', async () => {
    const overlapping = catalogueOf([indicator('test.a', { 'ages*': ages }, [['ages']])], [ages]);
    const [advice] = await adviceOn(overlapping, column([3, 25, 2, 3, 30]));
    expect(advice).toMatchObject({ withheld: 3, cells: 4, offers: [] });
  });

  it('offers the crossing without one of its breakdowns, and says of it how much would be withheld', async () => {
    const crossed = catalogueOf([indicator('test.children', { sex, flat }, [['sex', 'flat']])], [sex, flat]);
    const cells = sexByAge('test.children', {
      ...{ '0-5': [3, 9, 12], '6-12': [2, 11, 13], '13-15': [4, 8, 12], '16-17': [20, 30, 50] },
      T: [29, 58, 87],
    });
    const advice = await adviceOn(
      { ...crossed, codeLists: new Map([...crossed.codeLists, ['ages', flat]]) },
      cells,
    );
    expect(advice).toEqual([
      {
        ...{ indicator: 'test.children', crossing: ['sex', 'flat'], withheld: 6, cells: 8 },
        offers: [
          { kind: 'without', breakdown: 'sex', share: 0 },
          { kind: 'without', breakdown: 'flat', share: 0 },
        ],
      },
    ]);
  });

  it('offers what has most cells first, and nothing that would be full of dots itself', async () => {
    const four = list('areas', 'area_code', ['N', 'S', 'E', 'W']);
    const crossed = catalogueOf([indicator('test.a', { four, sex }, [['four', 'sex']])], [four, sex]);
    const lists = { ...crossed, codeLists: new Map([...crossed.codeLists, ['four', four]]) };
    const cellsBy = (rows: Readonly<Record<string, readonly [number, number]>>) =>
      Object.entries(rows).flatMap(([area, [girls, boys]]) => [
        counted('test.a', { area_code: area, sex: 'F' }, girls),
        counted('test.a', { area_code: area, sex: 'M' }, boys),
        counted('test.a', { area_code: area }, girls + boys),
      ]);
    const offersOn = async (rows: Parameters<typeof cellsBy>[0]) =>
      (await adviceOn(lists, cellsBy(rows))).flatMap(({ crossing, offers }) =>
        crossing.length === 2 ? offers.map((offer) => offer.kind === 'without' && offer.breakdown) : [],
      );
    const few = { N: [3, 9], S: [2, 11], E: [4, 8] } as const;
    // Four areas or two sexes.
    expect(await offersOn({ ...few, W: [20, 30], TOT: [29, 58] })).toEqual(['sex', 'four']);
    // Three girls in all: by sex both would be withheld.
    const girls = { N: [1, 9], S: [1, 11], E: [1, 8], W: [0, 30], TOT: [3, 58] } as const;
    expect(await offersOn(girls)).toEqual(['sex']);
  });

  it('offers the level above in a list of several', async () => {
    const levels = list('levels', 'area_code', [
      'N',
      ['N1', 'N'],
      ['N2', 'N'],
      'S',
      ['S1', 'S'],
      ['S2', 'S'],
    ]);
    const catalogue = catalogueOf([indicator('test.b', { levels }, [['levels']])], [levels]);
    const values = { N: 30, N1: 3, N2: 27, S: 40, S1: 38, S2: 2, TOT: 70 };
    const cells = Object.entries(values).map(([area, value]) =>
      counted('test.b', { area_code: area }, value),
    );
    expect(await adviceOn(catalogue, cells)).toEqual([
      {
        ...{ indicator: 'test.b', crossing: ['levels'], withheld: 4, cells: 6 },
        offers: [{ kind: 'coarser', breakdown: 'levels', codes: ['N', 'S'], share: 0 }],
      },
    ]);
  });

  it('speaks of what is left out, too, and knows when nothing would do', async () => {
    const catalogue = catalogueOf([indicator('test.few', { sex }, [['sex']])], [sex]);
    const cells = [counted('test.few', { sex: 'F' }, 1), counted('test.few', { sex: 'M' }, 4)];
    // The one girl would know the four boys: 5 − 1, so that the breakdown is dropped.
    expect(await adviceOn(catalogue, [...cells, counted('test.few', {}, 5)])).toEqual([
      { indicator: 'test.few', crossing: ['sex'], withheld: 2, cells: 2, offers: [] },
    ]);
  });

  it('does not speak of municipal totals, nor count what has no number', async () => {
    const cells = column([12, 25, 2, 9, 48]).map((cell) =>
      cell.coordinates.age_band === '0-5' ? without('test.a', { age_band: '0-5' }, 'missing') : cell,
    );
    // Of three with a number the 2 is small, and nobody knows how many 0–5 would be.
    expect(await adviceOn(byAge, cells)).toMatchObject([{ withheld: 1, cells: 3 }]);
    expect(await adviceOn(byAge, [counted('test.a', {}, 3)])).toEqual([]);
  });

  it('never makes a sum of what has no number', async () => {
    const cells = column([12, 25, 20, 3, 60]).map((cell) =>
      cell.coordinates.age_band === '16-17' ? without('test.a', { age_band: '16-17' }, 'masked') : cell,
    );
    const [advice] = await adviceOn(byAge, cells);
    // 16–17 is masked, and 0–5 goes with it: 2 of 4. As 13–17 it would be masked as well, and 13–15 gone for nothing.
    expect(advice).toMatchObject({ withheld: 2, cells: 4, offers: [] });
  });
});

describe('advice on years together', () => {
  const catalogue = catalogueOf([indicator('test.c', { areas }, [['areas']])], [areas]);
  const year = (at: number, south: number) => [
    ...[
      counted('test.c', { area_code: 'N' }, 30, 30, at),
      counted('test.c', { area_code: 'S' }, south, south, at),
    ],
    counted('test.c', {}, 30 + south, 30 + south, at),
  ];

  it('offers the fewest years that would do, up to the last', async () => {
    // In the south 3, 6, 4, 3: three years of dots, 6 of 8. The last two may be the same four children; of the last
    // three, six at the least are others.
    // The years may come in any order.
    const cells = [...year(2024, 3), ...year(2022, 6), ...year(2023, 4), ...year(2021, 3)];
    expect(await adviceOn(catalogue, cells)).toEqual([
      {
        ...{ indicator: 'test.c', crossing: ['areas'], withheld: 6, cells: 8 },
        offers: [{ kind: 'pooled', years: [2022, 2023, 2024], share: 0 }],
      },
    ]);
  });

  it('never takes years together over a break in the series', async () => {
    const text = { sv: 'påhittat', en: 'invented' };
    const [own] = catalogue.indicators;
    if (!own) throw new Error('no indicator');
    const breakIn = (comparable: boolean, year = 2024, affects: 'all' | 'rates' = 'all'): Catalogue => ({
      ...catalogue,
      indicators: [{ ...own, breaks: ['law'] }],
      breaks: new Map([
        ['law', { id: 'law', year, date: `${year}-01-01`, reason: text, comparable, affects }],
      ]),
    });
    const cells = [...year(2022, 3), ...year(2023, 6), ...year(2024, 4)];
    expect((await adviceOn(breakIn(true), cells))[0]?.offers).toMatchObject([{ years: [2023, 2024] }]);
    expect((await adviceOn(breakIn(false), cells))[0]?.offers).toEqual([]);
    // Of rates alone; before the two years, with the first of them, and after them.
    const together = [breakIn(false, 2024, 'rates'), ...[2022, 2023, 2025].map((at) => breakIn(false, at))];
    for (const catalogue of together)
      expect((await adviceOn(catalogue, cells))[0]?.offers).toMatchObject([{ years: [2023, 2024] }]);
  });

  it('comes after what would keep more cells', async () => {
    // One of the two oldest is small in each year, and the other goes with it. As 13–17 they are 9 and 11: six cells.
    // With both years together there are six and nine persons at the least: four cells.
    const cells = [...column([12, 25, 6, 3, 46], 2023), ...column([12, 25, 2, 9, 48])];
    const offers = (await adviceOn(byAge, cells)).flatMap((advice) => advice.offers);
    expect(offers.map(({ kind }) => kind)).toEqual(['coarser', 'pooled']);
  });

  it('needs no more than what is there, and goes by what was decided before', async () => {
    const cells = [...year(2023, 30), ...year(2024, 30)];
    const byHand = new Set([id('test.c', { area_code: 'N' }, 2024)]);
    const [advice] = await adviceOn(catalogue, cells, { byHand });
    // One by hand and its neighbour are 2 of 4. Together the two years have never been withheld.
    expect(advice).toMatchObject({ withheld: 2, cells: 4, offers: [{ years: [2023, 2024], share: 0 }] });
  });
});
