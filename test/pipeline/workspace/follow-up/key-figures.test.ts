import { beforeAll, describe, expect, it } from 'vitest';
import { totals } from '../../../../indicators/model/cell.ts';
import type { FollowUpContext } from '../../../../pipeline/workspace/follow-up/read-follow-up.ts';
import { readFilesIn, smallContext } from './read-files-in.ts';

let context: FollowUpContext;
beforeAll(async () => {
  context = await smallContext();
});

const usual = {
  indicator: 'youth.children',
  shown: 'measure',
  baseline: '{ year: 2014 }',
  target: '{ direction: down, change_per_cent: -10, year: 2018 }',
};

/** A goal with one key figure, each of its keys on a line of its own from line 7 on. */
async function keyFigure(own: Readonly<Record<string, string>>, against: FollowUpContext = context) {
  const lines = Object.entries({ ...usual, ...own }).map(([key, value]) => `      ${key}: ${value}\n`);
  const { followUp, shown } = await readFilesIn(
    {
      'documents.yaml': '- { id: a, kind: strategy, name: A, basis: formal }\n',
      'undertakings.yaml': `- id: b\n  document: a\n  kind: goal\n  text: Färre.\n  key_figures:\n    - id: c\n${lines.join('')}`,
    },
    against,
  );
  const [figure] = followUp?.registers.undertakings[0]?.keyFigures ?? [];
  return { figure, shown: shown.map((line) => line.replace('FOLLOW-UP-003 undertakings.yaml:', '')) };
}

describe('a key figure', () => {
  it('has the cell of its indicator, the total where none is named, and is looked at in its last year', async () => {
    expect((await keyFigure({})).figure).toEqual({
      id: 'c',
      indicator: 'youth.children',
      shown: 'measure',
      coordinates: totals,
      baseline: { year: 2014, said: null },
      target: { direction: 'down', value: null, changePerCent: -10, year: 2018 },
      checkpoints: [2018],
    });
    const { figure } = await keyFigure({ coordinates: '{ area: S }' });
    expect(figure?.coordinates).toEqual({ ...totals, area_code: 'S' });
  });

  it.each([
    [{ coordinates: '{ age: 0-5 }' }, '11:27 the breakdown age of youth.children / one of: sex, area'],
    [{ coordinates: '{ sex: X }' }, '11:27 the code X of sex / one of: F, M, U'],
    [
      { coordinates: '{ sex: F, area: S }' },
      '11:20 sex × area of youth.children / one of: the total, sex, area',
    ],
    [{ indicator: 'youth.visits' }, '8:14 measure of youth.visits, which has neither rate nor share / count'],
  ])('%j has no figure', async (own, told) => {
    expect((await keyFigure(own)).shown).toEqual([told]);
  });

  it.each([
    [{ baseline: '{ year: 2013 }' }, '9:25 the year 2013 / 2014 or later, as in years: of samlad.yaml'],
    [
      { target: '{ direction: hold_below, value: 3, year: 2014 }' },
      '10:56 the year 2014 / a year after the baseline, 2014',
    ],
    [
      { checkpoints: '[2018, 2016]' },
      '11:20 the years 2018, 2016 / years after 2014, the first one first and 2018 last',
    ],
    [{ checkpoints: '[2016]' }, '11:20 the years 2016 / years after 2014, the first one first and 2018 last'],
    [
      { checkpoints: '[2014, 2018]' },
      '11:20 the years 2014, 2018 / years after 2014, the first one first and 2018 last',
    ],
    [{ checkpoints: '[]' }, '11:20 no years / years after 2014, the first one first and 2018 last'],
  ])('%j has a year outside sense', async (own, told) => {
    expect((await keyFigure(own)).shown).toEqual([told]);
  });

  it('has one code of each column, where two breakdowns share it', async () => {
    const { catalogue } = context;
    const indicators = catalogue.indicators.map((one) => {
      const { sex } = one.breakdowns;
      return sex ? { ...one, breakdowns: { ...one.breakdowns, gender: sex } } : one;
    });
    const shared = { ...context, catalogue: { ...catalogue, indicators } };
    expect((await keyFigure({ coordinates: '{ gender: F }' }, shared)).shown).toEqual([]);
    expect((await keyFigure({ coordinates: '{ sex: F, gender: M }' }, shared)).shown).toEqual([
      '11:20 sex × gender of youth.children / one of: the total, sex, area',
    ]);
  });

  it('has years in which its indicator is counted', async () => {
    const { catalogue } = context;
    const indicators = catalogue.indicators.map((one) => ({
      ...one,
      every: one.id === 'youth.children' ? 2 : 1,
    }));
    const everySecond = { ...context, catalogue: { ...catalogue, indicators } };
    const target = '{ direction: down, value: 3, year: 2017 }';
    const counted = 'a year in which youth.children is counted: every 2 years from 2014';
    expect((await keyFigure({ baseline: '{ year: 2015 }', target }, everySecond)).shown).toEqual([
      `9:25 the year 2015 / ${counted}`,
      `10:50 the year 2017 / ${counted}`,
    ]);
    expect((await keyFigure({}, everySecond)).shown).toEqual([]);
  });

  it('may have a baseline that is still to come', async () => {
    expect((await keyFigure({ baseline: '{ year: 2016 }' })).shown).toEqual([]);
  });

  it.each([
    ['{ direction: down, year: 2018 }', '10:15 neither value nor change_per_cent / one of the two'],
    [
      '{ direction: down, value: 3, change_per_cent: -10, year: 2018 }',
      '10:15 both value and change_per_cent / one of the two',
    ],
    [
      '{ direction: down, change_per_cent: 10, year: 2018 }',
      '10:51 10, which does not go down / a change below 0',
    ],
    [
      '{ direction: up, change_per_cent: -10, year: 2018 }',
      '10:49 -10, which does not go up / a change above 0',
    ],
    ['{ direction: up, change_per_cent: 0, year: 2018 }', '10:49 0, which does not go up / a change above 0'],
  ])('has one target that goes its way, unlike %s', async (target, told) => {
    expect((await keyFigure({ target })).shown).toEqual([told]);
  });

  it('may hold a value, or a change, in either direction', async () => {
    for (const target of [
      '{ direction: hold_above, change_per_cent: -5, year: 2018 }',
      '{ direction: up, value: 0, year: 2018 }',
    ])
      expect((await keyFigure({ target })).shown).toEqual([]);
  });
});
