import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { cellId } from '../../indicators/model/cell.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { CountsDelivery, DeliveredCell } from './counts-delivery.ts';

/**
 * The relations that the catalogue declares, cell by cell over the deliveries that hold: a subset is never larger, and
 * the persons of a unit are the persons behind it. Cells without a number on either side say nothing.
 */
export function checkRelations(current: readonly CountsDelivery[], catalogue: Catalogue): Problem[] {
  const cells = new Map<string, DeliveredCell>();
  for (const delivery of current) for (const cell of delivery.cells()) cells.set(cellId(cell), cell);
  const related = new Map(
    catalogue.indicators.map(({ id, relations }) => [
      id,
      relations.filter(({ kind }) => kind !== 'overlaps'),
    ]),
  );
  return current.flatMap((delivery) =>
    delivery.cells().flatMap((cell) =>
      (related.get(cell.indicator) ?? []).flatMap((relation) => {
        const other = cells.get(cellId({ ...cell, indicator: relation.with }));
        if (!other || holds(relation.kind === 'persons_of', cell, other)) return [];
        const place = { file: delivery.countsFile, line: cell.line, column: 'value' };
        return relation.kind === 'persons_of'
          ? [
              problem(
                'DELIVERY-012',
                place,
                `other persons than those behind ${relation.with}`,
                'the same persons',
              ),
            ]
          : [problem('DELIVERY-012', place, `more than ${relation.with} has`, 'a part of it')];
      }),
    ),
  );
}

function holds(samePersons: boolean, cell: DeliveredCell, other: DeliveredCell): boolean {
  if (samePersons) return cell.persons === null || other.persons === null || cell.persons === other.persons;
  return cell.value === null || other.value === null || cell.value <= other.value;
}
