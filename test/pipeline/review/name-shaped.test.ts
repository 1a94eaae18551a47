import { expect, it } from 'vitest';
import { isNameShaped } from '../../../pipeline/review/name-shaped.ts';

it.each([
  'Anna Svensson',
  ' Anna-Karin  von Sydow ',
  'A. Svensson',
  'Anna B Svensson',
  'Mohammed Al-Hassan',
  'Åsa O’Hara',
  'Östen McDonald',
])('%s looks like a name', (text) => {
  expect(isNameShaped(text)).toBe(true);
});

it.each([
  'enhetschef',
  'Enhetschef',
  'Enhetschef, socialkontorets mottagning',
  'Utvecklare, utbildningskontoret',
  'verksamhetschef BUP Huddinge',
  'BUP Huddinge',
  'samordnare, Rädda Barnen',
  'Första linjens chef',
  'von Sydow',
  'SSPF',
  '',
])('%s does not', (text) => {
  expect(isNameShaped(text)).toBe(false);
});
