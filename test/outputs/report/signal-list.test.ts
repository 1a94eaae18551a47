import { describe, expect, it } from 'vitest';
import { type Coordinates, totals } from '../../../indicators/model/cell.ts';
import type { Shown } from '../../../indicators/series/series.ts';
import type { Signal, Signals } from '../../../indicators/trends/signals.ts';
import { signalList } from '../../../outputs/report/signal-list.ts';
import { wordingOf } from '../../../outputs/wording/wording-of.ts';
import { contextWith, quiet, verdict } from '../../support/statistics-context.ts';

const investigated = 'bou.children_investigated';
const [rate] = contextWith(investigated, {}).indicator.measures;

function listOf(signals: Partial<Signals>, language: 'sv' | 'en' = 'sv') {
  return signalList(contextWith(investigated, { signals: { ...quiet, ...signals } }, language));
}

type Outside = Extract<Signal, { kind: 'outside_limits' }>;

function outside(change: Partial<Outside> = {}): Outside {
  return {
    ...{ indicator: investigated, coordinates: totals, shown: 'count', year: 2025, preliminary: false },
    ...{ kind: 'outside_limits', side: 'above', value: 612, centre: 520, limits: [433.2, 590.8] },
    baseline: { from: 2016, to: 2024, points: 9 },
    dispersion: 1.4,
    ...change,
  };
}

const textOf = (signal: Signal, language: 'sv' | 'en' = 'sv') =>
  listOf({ signals: [signal], judged: 1 }, language).entries[0]?.text;

describe('a signal', () => {
  it('says the value, what the years before make likely, and which years those are', () => {
    expect(textOf(outside())).toBe(
      'År 2025: 612\u00a0barn, över det som åren 2016–2024 gör troligt (434 till 590).',
    );
    expect(textOf(outside({ side: 'below', value: 401, preliminary: true }))).toBe(
      'År 2025: 401\u00a0barn (preliminär uppgift), under det som åren 2016–2024 gör troligt (434 till 590).',
    );
    expect(textOf(outside(), 'en')).toBe(
      '2025: 612\u00a0children, above the range expected from 2016–2024 (434 to 590).',
    );
  });

  it('never looks as if the value lay at its limit', () => {
    if (!rate) throw new Error('the sample has a rate');
    expect(textOf(outside({ shown: rate, value: 21.04, limits: [12.3, 20.96] }))).toBe(
      'År 2025: 21,04 per 1\u202f000 invånare 0–20 år, över det som åren 2016–2024 gör troligt (12,30 till 20,96).',
    );
    expect(textOf(outside({ shown: rate, value: 25.04, limits: [12.3, 20.96] }))).toContain('25,0 per');
  });

  it('of a trend is the verdict on it', () => {
    const trend = { ...verdict('decreases', { preliminary: true }), state: 'decreases' as const };
    const { indicator, coordinates, shown, year } = outside();
    expect(textOf({ indicator, coordinates, shown, year, preliminary: true, kind: 'trend', trend })).toBe(
      'Trend 2021–2025: minskar, från 495 till 561\u00a0barn. Minst ett av åren är preliminärt, och bedömningen kan ändras.',
    );
  });

  it('can be said aloud: without brackets, and with the part in words', () => {
    if (!rate) throw new Error('the sample has a rate');
    const aloudOf = (signal: Signal, language: 'sv' | 'en' = 'sv') =>
      listOf({ signals: [signal], judged: 1 }, language).entries[0]?.aloud;
    const girls = outside({
      coordinates: { ...totals, sex: 'F' },
      shown: rate,
      value: 25,
      limits: [12.3, 20.9],
    });
    expect(aloudOf(girls)).toBe(
      'Barn som utretts, flickor. År\u00a02025 är talet 25,0 på 1\u202f000 invånare. Det är högre än väntat: ' +
        'sett till åren före är mellan 12,3 och 20,9 troligt.',
    );
    const trend = { ...verdict('decreases'), state: 'decreases' as const };
    const { indicator, coordinates, shown, year } = outside();
    const falling: Signal = { indicator, coordinates, shown, year, preliminary: false, kind: 'trend', trend };
    expect(aloudOf(falling)).toBe(
      'Barn som utretts. Talet minskar mellan 2021 och 2025, från 495 till 561\u00a0barn.',
    );
    expect(aloudOf(falling, 'en')).toBe(
      'Children investigated. The figure decreases between 2021 and 2025, from 495 to 561\u00a0children.',
    );
  });

  it('leads to the page of its indicator, and names part and measure', () => {
    const coordinates: Coordinates = { ...totals, sex: 'F' };
    const shown: Shown = rate ?? 'count';
    expect(listOf({ signals: [outside({ coordinates, shown })], judged: 1 }).entries[0]).toMatchObject({
      slug: 'bou-children-investigated',
      indicator: 'Barn som utretts',
      part: 'kön: Flickor',
      shareOf: null,
    });
    expect(listOf({ signals: [outside()], judged: 1 }).entries[0]).toMatchObject({
      part: null,
      shareOf: null,
    });
  });
});

