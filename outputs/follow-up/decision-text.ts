import type { Dispatch } from '../../indicators/model/follow-up/dispatch.ts';
import type { Language } from '../../indicators/model/text.ts';
import { withStop } from '../wording/with-stop.ts';
import { wordingOf } from '../wording/wording-of.ts';
import { recipientsWordsOf } from './words/recipients-words.ts';

/** `14 april 2026, § 24: Nämnden noterar redovisningen.` What was decided is in Swedish in every language. */
export function decisionText(
  { date, paragraph, text }: NonNullable<Dispatch['decision']>,
  language: Language,
): string {
  return recipientsWordsOf(language).decision(wordingOf(language).date(date), paragraph, withStop(text));
}
