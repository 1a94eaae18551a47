import type { Text } from '../../indicators/model/text.ts';
import { type FlagWord, flagWords, statusWords } from '../files/figure-columns.ts';
import type { AbsentWord } from './cube.ts';

/** Why a cell has no value. */
export const absentTexts: Readonly<Record<AbsentWord, Text>> = {
  withheld: { sv: statusWords.withheld, en: 'not shown for confidentiality' },
  not_applicable: { sv: statusWords.not_applicable, en: 'cannot occur' },
  missing: { sv: statusWords.missing, en: 'missing (not delivered)' },
  pending: { sv: statusWords.pending, en: 'not available yet' },
  not_calculated: {
    sv: statusWords.not_calculated,
    en: 'the measure cannot be calculated, since there is no denominator',
  },
  small_denominator: {
    sv: statusWords.small_denominator,
    en: 'the measure is not calculated, since the denominator is too small',
  },
  not_part: {
    sv: statusWords.not_part,
    en: 'the measure is not calculated, since the numerator is not a part of the denominator',
  },
  not_in_release: {
    sv: 'redovisas inte i denna korsning',
    en: 'not published in this crossing',
  },
};

export const flagTexts: Readonly<Record<FlagWord, Text>> = {
  preliminary: { sv: flagWords.preliminary, en: 'preliminary figure' },
  revised: { sv: flagWords.revised, en: 'revised figure' },
  uncertain: { sv: flagWords.uncertain, en: 'uncertain figure (few respondents)' },
  break: { sv: flagWords.break, en: 'first year after a break in the series' },
};
