import type { Undertaking, UndertakingState } from '../model/follow-up/undertaking.ts';

const begunStates: readonly UndertakingState[] = ['started', 'ongoing', 'done', 'made_permanent'];
const doneStates: readonly UndertakingState[] = ['done', 'made_permanent'];
const endedStates: readonly UndertakingState[] = [...doneStates, 'not_done'];

/** Whether somebody has said that it has begun. */
export function isBegun({ state }: Undertaking): boolean {
  return state !== null && begunStates.includes(state);
}

/** Whether it has been done, once or for good. */
export function isDone({ state }: Undertaking): boolean {
  return state !== null && doneStates.includes(state);
}

/** Whether nothing more is awaited: it was done, or somebody has said that it was not. */
export function isOver({ state }: Undertaking): boolean {
  return state !== null && endedStates.includes(state);
}

/** Whether nobody has said how it goes. */
export function isUnknown({ state }: Undertaking): boolean {
  return state === null;
}

/**
 * Whether its last day has passed without anybody having said how it ended. On its last day nothing is late yet. A goal
 * with a key figure is not done but reached, and its verdict tells.
 * @param date  ISO date of the edition
 */
export function isLate(undertaking: Undertaking, date: string): boolean {
  const { due } = undertaking;
  return due !== null && due < date && !isOver(undertaking) && !isJudged(undertaking);
}

/** Whether its last day is still to come. */
export function isAwaited(undertaking: Undertaking, date: string): boolean {
  const { due } = undertaking;
  return due !== null && due >= date && !isOver(undertaking);
}

function isJudged({ kind, keyFigures }: Undertaking): boolean {
  return kind === 'goal' && keyFigures.length > 0;
}

/** Ids of the indicators that it is followed by, those of its key figures first; one may come twice. */
export function indicatorsBehind({ keyFigures, indicators }: Undertaking): string[] {
  return [...keyFigures.map(({ indicator }) => indicator), ...indicators];
}

/** Whether nothing follows it that can be counted: neither an indicator nor a key figure. */
export function hasNoMeasure(undertaking: Undertaking): boolean {
  return indicatorsBehind(undertaking).length === 0;
}

/** The activity list of a document is all that is to be done; goals are not done, they are reached. */
export function activitiesAmong(undertakings: readonly Undertaking[]): Undertaking[] {
  return undertakings.filter(({ kind }) => kind !== 'goal');
}
