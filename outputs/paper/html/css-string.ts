import { legibleText } from '../legible-text.ts';

/**
 * Text as a string of a style sheet, quotes and all. Everything but letters, digits and spaces is escaped, so that no
 * text ends the string, the rule or the element that holds the sheet.
 */
export function cssString(text: string): string {
  const escaped = legibleText(text)
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `);
  return `"${escaped}"`;
}
