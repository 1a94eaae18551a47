import { blank, type ColumnType, type Reading, single } from '../column-type.ts';

/** School year as a number: 5, Åk 5, 5B, GY1. Which stage it is depends on the school form. */
export const schoolYear: ColumnType = single('integer', () => (text): Reading => {
  const plain = text.trim();
  if (plain === '' || /^(f|fk|fklass|förskoleklass|-)$/i.test(plain)) return blank;
  const year = /^(?:åk|årskurs|år|gy|an?gy)?\.?\s*0?(\d{1,2})\s*[a-zåäö]?$/i.exec(plain)?.[1];
  return year === undefined
    ? { values: [null], remark: 'okänt värde, räknas som okänd årskurs' }
    : { values: [Number(year)] };
});
