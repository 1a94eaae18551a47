import { UNKNOWN } from '../../../indicators/model/cell.ts';
import { childrenOf } from '../../../indicators/model/code-list.ts';
import { blank, type ColumnType, type Reading, single } from '../column-type.ts';

/**
 * An area of the municipality's list, by code or by name, at the finest level of the list: an area that has parts
 * cannot be placed among them. What the list does not know becomes blank, and the child is counted under `U`.
 */
export const area: ColumnType = single('varchar', ({ areas }) => {
  const codes = new Map<string, string>();
  for (const { code, label } of areas?.codes ?? []) {
    if (code === UNKNOWN || (areas && childrenOf(areas, code).length > 0)) continue;
    codes.set(label.sv.toLowerCase(), code);
  }
  for (const code of [...codes.values()]) codes.set(code.toLowerCase(), code);
  return (text): Reading => {
    const plain = text.trim().toLowerCase();
    // Without a list no area is known, and a code that is there is no slip.
    if (plain === '' || codes.size === 0) return blank;
    const code = codes.get(plain);
    return code === undefined
      ? {
          values: [null],
          remark: 'koden finns inte i områdeslistan (eller är ingen minsta enhet), räknas som okänt område',
        }
      : { values: [code] };
  };
});
