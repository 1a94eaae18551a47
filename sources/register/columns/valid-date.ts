const DAY = 86_400_000;

/** Days since 1970-01-01 of a date in the Gregorian calendar; null where there is no such day. */
export function daysOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? time / DAY : null;
}

/** The calendar year of a day counted from 1970-01-01. */
export function yearOf(days: number): number {
  return new Date(days * DAY).getUTCFullYear();
}
