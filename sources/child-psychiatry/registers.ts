import { area } from '../register/columns/area.ts';
import { requiredBirthYear } from '../register/columns/birth-year.ts';
import { codeSet } from '../register/columns/code-set.ts';
import { endDate, requiredDate } from '../register/columns/date.ts';
import { municipality } from '../register/columns/municipality.ts';
import { pseudonym } from '../register/columns/pseudonym.ts';
import { sex } from '../register/columns/sex.ts';
import { protectionMark } from '../register/columns/yes-no.ts';
import type { ColumnDefinition, RegisterDefinition } from '../register/register-definition.ts';

/** Whom a row is about, and where that child lives: the same in all registers of the region. */
const patient: readonly ColumnDefinition[] = [
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

const protectedIdentity: ColumnDefinition = {
  as: 'protected',
  name: 'Skyddad identitet',
  synonyms: ['Sekretessmarkering', 'Skyddade personuppgifter', 'Skyddad'],
  type: protectionMark,
  optional: true,
};

/** R8: one row per contact, with the region's pseudonym for the child. */
export const contacts: RegisterDefinition = {
  id: 'bup_kontakt',
  rowIs: 'en vårdkontakt',
  protection: 'protected',
  columns: [
    ...patient,
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
    protectedIdentity,
  ],
  intervals: [],
  inForceOn: {},
  covers: { from: 'contact', to: 'contact' },
};

/** R9: one row per assessment. Diagnoses and codes of measures are no columns of it: the type of assessment is enough. */
export const assessments: RegisterDefinition = {
  id: 'bup_utredning',
  optional: true,
  rowIs: 'en utredning',
  protection: 'protected',
  columns: [
    ...patient,
    {
      as: 'started',
      name: 'Utredning start',
      synonyms: ['Utredningsstart', 'Utredning startdatum', 'Utredning påbörjad', 'Startdatum'],
      type: requiredDate,
    },
    {
      as: 'ended',
      name: 'Utredning slut',
      synonyms: ['Utredningsslut', 'Utredning slutdatum', 'Utredning avslutad', 'Slutdatum'],
      type: endDate,
    },
    {
      as: 'kind',
      name: 'Utredningstyp',
      synonyms: ['Typ av utredning', 'Utredningens typ'],
      type: codeSet({
        codes: [
          {
            code: 'NEUROPSYCHIATRIC',
            spellings: [
              'NEUROPSYK',
              'Neuropsykiatrisk',
              'Neuropsykiatrisk utredning',
              'Neuropsykiatriutredning',
              'Neuropsyk utredning',
              'NP-utredning',
              'NP',
              'NPU',
              'NPF',
              'NPF-utredning',
            ],
          },
          {
            code: 'OTHER',
            spellings: [
              'ÖVRIGT',
              'Övrig',
              'Annan',
              'Annan utredning',
              'ALLMÄN',
              'Allmänpsykiatrisk utredning',
              'Basutredning',
              'Psykiatrisk utredning',
              'Barnpsykiatrisk utredning',
            ],
          },
        ],
        otherwise: { code: 'OTHER' },
        blank: 'reject',
      }),
    },
    protectedIdentity,
  ],
  intervals: [['started', 'ended']],
  inForceOn: {},
  covers: { from: 'started', to: 'ended' },
};

/**
 * One row per care commitment. No column of R8: a contact does not tell how long the region has undertaken to care for
 * the child, and a child on whom a commitment is open need not have had any contact.
 */
export const commitments: RegisterDefinition = {
  id: 'bup_vardatagande',
  optional: true,
  rowIs: 'ett vårdåtagande',
  protection: 'protected',
  columns: [
    ...patient,
    {
      as: 'started',
      name: 'Vårdåtagande start',
      synonyms: ['Vårdåtagande från', 'Vårdåtagande startdatum', 'Vårdåtagande öppnat'],
      type: requiredDate,
    },
    {
      as: 'ended',
      name: 'Vårdåtagande slut',
      synonyms: ['Vårdåtagande till', 'Vårdåtagande slutdatum', 'Vårdåtagande avslutat'],
      type: endDate,
    },
    protectedIdentity,
  ],
  intervals: [['started', 'ended']],
  inForceOn: {},
  covers: { from: 'started', to: 'ended' },
};
