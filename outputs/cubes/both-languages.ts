import { type Language, languages, type Text } from '../../indicators/model/text.ts';

/** The same in each language. */
export type Both<T> = Readonly<Record<Language, T>>;

export function inBoth<T>(of: (language: Language) => T): Both<T> {
  const [sv, en] = languages;
  return { sv: of(sv), en: of(en) };
}

/** One text in each language, of what is different in them. */
export function textOf<T>(both: Both<T>, say: (one: T) => string): Text {
  return inBoth((language) => say(both[language]));
}
