import type { IndicatorReport, Table } from '../report-model.ts';

/** The tables beside the first chart of an indicator: its own, and the one that its verdict leads to. */
export function tablesShown({ figures: [figure], tables }: IndicatorReport): Table[] {
  const wanted = [figure?.table, figure?.trend?.together?.table];
  return tables.filter(({ id }) => wanted.includes(id));
}
