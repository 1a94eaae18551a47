import { dayOf } from './day.ts';
import { Random } from './random.ts';
import type { RegisterExport } from './register-export.ts';
import { pupilFields, type SchooledChild } from './schooled-child.ts';
import type { Enrolment } from './schooling.ts';

/**
 * `skola_betyg`: one row per pupil who left year 9, adapted schools among them. Its oddities: eligibility as J and N or
 * as Ja and Nej, the school year or its spring term, and a title above the header.
 */
export function finalGradesRegister(pupils: readonly SchooledChild[]): RegisterExport {
  const random = new Random('exempelby/skola_betyg');
  const rows = pupils.flatMap((pupil) =>
    pupil.enrolments.filter(isFinished).map((enrolment) => {
      const isEligible = !random.chance(notEligibleShare(enrolment));
      const merit = Math.round((isEligible ? random.integer(300, 680) : random.integer(0, 340)) / 5) * 5;
      return [
        ...pupilFields(random, pupil, enrolment),
        usesTerms(enrolment) ? `VT${enrolment.year + 1}` : `${enrolment.year}/${enrolment.year + 1}`,
        `${Math.floor(merit / 2)},${merit % 2 === 0 ? 0 : 5}`,
        answer(isEligible, enrolment),
        pupil.child.protectedIdentity ? '1' : '',
      ].join(';');
    }),
  );
  return {
    name: 'skola_betyg.csv',
    encoding: 'windows-1252',
    title: 'Påhittade uppgifter: slutbetyg årskurs 9 i Exempelby, uttag 2026-01-20',
    header:
      'Personnummer;Kön;Hemkommun;Skolenhetskod;Skolform;Årskurs;Läsår;Meritvärde;Behörig yrkesprogram;' +
      'Sekretessmarkering',
    rows,
  };
}

/** In year 9 until the last day of the spring term; who moved away before it got no final grades here. */
function isFinished({ grade, form, year, to }: Enrolment): boolean {
  return grade === 9 && form !== 'GY' && to === dayOf(year + 1, 6, 12);
}

/** Invented: most often those who need support otherwise too, and slowly fewer; hardly anybody in adapted school. */
function notEligibleShare({ child, form, year }: Enrolment): number {
  if (form !== 'GR') return 0.97;
  return 0.07 + 0.045 * Math.min(3, child.exposure) - 0.002 * (year - 2015);
}

function usesTerms({ school }: Enrolment): boolean {
  return school.identities === 'twelve';
}

function answer(isEligible: boolean, { school }: Enrolment): string {
  if (school.identities === 'number') return isEligible ? 'Ja' : 'Nej';
  return isEligible ? 'J' : 'N';
}
