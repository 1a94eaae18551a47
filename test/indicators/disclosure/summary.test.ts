import { describe, expect, it } from 'vitest';
import type { IndicatorCell } from '../../../indicators/confidential/indicator-cells.ts';
import { buildReleaseProblem } from '../../../indicators/disclosure/build/release-problem.ts';
import { summarise } from '../../../indicators/disclosure/summary.ts';
import { catalogueOf, cellsOf, counted, id, indicator, list, without } from './small-catalogue.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const share = { measures: [{ kind: 'share', of: 'test.all' } as const] };
const catalogue = catalogueOf(
  [indicator('test.with', { sex }, [['sex']], share), indicator('test.all', {}, [])],
  [sex],
);

/** @param treated what is not published: withheld 1, dropped 2 */
function summaryOf(
  cells: readonly IndicatorCell[],
  treated: Readonly<Record<string, number>>,
  open: string[] = [],
) {
  const release = buildReleaseProblem(cellsOf(...cells), catalogue);
  const { names, problem } = release;
  const treatments = Uint8Array.from({ length: problem.size }, (_, place) => treated[names.id(place)] ?? 0);
  const none = new Float64Array(0);
  const verdict = {
    ...{ breaches: [], tables: [] },
    alreadyOpen: Int32Array.from(open, (one) => names.place(one) ?? -1),
    intervals: { cells: new Int32Array(0), least: none, greatest: none },
  };
  const dropped = [{ indicator: 'test.with', crossing: ['sex'] }];
  return summarise(release, { treatments, verdict, dropped: [], unprotectable: [] }, dropped);
}

const year = (at: number, girls: number, boys: number) => [
  counted('test.with', { sex: 'F' }, girls, girls, at),
  counted('test.with', { sex: 'M' }, boys, boys, at),
  counted('test.with', {}, girls + boys, girls + boys, at),
];

describe('the summary', () => {
  it('counts primary, secondary and dropped cells of each indicator, and those that were open before', () => {
    const girls = id('test.with', { sex: 'F' });
    const treated = { [girls]: 1, [id('test.with', { sex: 'M' })]: 1, [id('test.all')]: 2 };
    const summary = summaryOf([...year(2024, 3, 9), counted('test.all', {}, 50)], treated, [girls]);
    expect(summary).toEqual([
      {
        indicator: 'test.with',
        ...{ cells: 3, primary: 1, secondary: 1, dropped: 0, alreadyOpen: 1, series: 0, wholeSeries: 0 },
        droppedBreakdowns: [['sex']],
      },
      {
        indicator: 'test.all',
        ...{ cells: 1, primary: 0, secondary: 0, dropped: 1, alreadyOpen: 0, series: 0, wholeSeries: 0 },
        droppedBreakdowns: [],
      },
    ]);
  });

  it('counts what an agency has masked, and no complement', () => {
    // Of the whole of 25 three are outside: a count of the problem, and none of the release.
    const cells = [
      ...[counted('test.with', { sex: 'F' }, 19), without('test.with', { sex: 'M' }, 'masked')],
      ...[counted('test.with', {}, 22), counted('test.all', {}, 25)],
    ];
    const [first, second] = summaryOf(cells, { [id('test.with', { sex: 'M' })]: 1 });
    expect(first).toMatchObject({ cells: 3, primary: 1, secondary: 0 });
    expect(second).toMatchObject({ cells: 1 });
  });

  it('follows a place over the years that it is not dropped in, and calls it whole without a gap', () => {
    const cells = [...year(2022, 9, 9), ...year(2023, 9, 9), ...year(2024, 9, 9)];
    const girlsWithheld = { [id('test.with', { sex: 'F' }, 2023)]: 1 };
    expect(summaryOf(cells, girlsWithheld)[0]).toMatchObject({ series: 3, wholeSeries: 2 });
    // Boys dropped but for one year are no series.
    const boysDropped = [2022, 2023].map((at) => [id('test.with', { sex: 'M' }, at), 2]);
    expect(summaryOf(cells, { ...girlsWithheld, ...Object.fromEntries(boysDropped) })[0]).toMatchObject({
      ...{ dropped: 2, series: 2, wholeSeries: 1 },
    });
  });
});
