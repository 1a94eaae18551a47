import { type Place, ProblemsFound, problem } from '../../indicators/model/problem.ts';
import { isIsoDate } from '../iso-date.ts';

/** The calendar day where the machine stands: the clock is read at this edge and nowhere else. */
export function today(): string {
  const now = new Date();
  const part = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

/** A date that was given, or today. Throws USAGE-001 for anything but an ISO date. */
export function dateOrToday(given: string | undefined, verb: string): string {
  if (given === undefined) return today();
  if (isIsoDate(given)) return given;
  throw misused(verb, `--date ${given}`, 'a date such as 2026-03-20');
}

/** The reference years of `2019` or `2016-2025`. Throws USAGE-001 for anything else. */
export function yearsFrom(given: string, verb: string): number[] {
  const [, first, last = first] = /^((?:19|20)\d\d)(?:-((?:19|20)\d\d))?$/.exec(given) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (!(from <= to)) throw misused(verb, `--year ${given}`, 'a year or a range, as 2019 or 2016-2025');
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** A command line that says something it cannot mean. */
export function misused(verb: string, found: string, expected: string): ProblemsFound {
  const place: Place = { file: `samlad ${verb}` };
  return new ProblemsFound([problem('USAGE-001', place, found, expected, `See samlad ${verb} --help.`)]);
}
