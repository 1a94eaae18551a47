import { reasonIn } from '../../indicators/model/absence-reason.ts';
import type { PublicCell } from '../../indicators/model/fact.ts';
import { withStop } from '../wording/with-stop.ts';
import type { ReportContext } from './report-context.ts';

/** Why these cells have no number, each reason once, as one text; empty where nobody has said. */
export function absenceReasons({ words }: ReportContext, cells: readonly PublicCell[]): string {
  const reasons = cells.flatMap(({ fact }) =>
    'reason' in fact && fact.reason !== '' ? [withStop(reasonIn(fact.reason, words.language))] : [],
  );
  return [...new Set(reasons)].join(' ');
}
