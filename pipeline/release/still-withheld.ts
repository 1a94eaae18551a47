import { cellId } from '../../indicators/model/cell.ts';
import { yearCellsOf } from '../../indicators/model/pooled-cell.ts';
import type { CountsDelivery, DeliveredCell } from '../load/counts-delivery.ts';
import type { Ledger } from './ledger.ts';

/**
 * The cells that stay withheld: withheld before, and not plainly another number now. A cell is let go only when the
 * number that each release withheld is known, was counted by today's definition, and differs from today's; that a
 * value is marked as revised says nothing of when. Where a delivery is no longer there, the cell stays. Several years
 * together have the number that their years make up.
 *
 * @param deliveries  all that there are, the superseded too
 * @param current  those that hold
 */
export function stillWithheld(
  { withheld, madeFrom }: Pick<Ledger, 'withheld' | 'madeFrom'>,
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
  const changed = (id: string, release: string): boolean => {
    const years = yearCellsOf(id) ?? [id];
    const [before, after] = [then.get(release), now].map((cells) => years.map((year) => cells?.get(year)));
    return isAnotherNumber(before ?? [], after ?? []);
  };
  return new Set(
    [...withheld].flatMap(([id, releases]) =>
      releases.every((release) => changed(id, release)) ? [] : [id],
    ),
  );
}

type Delivered = DeliveredCell | undefined;

/** Whether two cells, or the years of two pooled ones, have numbers by the same definitions that differ in their sum. */
function isAnotherNumber(before: readonly Delivered[], after: readonly Delivered[]): boolean {
  const [sumBefore, sumAfter] = [sumOf(before), sumOf(after)];
  if (sumBefore === null || sumAfter === null) return false;
  return before.every((cell, at) => cell?.version === after[at]?.version) && sumBefore !== sumAfter;
}

function sumOf(cells: readonly Delivered[]): number | null {
  return cells.reduce<number | null>((sum, cell) => {
    const value = cell?.value ?? null;
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

function cellsOf(deliveries: Iterable<CountsDelivery>): Map<string, DeliveredCell> {
  return new Map([...deliveries].flatMap((delivery) => delivery.cells()).map((cell) => [cellId(cell), cell]));
}
