import type { FollowUpDocument } from '../../../indicators/model/follow-up/document.ts';
import { type Problem, problem } from '../../../indicators/model/problem.ts';
import type { Entry } from './entry.ts';

/**
 * No document follows from itself or takes the place of itself, by way of others either: whoever went from one to the
 * next would never come to the first. One problem for each ring, at its first document.
 */
export function checkRings(documents: readonly Entry<FollowUpDocument>[]): Problem[] {
  return (['follows', 'replaces'] as const).flatMap((key) => {
    const next = new Map(documents.map(({ value }) => [value.id, value[key]]));
    const told = new Set<string>();
    return documents.flatMap(({ value: { id }, at }) => {
      const ring = ringFrom(id, next);
      if (ring.length === 0 || told.has(id)) return [];
      for (const one of ring) told.add(one);
      const found = `${[...ring, id].join(` ${key} `)}`;
      return [problem('FOLLOW-UP-008', at(key), found, `a first document that ${key} none`)];
    });
  });
}

/** The documents from one back to itself; none where the way ends, or goes round somewhere else. */
function ringFrom(id: string, next: ReadonlyMap<string, string | null>): string[] {
  const way: string[] = [];
  for (let at: string | null | undefined = id; at != null && !way.includes(at); at = next.get(at)) {
    way.push(at);
    if (next.get(at) === id) return way;
  }
  return [];
}
