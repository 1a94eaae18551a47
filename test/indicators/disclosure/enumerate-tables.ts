/** One thing that an enumeration must respect: the sum of some inner cells is exactly so much, or at least so much. */
export interface Known {
  readonly inner: readonly number[];
  readonly exactly?: number;
  readonly atLeast?: number;
}

/** `stopped`: the visitor had seen enough. `budget`: not all tables were seen, so nothing can be said. */
export type Enumeration = 'complete' | 'stopped' | 'budget';

/**
 * Calls `visit` with every table of non-negative integers that agrees with what is known: the attacker who has all
 * the time in the world. Inner cells go up to `cap`. Shares nothing with the engine.
 *
 * @param visit returns true when it has seen enough
 */
export function enumerateTables(
  size: number,
  known: readonly Known[],
  cap: readonly number[],
  visit: (table: readonly number[]) => boolean,
  budget: number,
): Enumeration {
  const table = new Array<number>(size).fill(0);
  const sums = known.map(() => 0);
  const roomAfter = known.map(({ inner }) => {
    const room = new Array<number>(size + 1).fill(0);
    for (let at = size - 1; at >= 0; at--)
      room[at] = (room[at + 1] ?? 0) + (inner.includes(at) ? (cap[at] ?? 0) : 0);
    return room;
  });
  const touching = table.map((_, at) => known.flatMap(({ inner }, k) => (inner.includes(at) ? [k] : [])));
  let looks = 0;
  const isDeadEnd = (k: number, next: number): boolean => {
    const { exactly, atLeast = exactly ?? 0 } = known[k] ?? {};
    const sum = sums[k] ?? 0;
    return (exactly !== undefined && sum > exactly) || sum + (roomAfter[k]?.[next] ?? 0) < atLeast;
  };
  const go = (at: number): Enumeration => {
    if (++looks > budget) return 'budget';
    if (at === size) return visit(table) ? 'stopped' : 'complete';
    const here = touching[at] ?? [];
    for (let value = 0; value <= (cap[at] ?? 0); value++) {
      table[at] = value;
      for (const k of here) sums[k] = (sums[k] ?? 0) + value;
      const end = here.some((k) => isDeadEnd(k, at + 1)) ? 'complete' : go(at + 1);
      for (const k of here) sums[k] = (sums[k] ?? 0) - value;
      if (end !== 'complete') return end;
    }
    return 'complete';
  };
  return go(0);
}
