import type { Source } from '../counting/source.ts';
import { contacts } from './registers.ts';

/** Child and adolescent psychiatry: the region's contact register R8. */
export const childPsychiatry: Source = {
  id: 'child-psychiatry',
  registers: [contacts],
  tables: ['patient', 'kept'],
  rules: {
    'bup.children_current': { sql: 'children-current', needs: { area_code: ['bup_kontakt.area'] } },
    'bup.children_new': {
      sql: 'children-new',
      needs: { area_code: ['bup_kontakt.area'] },
      preliminary: 'washout-is-short',
    },
  },
};
