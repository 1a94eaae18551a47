import { area } from '../register/columns/area.ts';
import { requiredBirthYear } from '../register/columns/birth-year.ts';
import { codeSet } from '../register/columns/code-set.ts';
import { requiredDate } from '../register/columns/date.ts';
import { municipality } from '../register/columns/municipality.ts';
import { pseudonym } from '../register/columns/pseudonym.ts';
import { sex } from '../register/columns/sex.ts';
import { protectionMark } from '../register/columns/yes-no.ts';
import type { RegisterDefinition } from '../register/register-definition.ts';

/** R8: one row per contact, with the region's pseudonym for the child. */
export const contacts: RegisterDefinition = {
  id: 'bup_kontakt',
  rowIs: 'en vårdkontakt',
  protection: 'protected',
  columns: [
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
    {
      as: 'contact',
      name: 'Kontaktdatum',
      synonyms: ['Besöksdatum', 'Datum', 'Vårdkontaktdatum'],
      type: requiredDate,
    },
    {
      as: 'form',
      name: 'Kontaktform',
      synonyms: ['Kontakttyp', 'Besökstyp', 'Typ av kontakt'],
      type: codeSet({
        codes: [
          {
            code: 'VISIT',
            spellings: [
              'BESÖK',
              'Mottagningsbesök',
              'Fysiskt besök',
              'Hembesök',
              'Nybesök',
              'Återbesök',
              'Gruppbesök',
            ],
          },
          {
            code: 'REMOTE',
            spellings: [
              'DISTANS',
              'Distanskontakt',
              'Video',
              'Videobesök',
              'Telefon',
              'Telefonkontakt',
              'Chatt',
              'Digitalt besök',
            ],
          },
          {
            code: 'OTHER',
            spellings: ['ÖVRIGT', 'Annat', 'Brev', 'Brevkontakt', 'Administrativ', 'Recept', 'Intyg'],
          },
        ],
        otherwise: { code: 'OTHER' },
        blank: { code: 'OTHER' },
      }),
    },
    {
      as: 'status',
      name: 'Status',
      synonyms: ['Kontaktstatus', 'Besöksstatus'],
      type: codeSet({
        codes: [
          { code: 'KEPT', spellings: ['GENOMFÖRD', 'Genomfört', 'Utförd', 'Utfört'] },
          {
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
          },
        ],
        otherwise: 'reject',
        blank: 'reject',
      }),
    },
    {
      as: 'area',
      name: 'Område',
      synonyms: ['Områdeskod', 'Kommundel', 'DeSO', 'Stadsdel'],
      type: area,
      optional: true,
    },
    {
      as: 'protected',
      name: 'Skyddad identitet',
      synonyms: ['Sekretessmarkering', 'Skyddade personuppgifter', 'Skyddad'],
      type: protectionMark,
      optional: true,
    },
  ],
  intervals: [],
  inForceOn: {},
  covers: { from: 'contact', to: 'contact' },
};
