import { isoDay } from './day.ts';

export type Sex = 'F' | 'M';

/**
 * A number in the pattern of the tax agency's published test numbers: birth number 238 for girls, 239 for boys, and
 * the right check digit. It belongs to nobody.
 *
 * @param coordination  a coordination number: 60 is added to the day
 * @returns twelve digits
 */
export function testIdentity(birth: number, sex: Sex, coordination: boolean): string {
  const [year = '', month = '', date = ''] = isoDay(birth).split('-');
  const written = coordination ? String(Number(date) + 60) : date;
  const digits = `${year}${month}${written}${sex === 'F' ? '238' : '239'}`;
  return digits + checkDigit(digits.slice(2));
}

/** How an agency's system writes an identity; a spreadsheet has taken `number` for one and cut its leading zeros. */
export type IdentityForm = 'twelve' | 'twelve-hyphen' | 'ten-hyphen' | 'number';

/** @param identity  twelve characters: digits, or a reserve number */
export function writeIdentity(identity: string, form: IdentityForm): string {
  const [day, last] = [identity.slice(0, 8), identity.slice(8)];
  if (form === 'twelve') return identity;
  if (form === 'twelve-hyphen') return `${day}-${last}`;
  if (form === 'ten-hyphen') return `${day.slice(2)}-${last}`;
  return /^\d+$/.test(last) ? String(Number(identity.slice(2))) : identity.slice(2);
}

/** The last of ten digits: Luhn's sum, as in lag (1991:481) 18 §, over the nine before it. */
function checkDigit(nine: string): number {
  let sum = 0;
  for (const [i, digit] of [...nine].entries()) {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return (10 - (sum % 10)) % 10;
}
