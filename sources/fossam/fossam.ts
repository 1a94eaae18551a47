import type { Source } from '../counting/source.ts';
import { caseLog } from './registers.ts';

/** FOSSAM, the meeting where professions raise cases together: its own log, in which nobody is named. */
export const fossam: Source = {
  id: 'fossam',
  registers: [caseLog],
  prepared: ['raised'],
  tables: ['subject'],
  remarks: 'remarks',
  findings: 'findings',
  reasons: {
    no_meetings: {
      sv: 'Ärendeloggen har inga möten under året.',
      en: 'The case log holds no meetings in the year.',
    },
  },
  rules: { 'fossam.cases': { sql: 'cases', needs: { type: ['fossam_logg.raised_by'] } } },
};
