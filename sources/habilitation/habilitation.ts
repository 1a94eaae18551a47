import type { Source } from '../counting/source.ts';
import { measures } from './registers.ts';

/**
 * Habilitation centres: the region's register R10 of measures. Where a child lives is told only where it is also told
 * whose identity is protected.
 */
export const habilitation: Source = {
  id: 'habilitation',
  registers: [measures],
  tables: ['subject'],
  rules: {
    'hab.children_psych_assessment': { sql: 'children-psych-assessment' },
    'hab.children_in_treatment': {
      sql: 'children-in-treatment',
      needs: { area_code: ['hab_atgard.area', 'hab_atgard.protected'] },
    },
  },
};
