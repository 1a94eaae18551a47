import { ageIn, type Child, livesHere } from './children.ts';
import { dayOf, isoDay } from './day.ts';
import { Random } from './random.ts';
import type { RegisterExport } from './register-export.ts';
import { writeIdentity } from './test-identity.ts';

/** How one service runs its groups; all figures are invented. */
interface Groups {
  readonly service: 'UNG' | 'FOU';
  readonly names: readonly string[];
  readonly ages: readonly [youngest: number, oldest: number];
  readonly participants: readonly [least: number, most: number];
  /** From this year on the service writes down who takes part. */
  readonly identitiesFrom: number;
}

const ofServices: readonly Groups[] = [
  {
    service: 'UNG',
    names: ['Skilda världar', 'Tjejgrupp', 'Killgrupp', 'Lugna gatan', 'Sommarkollo', 'Nya vänner'],
    ages: [6, 19],
    participants: [7, 13],
    identitiesFrom: 9999,
  },
  {
    service: 'FOU',
    names: ['Barngrupp missbruk', 'Barngrupp separation', 'Barngrupp våld', 'Föräldragrupp med barn'],
    ages: [3, 17],
    participants: [6, 11],
    identitiesFrom: 2019,
  },
];

/**
 * `vss_grupp` (R4): one row per participant in each group and term from 2015 on. Its oddities: participants without a
 * personnummer, who then are places; some who never came, and some of whom nobody wrote down whether they did. Where they live is
 * not written down at all.
 */
export function openServicesGroups(children: readonly Child[]): RegisterExport {
  const random = new Random('exempelby/vss_grupp');
  const byBirthYear = new Map<number, Child[]>();
  for (const child of children)
    byBirthYear.set(child.birthYear, [...(byBirthYear.get(child.birthYear) ?? []), child]);
  const rows: string[] = [];
  for (let year = 2015; year <= 2025; year++) {
    for (const groups of ofServices) rows.push(...yearOfGroups(random, groups, year, byBirthYear));
  }
  return {
    name: 'vss_grupp.csv',
    encoding: 'windows-1252',
    header:
      'Grupp-id;Gruppnamn;Enhet;Termin;Startdatum;Slutdatum;Deltagarnr;Personnummer;Födelseår;Kön;Antal tillfällen',
    rows,
    totalLine: (count) => `Summa;${count}`,
  };
}

function yearOfGroups(
  random: Random,
  { service, names, ages, participants, identitiesFrom }: Groups,
  year: number,
  byBirthYear: ReadonlyMap<number, readonly Child[]>,
): string[] {
  const before: Child[] = [];
  return terms(year).flatMap(({ term, from, to }) =>
    names.flatMap((name, i) => {
      const group = [`${service}${String(year).slice(2)}${term.slice(0, 2)}-${i + 1}`, name, service, term];
      const starts = random.integer(from, from + 20);
      const dates = [isoDay(starts), isoDay(random.integer(to - 20, to))];
      return Array.from({ length: random.integer(...participants) }, (_, nr) => {
        const child = someChild(random, before, byBirthYear, year - random.integer(...ages), starts);
        if (ageIn(child, year) >= ages[0]) before.push(child);
        const isKnown = year >= identitiesFrom && random.chance(0.8);
        return [
          ...group,
          ...dates,
          String(nr + 1),
          isKnown ? writeIdentity(child.identity, 'twelve-hyphen') : '',
          year < 2018 && random.chance(0.09) ? '' : String(child.birthYear),
          child.sex === 'F' ? 'K' : 'M',
          sessions(random),
        ].join(';');
      });
    }),
  );
}

function terms(year: number): { readonly term: string; readonly from: number; readonly to: number }[] {
  return [
    { term: `VT${year}`, from: dayOf(year, 1, 20), to: dayOf(year, 6, 5) },
    { term: `HT${year}`, from: dayOf(year, 8, 25), to: dayOf(year, 12, 15) },
  ];
}

/** Every sixth participant has been in another group of the service the same year. */
function someChild(
  random: Random,
  before: readonly Child[],
  byBirthYear: ReadonlyMap<number, readonly Child[]>,
  birthYear: number,
  day: number,
): Child {
  if (before.length > 0 && random.chance(0.16)) return random.pick(before);
  for (;;) {
    const child = random.pick(byBirthYear.get(birthYear) ?? []);
    if (livesHere(child, day)) return child;
  }
}

function sessions(random: Random): string {
  return random.weighted([
    ['0', 0.07],
    ['', 0.02],
    [String(random.integer(1, 12)), 0.91],
  ]);
}
