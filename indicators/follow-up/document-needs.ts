import { type DocumentKind, type FollowUpDocument, obligingKinds } from '../model/follow-up/document.ts';

/** Whether somebody has to do something because of it: an account, an evaluation or a single decision only tells. */
export function isObliging({ kind }: FollowUpDocument): boolean {
  return obligingKinds.includes(kind);
}

/** Whether somebody has to answer for it: a situation picture obliges to nothing, but has to be kept up to date. */
export function needsOwner(document: FollowUpDocument): boolean {
  return isObliging(document) || document.kind === 'situation_picture';
}

/** Whether it rests on a decision of its own: what others have written, or what only describes, need not. */
export function needsDecision({ kind }: FollowUpDocument): boolean {
  return !undecided.includes(kind);
}

const undecided: readonly DocumentKind[] = ['account', 'situation_picture', 'evaluation'];

/** Whether it holds from one day to another: an assignment holds until it is done. */
export function needsValidity(document: FollowUpDocument): boolean {
  return isObliging(document) && document.kind !== 'assignment';
}