describe('the signal list', () => {
  it('says that nothing stands out as a result of its own', () => {
    const list = listOf({ judged: 34, expectedByChance: 0.34 });
    expect(list.nothing).toBe('Inget sticker ut i årets uppgifter.');
    expect(list.counting).toEqual([
      '34 tidsserier prövades: är det senaste året ovanligt, sett till åren före? Ingen hamnade utanför gränserna. Av ren slump väntas färre än en göra det.',
    ]);
  });

  it('does not say so where nothing was looked at', () => {
    const list = listOf({ notJudged: 1 });
    expect(list.nothing).toBeNull();
    expect(list.counting).toEqual([
      'Inga tidsserier kunde prövas mot åren före.',
      '1 tidsserie kunde inte prövas: för få jämförbara år eller uppgifter som inte redovisas.',
    ]);
  });

  it('counts one series in the singular, and expects fewer than one where that is so', () => {
    expect(listOf({ judged: 1, expectedByChance: 0.01 }).counting[0]).toBe(
      '1 tidsserie prövades: är det senaste året ovanligt, sett till åren före? Ingen hamnade utanför gränserna. Av ren slump väntas färre än en göra det.',
    );
    expect(listOf({ judged: 99, expectedByChance: 0.99 }).counting[0]).toContain('färre än en');
    expect(listOf({ judged: 165, expectedByChance: 1.65 }).counting[0]).toContain('ungefär två göra det.');
    expect(listOf({ judged: 1200, expectedByChance: 12 }).counting[0]).toContain('ungefär 12 göra det.');
  });

  it('says of a share what it is of', () => {
    const id = 'bou.investigations_leading_to_intervention';
    const [share] = contextWith(id, {}).indicator.measures;
    const signal = outside({ indicator: id, shown: share ?? 'count', value: 61.2, limits: [33, 52] });
    expect(listOf({ signals: [signal], judged: 1 }).entries[0]).toMatchObject({
      shareOf: 'Procent av avslutade utredningar',
      text: 'År 2025: 61,2\u00a0%, över det som åren 2016–2024 gör troligt (33,0 till 52,0).',
    });
  });

  it('has the unusual years before the trends, opens these, and counts those', () => {
    const trend = { ...verdict('increases'), state: 'increases' as const };
    const { indicator, coordinates, shown, year, preliminary } = outside();
    const signal: Signal = { indicator, coordinates, shown, year, preliminary, kind: 'trend', trend };
    const list = listOf({ signals: [signal, outside()], judged: 9, expectedByChance: 0.09 });
    expect(list.entries.map(({ kind }) => kind)).toEqual(['outside_limits', 'trend']);
    expect(list.trends).toBe('Totaler med en trend som ökar eller minskar:');
    expect(list.counting).toEqual([
      '9 tidsserier prövades: är det senaste året ovanligt, sett till åren före? En hamnade utanför gränserna. Av ren slump väntas färre än en göra det.',
    ]);
    expect(listOf({ signals: [outside()], judged: 9 }).trends).toBeNull();
  });

  it('names a part in English without saying its breakdown twice', () => {
    const part = (breakdown: string, label: string) =>
      wordingOf('en').statistics.signals.part(breakdown, label);
    expect(part('age', 'Ages 0–5')).toBe('ages 0–5');
    expect(part('sex', 'Girls')).toBe('sex: Girls');
  });

  it('names the series whose years vary more than chance', () => {
    const shown: Shown = rate ?? 'count';
    const one = { indicator: investigated, coordinates: totals, shown, dispersion: 5 };
    const girls = { ...one, coordinates: { ...totals, sex: 'F' } };
    const boys = { ...one, indicator: 'bup.children_new', coordinates: { ...totals, sex: 'M' } };
    const said = (...overdispersed: Signals['overdispersed']) =>
      listOf({ judged: 20, expectedByChance: 0.2, overdispersed }).varying?.sentence;
    const start = 'Här varierar åren mer än slumpen ensam brukar ge, och gränserna är vidgade efter det: ';
    expect(said(one, boys)).toBe(
      `${start}Barn som utretts; Nya barn i barn- och ungdomspsykiatrin (kön: Pojkar).`,
    );
    expect(said(one, girls)).toBe(`${start}Barn som utretts (2 tidsserier).`);
  });
});
