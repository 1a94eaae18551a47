import type { Discrepancy, DiscrepancyKind } from '../../model/follow-up/discrepancy.ts';
import type { Undertaking } from '../../model/follow-up/undertaking.ts';
import { isInForce } from '../in-force.ts';
import { isOver } from '../undertaking-progress.ts';
import type { Searched } from './discrepancy-material.ts';

/**
 * What nobody has said of an undertaking whose document is in force: who answers for it (until it has ended), what it
 * is followed by, the key figure of a goal, how it goes, its level of prevention. A goal without any measure lacks
 * both a measure and a key figure: the one is counted among all undertakings, the other among goals.
 * Facts: `name`, its text, and `document`, the document's name.
 */
export function lacksOfUndertakings({ registers, whose, date }: Searched): Discrepancy[] {
  const documents = new Map(registers.documents.map((document) => [document.id, document]));
  return registers.undertakings.flatMap((undertaking) => {
    const document = documents.get(undertaking.document);
    if (document && !isInForce(document, registers.documents, date)) return [];
    return lacksOf(undertaking).map((kind) => ({
      kind,
      about: [{ register: 'undertakings', id: undertaking.id }],
      facts: { name: undertaking.text, document: document?.name ?? undertaking.document },
      committees: whose.ofUndertaking(undertaking),
    }));
  });
}

function lacksOf(undertaking: Undertaking): DiscrepancyKind[] {
  const { kind, state, keyFigures, indicators, unmeasured } = undertaking;
  const lacks: DiscrepancyKind[] = [];
  if (undertaking.owner === null && !isOver(undertaking)) lacks.push('owner_missing');
  if (keyFigures.length === 0 && !unmeasured) {
    if (indicators.length === 0) lacks.push('no_measure');
    if (kind === 'goal') lacks.push('key_figure_missing');
  }
  // Of a goal with a key figure the figure tells how it goes.
  if (state === null && keyFigures.length === 0) lacks.push('state_missing');
  if ((kind === 'activity' || kind === 'measure') && undertaking.level === null) lacks.push('level_missing');
  return lacks;
}
