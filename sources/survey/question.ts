import { codeSet } from '../register/columns/code-set.ts';

/**
 * The questions that are followed, in the words of the surveys. Only words for the same thing stand together: smoking
 * or using snus is less than using tobacco or nicotine, and this month is less than this year.
 */
export const question = codeSet({
  codes: [
    {
      code: 'ALCOHOL',
      spellings: [
        'Druckit alkohol senaste 12 månaderna',
        'Druckit alkohol de senaste 12 månaderna',
        'Druckit alkohol under de senaste 12 månaderna',
        'Har druckit alkohol de senaste 12 månaderna',
        'Har du druckit alkohol under de senaste 12 månaderna?',
        'Druckit alkohol senaste tolv månaderna',
        'Druckit alkohol det senaste året',
        'Druckit alkohol senaste året',
        'Alkohol senaste 12 månaderna',
        'Alkoholkonsument',
        'Alkoholkonsumenter',
      ],
    },
    {
      code: 'NARCOTICS_EVER',
      spellings: [
        'Använt narkotika någon gång',
        'Har använt narkotika någon gång',
        'Har du någon gång använt narkotika?',
        'Har du använt narkotika någon gång?',
        'Någon gång använt narkotika',
        'Någonsin använt narkotika',
        'Narkotika någon gång',
        'Provat narkotika',
        'Har provat narkotika',
        'Har du provat narkotika?',
      ],
    },
    {
      code: 'TOBACCO_NICOTINE',
      spellings: [
        'Använder tobak eller nikotin',
        'Använder tobaks- eller nikotinprodukter',
        'Använder någon tobaks- eller nikotinprodukt',
        'Använder du tobak eller nikotin?',
        'Använder du någon tobaks- eller nikotinprodukt?',
        'Använder tobak/nikotin',
        'Tobak eller nikotin',
        'Tobaks- eller nikotinprodukter',
        'Bruk av tobak eller nikotin',
      ],
    },
  ],
  otherwise: { code: 'OTHER' },
  blank: 'reject',
});
