import type { Language } from '../../../indicators/model/text.ts';

/** What stands under every table of a register. */
export interface RegisterTableWords {
  /** Whose threshold N1 tells of. */
  readonly persons: string;
  readonly respondents: string;
  /** Of the sign for what is missing. */
  readonly missing: string;
  /** Of what the municipality itself keeps. */
  source(date: string, unit: string): string;
  /** Of what somebody else has told. */
  sourceOf(whose: string, unit: string): string;
}

const dictionaries: Readonly<Record<Language, RegisterTableWords>> = {
  sv: {
    persons: 'personer',
    respondents: 'svarande',
    missing: '- Uppgift saknas i registret. Det är inte detsamma som noll.',
    sourceOf: (whose, unit) => `Källa: ${whose}. Bearbetning: ${unit}.`,
    source: (date, unit) => `Källa: kommunens register för uppföljning, ${date}. Bearbetning: ${unit}.`,
  },
  en: {
    persons: 'persons',
    respondents: 'respondents',
    missing: '- Not in the register. That is not the same as zero.',
    sourceOf: (whose, unit) => `Source: ${whose}. Compiled by ${unit}.`,
    source: (date, unit) =>
      `Source: the municipality’s registers of follow-up, ${date}. Compiled by ${unit}.`,
  },
};

export function registerTableWordsOf(language: Language): RegisterTableWords {
  return dictionaries[language];
}
