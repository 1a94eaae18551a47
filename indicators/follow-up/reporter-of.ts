import type { FollowUpDocument } from '../model/follow-up/document.ts';

/** Id of the role or body that gives the reports of a document: who follows it up, or else who answers for it. */
export function reporterOf({ followUp, owner }: FollowUpDocument): string | null {
  return followUp?.by ?? owner;
}
