import type { Language } from '../../../indicators/model/text.ts';
import type { DiscrepancyWords } from './discrepancy-words.ts';
import { englishDiscrepancies } from './english-discrepancies.ts';
import { swedishDiscrepancies } from './swedish-discrepancies.ts';

const dictionaries: Readonly<Record<Language, DiscrepancyWords>> = {
  sv: swedishDiscrepancies,
  en: englishDiscrepancies,
};

export function discrepancyWordsOf(language: Language): DiscrepancyWords {
  return dictionaries[language];
}
