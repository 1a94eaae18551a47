import { type Problem, problem } from '../../indicators/model/problem.ts';
import { type CountsDelivery, slotOf } from '../load/counts-delivery.ts';
import type { StoredDelivery } from './counts-store.ts';

/** Whether the store holds exactly what `deliveries/` says that it should: the same newest delivery of each source and year. */
export function checkStore(
  current: ReadonlyMap<string, CountsDelivery>,
  stored: readonly StoredDelivery[],
): Problem[] {
  const held = new Map(stored.map((delivery) => [slotOf(delivery.source, delivery.year), delivery]));
  const place = { file: 'confidential/counts.duckdb' };
  if (held.size === 0 && current.size > 0) {
    return [problem('STORE-003', place, 'nothing', `the ${current.size} deliveries that hold`)];
  }
  const notLoaded = [...current].flatMap(([slot, delivery]) => {
    const there = held.get(slot);
    if (there?.sha256 === delivery.sha256 && there.created === delivery.manifest.created) return [];
    return [
      problem(
        'STORE-003',
        place,
        `no deliveries/${delivery.name}, or not as the newest`,
        'what is in deliveries/',
      ),
    ];
  });
  const strays = [...held.keys()].flatMap((slot) =>
    current.has(slot)
      ? []
      : [problem('STORE-003', place, `a delivery of ${slot}`, 'only what is in deliveries/')],
  );
  return [...notLoaded, ...strays];
}
