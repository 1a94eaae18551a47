import {
  type Catalogue,
  overlapsOfIndicator,
  sumsOfIndicator,
  type TotalAndParts,
} from '../../indicators/catalogue/catalogue.ts';
import { cellId, columns } from '../../indicators/model/cell.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { CountsDelivery } from './counts-delivery.ts';

/**
 * Every total that its parts do not make up, where all of them hold a number: an additive breakdown sums to it, and
 * overlapping parts are each at most the total and together at least. Names lines, never numbers.
 */
export function checkSums(delivery: CountsDelivery, catalogue: Catalogue): Problem[] {
  const { source } = delivery.manifest.samlad;
  return catalogue.indicators
    .filter((indicator) => indicator.source === source)
    .flatMap((indicator) => [
      ...contradictions(delivery, indicator.id, sumsOfIndicator(catalogue, indicator), additive),
      ...contradictions(delivery, indicator.id, overlapsOfIndicator(catalogue, indicator), overlapping),
    ]);
}

/** How a total and its parts belong together, and how it is said when they do not. */
interface Rule {
  readonly holds: (total: number, parts: readonly number[]) => boolean;
  readonly found: (parts: number, over: string) => string;
  readonly expected: string;
}

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

const additive: Rule = {
  holds: (total, parts) => sum(parts) === total,
  found: (parts, over) => `a total that differs from the sum of its ${parts} parts by ${over}`,
  expected: 'the sum of the parts',
};

const overlapping: Rule = {
  holds: (total, parts) => Math.max(...parts) <= total && total <= sum(parts),
  found: (parts, over) => `a total that its ${parts} overlapping parts by ${over} cannot make up`,
  expected: 'at least the largest part and at most all of them together',
};

function contradictions(
  delivery: CountsDelivery,
  indicator: string,
  groups: readonly TotalAndParts[],
  { holds, found, expected }: Rule,
): Problem[] {
  const { year } = delivery.manifest.samlad;
  const cells = new Map(delivery.cells().map((cell) => [cellId(cell), cell]));
  return groups.flatMap(({ total, parts }) => {
    const at = (coordinates: typeof total) => cells.get(cellId({ indicator, year, coordinates }));
    const whole = at(total);
    const values = parts.flatMap((part) => at(part)?.value ?? []);
    if (!whole || whole.value === null || values.length < parts.length || holds(whole.value, values))
      return [];
    const over = columns.filter((column) => parts.some((part) => part[column] !== total[column]));
    const place = { file: delivery.countsFile, line: whole.line, column: 'value' };
    return [problem('DELIVERY-007', place, found(parts.length, over.join(' and ')), expected)];
  });
}
