import type { Verdict } from './attack.ts';
import type { Decision, DroppedBreakdown } from './audited-pattern.ts';
import type { ProtectionProblem } from './protection-problem.ts';

/** Numbers of cells of one indicator over all years. They tell primary from secondary, so they stay confidential. */
export interface IndicatorSummary {
  readonly indicator: string;
  /** Cells that hold a number or were masked by the agency. */
  readonly cells: number;
  readonly primary: number;
  /** Withheld for the sake of others. */
  readonly secondary: number;
  readonly dropped: number;
  /** Withheld, though one value only was possible before: through an earlier release or what must add up anyway. */
  readonly alreadyOpen: number;
  readonly droppedBreakdowns: readonly (readonly string[])[];
}

/** What protection cost, for the statistician, in the order of the catalogue. */
export type ProtectionSummary = readonly IndicatorSummary[];

export function summarise(
  problem: ProtectionProblem,
  decisions: ReadonlyMap<string, Decision>,
  verdicts: readonly Verdict[],
  dropped: readonly DroppedBreakdown[],
): ProtectionSummary {
  const open = new Set(verdicts.flatMap(({ alreadyOpen }) => alreadyOpen));
  const cells = [...problem.cells.entries()].flatMap(([at, cell]) => {
    const decision = decisions.get(cell.id);
    return decision && (cell.publishable || cell.primary?.because === 'masked')
      ? [{ ...cell, decision, isOpen: open.has(at) }]
      : [];
  });
  return [...new Set(cells.map(({ indicator }) => indicator))].map((indicator) => {
    const own = cells.filter((cell) => cell.indicator === indicator);
    const withheld = own.filter(({ decision }) => decision === 'withhold');
    return {
      indicator,
      cells: own.length,
      primary: withheld.filter(({ primary }) => primary).length,
      secondary: withheld.filter(({ primary }) => !primary).length,
      dropped: own.filter(({ decision }) => decision === 'drop').length,
      alreadyOpen: own.filter(({ isOpen }) => isOpen).length,
      droppedBreakdowns: dropped.filter((one) => one.indicator === indicator).map(({ crossing }) => crossing),
    };
  });
}
