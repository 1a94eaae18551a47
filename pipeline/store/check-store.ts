import { stat } from 'node:fs/promises';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import { type CountsDelivery, slotOf } from '../load/counts-delivery.ts';
import { ifThere } from '../system-error.ts';
import { CountsStore, type StoredDelivery } from './counts-store.ts';

const place = { file: 'confidential/counts.duckdb' };

/** Deliveries that hold and are not in the store, or not as the newest of their source and year: a load mends it. */
export function checkLoaded(
  current: ReadonlyMap<string, CountsDelivery>,
  stored: readonly StoredDelivery[],
): Problem[] {
  const held = bySlot(stored);
  if (held.size === 0 && current.size > 0) {
    return [problem('STORE-003', place, 'nothing', `the ${current.size} deliveries that hold`)];
  }
  return [...current].flatMap(([slot, delivery]) => {
    const there = held.get(slot);
    if (there?.sha256 === delivery.sha256 && there.created === delivery.manifest.created) return [];
    const found = `no deliveries/${delivery.name}, or not as the newest`;
    return [problem('STORE-003', place, found, 'what is in deliveries/')];
  });
}

/** What the store holds although its delivery has been taken away: no load mends that, since nothing is ever removed. */
export function checkWithdrawn(
  current: ReadonlyMap<string, CountsDelivery>,
  stored: readonly StoredDelivery[],
): Problem[] {
  return [...bySlot(stored).keys()]
    .filter((slot) => !current.has(slot))
    .map((slot) => problem('STORE-004', place, `a delivery of ${slot}`, 'only what is in deliveries/'));
}

/** What the store on disk holds; nothing before the first load. */
export async function storedDeliveries(path: string): Promise<readonly StoredDelivery[]> {
  if (!(await ifThere(stat(path), null))) return [];
  const store = await CountsStore.open(path);
  try {
    return await store.newestDeliveries();
  } finally {
    await store.close();
  }
}

function bySlot(stored: readonly StoredDelivery[]): Map<string, StoredDelivery> {
  return new Map(stored.map((delivery) => [slotOf(delivery.source, delivery.year), delivery]));
}
