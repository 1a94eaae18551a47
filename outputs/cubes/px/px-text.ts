/**
 * Text as a PX file can hold it. Quotation marks end a text and cannot be escaped, so a typographic one stands in their
 * place; line ends and control characters become spaces; half a surrogate pair becomes �; a `<` that would begin a tag
 * becomes ‹, since viewers show notes as HTML; and = becomes ＝, since some readers end a keyword at any of them.
 */
export function pxText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('"', '”')
    .replaceAll('=', '＝')
    .replace(/<(?=[a-z/!?])/gi, '‹')
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, (space) => (/^[\u00a0\u202f]$/.test(space) ? space : ' '))
    .trim();
}

/** The same where # would end a line: in notes and contacts. */
export function pxNote(text: string): string {
  return pxText(text).replaceAll('#', '＃');
}

/**
 * Names as PX needs them, in their order: keywords refer to a value by its name, so that no two are alike, none is
 * empty, and none is a word that means something else there. One that would be is followed by its code.
 */
export function pxNames(named: readonly { readonly code: string; readonly label: string }[]): string[] {
  const labels = named.map(({ label }) => pxText(label));
  const isPlain = (label: string) =>
    label !== '' &&
    !reserved.has(label.toUpperCase()) &&
    labels.filter((other) => other === label).length === 1;
  const taken = new Set(labels.filter(isPlain));
  return labels.map((label, i) => {
    if (isPlain(label)) return label;
    let name = `${label} (${named[i]?.code})`.trim();
    while (taken.has(name)) name += '*';
    taken.add(name);
    return name;
  });
}

/** All values of a dimension, the answers to ELIMINATION, and the variable of sorted tables. */
const reserved = new Set(['*', 'YES', 'NO', '$$SORT']);
