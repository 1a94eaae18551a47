import { partOfCell } from '../../indicators/catalogue/part-of-cell.ts';
import type { Coordinates } from '../../indicators/model/cell.ts';
import type { TableReference } from '../report-model.ts';
import { generated } from './generated-sentence.ts';
import { pooledTableId, pooledTables } from './pooled-tables.ts';
import type { IndicatorContext } from './report-context.ts';

/**
 * The way from a series of few to the table of the same indicator, and of the same breakdown, in which several years
 * are together; null where there is none.
 * @param at  the total, or a part of the breakdown
 */
export function yearsTogether(context: IndicatorContext, at: Coordinates): TableReference | null {
  const { words, indicator, content } = context;
  const part = partOfCell(content.catalogue, { indicator: indicator.id, year: 0, coordinates: at });
  const id = pooledTableId(indicator.id, part?.breakdown ?? 'totalt');
  const table = pooledTables(context).find((one) => one.id === id);
  if (!table) return null;
  const text = words.statistics.pooled.see(words.quote(table.heading));
  return { table: table.id, text: generated(words, text, [table.heading]) };
}
