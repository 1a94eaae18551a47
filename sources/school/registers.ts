import { autumn } from '../register/columns/autumn.ts';
import { codeSet } from '../register/columns/code-set.ts';
import { endDate, requiredDate } from '../register/columns/date.ts';
import type { RegisterDefinition } from '../register/register-definition.ts';
import { born, form, grade, home, mark, person, schoolYearOfRow, sexOfPupil } from './pupil-columns.ts';

/** R6: one row per enrolment, with history. */
export const pupils: RegisterDefinition = {
  id: 'skola_elev',
  rowIs: 'en elevs inskrivning vid en skolenhet',
  protection: 'protected',
  columns: [
    person,
    sexOfPupil,
    born,
    {
      as: 'principal',
      name: 'Huvudman',
      synonyms: ['Huvudmannatyp', 'Regi', 'Driftsform'],
      type: codeSet({
        codes: [
          {
            code: 'PRINCIPAL_MUNICIPAL',
            spellings: ['Kommunal', 'Kommun'],
            pattern: /kommun(er|al\p{L}*|alförbund)?\b/iu,
          },
          {
            code: 'PRINCIPAL_U',
            spellings: ['Okänd', '-'],
            pattern: /^(region|landsting|stat(en|lig)|specialpedagogiska skol)/i,
          },
          {
            code: 'PRINCIPAL_INDEPENDENT',
            spellings: ['Fristående', 'Enskild', 'Privat'],
            pattern: /\p{L}/u,
          },
        ],
        otherwise: { code: 'PRINCIPAL_U' },
        blank: { code: 'PRINCIPAL_U' },
      }),
    },
    form,
    grade,
    { as: 'autumn', ...schoolYearOfRow, type: autumn, optional: true },
    {
      as: 'enrolled',
      name: 'Inskriven',
      synonyms: ['Inskrivningsdatum', 'Startdatum', 'Placering från', 'Inskriven from'],
      type: requiredDate,
    },
    {
      as: 'left_on',
      name: 'Utskriven',
      synonyms: ['Utskrivningsdatum', 'Slutdatum', 'Placering till', 'Utskriven tom'],
      type: endDate,
    },
    home,
    mark,
  ],
  intervals: [['enrolled', 'left_on']],
  inForceOn: { form: 'enrolled' },
  covers: { from: 'enrolled', to: 'left_on' },
};

/** R7: one row per decision on individual support. */
export const resources: RegisterDefinition = {
  id: 'skola_resurs',
  rowIs: 'ett beslut om stöd till en elev',
  columns: [
    person,
    form,
    {
      as: 'support',
      name: 'Stödform',
      synonyms: ['Typ av stöd', 'Stödinsats'],
      type: codeSet({
        codes: [
          {
            code: 'INDIVIDUAL_RESOURCE',
            spellings: [
              'INDIVIDRESURS',
              'Individuell resurs',
              'Enskild resurs',
              'Elevassistent',
              'Resursperson',
            ],
          },
        ],
        otherwise: { code: 'OTHER' },
        blank: { code: 'OTHER' },
      }),
    },
    {
      as: 'valid_from',
      name: 'Giltig from',
      synonyms: ['Giltigt från', 'Giltig från', 'From', 'Startdatum'],
      type: requiredDate,
    },
    {
      as: 'valid_to',
      name: 'Giltig tom',
      synonyms: ['Giltigt till', 'Giltig till', 'Tom', 'Slutdatum'],
      type: endDate,
    },
  ],
  intervals: [['valid_from', 'valid_to']],
  inForceOn: { form: 'valid_from' },
  covers: { from: 'valid_from', to: 'valid_to' },
};
