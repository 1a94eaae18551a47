import type { Text } from '../../indicators/model/text.ts';

export type DataType = 'text' | 'integer' | 'number';

/** One column of a data file: what the dictionary says about it, and what the writers need to know. */
export interface DataColumn<Name extends string> {
  readonly name: Name;
  readonly type: DataType;
  readonly meaning: Text;
  /** `code=meaning`, where the column holds codes. */
  readonly codes?: readonly string[];
  /** Between several codes in one field. */
  readonly separator?: ' ';
}

/** A column of text. */
export function textColumn<Name extends string>(
  name: Name,
  sv: string,
  en: string,
  codes?: readonly string[],
): DataColumn<Name> {
  return { name, type: 'text', meaning: { sv, en }, ...(codes ? { codes } : {}) };
}

/** A column of numbers, empty where there is none to tell. */
export function numberColumn<Name extends string>(
  name: Name,
  sv: string,
  en: string,
  type: 'integer' | 'number' = 'number',
): DataColumn<Name> {
  return { name, type, meaning: { sv, en } };
}

/** Words and their meanings as the dictionary lists them: `withheld=redovisas inte av sekretesskäl`. */
export function described(words: Readonly<Record<string, string>>): string[] {
  return Object.entries(words).map(([word, meaning]) => `${word}=${meaning}`);
}

/** Text is never null; a number is null where there is none to tell. */
export type DataRow<Name extends string> = Readonly<Record<Name, string | number | null>>;
