import { codeSet } from '../register/columns/code-set.ts';
import { endDate, requiredDate } from '../register/columns/date.ts';
import { areaOfPatient, kept, notKept, patient } from '../register/patient-columns.ts';
import { protectedIdentity } from '../register/protected-identity.ts';
import type { RegisterDefinition } from '../register/register-definition.ts';

/** R10: one row per measure, with the region's pseudonym for the child. A status is asked for in treatment alone. */
export const measures: RegisterDefinition = {
  id: 'hab_atgard',
  rowIs: 'en åtgärd',
  protection: 'protected',
  columns: [
    ...patient,
    {
      as: 'kind',
      name: 'Åtgärdstyp',
      synonyms: ['Typ av åtgärd', 'Åtgärd', 'Insatstyp'],
      type: codeSet({
        codes: [
          {
            code: 'PSYCHOLOGICAL_ASSESSMENT',
            spellings: [
              'PSYKOLOGUTREDNING',
              'Psykologisk utredning',
              'Psykologbedömning',
              'Utredning psykolog',
              'Utredning av psykolog',
              'Psykologutr',
            ],
          },
          {
            code: 'TREATMENT',
            spellings: [
              'BEHANDLING',
              'Behandlingsinsats',
              'Habiliterande behandling',
              'Behandlingsbesök',
              'Behandlande insats',
            ],
          },
          {
            code: 'OTHER',
            spellings: [
              'ÖVRIGT',
              'Annat',
              'Rådgivning',
              'Konsultation',
              'Hjälpmedel',
              'Intyg',
              'Information',
              'Logopedutredning',
              'Läkarbedömning',
            ],
          },
        ],
        otherwise: { code: 'OTHER' },
        blank: 'reject',
      }),
    },
    {
      as: 'started',
      name: 'Startdatum',
      synonyms: ['Start', 'Från och med', 'Datum', 'Besöksdatum', 'Åtgärdsdatum'],
      type: requiredDate,
    },
    { as: 'ended', name: 'Slutdatum', synonyms: ['Slut', 'Till och med', 'Avslutad'], type: endDate },
    {
      as: 'status',
      name: 'Status',
      synonyms: ['Åtgärdsstatus', 'Besöksstatus'],
      type: codeSet({
        codes: [kept, { code: 'ONGOING', spellings: ['PÅGÅENDE', 'Pågår', 'Påbörjad', 'Påbörjat'] }, notKept],
        otherwise: { code: 'OTHER' },
        blank: null,
      }),
    },
    areaOfPatient,
    protectedIdentity,
  ],
  intervals: [['started', 'ended']],
  inForceOn: {},
  covers: { from: 'started', to: 'ended' },
};
