import type { Discrepancy } from '../../model/follow-up/discrepancy.ts';
import { EntryCommittees } from '../../model/follow-up/entry-committees.ts';
import { type EntryName, type FollowUpRegisters, noRegisters } from '../../model/follow-up/registers.ts';
import { daysOff } from './days-off.ts';
import { deadReferences } from './dead-references.ts';
import { differingNumbers } from './differing-numbers.ts';
import { differingProperties } from './differing-properties.ts';
import { differingSums } from './differing-sums.ts';
import type { DiscrepancyMaterial, Searched } from './discrepancy-material.ts';
import { doubtfulGoals } from './doubtful-goals.ts';
import { grantAnswers } from './grant-answers.ts';
import { incompleteChains } from './incomplete-chains.ts';
import { lacksOfDocuments } from './lacks-of-documents.ts';
import { lacksOfInterventions } from './lacks-of-interventions.ts';
import { lacksOfOwners } from './lacks-of-owners.ts';
import { lacksOfUndertakings } from './lacks-of-undertakings.ts';
import { lateReports } from './late-reports.ts';
import { nameVariants } from './name-variants.ts';
import { outOfDate } from './out-of-date.ts';
import { overdue } from './overdue.ts';

const searches: readonly ((searched: Searched) => Discrepancy[])[] = [
  lacksOfDocuments,
  lacksOfUndertakings,
  lacksOfInterventions,
  lacksOfOwners,
  overdue,
  lateReports,
  outOfDate,
  incompleteChains,
  doubtfulGoals,
  grantAnswers,
  differingSums,
  differingNumbers,
  differingProperties,
  deadReferences,
  nameVariants,
  daysOff,
];

/**
 * All that the registers and texts lack, and where they say two things, in the order of the registers and their
 * entries. Nothing is mended, and the same registers on the same day give the same list.
 *
 * `facts` holds, under camelCase names, what a sentence needs: `name` is what the entry is called, dates are ISO dates,
 * money is whole kronor, `quote` and `source` are of a claim as it stands, `other…` of the claim that it is held
 * against. Each search says in its docstring which it gives.
 */
export function discrepanciesOf(material: DiscrepancyMaterial): Discrepancy[] {
  const searched: Searched = { ...material, whose: new EntryCommittees(material.registers) };
  const places = placesOf(material.registers);
  const placeOf = ({ about: [first] }: Discrepancy): number => (first && places.get(nameOf(first))) ?? 0;
  return searches.flatMap((search) => search(searched)).sort((a, b) => placeOf(a) - placeOf(b));
}

/** Where each entry stands among all of them. */
function placesOf(registers: FollowUpRegisters): Map<string, number> {
  const places = new Map<string, number>();
  for (const register of registerNames) {
    for (const { id } of registers[register]) {
      const name = nameOf({ register, id });
      // An intervention has one line a year under the same id; it stands where it stood first.
      if (!places.has(name)) places.set(name, places.size);
    }
  }
  return places;
}

const registerNames = Object.keys(noRegisters) as readonly (keyof FollowUpRegisters)[];

function nameOf({ register, id }: EntryName): string {
  return `${register}/${id}`;
}
