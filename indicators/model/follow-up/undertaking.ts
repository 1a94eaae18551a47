import type { Coordinates } from '../cell.ts';
import type { PreventionLevel } from './intervention.ts';

export const undertakingKinds = ['goal', 'activity', 'recommendation', 'measure'] as const;
export type UndertakingKind = (typeof undertakingKinds)[number];

export const undertakingStates = [
  'not_started',
  'started',
  'ongoing',
  'done',
  'not_done',
  'made_permanent',
] as const;
export type UndertakingState = (typeof undertakingStates)[number];

/** One thing that a document obliges somebody to: a goal, an activity, a recommendation, a measure of a plan. */
export interface Undertaking {
  readonly id: string;
  /** Id of the document. */
  readonly document: string;
  readonly kind: UndertakingKind;
  /** Ids inside the document; null where it belongs to all of it. */
  readonly area: string | null;
  readonly direction: string | null;
  readonly text: string;
  /** Id of the role; null where nobody has been named. */
  readonly owner: string | null;
  /** ISO date: the last day; null where none has been set. */
  readonly due: string | null;
  /** Null where nobody has said how it goes. */
  readonly state: UndertakingState | null;
  /** ISO date of what is said of its state. */
  readonly stateDate: string | null;
  /** What shows it: minutes, a report. */
  readonly shownBy: string | null;
  /** The decision that gives the mandate; null where it is the document's. */
  readonly mandate: string | null;
  readonly level: PreventionLevel | null;
  readonly tags: readonly string[];
  readonly themes: readonly string[];
  /** Ids of the indicators that it is followed by, besides those of its key figures. */
  readonly indicators: readonly string[];
  readonly keyFigures: readonly KeyFigure[];
  /** Följs inte upp med mått: somebody has decided that no measure follows it. */
  readonly unmeasured: boolean;
  /** Ids of undertakings of others that it belongs with. */
  readonly linked: readonly string[];
  /** Ids of bodies; none where it is that of the document's. */
  readonly committees: readonly string[];
}

/** Nyckeltal: the measure of a goal, where it started and where it shall be. */
export interface KeyFigure {
  readonly id: string;
  readonly indicator: string;
  /** The count itself, or the indicator's rate or share. */
  readonly shown: 'count' | 'measure';
  readonly coordinates: Coordinates;
  /** Its value is that of the release; `said` is what the document says of it, null where it says nothing. */
  readonly baseline: { readonly year: number; readonly said: number | null };
  readonly target: Target;
  /** Reference years in which the goal is looked at, the target year last. */
  readonly checkpoints: readonly number[];
}

/** Either a value in the unit of what is shown, or a change from the baseline in per cent of it. */
export interface Target {
  /** `hold`: no worse than the value. */
  readonly direction: 'up' | 'down' | 'hold_above' | 'hold_below';
  readonly value: number | null;
  /** −10 for a tenth less; null where a value is given. */
  readonly changePerCent: number | null;
  readonly year: number;
}
