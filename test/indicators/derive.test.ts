import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { indicatorSchema, type Measure } from '../../indicators/catalogue/indicator-schema.ts';
import { type IndicatorCell, IndicatorCells } from '../../indicators/confidential/indicator-cells.ts';
import { derive } from '../../indicators/derive.ts';
import { AuditedPattern, type Decision } from '../../indicators/disclosure/audited-pattern.ts';
import { type Coordinates, cellId, totals } from '../../indicators/model/cell.ts';
import type { DerivedFact } from '../../indicators/model/fact.ts';
import type { Population } from '../../indicators/model/population.ts';
import { ProtectedTable } from '../../indicators/public/protected-table.ts';

const same = (text: string) => ({ sv: text, en: text });

function definition(id: string, measures: Measure[], more: Readonly<Record<string, unknown>> = {}) {
  return indicatorSchema.parse({
    id,
    level: 'specialised',
    source: 'social-services',
    actor: same('a'),
    name: same('n'),
    unit: 'children',
    rule: same('r'),
    period: 'calendar_year',
    breakdowns: { age: { list: 'ages', additive: true } },
    crossings: [['age']],
    measures,
    caveat: same('c'),
    recipient: same('m'),
    purpose: same('p'),
    analyst: same('a'),
    since: 2016,
    version: 1,
    history: [{ version: 1, from: 2016, change: same('h') }],
    ...more,
  });
}

function catalogueWith(measure: Measure, more: Readonly<Record<string, unknown>>): Catalogue {
  const code = (band: string, ages?: [number, number]) => ({
    code: band,
    parent: 'T',
    label: same(band),
    ...(ages ? { ages } : {}),
  });
  return {
    indicators: [definition('bou.part', [measure], more), definition('bou.whole', [])],
    codeLists: new Map([
      [
        'ages',
        {
          id: 'ages',
          column: 'age_band',
          label: same('Ålder'),
          version: '1',
          codes: [code('0-5', [0, 5]), code('U')],
        },
      ],
    ]),
    breaks: new Map(),
    themes: new Map(),
    notes: new Map(),
  };
}

/** 40,000 people in all; 8,000 of them aged 0–5. */
const population: Population = {
  source: 'påhittad',
  count: (_area, _year, _sex, [from, to]) => (from === 0 && to === 5 ? 8000 : 40000),
};

const young: Coordinates = { ...totals, age_band: '0-5' };
const unknown: Coordinates = { ...totals, age_band: 'U' };

type Given = readonly [indicator: string, at: Coordinates, value: number, decision: Decision];

function derived(
  measure: Measure,
  given: readonly Given[],
  more: Readonly<Record<string, unknown>> = {},
): (at: Coordinates) => DerivedFact | undefined {
  const places = given.map(([indicator, coordinates, value, decision]) => {
    const place = { indicator, year: 2025, coordinates };
    return { place, id: cellId(place), value, decision };
  });
  const cells = IndicatorCells.of(
    places.map(
      ({ place, id, value }): IndicatorCell => ({
        ...place,
        id,
        state: 'counted',
        value,
        persons: value,
        preliminary: false,
        revised: false,
      }),
    ),
  );
  const decisions = new Map(places.map(({ id, decision }) => [id, decision]));
  const tables = ProtectedTable.protect(cells, AuditedPattern.survived(cells, decisions, []));
  const [table] = derive(tables, catalogueWith(measure, more), population);
  return (at) => table?.cells.get(cellId({ indicator: 'bou.part', year: 2025, coordinates: at }))?.fact;
}

const perThousand: Measure = { kind: 'rate', per: 1000, ages: [0, 20] };

describe('a rate', () => {
  it('is the count per thousand people of the ages that the cell is about, with a Poisson interval', () => {
    const at = derived(perThousand, [
      ['bou.part', totals, 65, 'publish'],
      ['bou.part', young, 20, 'publish'],
    ]);
    const whole = at(totals);
    // 65 events: Byar 50.1632–82.8491 (PHEindicatormethods), divided by 40 thousand people.
    expect(whole).toMatchObject({ state: 'calculated', value: 1.625, numerator: 65, denominator: 40000 });
    if (whole?.state !== 'calculated' || !whole.interval) throw new Error('no interval');
    expect(whole.interval[0]).toBeCloseTo(50.1632 / 40, 4);
    expect(whole.interval[1]).toBeCloseTo(82.8491 / 40, 4);
    expect(at(young)).toMatchObject({ value: 2.5, denominator: 8000 });
  });

  it('has no denominator where the age is unknown', () => {
    const at = derived(perThousand, [['bou.part', unknown, 20, 'publish']]);
    expect(at(unknown)).toEqual({ state: 'not_calculated', because: 'denominator' });
  });

  it('is withheld with its count', () => {
    const at = derived(perThousand, [['bou.part', totals, 3, 'withhold']]);
    expect(at(totals)).toEqual({ state: 'not_calculated', because: 'withheld' });
  });
});

