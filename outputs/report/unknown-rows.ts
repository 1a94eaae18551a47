import type { Column, Coordinates } from '../../indicators/model/cell.ts';
import type { CodeList } from '../../indicators/model/code-list.ts';
import type { TableCell } from '../report-model.ts';
import { type IndicatorContext, isDelivered, isUnknown, say } from './report-context.ts';

/** A code for the unknown under which nothing was ever counted, with its label in the report's language. */
export interface SilentUnknown {
  readonly column: Column;
  readonly code: string;
  readonly label: string;
}

/**
 * The codes for the unknown that say nothing in a table: all its rows with the code hold a published zero in every
 * year, and so do the counts behind them. Only what is published is looked at, so that leaving the rows out tells no
 * more than showing them.
 */
export function silentUnknowns(
  context: IndicatorContext,
  lists: readonly CodeList[],
  rows: readonly { readonly at: Coordinates; readonly cells: readonly (TableCell | null)[] }[],
): SilentUnknown[] {
  return lists.flatMap(({ column, codes }) =>
    codes
      .filter(({ code }) => {
        const own = rows.filter(({ at }) => at[column] === code);
        const silent = own.every(
          ({ at, cells }) =>
            context.years.every((year, i) => cells[i]?.value === 0 || !isDelivered(context, year)) &&
            isZeroThroughout(context, at),
        );
        return isUnknown(code) && own.length > 0 && silent;
      })
      .map(({ code, label }) => ({ column, code, label: say(context, label) })),
  );
}

/**
 * True where every delivered year has a published zero. A year that is withheld or not applicable makes it false, and
 * so does a zero that was something else in an earlier edition.
 */
export function isZeroThroughout(context: IndicatorContext, at: Coordinates): boolean {
  return context.years.every((year) => {
    const fact = context.table.at(year, at)?.fact;
    return !isDelivered(context, year) || (fact?.state === 'published' && fact.value === 0 && !fact.revised);
  });
}
