import { birthYears } from '../register/columns/birth-years.ts';
import { codeSet } from '../register/columns/code-set.ts';
import { requiredDate } from '../register/columns/date.ts';
import { municipality } from '../register/columns/municipality.ts';
import { caseId } from '../register/columns/pseudonym.ts';
import { wholeNumber } from '../register/columns/whole-number.ts';
import type { RegisterDefinition } from '../register/register-definition.ts';

/** R5: one row per counselling case. The register knows no individuals. */
export const counselling: RegisterDefinition = {
  id: 'familjeradgivning',
  rowIs: 'ett ärende i familjerådgivningen',
  columns: [
    {
      as: 'case_id',
      name: 'Ärendenr',
      synonyms: ['Ärendenummer', 'Ärende-id', 'Ärendeid', 'Löpnummer'],
      type: caseId,
    },
    {
      as: 'started',
      name: 'Startdatum',
      synonyms: ['Start', 'Inledd', 'Nybesök', 'Första besök'],
      type: requiredDate,
    },
    {
      as: 'children',
      name: 'Antal barn under 18',
      synonyms: [
        'Antal barn',
        'Barn under 18',
        'Barn under 18 år',
        'Antal barn under 18 år',
        'Antal barn 0–17',
      ],
      type: wholeNumber,
    },
    {
      as: 'relation',
      name: 'Relationsform',
      synonyms: ['Relation', 'Civilstånd', 'Samlevnadsform', 'Familjeform'],
      type: codeSet({
        codes: [
          {
            code: 'RELATION_TOGETHER',
            spellings: [
              'GIFT/SAMBO',
              'Gift',
              'Gifta',
              'Sambo',
              'Sambor',
              'Registrerat partnerskap',
              'Sammanboende',
            ],
          },
          { code: 'RELATION_APART', spellings: ['SÄRBO', 'Särbor', 'Särboende'] },
          {
            code: 'RELATION_SEPARATED',
            spellings: ['SEPARERAD', 'Separerade', 'Skild', 'Skilda', 'Frånskild', 'Särlevande'],
          },
          { code: 'RELATION_U', spellings: ['OKÄND', 'Okänt', 'Uppgift saknas', 'Annat', 'Övrigt'] },
        ],
        otherwise: { code: 'RELATION_U' },
        blank: { code: 'RELATION_U' },
      }),
      optional: true,
    },
    {
      as: 'birth_years',
      name: 'Barns födelseår',
      synonyms: ['Barnens födelseår', 'Födelseår barn', 'Barn födelseår'],
      type: birthYears,
      optional: true,
    },
    {
      as: 'family',
      name: 'Familj-id',
      synonyms: ['Familjeid', 'Familje-id', 'Familjenr', 'Familjenummer'],
      type: caseId,
      optional: true,
    },
    {
      as: 'home',
      name: 'Kommun',
      synonyms: ['Hemkommun', 'Kommunkod', 'Bostadskommun'],
      type: municipality,
      optional: true,
    },
  ],
  intervals: [],
  inForceOn: {},
  covers: { from: 'started', to: 'started' },
};
