import type { TableKind } from './table-kind.ts';

const grades = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Pupils in compulsory school on 15 October, by year of school. */
export const pupilsPerGrade: TableKind = {
  id: 'skolverket.pupils_per_grade',
  heading: 'Grundskola - Antal elever per årskurs',
  title: { sv: 'Elever i grundskolan per årskurs', en: 'Pupils in compulsory school by year of school' },
  counted: 'autumn',
  bySex: false,
  columns: [
    {
      id: 'share_girls',
      column: 'Andel (%) flickor, årskurs 1-9',
      label: { sv: 'Flickor, årskurs 1–9 (%)', en: 'Girls, years 1–9 (%)' },
      unit: 'percent',
    },
    {
      id: 'share_foreign_background',
      column: 'Andel (%) elever med utländsk bakgrund, åk 1-9',
      label: {
        sv: 'Elever med utländsk bakgrund, årskurs 1–9 (%)',
        en: 'Pupils of foreign background, years 1–9 (%)',
      },
      unit: 'percent',
    },
    {
      id: 'share_parents_post_secondary',
      column: 'Andel (%) elever med föräldrar med eftergymnasial utb., åk 1-9',
      label: {
        sv: 'Elever med föräldrar med eftergymnasial utbildning, årskurs 1–9 (%)',
        en: 'Pupils whose parents have post-secondary education, years 1–9 (%)',
      },
      unit: 'percent',
    },
    ...grades.map((grade) => ({
      id: `pupils_year_${grade}`,
      column: `Elever, årskurs ${grade}`,
      label: { sv: `Elever, årskurs ${grade}`, en: `Pupils, year ${grade}` },
      unit: 'pupils' as const,
    })),
    {
      id: 'pupils',
      column: 'Elever, årskurs 1-9',
      label: { sv: 'Elever, årskurs 1–9', en: 'Pupils, years 1–9' },
      unit: 'pupils',
    },
  ],
};
