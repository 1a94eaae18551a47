import { dayOf } from './day.ts';
import { subAreas } from './exempelby.ts';
import { Random } from './random.ts';
import { type Sex, testIdentity } from './test-identity.ts';

/** An invented child who lives in Exempelby at some time. Days are whole numbers, see day.ts. */
export interface Child {
  /** Twelve digits in the test pattern, unique. */
  readonly identity: string;
  readonly coordination: boolean;
  readonly birth: number;
  readonly birthYear: number;
  readonly sex: Sex;
  readonly area: string;
  /** First and last day in Exempelby. */
  readonly from: number;
  readonly to: number;
  readonly protectedIdentity: boolean;
  /** How exposed to what brings a child to social services; about 1 on average over all children. */
  readonly exposure: number;
}

const firstBirthYear = 1994;
const lastBirthYear = 2025;
const never = dayOf(2099, 12, 31);
const newHouses = dayOf(2018, 1, 1);
const areasOfBirth = subAreas.map((sub) => [sub, sub.share] as const);
const areasOfArrivals = subAreas.map((sub) => [sub, sub.arrivals] as const);

/**
 * Everybody who is 0–20 years old in Exempelby at some time in 2014–2025, in order of birth year.
 *
 * The test pattern has one number for each birth date and sex: 730 a year, and a town of this size has 1,250 children
 * of each age. So nearly every other child carries a test coordination number. Real coordination numbers are rare, so
 * those children are seldom exposed: the case registers then hold about as few of them as real ones do.
 */
export function inventChildren(): Child[] {
  const random = new Random('exempelby/children');
  const years = Array.from({ length: lastBirthYear - firstBirthYear + 1 }, (_, i) => firstBirthYear + i);
  return years.flatMap((year) => inventCohort(random, year));
}

/** Whether the child lives in Exempelby on a day. */
export function livesHere(child: Child, day: number): boolean {
  return child.from <= day && day <= child.to;
}

/** Age at the end of the year, which is how all indicators count age. */
export function ageIn(child: Child, year: number): number {
  return year - child.birthYear;
}

function inventCohort(random: Random, birthYear: number): Child[] {
  const born = random.shuffled(birthsOf(birthYear));
  return [
    ...born.map((birth) => ({ ...birth, coordination: false })),
    ...born.map((birth) => ({ ...birth, coordination: true })),
  ]
    .slice(0, cohortSize(birthYear))
    .map(({ birth, sex, coordination }) => {
      const arrives = random.chance(0.14);
      const leaves = random.chance(0.1);
      const from = arrives ? birth + random.integer(200, 15 * 365) : birth;
      const area = random.weighted(from >= newHouses && arrives ? areasOfArrivals : areasOfBirth);
      const protectedIdentity = random.chance(0.004);
      return {
        identity: testIdentity(birth, sex, coordination),
        coordination,
        birth,
        birthYear,
        sex,
        area: area.code,
        from,
        to: leaves ? from + random.integer(200, 15 * 365) : never,
        protectedIdentity,
        exposure:
          random.exponential(1) * area.need * (coordination ? 0.06 : 1.8) * (protectedIdentity ? 3 : 1),
      };
    });
}

function birthsOf(year: number): { readonly birth: number; readonly sex: Sex }[] {
  const births: { birth: number; sex: Sex }[] = [];
  for (let birth = dayOf(year, 1, 1); birth <= dayOf(year, 12, 31); birth++) {
    births.push({ birth, sex: 'F' }, { birth, sex: 'M' });
  }
  return births;
}

/** Children of one birth year who ever live here: more and more until 2010, fewer since 2017. At most 1,460. */
function cohortSize(birthYear: number): number {
  if (birthYear < 2010) return 1240 + 12 * (birthYear - firstBirthYear);
  return birthYear < 2017 ? 1436 : 1436 - 26 * (birthYear - 2016);
}
