import type { FollowUpCounts } from '../../confidential/follow-up-counts.ts';
import type { IndicatorCells } from '../../confidential/indicator-cells.ts';
import { countKeys } from '../../model/follow-up/count-key.ts';
import type { FollowUpRegisters } from '../../model/follow-up/registers.ts';
import type { AuditedPattern } from '../audited-pattern.ts';

/** The tables of the same release, with what was decided for them. */
export interface ProtectedBeside {
  readonly cells: IndicatorCells;
  readonly pattern: AuditedPattern;
}

/**
 * Counts of interventions that equal a withheld cell of the same year of an indicator that the intervention names, by
 * key. They may count the same persons, or it may be chance: the statistician decides, and empties the count in the
 * register. The program must not withhold them for her: then each count that it shows would tell that no such cell has
 * that number.
 */
export function sameAsWithheld(
  { interventions }: FollowUpRegisters,
  counts: FollowUpCounts,
  { cells, pattern }: ProtectedBeside,
): string[] {
  const withheld = new Map<string, Set<number>>();
  for (const cell of cells.cells()) {
    if (cell.state !== 'counted' || pattern.decisionFor(cell.id) === 'publish') continue;
    const place = `${cell.indicator} ${cell.year}`;
    withheld.set(place, (withheld.get(place) ?? new Set()).add(cell.value));
  }
  return interventions.flatMap(({ year, id, indicators }) => {
    const key = countKeys.intervention(year, id);
    const count = counts.counts().get(key) ?? 0;
    const isSame = indicators.some((indicator) => withheld.get(`${indicator} ${year}`)?.has(count));
    return count > 0 && isSame ? [key] : [];
  });
}
