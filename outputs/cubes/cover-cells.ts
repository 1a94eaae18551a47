/** One code or label position per dimension; null stands for all of them. */
export type CoverKey = readonly (number | null)[];

/**
 * Keys that name exactly the cells of a set and no others, few of them: where a dimension makes no difference its
 * place is null. The keys are disjoint.
 * @param sizes  of the dimensions, as the cells run: the last one fastest
 * @param order  in which dimensions are taken apart; the first one splits the keys most
 * @param holds  whether the cell at a position belongs to the set
 */
export function coverCells(
  sizes: readonly number[],
  order: readonly number[],
  holds: (position: number) => boolean,
): CoverKey[] {
  const strides = sizes.map((_, i) => sizes.slice(i + 1).reduce((product, size) => product * size, 1));
  const covered = (taken: number, offset: number): Cover => {
    const dimension = order[taken];
    if (dimension === undefined) return holds(offset) ? whole : none;
    const parts = Array.from({ length: sizes[dimension] ?? 0 }, (_, i) =>
      covered(taken + 1, offset + i * (strides[dimension] ?? 0)),
    );
    const [first] = parts;
    if (first === undefined || parts.every((part) => part === none)) return none;
    return parts.every(({ text }) => text === first.text)
      ? extended(dimension, [[null, first]])
      : extended(dimension, [...parts.entries()]);
  };
  return covered(0, 0).keys.map((key) => sizes.map((_, i) => key.get(i) ?? null));
}

/** Keys of the dimensions taken so far, and the same as a text to compare by. */
interface Cover {
  readonly keys: readonly ReadonlyMap<number, number | null>[];
  readonly text: string;
}

const none: Cover = { keys: [], text: '' };
const whole: Cover = { keys: [new Map()], text: '.' };

function extended(dimension: number, parts: readonly (readonly [number | null, Cover])[]): Cover {
  const filled = parts.filter(([, { keys }]) => keys.length > 0);
  return {
    keys: filled.flatMap(([i, { keys }]) => keys.map((key) => new Map([...key, [dimension, i]]))),
    text: filled.map(([i, { text }]) => `${i ?? '*'}(${text})`).join(''),
  };
}
