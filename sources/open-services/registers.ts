import { area } from '../register/columns/area.ts';
import { birthYear } from '../register/columns/birth-year.ts';
import { codeSet } from '../register/columns/code-set.ts';
import { endDate, requiredDate } from '../register/columns/date.ts';
import { optionalPersonId } from '../register/columns/optional-person-id.ts';
import { caseId } from '../register/columns/pseudonym.ts';
import { sex } from '../register/columns/sex.ts';
import { wholeNumber } from '../register/columns/whole-number.ts';
import { protectedIdentity } from '../register/protected-identity.ts';
import type { ColumnDefinition, RegisterDefinition } from '../register/register-definition.ts';

const service: ColumnDefinition = {
  as: 'service',
  name: 'Enhet',
  synonyms: ['Verksamhet', 'Enhetsnamn', 'Utförarenhet'],
  type: codeSet({
    codes: [
      {
        code: 'FOU',
        spellings: [
          'FOU',
          'FoU-verksamheten',
          'Familje- och ungdomsverksamheten',
          'Familje- och ungdomsenheten',
          'Familj och ungdom',
        ],
      },
      { code: 'UNG', spellings: ['UNG', 'Ungdomsverksamheten', 'Ungdomsenheten', 'Ungdom'] },
      { code: 'FAM', spellings: ['FAM', 'Familjeverksamheten', 'Familjeenheten', 'Familj'] },
      { code: 'FC', spellings: ['FC'], pattern: /^\s*familjecentral/i },
      { code: 'MM', spellings: ['MM'], pattern: /^\s*mini[\s-]?maria/i },
    ],
    otherwise: { code: 'OTHER' },
    blank: 'reject',
  }),
};

/** Whom a row is about, as far as an open service writes it down: often not at all. */
const person: readonly ColumnDefinition[] = [
  {
    as: 'person',
    name: 'Personnummer',
    synonyms: ['Personnr', 'Pnr', 'Person-id'],
    type: optionalPersonId,
    optional: true,
  },
  {
    as: 'birth_year',
    name: 'Födelseår',
    synonyms: ['Fodelsear', 'Född', 'Födelsedatum'],
    type: birthYear,
    optional: true,
  },
  { as: 'sex', name: 'Kön', synonyms: ['Kon', 'Juridiskt kön'], type: sex, optional: true },
  {
    as: 'area',
    name: 'Kommundel',
    synonyms: ['Område', 'Områdeskod', 'Stadsdel', 'DeSO'],
    type: area,
    optional: true,
  },
  protectedIdentity,
];

const started: ColumnDefinition = {
  as: 'started',
  name: 'Startdatum',
  synonyms: ['Start', 'Inledd', 'Öppnad', 'Från och med'],
  type: requiredDate,
};

const ended: ColumnDefinition = {
  as: 'ended',
  name: 'Slutdatum',
  synonyms: ['Slut', 'Avslutad', 'Stängd', 'Till och med'],
  type: endDate,
};

/** R3: one row per case of the open services; identity mostly blank. */
export const cases: RegisterDefinition = {
  id: 'vss_arende',
  rowIs: 'ett ärende',
  protection: 'protected',
  columns: [
    {
      as: 'case_id',
      name: 'Ärendenr',
      synonyms: ['Ärendenummer', 'Ärende-id', 'Ärendeid', 'Diarienr'],
      type: caseId,
    },
    service,
    {
      as: 'kind',
      name: 'Ärendetyp',
      synonyms: ['Typ av ärende', 'Ärendekategori', 'Kategori'],
      type: codeSet({
        codes: [
          {
            code: 'ADVICE',
            spellings: [
              'RÅD_STÖD',
              'Råd och stöd',
              'Råd och stödsamtal',
              'Råd & stödsamtal',
              'Råd och stöd, samtal',
              'Rådgivning och stöd',
              'Stödsamtal',
              'RoS',
              'R&S',
            ],
          },
          {
            code: 'VICTIM',
            spellings: [
              'BROTTSUTSATT',
              'Brottsutsatta',
              'Unga brottsutsatta',
              'Stöd till unga brottsutsatta',
              'Stöd unga brottsutsatta',
              'Brottsoffer',
              'Brottsofferstöd',
            ],
          },
          {
            code: 'OTHER',
            spellings: [
              'ÄRENDE',
              'ÖVRIGT',
              'Annat',
              'Konsultation',
              'Öppen förskola',
              'Besök i öppna förskolan',
              'Familjerätt',
            ],
          },
        ],
        otherwise: { code: 'OTHER' },
        blank: null,
      }),
    },
    ...person,
    {
      as: 'family',
      name: 'Familj-id',
      synonyms: ['Familjeid', 'Familje-id', 'Familjenr', 'Familjenummer'],
      type: caseId,
      optional: true,
    },
    {
      as: 'youngest',
      name: 'Yngsta barnets ålder',
      synonyms: ['Ålder yngsta barnet', 'Ålder på yngsta barnet', 'Yngsta barn'],
      type: wholeNumber,
      optional: true,
    },
    started,
    ended,
  ],
  intervals: [['started', 'ended']],
  inForceOn: {},
  covers: { from: 'started', to: 'ended' },
};

/** R4: one row per participant in a group. */
export const groups: RegisterDefinition = {
  id: 'vss_grupp',
  optional: true,
  rowIs: 'en deltagare i en grupp',
  protection: 'protected',
  columns: [
    { as: 'group_id', name: 'Grupp-id', synonyms: ['Gruppid', 'Gruppnr', 'Gruppnummer'], type: caseId },
    service,
    started,
    ended,
    {
      as: 'number',
      name: 'Deltagarnr',
      synonyms: ['Deltagarnummer', 'Deltagar-id', 'Deltagarid'],
      type: caseId,
    },
    ...person,
    {
      as: 'sessions',
      name: 'Antal tillfällen',
      synonyms: ['Tillfällen', 'Antal träffar', 'Antal gånger', 'Närvarotillfällen'],
      type: wholeNumber,
    },
  ],
  intervals: [['started', 'ended']],
  inForceOn: {},
  covers: { from: 'started', to: 'ended' },
};
