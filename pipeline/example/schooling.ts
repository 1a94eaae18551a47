import { ageIn, type Child, livesHere } from './children.ts';
import { dayOf } from './day.ts';
import type { Random } from './random.ts';
import { type School, type Stage, schools } from './schools.ts';

/** A child at a school during part of a school year. Days are whole numbers. */
export interface Enrolment {
  readonly child: Child;
  readonly school: School;
  /** The year in which the school year begins. */
  readonly year: number;
  /** FS, FKLASS, GR, GY, and for adapted schools the name of the time: GRSÄR and GYSÄR until 2 July 2023, then AGR and AGY. */
  readonly form: string;
  /** Within the form; null where there is none. */
  readonly grade: number | null;
  readonly from: number;
  /** Null in the school year that is going on. */
  readonly to: number | null;
}

const firstSchoolYear = 2015;
export const lastSchoolYear = 2025;

/** The school years of one child, in order, with a few moves between schools in the middle of a year. */
export function inventSchooling(random: Random, child: Child): Enrolment[] {
  const rank = random.fraction();
  const startsAt = random.weighted([
    [1, 0.45],
    [2, 0.35],
    [3, 0.12],
    [6, 0.08],
  ] as const);
  const staysAtHome = random.chance(0.06);
  const enrolments: Enrolment[] = [];
  let school: School | undefined;
  for (let year = firstSchoolYear; year <= lastSchoolYear; year++) {
    const age = ageIn(child, year);
    if (age < startsAt || (staysAtHome && age > 15) || !livesHere(child, dayOf(year, 10, 1))) continue;
    const stage = stageAt(age, rank < adaptedShare(year));
    if (stage === null) continue;
    if (school?.stage !== stage) school = chooseSchool(random, child, stage);
    const moves = random.chance(0.025) ? chooseSchool(random, child, stage) : school;
    enrolments.push(...schoolYear(random, child, year, school, moves));
    school = moves;
  }
  return enrolments;
}

/** Slowly more pupils attend adapted schools; who has begun there stays there. */
function adaptedShare(year: number): number {
  return 0.0072 + 0.0003 * (year - firstSchoolYear);
}

function stageAt(age: number, adapted: boolean): Stage | null {
  if (age >= 1 && age <= 5) return 'preschool';
  if (age >= 6 && age <= 15) return adapted && age >= 7 ? 'adapted-compulsory' : 'compulsory';
  if (age >= 16 && age <= 18) return adapted ? 'adapted-upper' : 'upper';
  return age === 19 && adapted ? 'adapted-upper' : null;
}

function chooseSchool(random: Random, child: Child, stage: Stage): School {
  const area = child.area.slice(0, 2);
  const near = schools.map((school) => {
    const weight = school.area === '' || school.area === area ? 1 : 0.04;
    return [school, school.stage === stage ? weight : 0] as const;
  });
  return random.weighted(near.filter(([, weight]) => weight > 0));
}

/** One row, or two where the child moves to another school; one move in five is registered late, so that the two overlap. */
function schoolYear(random: Random, child: Child, year: number, school: School, next: School): Enrolment[] {
  const age = ageIn(child, year);
  const begins = dayOf(year, 8, 19) + (school.stage === 'preschool' ? random.integer(-30, 20) : 0);
  const ends = dayOf(year + 1, school.stage === 'preschool' ? 7 : 6, school.stage === 'preschool' ? 31 : 12);
  const from = Math.max(begins, child.from);
  const to = year === lastSchoolYear ? null : child.to < ends ? Math.max(child.to, from) : ends;
  const place = { child, year, ...formAt(school.stage, age, year) };
  if (next === school) return [{ ...place, school, from, to }];
  const move = Math.max(from + 1, dayOf(year, 10, 1)) + random.integer(0, 60);
  const lag = random.chance(0.2) ? 20 : 0;
  if (to !== null && move + lag >= to) return [{ ...place, school, from, to }];
  return [
    { ...place, school, from, to: move - 1 + lag },
    { ...place, school: next, from: move, to },
  ];
}

function formAt(stage: Stage, age: number, year: number): Pick<Enrolment, 'form' | 'grade'> {
  const renamed = year >= 2023;
  switch (stage) {
    case 'preschool':
      return { form: 'FS', grade: null };
    case 'compulsory':
      return age === 6 ? { form: 'FKLASS', grade: null } : { form: 'GR', grade: age - 6 };
    case 'upper':
      return { form: 'GY', grade: age - 15 };
    case 'adapted-compulsory':
      return { form: renamed ? 'AGR' : 'GRSÄR', grade: age - 6 };
    case 'adapted-upper':
      return { form: renamed ? 'AGY' : 'GYSÄR', grade: age - 15 };
  }
}
