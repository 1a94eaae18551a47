import { indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import { isTotal } from '../../indicators/model/cell.ts';
import type { Signal } from '../../indicators/trends/signals.ts';
import { focusOf } from './focus.ts';
import type { ReportContext } from './report-context.ts';

/** More totals than these would leave no room for the groups. */
const mostTotals = 2;

/**
 * What is told of first where there is little room. Totals stand first: trends of what the group has chosen to follow,
 * other trends, and then newest years that are unusual; after them come groups. Of one agency and one group only one is told, since they are often the same children. So it depends on the catalogue, on what the group
 * has chosen and on the kind of signal what is told, never on how large anything is.
 */
export function leadingSignals(context: ReportContext, signals: readonly Signal[]): Signal[] {
  const focus = focusOf(context);
  const rank = ({ indicator, kind, coordinates }: Signal): number => {
    const inFocus = focus.includes(indicator);
    if (!isTotal(coordinates)) return 3;
    if (kind === 'outside_limits') return 2;
    return inFocus ? 0 : 1;
  };
  const told = new Map<string, Signal>();
  for (const signal of [...signals].sort((a, b) => rank(a) - rank(b))) {
    const key = agencyAndGroup(context, signal);
    if (!told.has(key)) told.set(key, signal);
  }
  const all = [...told.values()];
  return [
    ...all.filter(({ coordinates }) => isTotal(coordinates)).slice(0, mostTotals),
    ...all.filter(({ coordinates }) => !isTotal(coordinates)),
  ];
}

function agencyAndGroup({ content }: ReportContext, { indicator, coordinates }: Signal): string {
  return JSON.stringify([indicatorOf(content.catalogue, indicator).actor.sv, Object.entries(coordinates)]);
}
