import { legibleText } from '../paper/legible-text.ts';

/**
 * The text as a cell or a mark of a spreadsheet may hold it: line ends and tabs as spaces, □ for each character that XML
 * or the library would drop, and no more than fits.
 */
export function cellText(text: string): string {
  const legible = legibleText(text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')).replace(unfit, '□');
  const fitting =
    legible.length > longest ? `${legible.slice(0, longest).replace(/\p{Cs}$/u, '')}…` : legible;
  return escaped(fitting);
}

const unfit = /[\p{Noncharacter_Code_Point}\ufffd]/gu;

/** A cell holds 32 767 characters; the rest is left for escapes. */
const longest = 30_000;

/**
 * A spreadsheet reads `_x0041_` as A (ECMA-376 part 1, 22.9.2.19): a text that looks so is escaped to be shown as it is
 * written. A word such as `constructor`, which the library would find among the properties of its own objects and write
 * as a broken cell, gets a joiner that nobody sees.
 */
function escaped(text: string): string {
  return text in {} ? `${text}\u2060` : text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
