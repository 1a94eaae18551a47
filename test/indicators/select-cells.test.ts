import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { indicatorSchema } from '../../indicators/catalogue/indicator-schema.ts';
import { type RawCount, RawCounts } from '../../indicators/confidential/raw-counts.ts';
import { cellId, totals } from '../../indicators/model/cell.ts';
import { selectCells } from '../../indicators/select-cells.ts';

const same = (text: string) => ({ sv: text, en: text });

const catalogue: Catalogue = {
  indicators: [
    indicatorSchema.parse({
      id: 'bvc.example',
      level: 'specialised',
      source: 'child-health-centres',
      actor: same('a'),
      name: same('n'),
      unit: 'children',
      rule: same('r'),
      period: 'calendar_year',
      breakdowns: { sex: { list: 'sex', additive: true } },
      crossings: [['sex']],
      measures: [],
      caveat: same('c'),
      recipient: same('m'),
      purpose: same('p'),
      analyst: same('a'),
      since: 2018,
      version: 1,
      history: [{ version: 1, from: 2018, change: same('h') }],
    }),
  ],
  codeLists: new Map([
    [
      'sex',
      {
        id: 'sex',
        column: 'sex',
        label: same('Kön'),
        version: '1',
        codes: [{ code: 'F', parent: 'T', label: same('F') }],
      },
    ],
  ]),
  breaks: new Map(),
  themes: new Map(),
  notes: new Map(),
};

function delivered(change: Partial<RawCount>): RawCount {
  return {
    indicator: 'bvc.example',
    version: 1,
    year: 2018,
    period: 'calendar_year',
    coordinates: totals,
    value: 12,
    persons: 12,
    status: 'ok',
    reason: '',
    ...change,
  };
}

function statesOf(
  years: number[],
  rows: RawCount[],
  absences: Parameters<typeof selectCells>[3] = [],
): string[] {
  const cells = selectCells(catalogue, years, RawCounts.fromStore(rows), absences);
  return [...cells.cells()].map(({ year, coordinates, state }) => `${year} ${coordinates.sex} ${state}`);
}

describe('selectCells', () => {
  it('asks for every cell of the catalogue, delivered or not', () => {
    expect(statesOf([2018], [delivered({})])).toEqual(['2018 T counted', '2018 F missing']);
  });

  it('asks for nothing before an indicator began', () => {
    expect(statesOf([2017, 2018], []).every((state) => state.startsWith('2018'))).toBe(true);
  });

  it('asks for nothing between two occasions, so that such a year is not missing', () => {
    const [one] = catalogue.indicators;
    if (!one) throw new Error('no indicator');
    const survey: Catalogue = { ...catalogue, indicators: [{ ...one, every: 2 }] };
    const cells = selectCells(survey, [2018, 2019, 2020], RawCounts.fromStore([]), []);
    expect(new Set([...cells.cells()].map(({ year }) => year))).toEqual(new Set([2018, 2020]));
  });

  it('keeps a true zero apart from everything that is not a number', () => {
    const girls = { ...totals, sex: 'F' };
    expect(
      statesOf(
        [2018],
        [
          delivered({ value: 0, persons: 0 }),
          delivered({ coordinates: girls, value: null, status: 'masked' }),
        ],
      ),
    ).toEqual(['2018 T counted', '2018 F masked']);
  });

  it('gives a year without delivery the reason that the workspace declares', () => {
    const absences = [
      { source: 'child-health-centres', year: 2019, state: 'pending', reason: 'Levereras i april' },
    ] as const;
    const cells = selectCells(catalogue, [2019], RawCounts.fromStore([]), absences);
    expect(cells.get(cellId({ indicator: 'bvc.example', year: 2019, coordinates: totals }))).toMatchObject({
      state: 'pending',
      reason: 'Levereras i april',
    });
  });

  it('leaves out what was delivered but is not in the catalogue', () => {
    expect(statesOf([2018], [delivered({ indicator: 'bvc.other' })])).toEqual([
      '2018 T missing',
      '2018 F missing',
    ]);
  });
});
