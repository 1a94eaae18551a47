import { area } from '../register/columns/area.ts';
import { birthYear } from '../register/columns/birth-year.ts';
import { codeSet } from '../register/columns/code-set.ts';
import { date, endDate, requiredDate } from '../register/columns/date.ts';
import { personId } from '../register/columns/person-id.ts';
import { caseId } from '../register/columns/pseudonym.ts';
import { sex } from '../register/columns/sex.ts';
import { protectionMark } from '../register/columns/yes-no.ts';
import type { ColumnDefinition, RegisterDefinition } from '../register/register-definition.ts';
import { convener } from './convener.ts';
import { legalBase } from './legal-base.ts';
import { ownUnitId } from './own-unit-id.ts';

const child: readonly ColumnDefinition[] = [
  {
    as: 'person',
    name: 'Personnummer',
    synonyms: ['Personnr', 'Pnr', 'Person-id', 'PersonID'],
    type: personId,
  },
  { as: 'sex', name: 'Kön', synonyms: ['Kon', 'Juridiskt kön'], type: sex },
  {
    as: 'protected',
    name: 'Skyddad identitet',
    synonyms: ['Skyddade personuppgifter', 'Sekretessmarkering', 'Skyddad', 'Skyddad folkbokföring'],
    type: protectionMark,
  },
  {
    as: 'birth_year',
    name: 'Födelseår',
    synonyms: ['Födelsedatum', 'Född'],
    type: birthYear,
    optional: true,
  },
  {
    as: 'area',
    name: 'Områdeskod',
    synonyms: ['Område', 'Kommundel', 'DeSO', 'Stadsdel', 'Statistikområde'],
    type: area,
    optional: true,
  },
];

/** R1: one row per aktualisering, with the investigation where one was opened. */
export const investigations: RegisterDefinition = {
  id: 'bou_utredning',
  rowIs: 'en aktualisering, med utredning när en sådan har inletts',
  protection: 'protected',
  columns: [
    ...child,
    {
      as: 'notification',
      name: 'Aktualiserings-id',
      synonyms: ['Aktualiseringsid', 'Aktualiseringsnummer', 'Aktualiserings-nr', 'Anmälnings-id'],
      type: ownUnitId,
      optional: true,
    },
    { as: 'referred', name: 'Aktualiseringsdatum', synonyms: ['Aktualiserad', 'Ankomstdatum'], type: date },
    {
      as: 'referral',
      name: 'Aktualiseringstyp',
      synonyms: ['Aktualiseringssätt', 'Typ av aktualisering'],
      type: codeSet({
        codes: [
          { code: 'REFERRAL_REPORT', spellings: ['ANMÄLAN', 'Orosanmälan', 'Anmälan om oro'] },
          { code: 'REFERRAL_APPLICATION', spellings: ['ANSÖKAN', 'Egen ansökan', 'Begäran'] },
          { code: 'REFERRAL_STATEMENT', spellings: ['YTTRANDE', 'Begäran om yttrande', 'Remiss'] },
          { code: 'REFERRAL_OTHER', spellings: ['ÖVRIGT', 'Övrig', 'Annat', 'Annan'] },
        ],
        otherwise: { code: 'REFERRAL_OTHER' },
        blank: { code: 'REFERRAL_OTHER' },
      }),
    },
    {
      as: 'investigation',
      name: 'Utredning-id',
      synonyms: ['Utredningsid', 'Utredningsnummer', 'Utrednings-nr'],
      type: caseId,
    },
    {
      as: 'begun',
      name: 'Utredning inledd',
      synonyms: ['Inledd', 'Utredning startdatum', 'Utredningsstart'],
      type: date,
    },
    {
      as: 'closed',
      name: 'Utredning avslutad',
      synonyms: ['Avslutad', 'Utredning slutdatum', 'Utredningsslut'],
      type: endDate,
    },
    { as: 'legal_base', name: 'Lagrum', synonyms: ['Lagstöd', 'Lagparagraf'], type: legalBase },
    {
      as: 'decision',
      name: 'Beslut',
      synonyms: ['Utredningsbeslut', 'Resultat', 'Utredningsresultat'],
      type: codeSet({
        codes: [
          {
            code: 'INTERVENTION',
            spellings: ['INSATS', 'Med insats', 'Leder till insats', 'Insats beviljad', 'Bifall'],
          },
          {
            code: 'NO_INTERVENTION',
            spellings: [
              'UTAN INSATS',
              'Ej insats',
              'Ingen insats',
              'AVSLAG',
              'AVBRUTEN',
              'Avskriven',
              'Nedlagd',
            ],
          },
        ],
        otherwise: { code: 'NO_INTERVENTION' },
        blank: null,
      }),
    },
  ],
  intervals: [['begun', 'closed']],
  inForceOn: { legal_base: 'begun' },
  covers: { from: 'referred', to: 'referred' },
};

