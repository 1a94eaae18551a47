import { z } from 'zod';

const isoDate = z.iso.date();

/** A day that the calendar has, as 2026-03-20; `Date.parse` would take 2026-02-30 for one. */
export function isIsoDate(text: string): boolean {
  return isoDate.safeParse(text).success;
}
