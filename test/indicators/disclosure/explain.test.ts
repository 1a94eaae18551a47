import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../indicators/catalogue/catalogue.ts';
import type { IndicatorCell } from '../../../indicators/confidential/indicator-cells.ts';
import type { Explanation } from '../../../indicators/disclosure/explain.ts';
import { type ProtectOptions, protect } from '../../../indicators/disclosure/protect.ts';
import { catalogueOf, cellsOf, counted, id, indicator, list, without } from './small-catalogue.ts';
import { ages, cell, example, sex, table } from './worked-example.ts';

const areas = list('areas', 'area_code', ['N', 'S']);
// Of the worked example are withheld: 3 because it is small, and 9, 14 and 11 for its sake.
async function explain(
  one: string,
  catalogue: Catalogue = table,
  cells: readonly IndicatorCell[] = example,
  options: ProtectOptions = {},
): Promise<Explanation | undefined> {
  const { explainer } = await protect(cellsOf(...cells), catalogue, options);
  return explainer.explain(one);
}

const withheld = { kind: 'withheld', isOpen: false, gives: [] };

describe('an explanation', () => {
  it('says that a cell is published, and knows nothing of a cell that is not there', async () => {
    expect(await explain(cell('13-15', 'F'))).toEqual({ kind: 'published' });
    expect(await explain(id('test.children', { sex: 'X' }))).toBeUndefined();
  });

  it('gives the reason of a primary cell', async () => {
    expect(await explain(cell('0-5', 'F'))).toEqual({ ...withheld, because: 'small' });
  });

  it('says of a secondary cell what could be worked out were it shown', async () => {
    // 12 − 9 = 3 and 39 − 14 − 22 = 3; by way of 25 − 11 = 14 the third tells the same.
    for (const other of [cell('0-5', 'M'), cell('6-12', 'F'), cell('6-12', 'M')]) {
      expect(await explain(other)).toEqual({
        ...withheld,
        because: null,
        gives: [{ kind: 'exact', cell: cell('0-5', 'F'), insider: null }],
      });
    }
  });

  it('says of whom a person could work out another, and who it is', async () => {
    // Were the 7 shown, the two youngest would be 10 − 7 = 3 together: neither could be 3 or 4 any more, and the one of
    // 0–5 would know that the others are 3 − 1.
    const catalogue = catalogueOf([indicator('test.few', { ages }, [['ages']])], [ages]);
    const cells = [
      ...[
        counted('test.few', { age_band: '0-5' }, 1),
        counted('test.few', { age_band: '6-12' }, 2),
        counted('test.few', { age_band: '13-15' }, 7),
      ],
      counted('test.few', {}, 10),
    ];
    const age = (band: string): string => id('test.few', { age_band: band });
    expect(await explain(age('13-15'), catalogue, cells)).toMatchObject({
      because: null,
      gives: [
        { kind: 'narrowed', cell: age('0-5'), insider: null },
        { kind: 'narrowed', cell: age('6-12'), insider: null },
        { kind: 'insider', cell: age('6-12'), insider: age('0-5') },
      ],
    });
  });

  it('tells a cell by hand from what protects it, and what an earlier release has withheld', async () => {
    const byHand = new Set([cell('13-15', 'F')]);
    expect(await explain(cell('13-15', 'F'), table, example, { byHand })).toEqual({
      ...withheld,
      because: 'by_hand',
    });
    const keepWithheld = new Set([cell('13-15', 'F')]);
    expect(await explain(cell('13-15', 'F'), table, example, { keepWithheld })).toEqual({
      ...withheld,
      because: 'withheld_before',
    });
  });

  it('says that a count was open before', async () => {
    const given = new Map([[cell('0-5', 'F'), 3]]);
    expect(await explain(cell('0-5', 'F'), table, example, { given })).toEqual({
      ...withheld,
      because: 'small',
      isOpen: true,
    });
  });

  it('names the breakdown that a cell is left out with, and why another has no number', async () => {
    const few = indicator('test.few', { sex, areas }, [['sex'], ['areas']]);
    const cells = [
      ...[counted('test.few', { sex: 'F' }, 1), counted('test.few', { sex: 'M' }, 4)],
      counted('test.few', {}, 5),
      without('test.few', { area_code: 'N' }, 'not_applicable'),
      without('test.few', { area_code: 'S' }, 'masked'),
    ];
    const catalogue = catalogueOf([few], [sex, areas]);
    // The municipal total stays, so the one girl would know the four boys: 5 − 1.
    expect(await explain(id('test.few', { sex: 'F' }), catalogue, cells)).toEqual({
      kind: 'dropped',
      crossings: [['sex']],
    });
    expect(await explain(id('test.few', { area_code: 'N' }), catalogue, cells)).toEqual({
      ...{ kind: 'without', state: 'not_applicable', reason: 'påhittat' },
    });
    expect(await explain(id('test.few', { area_code: 'S' }), catalogue, cells)).toEqual({
      ...withheld,
      because: 'masked',
    });
  });

  it('names of all that was left out only what the cell is a part of', async () => {
    const five = (name: string) => [
      ...[counted(name, { sex: 'F' }, 1), counted(name, { sex: 'M' }, 4), counted(name, {}, 5)],
      ...[counted(name, { area_code: 'N' }, 1), counted(name, { area_code: 'S' }, 4)],
    ];
    // Of five children neither can stand: the one would know the four.
    const catalogue = catalogueOf(
      ['test.few', 'test.more'].map((name) => indicator(name, { sex, areas }, [['sex'], ['areas']])),
      [sex, areas],
    );
    const cells = [...five('test.few'), ...five('test.more')];
    expect(await explain(id('test.few', { area_code: 'N' }), catalogue, cells)).toEqual({
      kind: 'dropped',
      crossings: [['areas']],
    });
  });

  it('keeps itself out of logs and JSON', async () => {
    const { explainer } = await protect(cellsOf(...example), table);
    expect(inspect({ explainer })).toContain('Explainer { unprotected }');
    expect(() => JSON.stringify(explainer)).toThrow('never serialised');
  });
});

describe('protection', () => {
  it('names a breakdown once that is dropped of the years and of a pooled period', async () => {
    const one = catalogueOf([indicator('test.few', { sex }, [['sex']])], [sex]);
    const year = (at: number, girls: number, boys: number) => [
      ...[
        counted('test.few', { sex: 'F' }, girls, girls, at),
        counted('test.few', { sex: 'M' }, boys, boys, at),
      ],
      counted('test.few', {}, girls + boys, girls + boys, at),
    ];
    // One girl and four boys in all, of 2024: neither the years nor the two together can stand.
    const cells = [...year(2023, 0, 0), ...year(2024, 1, 4)];
    const pooled = [{ indicator: 'test.few', years: [2023, 2024], repeatsPersons: false }];
    const { pattern } = await protect(cellsOf(...cells), one, { pooled });
    expect(pattern.dropped).toEqual([{ indicator: 'test.few', crossing: ['sex'] }]);
  });

  it('names the cells of given knowledge that the counts contradict', async () => {
    const knowledge = [{ terms: [{ cell: cell('T', 'F'), factor: 1 }], least: 40, greatest: 41 }];
    const { contradicted } = await protect(cellsOf(...example), table, { knowledge });
    expect(contradicted).toEqual([[cell('T', 'F')]]);
  });
});
