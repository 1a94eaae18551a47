import { describe, expect, it } from 'vitest';
import type { Trend } from '../../../indicators/trends/trend.ts';
import type { YearOnYear } from '../../../indicators/trends/year-on-year.ts';
import { shortVerdict } from '../../../outputs/report/short-verdict.ts';
import { contextWith, judged, verdict } from '../../support/statistics-context.ts';

const id = 'bou.children_investigated';
const difference = {
  ...{ state: 'calculated', from: 2024, to: 2025, kind: 'per_cent', change: 0.9 },
  ...{ interval: [-10.4, 13.7], clear: false, preliminary: false },
} as const satisfies YearOnYear;
const none: YearOnYear = { state: 'not_calculated', because: 'missing' };

function said(trend: Trend, yearOnYear: YearOnYear, language: 'sv' | 'en' = 'sv', year = 2025) {
  const series = [judged({ indicator: id }, trend, { yearOnYear })];
  return shortVerdict(contextWith(id, { series }, language), year);
}

describe('the short verdict', () => {
  it('says whether the difference is more than chance, where there is no direction', () => {
    expect(said(verdict('no_clear_change'), difference)).toBe('Skillnaden ryms inom slumpen.');
    expect(said(verdict('uncertain'), { ...difference, clear: true })).toBe(
      'Skillnaden är större än slumpen brukar ge.',
    );
    expect(said(verdict('unchanged'), difference, 'en')).toBe('The difference may be chance.');
  });

  it('says the direction alone, where the difference goes the same way and may be chance', () => {
    expect(said(verdict('increases'), difference)).toBe('Ökar sedan 2021.');
    expect(said(verdict('decreases'), { ...difference, change: -2 })).toBe('Minskar sedan 2021.');
    expect(said(verdict('increases'), difference, 'en')).toBe('An increase since 2021.');
  });

  it('says both, where the difference is clear or goes the other way', () => {
    expect(said(verdict('decreases'), difference)).toBe('Skillnaden ryms inom slumpen. Minskar sedan 2021.');
    expect(said(verdict('increases'), { ...difference, clear: true })).toBe(
      'Skillnaden är större än slumpen brukar ge. Ökar sedan 2021.',
    );
  });

  it('says the trend, where the difference was not judged', () => {
    expect(said(verdict('no_clear_change'), none)).toBe('Ingen säker förändring sedan 2021.');
    expect(said(verdict('unchanged'), none)).toBe('I stort sett oförändrat sedan 2021.');
    expect(said(verdict('uncertain'), none)).toBe('Osäker förändring sedan 2021.');
  });

  it('says nothing of what was not judged, or not until the year that is told of', () => {
    expect(said({ state: 'not_calculated', because: 'short' }, none)).toBeNull();
    expect(said(verdict('increases'), difference, 'sv', 2024)).toBeNull();
    expect(shortVerdict(contextWith(id, {}), 2025)).toBeNull();
  });

  it('does not judge another difference than the one that is printed', () => {
    expect(said(verdict('no_clear_change'), { ...difference, from: 2023 })).toBe(
      'Ingen säker förändring sedan 2021.',
    );
  });
});
