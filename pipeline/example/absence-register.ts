import { Random } from './random.ts';
import type { RegisterExport } from './register-export.ts';
import { pupilFields, type SchooledChild } from './schooled-child.ts';
import { type Enrolment, lastSchoolYear } from './schooling.ts';

/**
 * `skola_franvaro`: minutes of lessons and of absence, one row per pupil, school and school year, or per term in upper
 * secondary school. Its oddities: two rows where a pupil has moved, spaces between thousands, blanks where there was
 * no unauthorised absence, and a line that counts the rows.
 */
export function absenceRegister(pupils: readonly SchooledChild[]): RegisterExport {
  const random = new Random('exempelby/skola_franvaro');
  const rows = pupils.flatMap((pupil) =>
    pupil.enrolments
      .filter(({ form, year }) => form !== 'FS' && year < lastSchoolYear)
      .flatMap((enrolment) => {
        const share = Math.min(0.95, random.exponential(meanAbsence(enrolment)));
        return termsOf(enrolment).map((term) => {
          const lessons = minutes(random, enrolment, term);
          const missed = Math.round(lessons * Math.min(0.98, share * (0.7 + 0.6 * random.fraction())));
          const unauthorised = random.chance(0.5) ? 0 : Math.round(missed * random.fraction() * 0.6);
          return [
            ...pupilFields(random, pupil, enrolment),
            term,
            grouped(lessons),
            grouped(missed - unauthorised),
            unauthorised === 0 ? '' : grouped(unauthorised),
            pupil.child.protectedIdentity ? '1' : '',
          ].join(';');
        });
      }),
  );
  return {
    name: 'skola_franvaro.csv',
    encoding: 'windows-1252',
    header:
      'Personnummer;Kön;Hemkommun;Skolenhetskod;Skolform;Årskurs;Läsår;Undervisningstid (min);' +
      'Anmäld frånvaro (min);Oanmäld frånvaro (min);Sekretessmarkering',
    rows,
    totalLine: (count) => `Antal rader: ${count}`,
  };
}

function termsOf({ form, year }: Enrolment): string[] {
  return form === 'GY' ? [`HT${year}`, `VT${year + 1}`] : [`${year}/${String(year + 1).slice(2)}`];
}

/** Invented: more the older the pupils are, more for those who need support otherwise too, most in 2020/21. */
function meanAbsence({ child, form, grade, year }: Enrolment): number {
  const level = form === 'GY' ? 0.085 : (grade ?? 0) >= 7 ? 0.078 : 0.058;
  return level * (year === 2020 ? 1.12 : 1) * (0.85 + 0.15 * Math.min(3, child.exposure));
}

/** Of the part of the year that the pupil was there; a full one has about 178 days. */
function minutes(random: Random, { grade, from, to, form }: Enrolment, term: string): number {
  const perDay = form === 'GY' ? 260 : 220 + 15 * (grade ?? 0);
  const days = to === null ? 0 : Math.max(1, Math.round(((to - from + 1) * 178) / 298));
  return Math.round(((days * perDay) / (term.length === 6 ? 2 : 1)) * (0.96 + 0.08 * random.fraction()));
}

/** `1 234`: thousands parted by a space. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ' ');
}
