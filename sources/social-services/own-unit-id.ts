import { type ColumnType, single } from '../register/column-type.ts';

/** The id of what is counted. A row without one is counted as a unit of its own, and the receipt tells how many are. */
export const ownUnitId: ColumnType = single('key', () => (text) => {
  const plain = text.trim();
  return plain === ''
    ? { values: [null], remark: 'saknas, varje sådan rad räknas för sig' }
    : { values: [plain] };
});
