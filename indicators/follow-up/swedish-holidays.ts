import type { Text } from '../model/text.ts';
import { addDays, weekdayOf } from './iso-days.ts';

/** A day on which offices are closed and nobody is expected to meet. */
export interface DayOff {
  /** `holiday`: a public holiday; `eve`: no holiday by law, but one in practice; `weekend`: any other. */
  readonly kind: 'holiday' | 'eve' | 'weekend';
  /** `julafton`, `lördag`: in lower case. */
  readonly name: Text;
}

/**
 * Whether a day is off in Sweden, and as what. Public holidays are those of lagen (1989:253) om allmänna helgdagar,
 * as it reads from 2005, when nationaldagen took the place of annandag pingst, and before. Midsummer eve, Christmas
 * Eve and New Year's Eve are no public holidays; lagen (1930:173) om beräkning av lagstadgad tid, 2 §, puts them
 * beside Sundays. A Sunday is a public holiday too, and is told as a weekend here.
 * @param date  ISO date from 1990 on
 * @returns null for a working day
 */
export function dayOff(date: string): DayOff | null {
  const year = Number(date.slice(0, 4));
  const named = [...holidaysOf(year), ...evesOf(year)].find((day) => day.date === date);
  if (named) return { kind: named.kind, name: named.name };
  const weekday = weekdayOf(date);
  if (weekday === saturday) return { kind: 'weekend', name: { sv: 'lördag', en: 'Saturday' } };
  return weekday === sunday ? { kind: 'weekend', name: { sv: 'söndag', en: 'Sunday' } } : null;
}

const saturday = 6;
const sunday = 7;

interface NamedDay extends DayOff {
  readonly date: string;
}

/** Public holidays of a year, those that always are Sundays included, in the order of the law. */
function holidaysOf(year: number): NamedDay[] {
  const easter = easterSunday(year);
  return [
    holiday(`${year}-01-01`, 'nyårsdagen', 'New Year’s Day'),
    holiday(`${year}-01-06`, 'trettondedag jul', 'Epiphany'),
    holiday(`${year}-05-01`, 'första maj', 'the first of May'),
    holiday(`${year}-12-25`, 'juldagen', 'Christmas Day'),
    holiday(`${year}-12-26`, 'annandag jul', 'Boxing Day'),
    holiday(addDays(easter, -2), 'långfredagen', 'Good Friday'),
    holiday(easter, 'påskdagen', 'Easter Sunday'),
    holiday(addDays(easter, 1), 'annandag påsk', 'Easter Monday'),
    holiday(addDays(easter, 39), 'Kristi himmelsfärdsdag', 'Ascension Day'),
    holiday(addDays(easter, 49), 'pingstdagen', 'Whit Sunday'),
    ...(year >= 2005
      ? [holiday(`${year}-06-06`, 'nationaldagen', 'the National Day')]
      : [holiday(addDays(easter, 50), 'annandag pingst', 'Whit Monday')]),
    holiday(midsummerDay(year), 'midsommardagen', 'Midsummer’s Day'),
    holiday(saturdayFrom(`${year}-10-31`), 'alla helgons dag', 'All Saints’ Day'),
  ];
}

function evesOf(year: number): NamedDay[] {
  return [
    eve(addDays(midsummerDay(year), -1), 'midsommarafton', 'Midsummer’s Eve'),
    eve(`${year}-12-24`, 'julafton', 'Christmas Eve'),
    eve(`${year}-12-31`, 'nyårsafton', 'New Year’s Eve'),
  ];
}

function holiday(date: string, sv: string, en: string): NamedDay {
  return { kind: 'holiday', date, name: { sv, en } };
}

function eve(date: string, sv: string, en: string): NamedDay {
  return { kind: 'eve', date, name: { sv, en } };
}

/** The Saturday of 20–26 June. */
function midsummerDay(year: number): string {
  return saturdayFrom(`${year}-06-20`);
}

/** The first Saturday on a day or after it. */
function saturdayFrom(date: string): string {
  return addDays(date, (saturday - weekdayOf(date) + 7) % 7);
}

/**
 * Easter Sunday in the Gregorian calendar, as an ISO date, by the anonymous algorithm of Nature 13 (1876) 487, which
 * Meeus, Astronomical Algorithms (1998), chapter 8, gives with these letters; holds for every year of that calendar.
 */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const [month, day] = [Math.floor(n / 31), (n % 31) + 1];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
