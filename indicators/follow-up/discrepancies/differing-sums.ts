import type { Discrepancy } from '../../model/follow-up/discrepancy.ts';
import { sumOfGrants, sumOfRows } from '../sums-of-money.ts';
import type { Searched } from './discrepancy-material.ts';

/**
 * Cost tables whose printed total is not the sum of their rows, and rounds whose grants are not what was given in
 * all. A blank row adds nothing, and how many there are is told: one of them may be what the sum lacks. Blank rows
 * alone, and grants of unknown amount, add up to nothing that can be held against anything.
 * Facts: `name`, `said`, `counted`, `difference` (said less counted), `blank`.
 */
export function differingSums({ registers, whose }: Searched): Discrepancy[] {
  return [
    ...registers.grantRounds.flatMap((round) => {
      const counted = sumOfGrants(registers.grants.filter((grant) => grant.round === round.id));
      const found = differing(round.name, round.awarded, counted, 0);
      const about: Discrepancy['about'] = [{ register: 'grantRounds', id: round.id }];
      return found ? [{ ...found, about, committees: whose.ofRound(round.id) }] : [];
    }),
    ...registers.costTables.flatMap((table) => {
      const blank = table.rows.filter(({ amount }) => amount === null).length;
      const found = differing(table.name, table.printedTotal, sumOfRows(table), blank);
      const about: Discrepancy['about'] = [{ register: 'costTables', id: table.id }];
      return found ? [{ ...found, about, committees: whose.ofDocument(table.document) }] : [];
    }),
  ];
}

function differing(
  name: string,
  said: number | null,
  counted: number | null,
  blank: number,
): Pick<Discrepancy, 'kind' | 'facts'> | null {
  if (said === null || counted === null || said === counted) return null;
  return { kind: 'sum_differs', facts: { name, said, counted, difference: said - counted, blank } };
}
