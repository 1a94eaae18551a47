/** What a page may not hold: control characters, halves of pairs, non-characters, and signs that turn the direction. */
const unfit = /[\u202a-\u202e\u2066-\u2069\ufffe\uffff\ufffd]|(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

/**
 * Whether two texts say the same in print. Formats break lines, bind numbers with other spaces, and replace what a page
 * may not hold; where words are divided at the ends of lines, hyphens in words say nothing either.
 */
export function isSameInPrint(one: string, other: string, hyphens = false): boolean {
  const [first, second] = [printed(one), printed(other)];
  if (first === second) return true;
  const hasWords = /\p{L}{3}/u.test(second);
  return hyphens && hasWords && inPdf(first) === inPdf(second);
}

/** The text without anything that formats print otherwise. */
export function printed(text: string): string {
  return text.replace(unfit, '□').replace(/[\s\u00ad\u200b]+/gu, '');
}

/** Its font has □ for a picture that it does not know. */
function inPdf(text: string): string {
  return text
    .replace(/[-\u2010\u2011]/g, '')
    .replace(/\p{Extended_Pictographic}/gu, (one) => (/\d/.test(one) ? one : '□'));
}

/**
 * Whether two texts say the same in data files: white space and control characters are one space, and PX has ” ‹ ＝ ＃ in
 * place of what would end a text or begin a tag.
 */
export function isAlike(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(unfit, '□')
    .replaceAll('”', '"')
    .replaceAll('‹', '<')
    .replaceAll('＝', '=')
    .replaceAll('＃', '#')
    .replace(/\s+/gu, ' ')
    .trim();
}
