import { dayOf, isoDay, yearOf } from './day.ts';
import { exportDay, newAct, subAreas } from './exempelby.ts';
import { Random } from './random.ts';
import type { RegisterExport } from './register-export.ts';

const firstDay = dayOf(2014, 1, 1);
const lastDay = dayOf(2025, 12, 31);
const longNamesUntil = dayOf(2018, 1, 1);

/** One kind of case at one open service; all figures are invented. */
interface Service {
  readonly code: string;
  readonly name: string;
  readonly kinds: readonly string[];
  /** Cases begun in a year of this beginning. */
  readonly level: (day: number) => number;
  /** Ages and how usual they are; none where the service does not ask. */
  readonly ages: readonly (readonly [age: number, weight: number])[];
  readonly meanDays: number;
}

const advice = ['RÅD_STÖD', 'Råd & stöd', 'råd och stödsamtal', 'RoS'];
const agesBetween = (youngest: number, oldest: number, weight: number) =>
  Array.from({ length: oldest - youngest + 1 }, (_, i) => [youngest + i, weight] as const);
const youngPeople = [...agesBetween(13, 15, 6), ...agesBetween(16, 17, 7), ...agesBetween(18, 20, 4)];

/** The new act opens for help without a decision, so more come for advice and support. */
const withNewAct = (day: number) => (day >= newAct ? 1.4 : 1);
const pandemic = (day: number) => (day >= dayOf(2020, 3, 15) && day < dayOf(2021, 9, 1) ? 0.6 : 1);

const services: readonly Service[] = [
  {
    code: 'FOU',
    name: 'Familje- och ungdomsverksamheten',
    kinds: advice,
    level: (day) => 310 * withNewAct(day) * (1 + 0.03 * (yearOf(day) - 2016)),
    ages: [
      ...agesBetween(0, 5, 2),
      ...agesBetween(6, 12, 6),
      ...agesBetween(13, 17, 7),
      ...agesBetween(18, 20, 2),
    ],
    meanDays: 140,
  },
  {
    code: 'FOU',
    name: 'Familje- och ungdomsverksamheten',
    kinds: ['BROTTSUTSATT', 'Stöd till unga brottsutsatta'],
    level: () => 32,
    ages: [...agesBetween(13, 15, 6), ...agesBetween(16, 17, 8), ...agesBetween(18, 20, 5), [12, 1]],
    meanDays: 110,
  },
  {
    code: 'UNG',
    name: 'Ungdomsverksamheten',
    kinds: advice,
    level: (day) => 260 * withNewAct(day),
    ages: [...youngPeople, [12, 1], [21, 1]],
    meanDays: 160,
  },
  {
    code: 'FAM',
    name: 'Familjeverksamheten',
    kinds: advice,
    level: (day) => 260 * withNewAct(day),
    ages: [],
    meanDays: 130,
  },
  {
    code: 'FC',
    name: 'Familjecentralen',
    kinds: advice,
    level: (day) => 270 * withNewAct(day) * pandemic(day),
    ages: [],
    meanDays: 0,
  },
  {
    code: 'MM',
    name: 'Mini-Maria',
    kinds: ['ÄRENDE', ''],
    level: (day) => 80 + 6 * Math.max(0, Math.min(yearOf(day), 2023) - 2017),
    ages: [...agesBetween(15, 17, 8), ...agesBetween(18, 20, 6), ...agesBetween(13, 14, 2), [21, 1]],
    meanDays: 120,
  },
];

const homes = subAreas.map((sub) => [sub, sub.share * sub.need] as const);
const centres = ['E12', 'Björkvreten', 'Granliden'] as const;

/**
 * `vss_arende` (R3): cases of the open services from 2014 on, without identities. Its oddities: services and kinds of
 * case in several spellings, areas by code or by name, ages and families that nobody asked for, and a young person now
 * and then who is older or younger than the service is for.
 */
export function openServicesCases(): RegisterExport {
  const random = new Random('exempelby/vss_arende');
  const begun = services
    .flatMap((service) => beginnings(random, service).map((day) => ({ service, day })))
    .sort((a, b) => a.day - b.day);
  const numbers = new Map<string, number>();
  return {
    name: 'vss_arende.csv',
    encoding: 'windows-1252',
    title: 'Påhittade uppgifter: ärenden i öppna verksamheter i Exempelby',
    header:
      'Ärendenr;Enhet;Ärendetyp;Personnummer;Födelseår;Kön;Familj-id;Antal barn;Yngsta barnets ålder;Startdatum;' +
      'Slutdatum;Kommundel;Skyddad identitet',
    rows: begun.map(({ service, day }) => {
      const year = yearOf(day);
      const series = `${service.code}-${String(year).slice(2)}`;
      const number = (numbers.get(series) ?? 0) + 1;
      numbers.set(series, number);
      return caseRow(random, service, day, `${series}-${String(number).padStart(3, '0')}`);
    }),
  };
}

/** The days on which cases begin: independent of each other, so many a year as the level says. */
function beginnings(random: Random, { level }: Service): number[] {
  const days: number[] = [];
  for (let time = firstDay; ; ) {
    time += random.exponential(365 / level(Math.floor(time)));
    if (time >= lastDay + 1) return days;
    days.push(Math.floor(time));
  }
}

function caseRow(random: Random, service: Service, day: number, id: string): string {
  const isProtected = service.code !== 'FC' && random.chance(0.006);
  const end = day + Math.floor(service.meanDays === 0 ? 0 : random.exponential(service.meanDays));
  const name = day < longNamesUntil || random.chance(0.1) ? service.name : service.code;
  return [
    id,
    name,
    random.pick(service.kinds),
    '',
    ...personFields(random, service, day),
    ...familyFields(random, service, yearOf(day)),
    isoDay(day),
    end > exportDay ? '' : isoDay(end),
    isProtected ? '' : areaField(random, service),
    isProtected ? 'J' : 'N',
  ].join(';');
}

/** Birth year and sex, where the service asks. Only two services forget to, and sex only until the form was changed. */
function personFields(random: Random, { ages, kinds }: Service, day: number): string[] {
  if (ages.length === 0) return ['', ''];
  const age = random.weighted(ages);
  const forgets = kinds === advice;
  const sex = forgets && day < longNamesUntil && random.chance(0.05) ? '' : random.chance(0.54) ? 'K' : 'M';
  return [forgets && random.chance(0.05) ? '' : String(yearOf(day) - age), sex];
}

/** Familj-id, number of children, age of the youngest. Some families come back within the year. */
function familyFields(random: Random, { code }: Service, year: number): string[] {
  if (code !== 'FAM') return ['', code === 'FC' ? '' : '1', ''];
  const family = `F${year % 100}${String(random.integer(1, 1400)).padStart(4, '0')}`;
  const youngest = random.weighted([
    [String(random.integer(0, 5)), 0.5],
    [String(random.integer(6, 12)), 0.43],
    [String(random.integer(13, 15)), 0.04],
    ['', 0.05],
  ]);
  return [random.chance(0.06) ? '' : family, String(random.integer(1, 3)), youngest];
}

function areaField(random: Random, { code }: Service): string {
  if (code === 'FC') return random.pick(centres);
  if (code === 'MM' || random.chance(0.05)) return '';
  const sub = random.weighted(homes);
  return random.chance(0.5) ? sub.code : sub.name;
}
