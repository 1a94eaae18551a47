import { type Coordinates, totals } from '../../indicators/model/cell.ts';
import { type Code, type CodeList, childrenOf } from '../../indicators/model/code-list.ts';
import { type IndicatorContext, say } from './report-context.ts';

/** A row of a table: which cell it shows, under which label, how deep. */
export interface Place {
  readonly label: string;
  readonly depth: number;
  readonly at: Coordinates;
}

/** The rows of a crossing: a total, then under each of its codes the rows of the rest of the crossing. */
export function places(
  context: IndicatorContext,
  lists: readonly CodeList[],
  at: Coordinates,
  depth: number,
): Place[] {
  const [list, ...rest] = lists;
  if (!list) return [];
  const under = (codes: readonly Code[], level: number): Place[] =>
    codes.flatMap((code) => {
      const here = { ...at, [list.column]: code.code };
      return [
        { label: say(context, code.label), depth: level, at: here },
        ...places(context, rest, here, level).slice(1),
        ...under(childrenOf(list, code.code), level + 1),
      ];
    });
  const total = { label: context.words.table.total, depth, at };
  return [total, ...under(childrenOf(list, totals[list.column]), depth + 1)];
}
