import type { TableKind } from './table-kind.ts';

/**
 * Pupils who got a pass (A–E) in all subjects in year 6, all but one, or fewer. The three shares make up 100, so
 * Skolverket withholds a second one wherever one is withheld: the table to try an attacker on.
 */
export const gradesYear6: TableKind = {
  id: 'skolverket.grades_year6',
  heading: 'Grundskola - Betyg årskurs 6, andel som fått godkänt betyg (A-E), samtliga elever',
  title: { sv: 'Godkända betyg i årskurs 6, samtliga elever', en: 'Pass grades in year 6, all pupils' },
  counted: 'spring',
  bySex: false,
  columns: [
    { id: 'pupils', column: 'Antal elever', label: { sv: 'Antal elever', en: 'Pupils' }, unit: 'pupils' },
    {
      id: 'grades_per_pupil',
      column: 'Antal ämnesbetyg (genomsnitt)',
      label: { sv: 'Ämnesbetyg per elev, i genomsnitt', en: 'Subject grades per pupil, mean' },
      unit: 'grades',
    },
    {
      id: 'passed_all',
      column: 'Andel (%) elever som fått godkänt betyg i alla ämnen',
      label: { sv: 'Godkänt betyg i alla ämnen (%)', en: 'Pass in all subjects (%)' },
      unit: 'percent',
    },
    {
      id: 'failed_one',
      column: 'Andel (%) elever som ej fått godkänt betyg i ett ämne',
      label: { sv: 'Ej godkänt betyg i ett ämne (%)', en: 'No pass in one subject (%)' },
      unit: 'percent',
    },
    {
      id: 'failed_several',
      column: 'Andel (%) elever som ej fått godkänt betyg i fler, alternativt alla ämnen',
      label: {
        sv: 'Ej godkänt betyg i flera eller alla ämnen (%)',
        en: 'No pass in several or all subjects (%)',
      },
      unit: 'percent',
    },
  ],
};
