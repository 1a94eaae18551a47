import type { Source } from '../counting/source.ts';
import { assessments, commitments, contacts } from './registers.ts';

/**
 * Child and adolescent psychiatry: the region's contact register R8 and, where they are given, its assessments R9 and
 * its care commitments. They are one register and are joined on the region's own key of the child. Where a child
 * lives is told only where it is also told whose identity is protected.
 */
export const childPsychiatry: Source = {
  id: 'child-psychiatry',
  registers: [contacts, assessments, commitments],
  prepared: ['contact-year'],
  tables: ['subject'],
  rules: {
    'bup.children_current': {
      sql: 'children-current',
      needs: { area_code: ['bup_kontakt.area', 'bup_kontakt.protected'] },
    },
    'bup.children_new': { sql: 'children-new', preliminary: 'washout-is-short' },
    'bup.children_current.stock': { sql: 'children-current-stock', registers: ['bup_vardatagande'] },
    'bup.children_neuropsych_assessment': {
      sql: 'children-neuropsych-assessment',
      registers: ['bup_utredning'],
    },
  },
  seldomMore: [
    {
      indicator: 'bup.children_neuropsych_assessment',
      than: 'bup.children_current',
      remark:
        'fler barn utreds än som har haft en genomförd kontakt; se efter att bup_kontakt har alla mottagningar',
    },
  ],
};
