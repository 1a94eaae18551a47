import { expect, it } from 'vitest';
import type { YearOnYear } from '../../../indicators/trends/year-on-year.ts';
import { yearOnYearSentence } from '../../../outputs/report/year-on-year-sentence.ts';
import { contextWith } from '../../support/statistics-context.ts';

const calculated = {
  ...{ state: 'calculated', from: 2024, to: 2025, kind: 'per_cent', change: 0.9 },
  ...{ interval: [-10.44, 13.7], clear: false, preliminary: false },
} as const satisfies YearOnYear;

const sentence = (change: YearOnYear, language: 'sv' | 'en' = 'sv') =>
  yearOnYearSentence(contextWith('bou.children_investigated', {}, language), change);

it('a change within chance is said to be so, with its interval', () => {
  expect(sentence(calculated)).toBe(
    'Från 2024 till 2025: +0,9\u00a0% (95\u00a0% osäkerhetsintervall \u221210,4 till +13,7\u00a0%). ' +
      'Skillnaden ryms inom det som slumpen ensam kan ge.',
  );
});

it('a clear change of a share is told in points', () => {
  const change = { ...calculated, kind: 'points', change: -4, interval: [-6.2, -1.8], clear: true } as const;
  expect(sentence({ ...change, preliminary: true })).toBe(
    'Från 2024 till 2025: \u22124,0\u00a0procentenheter (95\u00a0% osäkerhetsintervall \u22126,2 till ' +
      '\u22121,8\u00a0procentenheter), preliminär uppgift. Skillnaden är större än slumpen ensam brukar ge.',
  );
  expect(sentence(change, 'en')).toBe(
    'From 2024 to 2025: \u22124.0\u00a0percentage points (95\u00a0% uncertainty interval \u22126.2 to ' +
      '\u22121.8\u00a0percentage points). The difference is larger than chance alone usually gives.',
  );
});

it('what cannot be calculated is not called no change', () => {
  expect(sentence({ state: 'not_calculated', because: 'missing' })).toBe(
    'Förändringen sedan året före kan inte beräknas. En uppgift som behövs saknas.',
  );
});
