import type { Source } from '../counting/source.ts';
import { counselling } from './registers.ts';

/** Family counselling: the register R5, which knows cases and numbers of children, and nobody in person. */
export const familyCounselling: Source = {
  id: 'family-counselling',
  registers: [counselling],
  tables: ['counselled-case', 'counselled-family', 'counselled-child', 'subject'],
  remarks: 'remarks',
  rules: {
    'famrad.children_parents_counselled': {
      sql: 'children-parents-counselled',
      needs: { age_band: ['familjeradgivning.birth_years'] },
    },
    'famrad.families_with_children': {
      sql: 'families-with-children',
      needs: { type: ['familjeradgivning.relation'] },
    },
  },
};
