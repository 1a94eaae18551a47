import {
  type Catalogue,
  containmentsOfIndicator,
  overlapsOfIndicator,
  sumsOfIndicator,
} from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { brokenDownBy, type Coordinates, cellId, columns } from '../../indicators/model/cell.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { CountsDelivery, DeliveredCell } from './counts-delivery.ts';

/**
 * Everything inside an indicator that cannot add up, whatever stands in the cells without a number: additive parts
 * make up their total, overlapping parts are each at most the total and together at least, and what lies inside
 * something else is at most that. Names lines, never numbers.
 */
export function checkSums(delivery: CountsDelivery, catalogue: Catalogue): Problem[] {
  const { source, year } = delivery.manifest.samlad;
  const cells = new Map(delivery.cells().map((cell) => [cellId(cell), cell]));
  return catalogue.indicators
    .filter((indicator) => indicator.source === source)
    .flatMap((indicator) => rulesOf(catalogue, indicator).map((rule) => ({ indicator: indicator.id, rule })))
    .flatMap(({ indicator, rule }) => {
      const at = (coordinates: Coordinates) => cells.get(cellId({ indicator, year, coordinates }));
      const whole = rule.whole.map(at);
      if (rule.holds(whole.map(boundsOf), rule.parts.map(at).map(boundsOf))) return [];
      const line = whole.find((cell) => cell !== undefined)?.line;
      const place = { file: delivery.countsFile, ...(line !== undefined && { line }), column: 'value' };
      return [problem('DELIVERY-007', place, rule.found, rule.expected)];
    });
}

/** What a count may be. Both ends are the count itself where it was delivered. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Cells that belong together, and what is said when they contradict each other. */
interface Rule {
  readonly whole: readonly Coordinates[];
  readonly parts: readonly Coordinates[];
  readonly holds: (whole: readonly Bounds[], parts: readonly Bounds[]) => boolean;
  readonly found: string;
  readonly expected: string;
}

function rulesOf(catalogue: Catalogue, indicator: IndicatorDefinition): Rule[] {
  const sums = sumsOfIndicator(catalogue, indicator).map(({ total, parts }) => ({
    whole: [total],
    parts,
    holds: areEqual,
    found: `a total that its ${parts.length} parts by ${over(total, parts)} do not make up`,
    expected: 'the sum of the parts',
  }));
  const overlaps = overlapsOfIndicator(catalogue, indicator).map(({ total, parts }) => ({
    whole: [total],
    parts,
    holds: coverEachOther,
    found: `a total that its ${parts.length} overlapping parts by ${over(total, parts)} do not make up`,
    expected: 'at least the largest part and at most all of them together',
  }));
  const containments = containmentsOfIndicator(catalogue, indicator).map(({ parts, whole, exact }) => ({
    whole,
    parts,
    holds: exact ? areEqual : areInside,
    found: `${exact ? 'another count than' : 'less than'} ${named(parts)}, which ${exact ? 'make up' : 'lie inside'} ${named(whole)}`,
    expected: exact ? 'the same count' : 'at least as many',
  }));
  return [...sums, ...overlaps, ...containments];
}

function areInside(whole: readonly Bounds[], parts: readonly Bounds[]): boolean {
  return sum(parts).least <= sum(whole).most;
}

function areEqual(whole: readonly Bounds[], parts: readonly Bounds[]): boolean {
  return areInside(whole, parts) && areInside(parts, whole);
}

function coverEachOther(whole: readonly Bounds[], parts: readonly Bounds[]): boolean {
  return parts.every((part) => areInside(whole, [part])) && areInside(parts, whole);
}

/** A masked count is one at least; how large is not said, since few persons may stand behind many interventions. */
function boundsOf(cell: DeliveredCell | undefined): Bounds {
  if (cell && cell.value !== null) return { least: cell.value, most: cell.value };
  return { least: cell?.status === 'masked' ? 1 : 0, most: Number.POSITIVE_INFINITY };
}

function sum(bounds: readonly Bounds[]): Bounds {
  return bounds.reduce(
    (total, { least, most }) => ({ least: total.least + least, most: total.most + most }),
    { least: 0, most: 0 },
  );
}

function over(total: Coordinates, parts: readonly Coordinates[]): string {
  return columns.filter((column) => parts.some((part) => part[column] !== total[column])).join(' and ');
}

function named(cells: readonly Coordinates[]): string {
  return cells
    .map((cell) =>
      brokenDownBy(cell)
        .map((column) => cell[column])
        .join(' '),
    )
    .join(', ');
}
