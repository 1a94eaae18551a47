import { formatPlace, type Place, type Problem, problem } from '../model/problem.ts';
import { type IndicatorDefinition, indicatorSchema, type Override } from './indicator-schema.ts';
import type { Placed } from './placed.ts';

/** The overrides of one workspace file, and where each part of them stands. */
export interface OverrideSource {
  readonly overrides: readonly Override[];
  /** @param path  from the overrides down: a position, then a field */
  placeOf(path: readonly PropertyKey[]): Place;
}

/**
 * The built-in indicators with the fields that the workspace has written anew. Each part of one then stands where it
 * was written, so that a later problem names the right file. An id that is not built in, is written anew twice, or is
 * defined in full as well is a problem.
 *
 * @param own  the indicators that the workspace defines in full
 */
export function withOverrides(
  builtIn: ReadonlyMap<string, Placed<IndicatorDefinition>>,
  own: ReadonlyMap<string, Placed<IndicatorDefinition>>,
  sources: readonly OverrideSource[],
  problems: Problem[],
): Map<string, Placed<IndicatorDefinition>> {
  const overridden = new Map(builtIn);
  const seen = new Map<string, Place>();
  for (const { overrides, placeOf } of sources) {
    for (const [i, change] of overrides.entries()) {
      const { id } = change;
      const place = placeOf([i, 'id']);
      const elsewhere = seen.get(id) ?? own.get(id)?.placeOf(['id']);
      const base = builtIn.get(id);
      if (elsewhere) {
        const found = `${id}, which is also at ${formatPlace(elsewhere)}`;
        problems.push(problem('CATALOGUE-001', place, found, 'each id once'));
      } else if (base) {
        seen.set(id, place);
        overridden.set(
          id,
          override(base, change, (path) => placeOf([i, ...path])),
        );
      } else {
        const expected = `a built-in indicator: ${[...builtIn.keys()].join(', ')}`;
        problems.push(problem('CATALOGUE-002', place, `an override of ${id}`, expected));
      }
    }
  }
  return overridden;
}

/** Every field has passed its own check before; the schema sees the whole once more so that its type holds. */
function override(
  base: Placed<IndicatorDefinition>,
  change: Override,
  placeOf: Placed<unknown>['placeOf'],
): Placed<IndicatorDefinition> {
  return {
    entry: indicatorSchema.parse({ ...base.entry, ...change }),
    placeOf: (path) => (path[0] !== undefined && path[0] in change ? placeOf(path) : base.placeOf(path)),
  };
}
