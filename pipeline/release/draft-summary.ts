import type { DroppedBreakdown } from '../../indicators/disclosure/audited-pattern.ts';
import type { ProtectedTable } from '../../indicators/public/protected-table.ts';

/** A crossing of an indicator in words: `sex × age`. */
export interface NamedCrossing {
  readonly indicator: string;
  readonly crossing: string;
}

/** What protection left of the tables, from what is published alone. */
export interface DraftSummary {
  /** Of single years and of years together. */
  readonly cells: {
    readonly published: number;
    readonly withheld: number;
    /** Not applicable, missing or pending. */
    readonly without: number;
  };
  readonly dropped: readonly NamedCrossing[];
}

export function draftSummary(
  tables: readonly ProtectedTable[],
  dropped: readonly DroppedBreakdown[],
): DraftSummary {
  const cells = tables.flatMap((table) => [...table.cells(), ...table.pooled()]);
  const inState = (wanted: string): number => cells.filter(({ fact }) => fact.state === wanted).length;
  const [published, withheld] = [inState('published'), inState('withheld')];
  return {
    cells: { published, withheld, without: cells.length - published - withheld },
    dropped: dropped.map(({ indicator, crossing }) => ({ indicator, crossing: crossing.join(' × ') })),
  };
}
