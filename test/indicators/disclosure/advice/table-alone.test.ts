import { describe, expect, it } from 'vitest';
import type { IndicatorDefinition } from '../../../../indicators/catalogue/indicator-schema.ts';
import type { IndicatorCell } from '../../../../indicators/confidential/indicator-cells.ts';
import { TableAlone, type TableDesign } from '../../../../indicators/disclosure/advice/table-alone.ts';
import type { ReleasePlan } from '../../../../indicators/disclosure/build/release-plan.ts';
import { catalogueOf, cellsOf, counted, id, indicator, list, without } from '../small-catalogue.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const ages = list('ages', 'age_band', ['0-5', '6-12', '13-15', '16-17']);
/** 13–15 and 16–17 as one. */
const merged = {
  list: list('ages', 'age_band', ['0-5', '6-12', '13-17']),
  mergedFrom: new Map([['13-17', ['13-15', '16-17']]]),
};
const byAge = indicator('test.a', { sex, ages }, [['sex', 'ages']]);

function table(cells: readonly IndicatorCell[], design: Partial<TableDesign> = {}, own = byAge): TableAlone {
  const whole = { indicator: 'test.a', crossing: ['ages'], coarser: new Map(), periods: [[2024]] };
  return new TableAlone(cellsOf(...cells), catalogueOf([own], [sex, ages]), { ...whole, ...design }, own);
}

const age = (band: string, value: number, persons: number | null = value, year = 2024) =>
  counted('test.a', { age_band: band }, value, persons, year);
const column = (values: readonly number[], year = 2024) =>
  ['0-5', '6-12', '13-15', '16-17', 'T'].map((band, at) => age(band, values[at] ?? 0, values[at], year));

describe('a table alone', () => {
  it('has the cells of one crossing with their margins, as they are', () => {
    const [girls, young] = [counted('test.a', { sex: 'F' }, 20), age('0-5', 12, null)];
    const all = { ...counted('test.a', {}, 40), preliminary: true, revised: true };
    expect([...table([all, young, girls]).cells()]).toEqual([all, young]);
    expect(table([all, young, girls]).get(young.id)).toEqual(young);
    expect(table([all, young, girls]).get(girls.id)).toBeUndefined();
  });

  it('has a merged cell where both of its parts are there, with the persons of both', () => {
    const coarser = new Map([['ages', merged]]);
    const parts = [
      { ...age('13-15', 6, 3), preliminary: true, revised: true },
      { ...age('16-17', 7, null), preliminary: true, revised: true },
    ];
    const together = id('test.a', { age_band: '13-17' });
    // Three persons behind the six; the register knows none behind the seven, who are at most as many.
    expect(table(parts, { coarser }).get(together)).toEqual(age('13-17', 13, 10));
    expect(table(parts.slice(1), { coarser }).get(together)).toBeUndefined();
  });

  it('has no number where a part has none: masked before anything else', () => {
    const coarser = new Map([['ages', merged]]);
    const stateOf = (...parts: IndicatorCell[]) =>
      table(parts, { coarser }).get(id('test.a', { age_band: '13-17' }))?.state;
    const [masked, missing, pending] = (['masked', 'missing', 'pending'] as const).map(
      (state) => (band: string) => without('test.a', { age_band: band }, state),
    );
    if (!masked || !missing || !pending) throw new Error('no states');
    expect(stateOf(age('13-15', 20), missing('16-17'))).toBe('missing');
    expect(stateOf(missing('13-15'), masked('16-17'))).toBe('masked');
    expect(stateOf(masked('13-15'), missing('16-17'))).toBe('masked');
    expect(stateOf(missing('13-15'), pending('16-17'))).toBe('missing');
  });

  it('calls years together after the last of them', () => {
    const years = [2022, 2023, 2024].map((year) => age('0-5', 5, 5, year));
    const [together] = table(years, { periods: [[2022, 2023, 2024]] }).cells();
    // The same five may come back.
    expect(together).toEqual(age('0-5', 15, 5));
  });

  it('heeds nothing that is said of breakdowns outside it', async () => {
    const within = [
      {
        parts: { breakdown: 'sex', codes: ['F'] },
        whole: { breakdown: 'ages', codes: ['0-5'] },
        exact: false,
      },
    ];
    const own = indicator('test.a', { sex, ages }, [['sex', 'ages']], { within });
    const alone = table(column([12, 25, 20, 9, 66]), {}, own);
    expect(await alone.shareWithheld(1, {})).toBe(0);
  });
});

describe('the share that would be withheld', () => {
  const shareOf = (
    cells: readonly IndicatorCell[],
    most = 1,
    plan: ReleasePlan = {},
    own?: IndicatorDefinition,
  ) => table(cells, {}, own).shareWithheld(most, plan);
  const masked = without('test.a', { age_band: '16-17' }, 'masked');

  it('is of the finest cells with a number, secondary ones among them', async () => {
    // 2 is small and 9 goes with it: two of four, the total not counted.
    expect(await shareOf(column([12, 25, 2, 9, 48]))).toBe(2 / 4);
    const overlapping = indicator('test.a', { sex, 'ages*': ages }, [['ages']]);
    // Of kinds that overlap nothing tells the 2.
    expect(await shareOf(column([12, 25, 2, 9, 40]), 1, {}, overlapping)).toBe(1 / 4);
    const [, ...lacking] = column([12, 25, 2, 9, 48]);
    expect(await shareOf([without('test.a', { age_band: '0-5' }, 'missing'), ...lacking])).toBe(1 / 3);
  });

  it('counts what the agency has masked', async () => {
    // 60 − 12 − 25 − 20 = 3 would be the masked one, so that another goes with it.
    const cells = column([12, 25, 20, 3, 60]).filter(({ id }) => id !== masked.id);
    expect(await shareOf([...cells, masked])).toBe(2 / 4);
  });

  it('goes by what was decided before', async () => {
    const young = id('test.a', { age_band: '0-5' });
    const cells = column([12, 25, 20, 9, 66]);
    expect(await shareOf(cells)).toBe(0);
    expect(await shareOf(cells, 1, { keepWithheld: new Set([young]) })).toBe(1 / 4);
    expect(await shareOf(cells, 1, { byHand: new Set([young]) })).toBe(2 / 4);
  });

  it('is undefined when it is larger than asked for, and not when it is as large', async () => {
    expect(await shareOf(column([12, 25, 2, 9, 48]), 0.5)).toBe(0.5);
    expect(await shareOf(column([12, 25, 2, 9, 48]), 0.49)).toBeUndefined();
  });

  it('is undefined where no pattern would do, where the counts contradict each other, and of nothing', async () => {
    // One of five: she knows of the others that they are four.
    expect(await shareOf(column([1, 4, 0, 0, 5]))).toBeUndefined();
    // The masked one would be none.
    const none = column([12, 25, 20, 0, 57]).filter(({ id }) => id !== masked.id);
    expect(await shareOf([...none, masked])).toBeUndefined();
    expect(await shareOf([])).toBeUndefined();
  });
});
