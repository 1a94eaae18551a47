import type { Language } from '../../indicators/model/text.ts';
import { english } from './english.ts';
import { swedish } from './swedish.ts';
import type { Wording } from './wording.ts';

const dictionaries: Readonly<Record<Language, Wording>> = { sv: swedish, en: english };

export function wordingOf(language: Language): Wording {
  return dictionaries[language];
}
