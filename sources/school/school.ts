import type { Source } from '../counting/source.ts';
import { absences } from './absence-register.ts';
import { finalGrades } from './final-grades-register.ts';
import { pupils, resources } from './registers.ts';

/**
 * School: the pupil register R6, and R7 with its decisions on individual support, of one principal's system; and where
 * they are given, its final grades of year 9 and its absence.
 */
export const school: Source = {
  id: 'school',
  registers: [pupils, resources, finalGrades, absences],
  prepared: ['child'],
  tables: ['subject', 'enrolled', 'final-grades', 'absence'],
  rules: {
    'school.children_individual_resource': { sql: 'children-individual-resource' },
    'school.children_enrolled': { sql: 'children-enrolled' },
    'adapted_school.children_enrolled': { sql: 'adapted-school-children-enrolled' },
    'adapted_school.pupils_of_age': { sql: 'adapted-school-pupils-of-age' },
    'school.not_eligible_year9': { sql: 'not-eligible-year9', registers: ['skola_betyg'] },
    'school.finished_year9': { sql: 'finished-year9', registers: ['skola_betyg'] },
    'school.absence_over_20': { sql: 'absence-over-20', registers: ['skola_franvaro'] },
    'school.absence_pupils': { sql: 'absence-pupils', registers: ['skola_franvaro'] },
  },
};
