import { codeSet } from '../register/columns/code-set.ts';

/**
 * The school forms. The adapted ones were renamed on 2 July 2023; old and new names are one series, and a name from
 * the other side of the day is a remark. Träningsskola was a part of grundsärskola.
 */
export const schoolForm = codeSet({
  codes: [
    { code: 'FS', spellings: ['FS', 'FSK', 'Förskola', 'Förskolan', 'FÖRSK'] },
    { code: 'FKLASS', spellings: ['FKLASS', 'FK', 'F-klass', 'Förskoleklass', 'Förskoleklassen'] },
    { code: 'GR', spellings: ['GR', 'Grundskola', 'Grundskolan'] },
    {
      code: 'AGR',
      spellings: ['GRS', 'GRSÄR', 'Grundsärskola', 'Grundsärskolan', 'Träningsskola', 'Träningsskolan'],
      inForce: { to: '2023-07-01' },
    },
    {
      code: 'AGR',
      spellings: ['AGR', 'Anpassad grundskola', 'Anpassade grundskolan'],
      inForce: { from: '2023-07-02' },
    },
    { code: 'GY', spellings: ['GY', 'GYM', 'Gymnasieskola', 'Gymnasieskolan', 'Gymnasium', 'Gymnasiet'] },
    {
      code: 'AGY',
      spellings: ['GYS', 'GYSÄR', 'Gymnasiesärskola', 'Gymnasiesärskolan'],
      inForce: { to: '2023-07-01' },
    },
    {
      code: 'AGY',
      spellings: ['AGY', 'Anpassad gymnasieskola', 'Anpassade gymnasieskolan'],
      inForce: { from: '2023-07-02' },
    },
    { code: 'SP', spellings: ['SP', 'Specialskola', 'Specialskolan'] },
    { code: 'SAM', spellings: ['SAM', 'Sameskola', 'Sameskolan'] },
    { code: 'FTH', spellings: ['FTH', 'Fritidshem', 'Fritidshemmet', 'Fritids'] },
  ],
  otherwise: 'reject',
  blank: 'reject',
});
