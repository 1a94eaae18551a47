import { cellId } from '../../indicators/model/cell.ts';
import type { CountsDelivery, DeliveredCell } from '../load/counts-delivery.ts';
import type { Ledger } from './ledger.ts';

/**
 * The cells that stay withheld: withheld before, and not plainly another number now. A cell is let go only when the
 * number that each release withheld is known, was counted by today's definition, and differs from today's; that a
 * value is marked as revised says nothing of when. Where a delivery is no longer there, the cell stays.
 *
 * @param deliveries  all that there are, the superseded too
 * @param current  those that hold
 */
export function stillWithheld(
  { withheld, madeFrom }: Ledger,
  deliveries: Iterable<CountsDelivery>,
  current: Iterable<CountsDelivery>,
): Set<string> {
  const now = cellsOf(current);
  const byDigest = new Map([...deliveries].map((delivery) => [delivery.sha256, delivery]));
  const then = new Map(
    [...madeFrom].map(([release, digests]) => [
      release,
      cellsOf(digests.flatMap((digest) => byDigest.get(digest) ?? [])),
    ]),
  );
  const changed = (id: string, release: string) => isAnotherNumber(then.get(release)?.get(id), now.get(id));
  return new Set(
    [...withheld].flatMap(([id, releases]) =>
      releases.every((release) => changed(id, release)) ? [] : [id],
    ),
  );
}

function isAnotherNumber(before: DeliveredCell | undefined, after: DeliveredCell | undefined): boolean {
  if (!before || !after || before.value === null || after.value === null) return false;
  return before.version === after.version && before.value !== after.value;
}

function cellsOf(deliveries: Iterable<CountsDelivery>): Map<string, DeliveredCell> {
  return new Map([...deliveries].flatMap((delivery) => delivery.cells()).map((cell) => [cellId(cell), cell]));
}
