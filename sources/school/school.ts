import type { Source } from '../counting/source.ts';
import { pupils, resources } from './registers.ts';

/** School: the pupil register R6, and R7 with its decisions on individual support, of one principal's system. */
export const school: Source = {
  id: 'school',
  registers: [pupils, resources],
  tables: ['child', 'enrolled'],
  rules: {
    'school.children_individual_resource': { sql: 'children-individual-resource' },
    'school.children_enrolled': { sql: 'children-enrolled' },
    'adapted_school.children_enrolled': { sql: 'adapted-school-children-enrolled' },
    'adapted_school.pupils_of_age': { sql: 'adapted-school-pupils-of-age' },
  },
};
