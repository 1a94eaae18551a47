import { codeSet } from '../register/columns/code-set.ts';
import { publishedCount, requiredPublishedCount } from '../register/columns/published-count.ts';
import { checkedShare, requiredShare } from '../register/columns/share.ts';
import { springYear } from '../register/columns/spring-year.ts';
import type { RegisterDefinition } from '../register/register-definition.ts';
import { question } from './question.ts';

/** R12: what a survey publishes, one row per year, grade, group of pupils, question and answer. No pupil is in it. */
export const survey: RegisterDefinition = {
  id: 'andts_enkat',
  rowIs: 'ett svarsalternativ på en fråga, för en grupp elever',
  columns: [
    {
      as: 'survey',
      name: 'Undersökning',
      synonyms: ['Enkät', 'Undersökningens namn', 'Källa'],
      // The letters have been written in two orders and with and without the S of gambling (spel).
      type: codeSet({
        codes: [
          {
            code: 'ANDTS',
            spellings: [
              'Drogvaneundersökning',
              'Drogvaneundersökningen',
              'Stockholmsenkäten',
              'Exempelenkäten',
            ],
            pattern: /\ban(dt|td)s?(?![a-z])|\ban(dt|td)s?-?(enkät|undersökning)/i,
          },
        ],
        otherwise: { code: 'OTHER' },
        blank: { code: 'OTHER' },
      }),
    },
    { as: 'year', name: 'År', synonyms: ['Undersökningsår', 'Enkätår', 'Mätår'], type: springYear },
    {
      as: 'grade',
      name: 'Årskurs',
      synonyms: ['Åk', 'Klass', 'Målgrupp'],
      type: codeSet({
        codes: [
          {
            code: '9',
            spellings: [
              '9',
              '9:an',
              'Åk 9',
              'Årskurs 9',
              'År 9',
              'Grundskolan årskurs 9',
              'Grundskola åk 9',
              'GR 9',
            ],
          },
          {
            // Nobody asks pupils of eight about drugs: a 2 alone is the second year of upper secondary school.
            code: 'GY2',
            spellings: [
              '2',
              'Gy 2',
              'Gy åk 2',
              'Gy år 2',
              'Gymnasiet 2',
              'Gymnasiet år 2',
              'Gymnasiet åk 2',
              'Gymnasiet årskurs 2',
              'Gymnasieskolan år 2',
              'Gymnasieskolan årskurs 2',
              'Åk 2 gymnasiet',
              'År 2 gymnasiet',
              'Årskurs 2 gymnasiet',
              'År 2 på gymnasiet',
              '11',
              'Åk 11',
            ],
          },
        ],
        otherwise: { code: 'OTHER' },
        blank: 'reject',
      }),
    },
    {
      as: 'sex',
      name: 'Kön',
      synonyms: ['Kon', 'Grupp', 'Juridiskt kön'],
      type: codeSet({
        codes: [
          {
            code: 'F',
            spellings: ['K', 'F', '2', 'Flicka', 'Flickor', 'Kvinna', 'Kvinnor', 'Tjej', 'Tjejer'],
          },
          { code: 'M', spellings: ['M', 'P', '1', 'Pojke', 'Pojkar', 'Man', 'Män', 'Kille', 'Killar'] },
          {
            code: 'U',
            spellings: [
              'U',
              'Annat',
              'Annan',
              'Övriga',
              'Okänt',
              'Okänt kön',
              'Vill ej svara',
              'Ej uppgivet',
              'Uppgift saknas',
            ],
          },
          {
            code: 'T',
            spellings: ['T', 'Totalt', 'Total', 'Alla', 'Samtliga', 'Båda könen', 'Båda', 'Summa'],
          },
        ],
        otherwise: 'reject',
        blank: 'reject',
      }),
    },
    { as: 'question', name: 'Fråga', synonyms: ['Frågetext', 'Indikator', 'Mått'], type: question },
    {
      as: 'answer',
      name: 'Svarsalternativ',
      synonyms: ['Svar', 'Alternativ'],
      type: codeSet({
        codes: [
          { code: 'YES', spellings: ['Ja', 'J', 'Ja, totalt', 'Andel ja', 'Ja (samtliga)', 'Svarat ja'] },
          { code: 'NO', spellings: ['Nej', 'N', 'Nej, aldrig', 'Andel nej', 'Svarat nej'] },
        ],
        otherwise: { code: 'OTHER' },
        blank: 'reject',
      }),
    },
    {
      as: 'respondents',
      name: 'Antal svarande',
      synonyms: ['Antal svar', 'Svarande', 'n', 'Antal som svarat'],
      type: requiredPublishedCount,
    },
    { as: 'share', name: 'Andel', synonyms: ['Andel procent', 'Procent', 'Andel (%)'], type: requiredShare },
    {
      as: 'pupils',
      name: 'Antal elever',
      synonyms: ['Antal elever i årskursen', 'Antal utskickade', 'Urval', 'Population'],
      type: publishedCount,
      optional: true,
    },
    {
      as: 'response',
      name: 'Svarsfrekvens',
      synonyms: ['Svarsandel', 'Svarsfrekvens procent', 'Svarsfrekvens (%)'],
      type: checkedShare,
      optional: true,
    },
  ],
  intervals: [],
  inForceOn: {},
  covers: { from: 'year_day', to: 'year_day' },
};
