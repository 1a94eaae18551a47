import { codeSet } from '../register/columns/code-set.ts';
import { endDate, requiredDate } from '../register/columns/date.ts';
import { areaOfPatient, kept, notKept, patient } from '../register/patient-columns.ts';
import { protectedIdentity } from '../register/protected-identity.ts';
import type { RegisterDefinition } from '../register/register-definition.ts';

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
        codes: [kept, notKept],
        otherwise: 'reject',
        blank: 'reject',
      }),
    },
    areaOfPatient,
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
