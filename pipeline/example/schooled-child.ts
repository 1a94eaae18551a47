import type { Child } from './children.ts';
import type { Random } from './random.ts';
import type { Enrolment } from './schooling.ts';
import { writeIdentity } from './test-identity.ts';

/** A child with its school years, as all school registers know it. */
export interface SchooledChild {
  readonly child: Child;
  readonly enrolments: readonly Enrolment[];
  /** The identity in the school registers, a temporary number for a few. */
  readonly identity: string;
  /** Municipality code of the home. */
  readonly home: string;
}

/** Identity, sex, home, school unit, school form and year, as the register of grades and that of absence write them. */
export function pupilFields(
  random: Random,
  { child, identity, home }: SchooledChild,
  { school, form, grade }: Enrolment,
): string[] {
  return [
    writeIdentity(identity, school.identities === 'number' ? 'ten-hyphen' : school.identities),
    random.chance(0.003) ? '' : child.sex === 'F' ? 'K' : 'M',
    home,
    school.code,
    form,
    grade === null ? '' : String(grade),
  ];
}
