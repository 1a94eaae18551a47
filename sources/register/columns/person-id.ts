import type { ColumnType, Reading } from '../column-type.ts';
import { checkDigit } from './luhn.ts';
import { daysOf } from './valid-date.ts';

/** What an identity number tells. A reserve number tells only that two rows are about the same child. */
interface PersonId {
  /** Twelve digits, or for a reserve number `R`, six digits and four characters. Stays in memory. */
  readonly key: string;
  readonly kind: 'personal' | 'coordination' | 'reserve';
  readonly birthYear: number | null;
  readonly sex: 'F' | 'M' | null;
  /** Whether leading zeros had been lost, as a spreadsheet does to a number. */
  readonly padded: boolean;
}

const shape = /^(\d\d)?(\d\d)(\d\d)(\d\d)([-+]?)([0-9A-ZÅÄÖ]{4})$/;

/**
 * Reads a personnummer in any of its four forms, a coordination number (day + 60), or a reserve or temporary number:
 * a valid date with letters or a wrong check digit after it. Ten digits get the latest century that
 * does not put the birth after the day of the extract; `+` one century earlier.
 *
 * @param created  the day of the extract, ISO
 * @returns null where the text is none of these; a date that does not exist is none of these
 */
export function readPersonId(text: string, created: string): PersonId | null {
  const plain = tidy(text);
  if (/^\d{7,9}$/.test(plain)) {
    const id = readPersonId(plain.padStart(10, '0'), created);
    return id === null || id.kind === 'reserve' ? null : { ...id, padded: true };
  }
  const parts = shape.exec(plain);
  if (!parts) return null;
  const [, century, yy = '', mm = '', dd = '', separator = '', suffix = ''] = parts;
  const month = Number(mm);
  const day = Number(dd) > 60 ? Number(dd) - 60 : Number(dd);
  const year =
    century === undefined ? latestYear(Number(yy), month, day, separator, created) : Number(century + yy);
  if (daysOf(year, month, day) === null) return null;
  const nine = yy + mm + dd + suffix.slice(0, 3);
  if (!/^\d{4}$/.test(suffix) || checkDigit(nine) !== Number(suffix[3])) {
    return { key: `R${yy}${mm}${dd}${suffix}`, kind: 'reserve', birthYear: null, sex: null, padded: false };
  }
  return {
    key: `${year}${mm}${dd}${suffix}`,
    kind: Number(dd) > 60 ? 'coordination' : 'personal',
    birthYear: year,
    sex: Number(suffix[2]) % 2 === 0 ? 'F' : 'M',
    padded: false,
  };
}

/** A column of identity numbers: the key that rows of one child share, and what the number says of birth and sex. */
export const personId: ColumnType = {
  gives: [
    { suffix: '', type: 'key' },
    { suffix: '_birth_year', type: 'integer' },
    { suffix: '_sex', type: 'varchar' },
  ],
  reader: ({ created }) => {
    const thisYear = Number(created.slice(0, 4));
    return (text): Reading => {
      if (text.trim() === '') return { rejected: 'saknas' };
      const id = readPersonId(text, created);
      if (id === null) return { rejected: 'går inte att tolka' };
      const { key, birthYear, sex } = id;
      if (birthYear !== null && !isPlausible(birthYear, thisYear))
        return { rejected: 'ger en orimlig ålder' };
      const values = [key, birthYear, sex];
      if (id.padded) return { values, remark: 'inledande nollor saknades och har lagts till' };
      if (id.kind === 'reserve') return { values, remark: 'reservnummer: samma barn kan räknas två gånger' };
      return { values };
    };
  },
};

/** Nobody in a register of children and young people is unborn on the day of the extract or older than 100. */
export function isPlausible(birthYear: number, thisYear: number): boolean {
  return birthYear <= thisYear && birthYear >= thisYear - 100;
}

/** Full-width digits, the many dashes, the apostrophe that keeps a number as text, and `,0` from a spreadsheet. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s']/g, '')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/^(\d{7,12})[.,]0+$/, '$1')
    .toUpperCase();
}

function latestYear(yy: number, month: number, day: number, separator: string, created: string): number {
  const born = (year: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const century = Math.floor(Number(created.slice(0, 4)) / 100) * 100;
  const latest = born(century + yy) <= created ? century + yy : century - 100 + yy;
  return separator === '+' ? latest - 100 : latest;
}
