import { dayOf, isoDay, yearOf } from './day.ts';
import { exportDay, municipality, otherMunicipalities } from './exempelby.ts';
import { Random } from './random.ts';
import type { RegisterExport } from './register-export.ts';

const firstDay = dayOf(2015, 1, 1);
const lastDay = dayOf(2025, 12, 31);
const familiesKeptFrom = dayOf(2020, 1, 1);

/**
 * `familjeradgivning` (R5): invented counselling cases from 2015 on, without identities. Its oddities: birth years that
 * are lacking for some children, forms of relationship in several spellings, couples of other municipalities, and
 * families that are told apart only from 2020 on.
 */
export function familyCounsellingRegister(): RegisterExport {
  const random = new Random('exempelby/familjeradgivning');
  const rows: string[] = [];
  let [year, number] = [0, 0];
  for (let time = firstDay; ; ) {
    time += random.exponential(365 / level(Math.floor(time)));
    const day = Math.floor(time);
    if (day > lastDay) break;
    number = yearOf(day) === year ? number + 1 : 1;
    year = yearOf(day);
    rows.push(caseRow(random, day, `FR${String(year).slice(2)}-${String(number).padStart(3, '0')}`));
  }
  return {
    name: 'familjeradgivning.csv',
    encoding: 'windows-1252',
    header:
      'Ärendenr;Startdatum;Slutdatum;Relationsform;Antal barn under 18;Barns födelseår;Kommun;Familj-id',
    rows,
  };
}

/** More couples came in the years of the pandemic. */
function level(day: number): number {
  return day >= dayOf(2020, 9, 1) && day < dayOf(2022, 3, 1) ? 310 : 240;
}

function caseRow(random: Random, day: number, id: string): string {
  const end = day + Math.floor(random.exponential(110));
  const children = random.weighted([
    [0, 0.24],
    [1, 0.27],
    [2, 0.35],
    [3, 0.11],
    [4, 0.03],
  ]);
  const relation = random.weighted([
    ['Gift/sambo', 0.43],
    ['Gift', 0.13],
    ['Sambo', 0.12],
    ['Särbo', 0.09],
    ['Separerad', 0.16],
    ['', 0.07],
  ]);
  const home = random.chance(0.06) ? random.pick(otherMunicipalities) : municipality;
  return [
    id,
    isoDay(day),
    end > exportDay ? '' : isoDay(end),
    relation,
    String(children),
    birthYears(random, yearOf(day), children),
    random.chance(0.1) ? home.replace(/^0/, '') : home,
    day >= familiesKeptFrom
      ? `FAM${yearOf(day) % 100}${String(random.integer(1, 4000)).padStart(4, '0')}`
      : '',
  ].join(';');
}

/** As many as there are children, or one fewer: not all couples say. */
function birthYears(random: Random, year: number, children: number): string {
  const told = random.chance(0.06) ? Math.max(0, children - 1) : children;
  const years = Array.from({ length: told }, () => year - random.integer(0, 17));
  return years.sort((a, b) => a - b).join(',');
}
