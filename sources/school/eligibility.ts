import { codeSet } from '../register/columns/code-set.ts';

/**
 * Whether a pupil is eligible for the vocational programmes, the least that any national programme of upper secondary
 * school asks for (skollagen 2010:800, 16 kap. 30 §); who is eligible for another programme is eligible for these.
 * Written J and N, in words, or as a list of programmes that begins with the vocational ones.
 *
 * A blank is no answer, and neither is `X`: an export that marks the eligible with X and leaves the others blank would
 * otherwise be read as one where everybody is eligible. Such rows are rejected, and the receipt says how many.
 */
export const eligibility = codeSet({
  codes: [
    {
      code: 'NOT_ELIGIBLE',
      spellings: [
        'N',
        'Nej',
        '0',
        'FALSKT',
        'Obehörig',
        'Ej behörig',
        'Inte behörig',
        'Icke behörig',
        'Saknar behörighet',
        'Ingen behörighet',
        'Ingen',
      ],
    },
    {
      code: 'ELIGIBLE',
      spellings: ['J', 'Ja', '1', 'SANT', 'Behörig', 'Högskoleförberedande program', 'HFP'],
      pattern: /^\s*(y|yr|yrk|yrkesprogram(men)?)(?![\p{L}\p{N}])/iu,
    },
  ],
  otherwise: 'reject',
  blank: 'reject',
});
