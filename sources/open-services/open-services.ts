import type { CountingRule, Source } from '../counting/source.ts';
import { cases, groups } from './registers.ts';

/** Where somebody lives is told only where it is also told whose identity is protected. */
const ofCases: CountingRule['needs'] = {
  sex: ['vss_arende.sex'],
  age_band: ['vss_arende.birth_year'],
  area_code: ['vss_arende.area', 'vss_arende.protected'],
};
const ofParticipants: CountingRule['needs'] = {
  sex: ['vss_grupp.sex'],
  age_band: ['vss_grupp.birth_year'],
  area_code: ['vss_grupp.area', 'vss_grupp.protected'],
};

/** The municipality's open services: their cases R3 and the groups R4 of one case system or list. */
export const openServices: Source = {
  id: 'open-services',
  registers: [cases, groups],
  tables: ['support-case', 'support-family', 'participant', 'subject'],
  remarks: 'remarks',
  rules: {
    'fou.cases_advice_support': {
      sql: 'fou-cases-advice-support',
      registers: ['vss_arende'],
      needs: ofCases,
    },
    'fou.cases_advice_support.active': {
      sql: 'fou-cases-advice-support-active',
      registers: ['vss_arende'],
      needs: ofCases,
    },
    'fou.cases_young_crime_victims': {
      sql: 'fou-cases-young-crime-victims',
      registers: ['vss_arende'],
      needs: ofCases,
    },
    'ung.cases_advice_support_13_20': {
      sql: 'ung-cases-advice-support',
      registers: ['vss_arende'],
      needs: ofCases,
    },
    'fam.families_advice_support_0_12': {
      sql: 'fam-families-advice-support',
      registers: ['vss_arende'],
      needs: { age_band: ['vss_arende.youngest'], area_code: ofCases.area_code ?? [] },
    },
    'minimaria.cases': { sql: 'minimaria-cases', registers: ['vss_arende'], needs: ofCases },
    // The area is the centre's, not anybody's home.
    'famcentral.cases_advice_support': {
      sql: 'famcentral-cases-advice-support',
      registers: ['vss_arende'],
      needs: { area_code: ['vss_arende.area'] },
    },
    'ung.children_group_6_18': {
      sql: 'ung-children-group',
      registers: ['vss_grupp'],
      needs: ofParticipants,
    },
    'fou.children_group': { sql: 'fou-children-group', registers: ['vss_grupp'], needs: ofParticipants },
  },
};
