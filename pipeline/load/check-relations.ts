import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { type LargerCount, largerCounts } from '../../indicators/catalogue/larger-counts.ts';
import { cellId, isTotal } from '../../indicators/model/cell.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { CountsDelivery, DeliveredCell } from './counts-delivery.ts';

/**
 * What is never more than something else, cell by cell over the deliveries that hold: a subset is never larger, nor
 * what an umbrella is said to include; the persons of a unit are the persons behind it, and there are at least as many
 * units as persons. A masked cell is one at least; other cells without a number say nothing.
 */
export function checkRelations(current: readonly CountsDelivery[], catalogue: Catalogue): Problem[] {
  const cells = new Map<string, DeliveredCell>();
  for (const delivery of current) for (const cell of delivery.cells()) cells.set(cellId(cell), cell);
  const related = new Map(
    catalogue.indicators.map((indicator) => [indicator.id, largerCounts(catalogue, indicator)]),
  );
  return current.flatMap((delivery) =>
    delivery.cells().flatMap((cell) =>
      (related.get(cell.indicator) ?? []).flatMap(({ id, kind }) => {
        if (kind === 'in_total' && !isTotal(cell.coordinates)) return [];
        const other = cells.get(cellId({ ...cell, indicator: id }));
        if (!other) return [];
        const place = { file: delivery.countsFile, line: cell.line, column: 'value' };
        const say = (found: string, expected: string) => [problem('DELIVERY-012', place, found, expected)];
        if (kind === 'persons_of' && !areSamePersons(cell, other))
          return say(`other persons than those behind ${id}`, 'the same persons');
        return isInside(cell, other) ? [] : say(`more than ${id} has`, expectedOf(kind));
      }),
    ),
  );
}

function expectedOf(kind: LargerCount['kind']): string {
  return kind === 'persons_of' ? 'at most one person for each that it counts' : 'a part of it';
}

function areSamePersons(cell: DeliveredCell, other: DeliveredCell): boolean {
  return cell.persons === null || other.persons === null || cell.persons === other.persons;
}

function isInside(cell: DeliveredCell, other: DeliveredCell): boolean {
  if (other.value === null) return true;
  return (cell.value ?? (cell.status === 'masked' ? 1 : 0)) <= other.value;
}
