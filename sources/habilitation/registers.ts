import { area } from '../register/columns/area.ts';
import { requiredBirthYear } from '../register/columns/birth-year.ts';
import { codeSet } from '../register/columns/code-set.ts';
import { endDate, requiredDate } from '../register/columns/date.ts';
import { municipality } from '../register/columns/municipality.ts';
import { pseudonym } from '../register/columns/pseudonym.ts';
import { sex } from '../register/columns/sex.ts';
import { protectionMark } from '../register/columns/yes-no.ts';
import type { RegisterDefinition } from '../register/register-definition.ts';

/** R10: one row per measure, with the region's pseudonym for the child. A status is asked for in treatment alone. */
export const measures: RegisterDefinition = {
  id: 'hab_atgard',
  rowIs: 'en åtgärd',
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
        codes: [
          { code: 'KEPT', spellings: ['GENOMFÖRD', 'Genomfört', 'Utförd', 'Utfört'] },
          { code: 'ONGOING', spellings: ['PÅGÅENDE', 'Pågår', 'Påbörjad', 'Påbörjat'] },
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
        otherwise: { code: 'OTHER' },
        blank: null,
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
  intervals: [['started', 'ended']],
  inForceOn: {},
  covers: { from: 'started', to: 'ended' },
};
