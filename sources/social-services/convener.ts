import type { ColumnType, Reading } from '../register/column-type.ts';
import { codeSet } from '../register/columns/code-set.ts';

const parties = codeSet({
  codes: [
    {
      code: 'OWN',
      spellings: ['SOCIALTJÄNST', 'Socialtjänsten', 'Soc', 'IFO', 'Individ- och familjeomsorg'],
      pattern:
        /^(?!.*\b(annan|andra)\b).*(socialtj|socialsekr|socialnämnd|socialförvalt|socialkontor|individ- ?och familj|\b(soc|ifo)\b)/i,
    },
  ],
  otherwise: { code: 'OTHER' },
  blank: { code: 'OTHER' },
});

/**
 * Which party convened a coordinated individual plan: `OWN`, which is social services, or `OTHER`. Each party counts
 * the plans that it convened itself, so that none is counted twice; the receipt tells how many rows are another's.
 */
export const convener: ColumnType = {
  ...parties,
  reader: (context) => {
    const read = parties.reader(context);
    return (text): Reading => {
      const reading = read(text);
      if ('rejected' in reading || reading.values[0] === 'OWN') return reading;
      const remark =
        text.trim() === '' ? 'saknas, raden räknas inte' : 'en annan part kallade, raden räknas inte';
      return { ...reading, remark };
    };
  },
};
