import type { Discrepancy } from '../../model/follow-up/discrepancy.ts';
import type { Intervention } from '../../model/follow-up/intervention.ts';
import type { Searched } from './discrepancy-material.ts';

/**
 * Interventions that nobody has placed on a level of prevention, or of which nobody has said what they rest on, in the
 * newest mapping of each body that pays: older ones are as they were. Facts: `name`, `year`.
 */
export function lacksOfInterventions({ registers, whose }: Searched): Discrepancy[] {
  return newestMappings(registers.interventions).flatMap((intervention) => {
    const { id, name, year, level, basis } = intervention;
    const lack = (kind: 'level_missing' | 'basis_missing'): Discrepancy => ({
      kind,
      about: [{ register: 'interventions', id }],
      facts: { name, year },
      committees: whose.ofIntervention(intervention),
    });
    return [
      ...(level === null ? [lack('level_missing')] : []),
      ...(basis === null ? [lack('basis_missing')] : []),
    ];
  });
}

/** By body, since they do not map in the same years. */
function newestMappings(interventions: readonly Intervention[]): Intervention[] {
  const newest = new Map<string | null, number>();
  for (const { financedBy, year } of interventions) {
    newest.set(financedBy, Math.max(year, newest.get(financedBy) ?? year));
  }
  return interventions.filter(({ financedBy, year }) => year === newest.get(financedBy));
}
