import { schoolYearEnd } from '../register/columns/school-year-end.ts';
import type { RegisterDefinition } from '../register/register-definition.ts';
import { eligibility } from './eligibility.ts';
import { born, form, grade, home, mark, person, schoolYearOfRow, sexOfPupil } from './pupil-columns.ts';

/**
 * Final grades of year 9: one row per pupil who left it. Where people live, sex and school form may be lacking: the
 * pupil register has the first two, and other forms give no such grades.
 */
export const finalGrades: RegisterDefinition = {
  id: 'skola_betyg',
  optional: true,
  rowIs: 'en elevs slutbetyg från årskurs 9',
  protection: 'protected',
  columns: [
    person,
    { ...sexOfPupil, optional: true },
    born,
    { ...form, optional: true },
    grade,
    { as: 'ends', ...schoolYearOfRow, type: schoolYearEnd },
    {
      as: 'eligibility',
      name: 'Behörig yrkesprogram',
      synonyms: [
        'Behörig till yrkesprogram',
        'Behörighet yrkesprogram',
        'Behörighet till yrkesprogram',
        'Yrkesprogram',
        'Behörig gymnasiet',
        'Behörig till gymnasiet',
        'Behörig till gymnasieskolan',
        'Gymnasiebehörig',
        'Gymnasiebehörighet',
        'Behörighet',
        'Behörig',
      ],
      type: eligibility,
    },
    { ...home, optional: true },
    mark,
  ],
  intervals: [],
  inForceOn: { form: 'ends' },
  covers: { from: 'ends', to: 'ends' },
};
