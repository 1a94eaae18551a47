import { describe, expect, it } from 'vitest';
import { type Coordinates, totals } from '../../../indicators/model/cell.ts';
import type { Signal } from '../../../indicators/trends/signals.ts';
import { leadingSignals } from '../../../outputs/report/leading-signals.ts';
import { contextWith, verdict } from '../../support/statistics-context.ts';

const plain = contextWith('bou.children_investigated', {});
const girls = { ...totals, sex: 'F' };
const boys = { ...totals, sex: 'M' };

function trend(indicator: string, last = 561): Signal {
  return {
    ...{ indicator, coordinates: totals, shown: 'count', year: 2025, preliminary: false, kind: 'trend' },
    trend: { ...verdict('increases', { last }), state: 'increases' },
  };
}

function outside(indicator: string, coordinates: Coordinates = totals, value = 612): Signal {
  return {
    ...{ indicator, coordinates, shown: 'count', year: 2025, preliminary: false, kind: 'outside_limits' },
    ...{ side: 'above', value, centre: 520, limits: [433, 590], dispersion: 1 },
    baseline: { from: 2016, to: 2024, points: 9 },
  };
}

function withFocus(...focus: string[]) {
  const review = {
    date: '2025-04-10',
    year: 2024,
    comments: [],
    decisions: [],
    commitments: [],
    questions: [],
  };
  return { ...plain, content: { ...plain.content, reviews: [{ ...review, focus }] } };
}

const names = (signals: readonly Signal[]) =>
  signals.map(({ indicator, kind, coordinates }) => `${indicator} ${kind} ${coordinates.sex}`);

const social = 'bou.children_investigated';
const other = 'bou.open_interventions';
const psychiatry = 'bup.children_new';
const school = 'school.children_individual_resource';

describe('the signals that are told of first', () => {
  it('are trends of totals, then newest years of totals, then groups', () => {
    const told = leadingSignals(plain, [outside(psychiatry, girls), outside(school), trend(social)]);
    expect(names(told)).toEqual(names([trend(social), outside(school), outside(psychiatry, girls)]));
  });

  it('begin with what the group has chosen', () => {
    const given = [trend(social), trend(psychiatry)];
    expect(names(leadingSignals(plain, given))).toEqual(names(given));
    expect(names(leadingSignals(withFocus(psychiatry), given))).toEqual(
      names([trend(psychiatry), trend(social)]),
    );
  });

  it('are one for each agency and group', () => {
    const given = [
      outside(social, girls),
      outside(other, girls),
      outside(social, boys),
      trend(social),
      trend(other),
    ];
    expect(names(leadingSignals(plain, given))).toEqual(
      names([trend(social), outside(social, girls), outside(social, boys)]),
    );
  });

  it('leave room for groups', () => {
    const given = [trend(social), trend(psychiatry), trend(school), outside(social, girls)];
    expect(names(leadingSignals(plain, given))).toEqual(
      names([trend(social), trend(psychiatry), outside(social, girls)]),
    );
  });

  it('are the same however large the figures are', () => {
    const given = (one: number, two: number) => [
      trend(social, one),
      outside(school, girls, two),
      outside(school, boys, one),
    ];
    expect(names(leadingSignals(plain, given(1, 9999)))).toEqual(
      names(leadingSignals(plain, given(9999, 1))),
    );
  });
});
