import type { Source } from '../counting/source.ts';
import { findingReasons } from './finding-reasons.ts';
import { survey as answers } from './registers.ts';

/** The survey of pupils on alcohol, narcotics, doping, tobacco and gambling: the published aggregates R12. */
export const survey: Source = {
  id: 'survey',
  registers: [answers],
  prepared: ['asked', 'printed'],
  tables: ['reconciled', 'invited', 'respondent', 'pupil', 'subject'],
  remarks: 'remarks',
  findings: 'findings',
  reasons: findingReasons,
  rules: {
    'andts.alcohol_year9': { sql: 'alcohol-year9' },
    'andts.respondents_alcohol_year9': { sql: 'respondents-alcohol-year9' },
    'andts.tobacco_nicotine_year9': { sql: 'tobacco-nicotine-year9' },
    'andts.respondents_tobacco_nicotine_year9': { sql: 'respondents-tobacco-nicotine-year9' },
    'andts.alcohol_gy2': { sql: 'alcohol-gy2' },
    'andts.respondents_alcohol_gy2': { sql: 'respondents-alcohol-gy2' },
    'andts.narcotics_ever_gy2': { sql: 'narcotics-ever-gy2' },
    'andts.respondents_narcotics_ever_gy2': { sql: 'respondents-narcotics-ever-gy2' },
    'andts.pupils_year9': { sql: 'pupils-year9' },
    'andts.pupils_gy2': { sql: 'pupils-gy2' },
  },
};
