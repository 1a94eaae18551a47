import { describe, expect, it } from 'vitest';
import {
  type Catalogue,
  cellsOfIndicator,
  containmentsOfIndicator,
  overlapsOfIndicator,
  sumsOfIndicator,
} from '../../../indicators/catalogue/catalogue.ts';
import { type IndicatorDefinition, indicatorSchema } from '../../../indicators/catalogue/indicator-schema.ts';
import { type Coordinates, totals } from '../../../indicators/model/cell.ts';
import type { CodeList } from '../../../indicators/model/code-list.ts';

const same = (text: string) => ({ sv: text, en: text });

function list(
  id: string,
  column: CodeList['column'],
  codes: readonly (readonly [string, string])[],
): CodeList {
  return {
    id,
    column,
    label: same(id),
    version: '1',
    codes: codes.map(([code, parent]) => ({ code, parent, label: same(code) })),
  };
}

const catalogue: Catalogue = {
  indicators: [],
  codeLists: new Map(
    [
      list('sex', 'sex', [
        ['F', 'T'],
        ['M', 'T'],
      ]),
      list('ages', 'age_band', [
        ['0-5', 'T'],
        ['6-12', 'T'],
      ]),
      list('areas', 'area_code', [
        ['E1', 'TOT'],
        ['E11', 'E1'],
        ['E12', 'E1'],
        ['U', 'TOT'],
      ]),
      list('forms', 'type', [['FORM_A', 'T']]),
    ].map((codes) => [codes.id, codes]),
  ),
  breaks: new Map(),
  themes: new Map(),
  notes: new Map(),
};

function indicator(crossings: string[][]): IndicatorDefinition {
  return indicatorSchema.parse({
    id: 'bou.example',
    level: 'first_line',
    source: 'social-services',
    actor: same('a'),
    name: same('n'),
    unit: 'children',
    rule: same('r'),
    period: 'calendar_year',
    breakdowns: {
      sex: { list: 'sex', additive: true },
      age: { list: 'ages', additive: true },
      area: { list: 'areas', additive: true },
      form: { list: 'forms', additive: false },
    },
    crossings,
    measures: [],
    caveat: same('c'),
    recipient: same('m'),
    purpose: same('p'),
    analyst: same('a'),
    since: 2016,
    version: 1,
    history: [{ version: 1, from: 2016, change: same('h') }],
  });
}

const short = ({ area_code, sex, age_band, type }: Coordinates): string =>
  `${area_code} ${sex} ${age_band} ${type}`;

describe('cellsOfIndicator', () => {
  it('gives the total even without any crossing', () => {
    expect(cellsOfIndicator(catalogue, indicator([]))).toEqual([totals]);
  });

  it('gives every combination with totals, each once, in report order', () => {
    expect(cellsOfIndicator(catalogue, indicator([['sex', 'age'], ['sex']])).map(short)).toEqual([
      'TOT T T T',
      'TOT T 0-5 T',
      'TOT T 6-12 T',
      'TOT F T T',
      'TOT F 0-5 T',
      'TOT F 6-12 T',
      'TOT M T T',
      'TOT M 0-5 T',
      'TOT M 6-12 T',
    ]);
  });

  it('gives a hierarchy at every level', () => {
    expect(cellsOfIndicator(catalogue, indicator([['area']])).map(short)).toEqual([
      'TOT T T T',
      'E1 T T T',
      'E11 T T T',
      'E12 T T T',
      'U T T T',
    ]);
  });
});

describe('overlapsOfIndicator', () => {
  it('gives the total and parts of breakdowns that are not additive, and of no others', () => {
    const overlaps = overlapsOfIndicator(catalogue, indicator([['sex'], ['form']]));
    expect(overlaps.map(({ total, parts }) => [short(total), parts.map(short)])).toEqual([
      ['TOT T T T', ['TOT T T FORM_A']],
    ]);
  });
});

describe('containmentsOfIndicator', () => {
  it('gives the cells that the counting rule puts inside others, all other columns total', () => {
    const within = [
      {
        parts: { breakdown: 'age', codes: ['0-5'] },
        whole: { breakdown: 'area', codes: ['E1', 'U'] },
        exact: true,
      },
    ];
    const [found] = containmentsOfIndicator(catalogue, { ...indicator([['age'], ['area']]), within });
    expect(found?.parts.map(short)).toEqual(['TOT T 0-5 T']);
    expect(found?.whole.map(short)).toEqual(['E1 T T T', 'U T T T']);
    expect(found?.exact).toBe(true);
  });
});

describe('sumsOfIndicator', () => {
  const sums = (crossings: string[][]): string[] =>
    sumsOfIndicator(catalogue, indicator(crossings)).map(
      ({ total, parts }) => `${short(total)} = ${parts.map(short).join(' + ')}`,
    );

  it('sums each breakdown within each code of the others', () => {
    expect(sums([['sex', 'age']])).toEqual([
      'TOT T T T = TOT F T T + TOT M T T',
      'TOT T 0-5 T = TOT F 0-5 T + TOT M 0-5 T',
      'TOT T 6-12 T = TOT F 6-12 T + TOT M 6-12 T',
      'TOT T T T = TOT T 0-5 T + TOT T 6-12 T',
      'TOT F T T = TOT F 0-5 T + TOT F 6-12 T',
      'TOT M T T = TOT M 0-5 T + TOT M 6-12 T',
    ]);
  });

  it('sums a hierarchy parent by parent, never over two levels', () => {
    expect(sums([['area']])).toEqual(['TOT T T T = E1 T T T + U T T T', 'E1 T T T = E11 T T T + E12 T T T']);
  });

  it('never sums a breakdown that is not additive', () => {
    expect(sums([['form']])).toEqual([]);
  });
});
