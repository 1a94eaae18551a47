import type { KeyFigure } from './undertaking.ts';

/** Why a goal cannot be judged yet. */
export const unjudgedReasons = [
  /** The baseline, or the year that is looked at, is still to come. */
  'not_yet',
  'too_few_years',
  'withheld',
  'missing',
  /** The series breaks between the baseline and the year. */
  'break',
  /** The change is smaller than chance alone can make it. */
  'uncertain',
  /** The measure has no method for its uncertainty. */
  'no_method',
] as const;
export type UnjudgedReason = (typeof unjudgedReasons)[number];

/** What can be said of a goal, the best first. */
export const verdicts = ['reached', 'on_the_way', 'not_on_the_way', 'cannot_be_judged'] as const;
export type Verdict = (typeof verdicts)[number];

/** How a goal stands at one year, from published values alone. */
export interface Checkpoint {
  /** Reference year. */
  readonly year: number;
  readonly standing:
    | { readonly verdict: Exclude<Verdict, 'cannot_be_judged'>; readonly change: Change }
    | {
        readonly verdict: 'cannot_be_judged';
        readonly because: UnjudgedReason;
        readonly change: Change | null;
      };
  /** In the unit of what is shown; null where it is not published. */
  readonly value: number | null;
  /** Where a straight line from the baseline to the target stands that year; null without a baseline. */
  readonly path: number | null;
}

/** From the baseline to the year that is looked at. */
export interface Change {
  /** Per cent of the baseline for counts and rates, points for shares. */
  readonly kind: 'per_cent' | 'points';
  readonly change: number;
  /** 95 per cent. */
  readonly interval: readonly [number, number];
}

/** A key figure, and what can be said of it. */
export interface GoalVerdict {
  /** Id of the undertaking. */
  readonly goal: string;
  readonly keyFigure: KeyFigure;
  /** Published value of the baseline year; null where there is none. */
  readonly baseline: number | null;
  /** The target as a value; null where it is a change from a baseline that is not published. */
  readonly target: number | null;
  /** Oldest first: those of the key figure until the newest reference year, and that year itself. */
  readonly checkpoints: readonly Checkpoint[];
  /**
   * The smallest change from the baseline to the target year that would be found clear in about three cases of four, in the
   * direction of the target; null where the baseline is not published or there is no method.
   */
  readonly smallestDetectable: { readonly kind: 'per_cent' | 'points'; readonly change: number } | null;
}
