import { blank, type ColumnType, type Reading, single } from '../column-type.ts';

/** F and P are the Swedish flicka and pojke; 1 and 2 are Statistics Sweden's codes for man and kvinna. */
const spellings: Readonly<Record<string, 'F' | 'M'>> = {
  k: 'F',
  f: 'F',
  kvinna: 'F',
  flicka: 'F',
  2: 'F',
  m: 'M',
  p: 'M',
  man: 'M',
  pojke: 'M',
  1: 'M',
};

/** Girl or boy as the register says it; what it does not say is left to the identity number. */
export const sex: ColumnType = single('varchar', () => (text): Reading => {
  const plain = text.trim().toLowerCase();
  if (plain === '') return blank;
  const known = spellings[plain];
  return known ? { values: [known] } : { values: [null], remark: 'okänt värde, räknas som blankt' };
});
