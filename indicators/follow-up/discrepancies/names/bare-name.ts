/** A name as letters and digits alone, in lower case: `MiniMaria`, `Mini-Maria` and `mini maria` are one. */
export function bareName(name: string): string {
  return wordsOf(name).join('');
}

/** The words of a name in lower case, parted by whatever is neither letter nor digit. */
export function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Without the marks of å, ä, ö and é, as a keyboard or a file name may have it. */
export function unmarked(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