describe('a share', () => {
  const ofWhole: Measure = { kind: 'share', of: 'bou.whole' };

  it('is per cent of the other count of the same cell, with a Wilson interval', () => {
    const at = derived(ofWhole, [
      ['bou.part', totals, 65, 'publish'],
      ['bou.whole', totals, 100, 'publish'],
    ]);
    const fact = at(totals);
    expect(fact).toMatchObject({ state: 'calculated', value: 65, numerator: 65, denominator: 100 });
    // 65 of 100: Wilson 0.552544–0.736358 (PHEindicatormethods).
    if (fact?.state !== 'calculated' || !fact.interval) throw new Error('no interval');
    expect(fact.interval[0]).toBeCloseTo(55.2544, 4);
    expect(fact.interval[1]).toBeCloseTo(73.6358, 4);
  });

  it('is withheld when its denominator is', () => {
    const at = derived(ofWhole, [
      ['bou.part', totals, 65, 'publish'],
      ['bou.whole', totals, 100, 'withhold'],
    ]);
    expect(at(totals)).toEqual({ state: 'not_calculated', because: 'withheld' });
  });

  it('is not calculated over fewer than ten', () => {
    const at = derived(ofWhole, [
      ['bou.part', totals, 0, 'publish'],
      ['bou.whole', totals, 9, 'publish'],
    ]);
    expect(at(totals)).toEqual({ state: 'not_calculated', because: 'small_denominator' });
  });

  it('is not calculated over fewer than the policy of its breakdown asks for', () => {
    const at = derived(
      ofWhole,
      [
        ['bou.part', totals, 5, 'publish'],
        ['bou.whole', totals, 19, 'publish'],
        ['bou.part', young, 5, 'publish'],
        ['bou.whole', young, 19, 'publish'],
      ],
      { policies: { age: 'strict-10' } },
    );
    expect(at(totals)?.state).toBe('calculated');
    expect(at(young)).toEqual({ state: 'not_calculated', because: 'small_denominator' });
  });

  it('is uncertain of fewer than fifty answers in a survey, and of nothing else', () => {
    const uncertain = (whole: number, more = {}) => {
      const at = derived(
        ofWhole,
        [
          ['bou.part', totals, 20, 'publish'],
          ['bou.whole', totals, whole, 'publish'],
        ],
        more,
      );
      const fact = at(totals);
      return fact?.state === 'calculated' && fact.uncertain;
    };
    expect([49, 50].map((whole) => uncertain(whole, { policy: 'survey-50' }))).toEqual([true, false]);
    expect(uncertain(49)).toBe(false);
  });

  it('is not calculated when the two counts are not part and whole', () => {
    const at = derived(ofWhole, [
      ['bou.part', totals, 101, 'publish'],
      ['bou.whole', totals, 100, 'publish'],
    ]);
    expect(at(totals)).toEqual({ state: 'not_calculated', because: 'not_part' });
  });
});

describe('a ratio', () => {
  const perWhole: Measure = { kind: 'ratio', of: 'bou.whole' };

  it('may exceed one and has no interval', () => {
    const at = derived(perWhole, [
      ['bou.part', totals, 150, 'publish'],
      ['bou.whole', totals, 100, 'publish'],
    ]);
    expect(at(totals)).toEqual({
      state: 'calculated',
      value: 1.5,
      interval: null,
      numerator: 150,
      denominator: 100,
      uncertain: false,
    });
  });

  it('is not calculated over fewer than ten', () => {
    const at = derived(perWhole, [
      ['bou.part', totals, 12, 'publish'],
      ['bou.whole', totals, 9, 'publish'],
    ]);
    expect(at(totals)).toEqual({ state: 'not_calculated', because: 'small_denominator' });
  });

  it('is not calculated per nobody', () => {
    const at = derived(perWhole, [
      ['bou.part', totals, 0, 'publish'],
      ['bou.whole', totals, 0, 'publish'],
    ]);
    expect(at(totals)).toEqual({ state: 'not_calculated', because: 'denominator' });
  });
});
