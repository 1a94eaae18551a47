import type { Discrepancy, DiscrepancyKind } from '../../model/follow-up/discrepancy.ts';
import type { FollowUpDocument } from '../../model/follow-up/document.ts';
import { isObliging, needsDecision, needsOwner } from '../document-needs.ts';
import { isInForce } from '../in-force.ts';
import type { Searched } from './discrepancy-material.ts';

/**
 * What nobody has said of a document that is in force. Facts: `name`, and `lacks` of a decision: `decision`, or `date`
 * where only its day is unknown.
 */
export function lacksOfDocuments({ registers, whose, date }: Searched): Discrepancy[] {
  return registers.documents
    .filter((document) => isInForce(document, registers.documents, date))
    .flatMap((document) =>
      lacksOf(document).map(({ kind, facts }) => ({
        kind,
        about: [{ register: 'documents', id: document.id }],
        facts: { name: document.name, ...facts },
        committees: whose.ofDocument(document.id),
      })),
    );
}

interface Lack {
  readonly kind: DiscrepancyKind;
  readonly facts?: Readonly<Record<string, string>>;
}

function lacksOf(document: FollowUpDocument): Lack[] {
  const { followUp } = document;
  const lacks: Lack[] = [];
  if (needsOwner(document) && document.owner === null) lacks.push({ kind: 'owner_missing' });
  if (isObliging(document) && followUp === null) lacks.push({ kind: 'follow_up_missing' });
  if (followUp !== null && followUp.by === null) lacks.push({ kind: 'follow_up_owner_missing' });
  if (isToBeUsed(document) && document.use === null) lacks.push({ kind: 'use_missing' });
  const decision = lackOfDecision(document);
  if (decision !== null) lacks.push({ kind: 'decision_missing', facts: { lacks: decision } });
  return lacks;
}

/** Where something is followed up or told of; a missing follow-up has been said already. */
function isToBeUsed({ kind, followUp }: FollowUpDocument): boolean {
  return followUp !== null || kind === 'account' || kind === 'situation_picture';
}

/** Only what is formal rests on a decision. */
function lackOfDecision(document: FollowUpDocument): 'decision' | 'date' | null {
  const { basis, decided } = document;
  if (basis === 'informal' || !needsDecision(document)) return null;
  if (decided === null) return 'decision';
  return decided.date === null ? 'date' : null;
}
