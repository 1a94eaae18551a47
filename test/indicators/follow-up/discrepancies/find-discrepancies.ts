import { discrepanciesOf } from '../../../../indicators/follow-up/discrepancies/discrepancies-of.ts';
import type { DiscrepancyMaterial } from '../../../../indicators/follow-up/discrepancies/discrepancy-material.ts';
import { reportDuties } from '../../../../indicators/follow-up/report-duties.ts';
import type { Discrepancy, DiscrepancyKind } from '../../../../indicators/model/follow-up/discrepancy.ts';
import { type FollowUpRegisters, noRegisters } from '../../../../indicators/model/follow-up/registers.ts';

/** Those of one kind in some registers, on a day; what is due is counted from the registers. */
export function discrepanciesIn(
  kind: DiscrepancyKind,
  some: Partial<FollowUpRegisters>,
  own: Partial<Pick<DiscrepancyMaterial, 'goals' | 'date'>> = {},
): Discrepancy[] {
  const registers = { ...noRegisters, ...some };
  const date = own.date ?? '2026-05-20';
  const duties = reportDuties(registers, date);
  return discrepanciesOf({ registers, goals: own.goals ?? [], duties, date }).filter(
    (one) => one.kind === kind,
  );
}

/** Their facts alone. */
export function factsIn(...search: Parameters<typeof discrepanciesIn>): Discrepancy['facts'][] {
  return discrepanciesIn(...search).map(({ facts }) => facts);
}
