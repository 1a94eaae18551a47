import { anyOf } from '../register/columns/any-of.ts';
import { duration, durationOrNone } from '../register/columns/duration.ts';
import { percentage } from '../register/columns/percentage.ts';
import { schoolYearEnd } from '../register/columns/school-year-end.ts';
import type { RegisterDefinition } from '../register/register-definition.ts';
import { born, form, grade, home, mark, person, schoolYearOfRow, sexOfPupil } from './pupil-columns.ts';

const total = {
  name: 'Frånvarotid',
  synonyms: [
    'Frånvaro min',
    'Frånvaro minuter',
    'Frånvaro i minuter',
    'Frånvarominuter',
    'Frånvaro tid',
    'Total frånvarotid',
    'Total frånvaro min',
    'Total frånvaro minuter',
  ],
} as const;

const authorised = {
  name: 'Giltig frånvaro',
  synonyms: [
    'Giltig frånvarotid',
    'Giltig frånvaro min',
    'Giltig frånvaro minuter',
    'Anmäld frånvaro',
    'Anmäld frånvarotid',
    'Anmäld frånvaro min',
  ],
} as const;

const inPerCent = {
  name: 'Frånvaro i procent',
  synonyms: [
    'Frånvaro procent',
    'Frånvaroprocent',
    'Frånvaro i %',
    'Total frånvaro i procent',
    'Total frånvaro procent',
    'Andel frånvaro',
    'Frånvaroandel',
    'Frånvarograd',
  ],
} as const;

const lessons = {
  name: 'Undervisningstid',
  synonyms: [
    'Undervisningstid min',
    'Undervisningstid minuter',
    'Lektionstid',
    'Lektionstid min',
    'Lektionsminuter',
    'Schemalagd tid',
    'Schemalagd tid min',
    'Total undervisningstid',
    'Planerad undervisningstid',
  ],
} as const;

const attended = {
  name: 'Närvarotid',
  synonyms: ['Närvaro min', 'Närvaro minuter', 'Närvaro i minuter', 'Närvarominuter', 'Närvaro tid'],
} as const;

const namesOf = (...columns: readonly { readonly name: string; readonly synonyms: readonly string[] }[]) =>
  columns.flatMap(({ name, synonyms }) => [name, ...synonyms]);

/**
 * Absence: one row per pupil and school year, or one per term or school, which are added up. Systems differ in what
 * they keep, so an export needs one measure of absence, and one of the time that it is measured against.
 */
export const absences: RegisterDefinition = {
  id: 'skola_franvaro',
  optional: true,
  rowIs: 'en elevs frånvaro under ett läsår eller en termin',
  protection: 'protected',
  columns: [
    person,
    { ...sexOfPupil, optional: true },
    born,
    form,
    grade,
    { as: 'ends', ...schoolYearOfRow, type: schoolYearEnd },
    { as: 'has_absence', name: 'Frånvaromått', synonyms: namesOf(total, authorised, inPerCent), type: anyOf },
    { as: 'has_time', name: 'Tidsmått', synonyms: namesOf(lessons, attended, inPerCent), type: anyOf },
    { as: 'lesson_time', ...lessons, type: duration, optional: true },
    { as: 'attended_time', ...attended, type: duration, optional: true },
    { as: 'absent_time', ...total, type: duration, optional: true },
    { as: 'authorised_time', ...authorised, type: durationOrNone, optional: true },
    {
      as: 'unauthorised_time',
      name: 'Ogiltig frånvaro',
      synonyms: [
        'Ogiltig frånvarotid',
        'Ogiltig frånvaro min',
        'Ogiltig frånvaro minuter',
        'Oanmäld frånvaro',
        'Oanmäld frånvarotid',
        'Oanmäld frånvaro min',
      ],
      type: durationOrNone,
      optional: true,
    },
    { as: 'absent_percent', ...inPerCent, type: percentage, optional: true },
    { ...home, optional: true },
    mark,
  ],
  intervals: [],
  inForceOn: { form: 'ends' },
  covers: { from: 'ends', to: 'ends' },
};
