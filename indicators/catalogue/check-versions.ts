import { type Problem, problem } from '../model/problem.ts';
import type { IndicatorDefinition } from './indicator-schema.ts';
import type { Placed } from './placed.ts';

/** What makes two counts by the same id two different things. */
const countedBy = ['rule', 'parameters', 'unit', 'identified', 'period'] as const;

/**
 * A workspace that counts a built-in indicator by another rule must give it a higher version: deliveries name the
 * version that they were counted by, and two rules by one number would be taken for one.
 */
export function checkVersions(
  builtIn: ReadonlyMap<string, Placed<IndicatorDefinition>>,
  indicators: ReadonlyMap<string, Placed<IndicatorDefinition>>,
): Problem[] {
  return [...builtIn].flatMap(([id, { entry: before }]) => {
    const placed = indicators.get(id);
    if (!placed || placed.entry.version > before.version) return [];
    const changed = countedBy.find((field) => !isSame(placed.entry[field], before[field]));
    if (changed === undefined) return [];
    const found = `another ${changed} of ${id} under version ${placed.entry.version}`;
    const expected = `a version above ${before.version}, which is the built-in one, with its place in the history`;
    return [problem('CATALOGUE-006', placed.placeOf([changed]), found, expected)];
  });
}

/** Texts, numbers and flat records of them: equal when they are written alike, in whatever order. */
function isSame(one: unknown, other: unknown): boolean {
  return written(one) === written(other);
}

function written(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : JSON.stringify(value);
}
