import type { Language } from '../../../indicators/model/text.ts';

/** The words around the figures of an indicator. */
export interface IndicatorWords {
  readonly head: readonly [indicator: string, newest: string, trend: string];
  /** Of one that the report at hand does not have. */
  readonly notHere: string;
}

const dictionaries: Readonly<Record<Language, IndicatorWords>> = {
  sv: { head: ['Indikator', 'Senaste uppgift', 'Trend'], notHere: 'ingår inte i den här utgåvan' },
  en: { head: ['Indicator', 'Newest figure', 'Trend'], notHere: 'not part of this edition' },
};

export function indicatorWordsOf(language: Language): IndicatorWords {
  return dictionaries[language];
}
