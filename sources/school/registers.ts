import { autumn } from '../register/columns/autumn.ts';
import { birthYear } from '../register/columns/birth-year.ts';
import { codeSet } from '../register/columns/code-set.ts';
import { endDate, requiredDate } from '../register/columns/date.ts';
import { municipality } from '../register/columns/municipality.ts';
import { personId } from '../register/columns/person-id.ts';
import { schoolYear } from '../register/columns/school-year.ts';
import { sex } from '../register/columns/sex.ts';
import { protectionMark } from '../register/columns/yes-no.ts';
import type { ColumnDefinition, RegisterDefinition } from '../register/register-definition.ts';

/** The adapted forms were renamed on 2 July 2023; old and new names are one series. */
const schoolForm = codeSet({
  codes: [
    { code: 'FS', spellings: ['FS', 'FSK', 'Förskola', 'FÖRSK'] },
    { code: 'FKLASS', spellings: ['FKLASS', 'FK', 'F-klass', 'Förskoleklass'] },
    { code: 'GR', spellings: ['GR', 'Grundskola', 'Grundskolan'] },
    {
      code: 'AGR',
      spellings: ['AGR', 'GRS', 'GRSÄR', 'Grundsärskola', 'Grundsärskolan', 'Anpassad grundskola'],
    },
    { code: 'GY', spellings: ['GY', 'GYM', 'Gymnasieskola', 'Gymnasieskolan', 'Gymnasium'] },
    {
      code: 'AGY',
      spellings: ['AGY', 'GYS', 'GYSÄR', 'Gymnasiesärskola', 'Gymnasiesärskolan', 'Anpassad gymnasieskola'],
    },
    { code: 'SP', spellings: ['SP', 'Specialskola', 'Specialskolan'] },
    { code: 'SAM', spellings: ['SAM', 'Sameskola', 'Sameskolan'] },
    { code: 'FTH', spellings: ['FTH', 'Fritidshem', 'Fritids'] },
  ],
  otherwise: 'reject',
  blank: 'reject',
});

const person: ColumnDefinition = {
  as: 'person',
  name: 'Personnummer',
  synonyms: ['Personnr', 'Pnr', 'PersonID', 'Elevens personnummer'],
  type: personId,
};

const form: ColumnDefinition = {
  as: 'form',
  name: 'Skolform',
  synonyms: ['Skoltyp', 'Verksamhetsform'],
  type: schoolForm,
};

/** R6: one row per enrolment, with history. */
export const pupils: RegisterDefinition = {
  id: 'skola_elev',
  rowIs: 'en elevs inskrivning vid en skolenhet',
  protection: 'protected',
  columns: [
    person,
    { as: 'sex', name: 'Kön', synonyms: ['Kon', 'Juridiskt kön'], type: sex },
    {
      as: 'birth_year',
      name: 'Födelseår',
      synonyms: ['Födelsedatum', 'Född'],
      type: birthYear,
      optional: true,
    },
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
    { as: 'school_year', name: 'Årskurs', synonyms: ['Åk', 'Skolår', 'Studieår'], type: schoolYear },
    { as: 'autumn', name: 'Läsår', synonyms: ['Termin'], type: autumn, optional: true },
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
    { as: 'home', name: 'Hemkommun', synonyms: ['Folkbokföringskommun', 'Hemkommunkod'], type: municipality },
    {
      as: 'protected',
      name: 'Sekretessmarkering',
      synonyms: ['Skyddad identitet', 'Skyddade personuppgifter', 'Sekretess', 'Skyddad'],
      type: protectionMark,
      optional: true,
    },
  ],
  intervals: [['enrolled', 'left_on']],
  inForceOn: {},
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
  inForceOn: {},
  covers: { from: 'valid_from', to: 'valid_to' },
};
