/**
 * What a page may not hold (control characters, lone halves of pairs, two non-characters), and the signs that turn the
 * direction of everything after them.
 */
const unfit = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu;

/** The text with □ for each character that a page may not hold. */
export function legibleText(text: string): string {
  return text.replace(unfit, '□');
}
