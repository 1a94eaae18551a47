import { requiredBirthYear } from '../register/columns/birth-year.ts';
import { codeSet } from '../register/columns/code-set.ts';
import { requiredDate } from '../register/columns/date.ts';
import { municipality } from '../register/columns/municipality.ts';
import { pseudonym } from '../register/columns/pseudonym.ts';
import type { RegisterDefinition } from '../register/register-definition.ts';

/** R11: one row per occasion of cooperation, with the child health centres' own key of the child. */
export const cooperation: RegisterDefinition = {
  id: 'bvc_samverkan',
  rowIs: 'ett tillfälle av samverkan kring ett barn',
  columns: [
    { as: 'person', name: 'Barn-id', synonyms: ['Barnid', 'Barnnyckel', 'Löpnummer'], type: pseudonym },
    { as: 'birth_year', name: 'Födelseår', synonyms: ['Fodelsear', 'Född'], type: requiredBirthYear },
    { as: 'occasion', name: 'Datum', synonyms: ['Samverkansdatum', 'Händelsedatum'], type: requiredDate },
    {
      as: 'partner',
      name: 'Samverkanspart',
      synonyms: ['Samverkar med', 'Part', 'Samverkansaktör'],
      type: codeSet({
        codes: [
          {
            code: 'SOCIAL_SERVICES',
            spellings: ['SOCIALTJÄNST', 'Socialtjänsten', 'Soc', 'Socialtjänst BoU', 'Socialkontoret'],
          },
        ],
        otherwise: { code: 'OTHER' },
        blank: 'reject',
      }),
    },
    {
      as: 'home',
      name: 'Kommun',
      synonyms: ['Hemkommun', 'Folkbokföringskommun', 'Kommunkod'],
      type: municipality,
      optional: true,
    },
  ],
  intervals: [],
  inForceOn: {},
  covers: { from: 'occasion', to: 'occasion' },
};
