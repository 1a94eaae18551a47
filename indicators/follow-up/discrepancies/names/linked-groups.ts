/** When two things are linked, whichever comes first, and how to find out without holding each against all. */
export interface Linking<Thing> {
  /** Two that are linked have at least one key in common. */
  readonly keysOf: (thing: Thing) => readonly string[];
  readonly areLinked: (one: Thing, other: Thing) => boolean;
}

/**
 * Things that hang together, also through others: each in one group, the groups and what is in them in the order of the
 * things. Only things that share a key are held against each other.
 */
export function linkedGroups<Thing>(
  things: readonly Thing[],
  { keysOf, areLinked }: Linking<Thing>,
): Thing[][] {
  const all = things.map((thing, place): Waiting<Thing> => ({ thing, place, keys: keysOf(thing) }));
  const waiting = new Map<string, Set<Waiting<Thing>>>();
  for (const one of all) {
    for (const key of one.keys) waiting.set(key, (waiting.get(key) ?? new Set()).add(one));
  }
  const isTaken = new Set<Waiting<Thing>>();
  const take = (one: Waiting<Thing>): void => {
    isTaken.add(one);
    for (const key of one.keys) waiting.get(key)?.delete(one);
  };
  return all.flatMap((first) => {
    if (isTaken.has(first)) return [];
    take(first);
    const group = [first];
    // The group grows while it is walked through.
    for (const one of group) {
      for (const other of one.keys.flatMap((key) => [...(waiting.get(key) ?? [])])) {
        if (isTaken.has(other) || !areLinked(one.thing, other.thing)) continue;
        take(other);
        group.push(other);
      }
    }
    return [group.sort((a, b) => a.place - b.place).map(({ thing }) => thing)];
  });
}

/** A thing that may be in no group yet. */
interface Waiting<Thing> {
  readonly thing: Thing;
  readonly place: number;
  readonly keys: readonly string[];
}