/** R2: one row per decided intervention, open care and placements alike. */
export const interventions: RegisterDefinition = {
  id: 'bou_insats',
  rowIs: 'en beslutad insats',
  protection: 'protected',
  columns: [
    ...child,
    {
      as: 'intervention',
      name: 'Insats-id',
      synonyms: ['Insatsid', 'Insatsnummer', 'Insatsnr'],
      type: caseId,
    },
    {
      as: 'kind',
      name: 'Insatstyp',
      synonyms: ['Typ av insats', 'Insatskategori'],
      type: codeSet({
        codes: [
          {
            code: 'OPEN',
            spellings: ['ÖPPENVÅRD', 'Öppen', 'Öppen insats', 'Öppenvårdsinsats', 'Öppna insatser'],
          },
          {
            code: 'PLACEMENT',
            spellings: ['HELDYGN', 'Heldygnsvård', 'Heldygnsinsats', 'Dygnsvård', 'Placering'],
          },
        ],
        otherwise: 'reject',
        blank: 'reject',
      }),
    },
    {
      as: 'open_type',
      name: 'Insatskod',
      synonyms: ['Insats', 'Insatsbenämning', 'Insatsnamn'],
      type: codeSet({
        codes: [
          { code: 'OPEN_PROGRAMME', spellings: ['STRUKTURERAT PROGRAM', 'Strukturerat öppenvårdsprogram'] },
          { code: 'OPEN_QUALIFIED', spellings: ['SÄRSKILT KVALIFICERAD KONTAKTPERSON', 'SKKP'] },
          {
            code: 'OPEN_CONTACT',
            spellings: [
              'KONTAKTPERSON',
              'KONTAKTFAMILJ',
              'KONTAKTPERSON/KONTAKTFAMILJ',
              'Kontaktperson eller kontaktfamilj',
            ],
          },
          {
            code: 'OPEN_PERSONAL',
            spellings: ['PERSONLIGT STÖD', 'Behovsprövat personligt stöd', 'Personligt stöd, behovsprövat'],
          },
        ],
        otherwise: { code: 'OPEN_OTHER' },
        blank: null,
      }),
    },
    {
      as: 'placement_form',
      name: 'Placeringsform',
      synonyms: ['Vårdform', 'Boendeform', 'Typ av placering'],
      type: codeSet({
        codes: [
          { code: 'FORM_FOSTER', spellings: ['FAMILJEHEM', 'Familjehemsvård', 'Konsulentstött familjehem'] },
          { code: 'FORM_EMERGENCY', spellings: ['JOURHEM', 'Beredskapshem', 'Jour- eller beredskapshem'] },
          { code: 'FORM_NETWORK', spellings: ['NÄTVERKSHEM', 'Nätverksfamiljehem', 'Släkthem'] },
          { code: 'FORM_HVB', spellings: ['HVB', 'Hem för vård eller boende', 'HVB-hem'] },
          {
            code: 'FORM_SIS',
            spellings: ['SIS', 'SiS-hem', 'LVU-hem', 'Särskilt ungdomshem', 'LVU-hem (SiS)'],
          },
          { code: 'FORM_SUPPORTED', spellings: ['STÖDBOENDE'], inForce: { from: '2016-01-01' } },
          { code: 'FORM_OTHER', spellings: ['EGET HEM', 'Annat', 'Annan', 'Övrigt', 'Eget hem/annat'] },
        ],
        otherwise: { code: 'FORM_OTHER' },
        blank: null,
      }),
    },
    { as: 'legal_base', name: 'Lagrum', synonyms: ['Lagstöd', 'Lagparagraf'], type: legalBase },
    { as: 'decided', name: 'Beslutsdatum', synonyms: ['Beslut datum', 'Beslutad'], type: date },
    {
      as: 'started',
      name: 'Startdatum',
      synonyms: ['Start', 'Insats start', 'Verkställd', 'Från och med'],
      type: requiredDate,
    },
    {
      as: 'ended',
      name: 'Slutdatum',
      synonyms: ['Slut', 'Insats slut', 'Avslutad', 'Till och med'],
      type: endDate,
    },
  ],
  intervals: [['started', 'ended']],
  inForceOn: { legal_base: 'decided', placement_form: 'started' },
  covers: { from: 'started', to: 'ended' },
};

/** Coordinated individual plans (SIP): one row per plan, or one per meeting. */
export const plans: RegisterDefinition = {
  id: 'bou_sip',
  optional: true,
  rowIs: 'en samordnad individuell plan (SIP), eller ett möte i en',
  protection: 'protected',
  columns: [
    ...child.filter(({ as }) => as !== 'area'),
    {
      as: 'plan',
      name: 'SIP-id',
      synonyms: ['SIP-nummer', 'SIP-nr', 'Plan-id', 'Plannummer'],
      type: ownUnitId,
    },
    {
      as: 'held',
      name: 'Startdatum',
      synonyms: ['Mötesdatum', 'Påbörjad', 'SIP startdatum', 'Upprättad'],
      type: requiredDate,
    },
    {
      as: 'convener',
      name: 'Sammankallande',
      synonyms: ['Sammankallande part', 'Sammankallande verksamhet', 'Kallad av', 'Kallande part'],
      type: convener,
    },
  ],
  intervals: [],
  inForceOn: {},
  covers: { from: 'held', to: 'held' },
};
