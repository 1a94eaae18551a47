import { ageIn, type Child, livesHere } from './children.ts';
import { dayOf, isoDay } from './day.ts';
import { exportDay, municipality, otherMunicipalities } from './exempelby.ts';
import { Random } from './random.ts';
import type { RegisterExport } from './register-export.ts';
import type { Sex } from './test-identity.ts';

export interface Patient {
  readonly id: string;
  readonly birthYear: number;
  readonly sex: Sex;
  readonly home: string;
  /** Empty for those who live elsewhere, and for those whose identity is protected. */
  readonly area: string;
  readonly protectedIdentity: boolean;
}

/** A clinic and how it writes sex. */
interface Clinic {
  readonly name: string;
  readonly provider: string;
  readonly sex: Readonly<Record<Sex, string>>;
}

const clinics: readonly (readonly [Clinic, number])[] = [
  [{ name: 'BUP Exempelby', provider: 'Region', sex: { F: 'K', M: 'M' } }, 0.8],
  [{ name: 'BUP Björkhöjden', provider: 'Region', sex: { F: '2', M: '1' } }, 0.12],
  [{ name: 'Barnpsykiatrin Sjöglänta', provider: 'Privat', sex: { F: 'Kvinna', M: 'Man' } }, 0.08],
];

/** A child's care from beginning to end, under the pseudonym that all registers of the region use. */
export interface Course {
  readonly patient: Patient;
  readonly episodes: readonly Episode[];
  readonly contacts: readonly string[];
}

const firstYear = 2012;
export const historyFrom = dayOf(2014, 1, 1);

/** All courses of care in order of pseudonym; the pseudonyms say nothing of who the child is. */
export function childPsychiatryCourses(children: readonly Child[]): Course[] {
  const random = new Random('exempelby/child-psychiatry');
  const pseudonyms = random.shuffled(
    Array.from({ length: 60_000 }, (_, i) => `P${String(i + 1).padStart(6, '0')}`),
  );
  const courses: Course[] = [];
  for (const child of children) {
    const home = random.chance(0.04) ? random.pick(otherMunicipalities) : municipality;
    const episodes = inventEpisodes(random, child);
    const id = episodes.length > 0 ? pseudonyms.pop() : undefined;
    if (id === undefined) continue;
    const patient = patientOf(id, child, home);
    const contacts = episodes.flatMap((episode) => contactRows(random, patient, episode));
    courses.push({ patient, episodes, contacts });
  }
  return courses.sort((a, b) => (a.patient.id < b.patient.id ? -1 : 1));
}

function patientOf(id: string, child: Child, home: string): Patient {
  const { birthYear, sex, protectedIdentity } = child;
  const area = protectedIdentity || home !== municipality ? '' : child.area;
  return { id, birthYear, sex, home, area, protectedIdentity };
}

/**
 * `bup_kontakt` (R8): one row per contact from 2014 on.
 * Its oddities: UTF-8 with a byte order mark, sex written in three ways by three clinics, missed visits, patients of
 * other municipalities, young people who have turned eighteen, and a month that does not exist.
 */
export function childPsychiatryRegister(courses: readonly Course[]): RegisterExport {
  const rows = courses.flatMap((course) => course.contacts);
  return {
    name: 'bup_kontakt.csv',
    encoding: 'utf-8-bom',
    header:
      'Patient-id;Födelseår;Kön;Hemkommun;Område;Skyddad identitet;Kontaktdatum;Kontaktform;Status;Mottagning;' +
      'Vårdgivare',
    rows: rows.map((row, i) => (i === 2000 ? row.replace(/;\d{4}-\d\d-/, ';2021-13-') : row)),
  };
}

/** First and last day of a period of care; the last may lie after the export. */
export type Episode = readonly [first: number, last: number];

/** Periods of care between the ages of three and eighteen. */
function inventEpisodes(random: Random, child: Child): Episode[] {
  const episodes: Episode[] = [];
  let free = 0;
  for (let year = firstYear; year <= 2025; year++) {
    const age = ageIn(child, year);
    if (age < 3 || age > 17 || !random.chance(newcomers(year) * likelihoodAt(age, child.sex))) continue;
    const first = random.integer(dayOf(year, 1, 1), dayOf(year, 12, 31));
    const last = Math.min(first + 20 + Math.floor(random.exponential(600)), child.birth + 18.5 * 365.25);
    if (first <= free || !livesHere(child, first)) continue;
    episodes.push([first, last]);
    free = last;
  }
  return episodes;
}

/** The invented rise of the example: from 2019 more children come for the first time, whatever the size of the town. */
function newcomers(year: number): number {
  return 0.0334 * (1 + 0.06 * Math.max(0, Math.min(year, 2024) - 2018));
}

function likelihoodAt(age: number, sex: Sex): number {
  if (age <= 5) return 0.3;
  if (age <= 12) return sex === 'M' ? 1.25 : 0.75;
  return sex === 'M' ? 1 : 1.7;
}

function contactRows(
  random: Random,
  { id, birthYear, sex, home, area, protectedIdentity }: Patient,
  [first, last]: Episode,
): string[] {
  const rows: string[] = [];
  const clinic = random.weighted(clinics);
  const end = Math.min(last, exportDay);
  for (let day = first; day <= end; day += 10 + Math.floor(Math.min(240, random.exponential(38)))) {
    // The first contact is kept: an episode that nobody came to is none.
    const status = day > first && random.chance(0.09) ? 'UTEBLIVEN' : 'GENOMFÖRD';
    const form = random.chance(day >= dayOf(2020, 3, 15) ? 0.3 : 0.12) ? 'DISTANS' : 'BESÖK';
    if (day < historyFrom) continue;
    const who = [id, birthYear, clinic.sex[sex], home, area, protectedIdentity ? 'J' : 'N'];
    rows.push([...who, isoDay(day), form, status, clinic.name, clinic.provider].join(';'));
  }
  return rows;
}
