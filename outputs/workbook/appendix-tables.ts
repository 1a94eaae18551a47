import { revisionsPart } from '../committee/revisions-part.ts';
import type { FollowUpView } from '../follow-up/follow-up-view.ts';
import type { Part } from '../paper/number-paper.ts';
import type { IndicatorReport, Report, Table } from '../report-model.ts';

/** A table with the number that it has in the appendix too. */
export interface AppendixTable {
  /** From 1. */
  readonly number: number;
  readonly table: Table;
  /** Whose table it is; null for those of the follow-up and of what has changed. */
  readonly indicator: IndicatorReport | null;
}

/**
 * Every table of figures in the appendix, in its order: those of the indicators, those of the follow-up, then what has
 * changed since the last.
 * @param followUp  the accounts that the appendix has
 */
export function appendixTables(report: Report, followUp: readonly FollowUpView[]): AppendixTable[] {
  const ofIndicators = report.sections
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => {
      const tables = [...indicator.tables, ...indicator.comparisons.map(({ table }) => table)];
      return tables.map((table) => ({ table, indicator }));
    });
  const others = tablesIn([...followUp.flatMap(({ parts }) => parts), ...revisionsPart(report)]);
  return [...ofIndicators, ...others.map((table) => ({ table, indicator: null }))].map((one, i) => ({
    number: i + 1,
    ...one,
  }));
}

function tablesIn(parts: readonly Part[]): Table[] {
  return parts.flatMap((part) => {
    if (part.kind === 'together') return tablesIn(part.parts);
    return part.kind === 'number-table' ? [part.table] : [];
  });
}
