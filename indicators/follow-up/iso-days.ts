const millisecondsOfADay = 86_400_000;

/** Days from one ISO date to another: negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfADay);
}

/** The ISO date so many days later; earlier where below 0. */
export function addDays(date: string, days: number): string {
  return isoDate(Date.parse(date) + days * millisecondsOfADay);
}

/**
 * The same day so many months later. Where that month is too short, its last day: 29 February and a year is
 * 28 February (lag (1930:173) om beräkning av lagstadgad tid, 1 §).
 */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoDate(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay() || 7;
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
