import { blank, type ColumnType, type Reading, single } from '../column-type.ts';

/**
 * Year of the autumn in which a school year begins: 2019/20, 2019/2020, 2019-2020, 19/20, HT19 and VT 2020 are all
 * 2019. Blank is unknown, and so is what cannot be read.
 */
export const autumn: ColumnType = single('integer', () => (text): Reading => {
  const plain = text.trim();
  if (plain === '') return blank;
  const year = ofSpan(plain) ?? ofTerm(plain);
  return year === null
    ? { values: [null], remark: 'okänt värde, räknas som okänt läsår' }
    : { values: [year] };
});

function ofSpan(text: string): number | null {
  const [, first, last] = /^(\d{4}|\d\d) ?[/–-] ?(\d{4}|\d\d)$/.exec(text) ?? [];
  if (first === undefined || last === undefined) return null;
  const year = inFull(first);
  return year + 1 === inFull(last) ? year : null;
}

function ofTerm(text: string): number | null {
  const [, term, year] = /^([hv])t ?-?(\d{4}|\d\d)$/i.exec(text) ?? [];
  if (term === undefined || year === undefined) return null;
  return term.toLowerCase() === 'h' ? inFull(year) : inFull(year) - 1;
}

/** School registers with two-digit years are of this century. */
function inFull(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
