/**
 * A text as it is compared in a search: small letters, plain spaces, no soft hyphens, no accents. The Swedish letters
 * å, ä and ö are letters of their own and stay, however they are encoded: `vår` is not `var`, but `idé` is `ide`.
 */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^åäö]/gu, (letter) => letter.normalize('NFD').replaceAll(/\p{M}/gu, ''))
    .replaceAll('\u00ad', '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Whether each word of a query stands somewhere in a text, as part of a word too; an empty query is in every text. */
export function holds(text: string, query: string): boolean {
  const within = folded(text);
  return folded(query)
    .split(' ')
    .every((word) => within.includes(word));
}
