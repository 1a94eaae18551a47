import type { CodeSpelling } from './column-type.ts';
import { area } from './columns/area.ts';
import { requiredBirthYear } from './columns/birth-year.ts';
import { municipality } from './columns/municipality.ts';
import { pseudonym } from './columns/pseudonym.ts';
import { sex } from './columns/sex.ts';
import type { ColumnDefinition } from './register-definition.ts';

/** Whom a row is about, and where that child lives: the same in all registers of a region. */
export const patient: readonly ColumnDefinition[] = [
  {
    as: 'person',
    name: 'Patient-id',
    synonyms: ['Patientid', 'Patientnyckel', 'Pseudonym', 'Löpnummer'],
    type: pseudonym,
  },
  { as: 'birth_year', name: 'Födelseår', synonyms: ['Fodelsear', 'Född'], type: requiredBirthYear },
  { as: 'sex', name: 'Kön', synonyms: ['Kon', 'Juridiskt kön'], type: sex },
  {
    as: 'home',
    name: 'Hemkommun',
    synonyms: ['Folkbokföringskommun', 'Kommun', 'Kommunkod', 'LKF-kommun'],
    type: municipality,
  },
];

/** A region seldom knows the areas of a municipality. */
export const areaOfPatient: ColumnDefinition = {
  as: 'area',
  name: 'Område',
  synonyms: ['Områdeskod', 'Kommundel', 'DeSO', 'Stadsdel'],
  type: area,
  optional: true,
};

/** Whether a planned contact came about. */
export const kept: CodeSpelling = {
  code: 'KEPT',
  spellings: ['GENOMFÖRD', 'Genomfört', 'Utförd', 'Utfört'],
};
export const notKept: CodeSpelling = {
  code: 'NOT_KEPT',
  spellings: [
    'UTEBLIVEN',
    'Uteblivet',
    'Avbokad',
    'Avbokat',
    'Återbud',
    'Inställd',
    'Inställt',
    'Bokad',
    'Planerad',
  ],
};
