/**
 * A file name for each text, without its ending: `aktor-familjecentralen`. It is made of a–z, digits and hyphens
 * alone, whatever the text holds, and no two are alike: the second of two that would be ends in `-2`.
 * @param texts  in Swedish whatever the language of the report, so that a page has one name in all of them
 */
export function pageNames(prefix: string, texts: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const text of new Set(texts)) {
    const plain = [prefix, plainLetters(text)].filter((part) => part !== '').join('-');
    let name = plain;
    for (let n = 2; taken.has(name); n += 1) name = `${plain}-${n}`;
    taken.add(name);
    names.set(text, name);
  }
  return names;
}

/** `psykisk-halsa` from `Psykisk hälsa`. */
function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
