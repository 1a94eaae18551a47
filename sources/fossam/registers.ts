import { caseIfAny } from '../register/columns/case-if-any.ts';
import { codeSet } from '../register/columns/code-set.ts';
import { requiredDate } from '../register/columns/date.ts';
import type { RegisterDefinition } from '../register/register-definition.ts';

/** The log of the cooperation meeting: each meeting has a row, also when no case was raised. */
export const caseLog: RegisterDefinition = {
  id: 'fossam_logg',
  rowIs: 'ett ärende på ett möte, eller ett möte utan ärenden',
  columns: [
    {
      as: 'case_id',
      name: 'Ärendenr',
      synonyms: ['Ärendenummer', 'Ärende-id', 'Ärende', 'Ärende nr'],
      type: caseIfAny,
    },
    {
      as: 'met',
      name: 'Mötesdatum',
      synonyms: ['Datum', 'Möte', 'Datum för möte', 'Mötesdag'],
      type: requiredDate,
    },
    {
      as: 'raised_by',
      name: 'Lyft av',
      synonyms: ['Lyfts av', 'Profession', 'Verksamhet', 'Aktualiserat av', 'Anmält av'],
      type: codeSet({
        codes: [
          {
            code: 'RAISED_FIRST_LINE',
            spellings: [
              'Första linjen',
              '1:a linjen',
              'Första linjens psykiatri',
              'Första linjen barn och unga',
            ],
          },
          {
            code: 'RAISED_PUPIL_HEALTH',
            spellings: ['Elevhälsan', 'Elevhälsa', 'EHT', 'Elevhälsoteamet', 'Skolkurator', 'Skolsköterska'],
          },
          {
            code: 'RAISED_SCHOOL',
            spellings: ['Grundskolan', 'Grundskola', 'Skolan', 'Skola', 'Rektor', 'Lärare'],
          },
          {
            code: 'RAISED_SOCIAL_SERVICES',
            spellings: [
              'Socialtjänst',
              'Socialtjänsten',
              'Soc',
              'Socialsekreterare',
              'Socialtjänsten barn och unga',
            ],
          },
          {
            code: 'RAISED_OPEN_SERVICES',
            spellings: [
              'Öppna insatser',
              'Öppenvård',
              'Öppna insatser barn och unga',
              'Fältgruppen',
              'Fältare',
            ],
          },
          // A dash, or words that say that nobody did.
          { code: 'NOBODY', spellings: ['-', 'Ingen', 'Inga', 'Inget ärende', 'Inga ärenden'] },
        ],
        otherwise: { code: 'RAISED_OTHER' },
        blank: null,
      }),
      optional: true,
    },
  ],
  intervals: [],
  inForceOn: {},
  covers: { from: 'met', to: 'met' },
};
