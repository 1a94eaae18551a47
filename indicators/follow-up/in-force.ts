import type { FollowUpDocument } from '../model/follow-up/document.ts';

/** Whether a document holds on a day: its validity has not ended, and no newer version has taken its place. */
export function isInForce(
  document: FollowUpDocument,
  documents: readonly FollowUpDocument[],
  date: string,
): boolean {
  return !hasEnded(document, date) && !isReplaced(document, documents, date);
}

/** Whether the last day of its validity has passed. */
export function hasEnded({ valid }: FollowUpDocument, date: string): boolean {
  return valid.to !== null && valid.to < date;
}

/** Whether a newer version has taken its place by a day. */
export function isReplaced(
  document: FollowUpDocument,
  documents: readonly FollowUpDocument[],
  date: string,
): boolean {
  return replacementOf(document, documents, date) !== null;
}

/** The newer version that has taken its place by a day; one that says no date of its own has done so already. */
export function replacementOf(
  document: FollowUpDocument,
  documents: readonly FollowUpDocument[],
  date: string,
): FollowUpDocument | null {
  const isIt = (newer: FollowUpDocument) =>
    newer.replaces === document.id && (startOf(newer) ?? date) <= date;
  return documents.find(isIt) ?? null;
}

/** ISO date from which a document holds: of its validity, its decision, or the text itself; null where none is said. */
export function startOf({ valid, decided, dated }: FollowUpDocument): string | null {
  return valid.from ?? decided?.date ?? dated;
}

/** ISO date that a text is as old as: its own, or that of its decision; null where neither is said. */
export function datedOn({ dated, decided }: FollowUpDocument): string | null {
  return dated ?? decided?.date ?? null;
}
