import type { Source } from '../counting/source.ts';
import { contacts } from './registers.ts';

/**
 * Child and adolescent psychiatry: the region's contact register R8. Where a child lives is told only where it is also
 * told whose identity is protected.
 */
export const childPsychiatry: Source = {
  id: 'child-psychiatry',
  registers: [contacts],
  tables: ['child', 'kept'],
  rules: {
    'bup.children_current': {
      sql: 'children-current',
      needs: { area_code: ['bup_kontakt.area', 'bup_kontakt.protected'] },
    },
    'bup.children_new': { sql: 'children-new', preliminary: 'washout-is-short' },
  },
};
