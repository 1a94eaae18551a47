/**
 * Skolverket breaks the lines of its explanations by hand: lines in a row are one paragraph. A line with a column's
 * name, a semicolon and its definition starts a new one, a line that begins with a semicolon goes on with it, and
 * `*` starts a footnote. Runs of space become one; the words are left as they are.
 */
export function paragraphs(lines: readonly string[]): string[] {
  const found: string[] = [];
  let open = false;
  for (const line of lines) {
    const text = line.trim();
    const words = text.replace(/^;|;$/g, '').replace(/;\s*/g, ': ').replace(/\s+/g, ' ').trim();
    const startsAnew = !open || /^[^;]+;./.test(text) || text.startsWith('*');
    if (words !== '') found.push(startsAnew ? words : `${found.pop() ?? ''} ${words}`);
    open = words !== '';
  }
  return found;
}
