import type { TableKind } from './table-kind.ts';

/** Pupils who left year 9 and the shares of them who may apply to upper secondary school, by kind of programme. */
export const eligibilityYear9: TableKind = {
  id: 'skolverket.eligibility_year9',
  heading: 'Grundskola - Behörighet till gymnasieskolan, fr.o.m. 2011',
  title: {
    sv: 'Behörighet till gymnasieskolan efter årskurs 9',
    en: 'Eligibility for upper secondary school after year 9',
  },
  counted: 'spring',
  bySex: true,
  columns: [
    { id: 'pupils', column: 'Antal elever', label: { sv: 'Antal elever', en: 'Pupils' }, unit: 'pupils' },
    {
      id: 'eligible_vocational',
      column: 'Andel (%) elever behöriga till yrkesprog.',
      label: { sv: 'Behöriga till yrkesprogram (%)', en: 'Eligible for vocational programmes (%)' },
      unit: 'percent',
    },
    {
      id: 'eligible_arts',
      column: 'Andel elever (%) behöriga till estetiskt program',
      label: { sv: 'Behöriga till estetiska programmet (%)', en: 'Eligible for the arts programme (%)' },
      unit: 'percent',
    },
    {
      id: 'eligible_social_sciences',
      column: 'Andel elever (%) behöriga till Ekonomi-, humanistiska och samhällsvetenskaps- program',
      label: {
        sv: 'Behöriga till ekonomi-, humanistiska och samhällsvetenskapsprogrammen (%)',
        en: 'Eligible for the economics, humanities and social science programmes (%)',
      },
      unit: 'percent',
    },
    {
      id: 'eligible_natural_sciences',
      column: 'Andel elever (%) behöriga till Naturvetenskapligt och tekniskt program',
      label: {
        sv: 'Behöriga till naturvetenskaps- och teknikprogrammen (%)',
        en: 'Eligible for the natural science and technology programmes (%)',
      },
      unit: 'percent',
    },
  ],
};
