import type { Source } from '../counting/source.ts';
import { pupils, resources } from './registers.ts';

/** Where a child lives in the municipality is told only where it is also told whose identity is protected. */
const areaNeeds = { area_code: ['skola_elev.area', 'skola_elev.protected'] } as const;

/** School: the pupil register R6, and R7 with its decisions on individual support, of one principal's system. */
export const school: Source = {
  id: 'school',
  registers: [pupils, resources],
  tables: ['pupil', 'enrolled'],
  rules: {
    'school.children_individual_resource': { sql: 'children-individual-resource', needs: areaNeeds },
    'school.children_enrolled': { sql: 'children-enrolled', needs: areaNeeds },
    'adapted_school.children_enrolled': { sql: 'adapted-school-children-enrolled', needs: areaNeeds },
    'adapted_school.pupils_of_age': { sql: 'adapted-school-pupils-of-age', needs: areaNeeds },
  },
};
