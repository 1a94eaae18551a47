import type { Language } from '../../indicators/model/text.ts';
import { wordingOf } from '../wording/wording-of.ts';

/** Whether only the year is known in which something was done. */
export function isYear(date: string): boolean {
  return date.length === 'YYYY'.length;
}

/** `13 maj 2025`; a year alone stands as it is. */
export function dayOrYear(date: string, language: Language): string {
  return isYear(date) ? date : wordingOf(language).date(date);
}
