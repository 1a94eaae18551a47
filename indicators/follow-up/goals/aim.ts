import type { KeyFigure, Target } from '../../model/follow-up/undertaking.ts';

/** Where a key figure starts and where it shall be, in the unit of what is shown. */
export interface Aim {
  readonly direction: Target['direction'];
  readonly from: { readonly year: number; readonly value: number };
  readonly to: { readonly year: number; readonly value: number };
}

/** @param baseline  published value of the baseline year; null where there is none, and then a change aims nowhere */
export function targetValueOf({ value, changePerCent }: Target, baseline: number | null): number | null {
  if (value !== null) return value;
  return baseline === null || changePerCent === null ? null : baseline + (baseline * changePerCent) / 100;
}

/** @returns null where the target is a change from a baseline that is not published */
export function aimOf({ baseline, target }: KeyFigure, published: number): Aim | null {
  const value = targetValueOf(target, published);
  if (value === null) return null;
  const from = { year: baseline.year, value: published };
  return { direction: target.direction, from, to: { year: target.year, value } };
}

/** 1 where more is better, −1 where less is. */
export function betterIs(direction: Target['direction']): 1 | -1 {
  return direction === 'up' || direction === 'hold_above' ? 1 : -1;
}

/** Whether the value has to be kept, and not to be moved. */
export function isHeld(direction: Target['direction']): boolean {
  return direction === 'hold_above' || direction === 'hold_below';
}

/**
 * Where the key figure would stand in a year on a straight line from the baseline to the target; from the target year on
 * the target itself. What has to be kept stands at the target in every year.
 */
export function pathAt({ direction, from, to }: Aim, year: number): number {
  if (isHeld(direction) || year >= to.year) return to.value;
  return from.value + ((to.value - from.value) * (year - from.year)) / (to.year - from.year);
}
