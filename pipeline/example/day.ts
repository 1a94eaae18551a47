const msPerDay = 86_400_000;
const written = new Map<number, string>();

/** A day as a whole number, days since 1970-01-01: no clock, no time zone. */
export function dayOf(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / msPerDay;
}

/** `2019-03-05`. Kept, since a register names the same few thousand days over and over. */
export function isoDay(day: number): string {
  const known = written.get(day);
  if (known) return known;
  const text = new Date(day * msPerDay).toISOString().slice(0, 10);
  written.set(day, text);
  return text;
}

export function yearOf(day: number): number {
  return Number(isoDay(day).slice(0, 4));
}
