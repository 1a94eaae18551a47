import { revisionsPart } from '../committee/revisions-part.ts';
import type { IndicatorReport, Report, Table } from '../report-model.ts';

/** A table with the number that it has in the appendix too. */
export interface AppendixTable {
  /** From 1. */
  readonly number: number;
  readonly table: Table;
  /** Whose table it is; null for those of what has changed. */
  readonly indicator: IndicatorReport | null;
}

/** Every table of figures in the appendix, in its order: those of the indicators, then what has changed since the last. */
export function appendixTables(report: Report): AppendixTable[] {
  const ofIndicators = report.sections
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => {
      const tables = [...indicator.tables, ...indicator.comparisons.map(({ table }) => table)];
      return tables.map((table) => ({ table, indicator }));
    });
  const ofChanges = revisionsPart(report).flatMap((part) =>
    part.kind === 'number-table' ? [{ table: part.table, indicator: null }] : [],
  );
  return [...ofIndicators, ...ofChanges].map((one, i) => ({ number: i + 1, ...one }));
}
