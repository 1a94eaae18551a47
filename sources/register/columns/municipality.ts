import { type ColumnType, type Reading, single } from '../column-type.ts';

/** Municipality code of four digits, alone or before its name. `182` has lost its zero in a spreadsheet. */
export const municipality: ColumnType = single('varchar', () => (text): Reading => {
  const plain = text.trim();
  if (plain === '') return { values: [null], remark: 'saknas' };
  const code = /^(\d{3,4})(?:[\s-].*)?$/.exec(plain)?.[1];
  if (code === undefined) return { values: [null], remark: 'är ingen kommunkod, räknas som okänd' };
  if (code.length === 4) return { values: [code] };
  return { values: [`0${code}`], remark: 'inledande nolla saknades i kommunkoden och har lagts till' };
});
