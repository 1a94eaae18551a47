import type { ColumnType, Reading } from '../column-type.ts';
import { readNumber } from './number.ts';

/** More decimals than this are no rounding that somebody printed. */
const MOST_DECIMALS = 4;

const gives = [
  { suffix: '', type: 'integer' },
  { suffix: '_decimals', type: 'integer' },
] as const;

/**
 * A printed per cent without which the row says nothing: 38,5 and 38,5 % are 385 with one decimal. It stays two whole
 * numbers, so that what it was rounded from can be worked out exactly.
 */
export const requiredShare: ColumnType = {
  gives,
  reader: () => (text) =>
    isBlank(text) ? { rejected: 'saknas' } : (readShare(text) ?? { rejected: NOT_ONE }),
};

/** A printed per cent that only the steward is told about. */
export const checkedShare: ColumnType = {
  gives,
  reader: () => (text) =>
    isBlank(text) ? nothing : (readShare(text) ?? { ...nothing, remark: `${NOT_ONE}, räknas som blankt` }),
};

const NOT_ONE = 'är ingen andel mellan 0 och 100 procent';
const nothing = { values: [null, null] } as const;

/** What publishers print in place of a number that they do not give. */
function isBlank(text: string): boolean {
  return /^[\s.…–-]*$/.test(text);
}

function readShare(text: string): Reading | null {
  const share = readNumber(text);
  const decimals = /[.,](\d+)\s?%?$/.exec(text.trim())?.[1]?.length ?? 0;
  if (share === null || share < 0 || share > 100 || decimals > MOST_DECIMALS) return null;
  return { values: [Math.round(share * 10 ** decimals), decimals] };
}
