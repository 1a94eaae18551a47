/** One label beside a line's end: where it wants to stand and how much room it takes, in pixels. */
interface Wish {
  readonly middle: number;
  readonly height: number;
}

/**
 * Moves labels apart so that none covers another and all stay between `top` and `bottom`, each as near its wish as
 * the order allows. Returns the middle of each, in the order given. Labels too many for the room are spread evenly.
 */
export function placeLabels(wishes: readonly Wish[], top: number, bottom: number): number[] {
  const order = wishes
    .map((_, i) => i)
    .sort((a, b) => (wishes[a]?.middle ?? 0) - (wishes[b]?.middle ?? 0) || a - b);
  const needed = wishes.reduce((sum, { height }) => sum + height, 0);
  const squeeze = Math.min(1, (bottom - top) / (needed || 1));
  const placed = new Map<number, number>();
  let free = top;
  for (const i of order) {
    const { middle, height } = wishes[i] ?? { middle: 0, height: 0 };
    const at = Math.max(middle, free + (height * squeeze) / 2);
    placed.set(i, at);
    free = at + (height * squeeze) / 2;
  }
  let ceiling = bottom;
  for (const i of [...order].reverse()) {
    const height = (wishes[i]?.height ?? 0) * squeeze;
    const at = Math.min(placed.get(i) ?? 0, ceiling - height / 2);
    placed.set(i, at);
    ceiling = at - height / 2;
  }
  return wishes.map((_, i) => placed.get(i) ?? 0);
}

/**
 * Breaks a text into lines of at most `width` characters where there are spaces; a longer word stands alone. A number
 * stays with what it counts: `1 juli`, `6 §`.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<!(?:^| )\d+) /)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Room for a text in pixels. Source Sans 3 is narrow: half an em per character is a little more than it needs. */
export function widthOf(lines: readonly string[], fontSize: number): number {
  return Math.max(0, ...lines.map((line) => line.length)) * fontSize * 0.54;
}
