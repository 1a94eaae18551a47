/** `Anna-Karin`, `O’Hara`, `A.`: begins with a capital and is more than a body's abbreviation. */
const word = /^\p{Lu}(?:[\p{Ll}’'.-]|(?<=[\p{Ll}’'-])\p{Lu})*$/u;
const particles = new Set(['af', 'al', 'da', 'de', 'del', 'den', 'der', 'el', 'van', 'von']);

/**
 * Whether a text looks like a first and a last name and nothing else: two to four words, each with a capital.
 * `Anna Svensson` does; a role in small letters, one word, or anything with a comma does not. It finds who wrote a name
 * where a role belongs, not every name: no program can tell all of them from other words.
 */
export function isNameShaped(text: string): boolean {
  const words = text
    .trim()
    .split(/\s+/)
    .filter((one) => !particles.has(one));
  return words.length >= 2 && words.length <= 4 && words.every((one) => word.test(one));
}
