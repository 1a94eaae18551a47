import type { InForce, Reading, ReadingContext, Value } from './column-type.ts';
import { daysOf } from './columns/valid-date.ts';
import type { ColumnPositions, RegisterDefinition } from './register-definition.ts';

export type CheckedRow =
  | { readonly reason: string }
  | { readonly remarks: readonly string[]; readonly covers: readonly [firstDay: number, lastDay: number] };

/**
 * What the fields of one row say together: an end before its start rejects the row; a sex other than the identity
 * number's, or a law that was not in force, is a remark and the register's word stands.
 */
export function rowRules(
  register: RegisterDefinition,
  positions: ColumnPositions,
  { created }: ReadingContext,
): (values: readonly Value[], readings: readonly Reading[]) => CheckedRow {
  const at = tablePositions(register);
  const nameOf = (as: string) => register.columns.find((column) => column.as === as)?.name ?? as;
  const intervals = register.intervals.map(([start, end]) => ({
    start: at(start),
    end: at(end),
    reason: `${nameOf(end)} ligger före ${nameOf(start)}`,
  }));
  const laws = Object.entries(register.inForceOn).map(([column, date]) => ({
    reading: register.columns.findIndex(({ as }) => as === column),
    date: at(date),
    remark: `${nameOf(column)}: gällde inte vid ${nameOf(date)}`,
  }));
  const [sex, sexOfNumber] = [at('sex'), at('person_sex')];
  const [from, to, today] = [at(register.covers.from), at(register.covers.to), isoDays(created)];

  return (values, readings) => {
    const reversed = intervals.find(({ start, end }) => isBefore(values[end], values[start]));
    if (reversed) return { reason: reversed.reason };
    const remarks: string[] = [];
    if (positions.has('sex') && conflict(values[sex], values[sexOfNumber])) {
      remarks.push('Kön: registret och personnumret säger olika, registret gäller');
    }
    for (const { reading, date, remark } of laws) {
      const read = readings[reading];
      if (read && 'inForce' in read && read.inForce && isOutside(read.inForce, values[date]))
        remarks.push(remark);
    }
    return { remarks, covers: covered(values[from], values[to], today) };
  };
}

/** Where a column of the table stands among the values of a row; -1 for a column that the table lacks. */
function tablePositions(register: RegisterDefinition): (name: string) => number {
  const names = register.columns.flatMap(({ as, type }) => type.gives.map(({ suffix }) => as + suffix));
  return (name) => names.indexOf(name);
}

/** A row without a first date covers nothing; one without a last date lasts until the day of the extract. */
function covered(from: Value | undefined, to: Value | undefined, today: number): readonly [number, number] {
  if (typeof from !== 'number') return [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return [from, Math.min(Math.max(from, typeof to === 'number' ? to : today), Math.max(from, today))];
}

function isBefore(a: Value | undefined, b: Value | undefined): boolean {
  return typeof a === 'number' && typeof b === 'number' && a < b;
}

function conflict(a: Value | undefined, b: Value | undefined): boolean {
  return typeof a === 'string' && typeof b === 'string' && a !== b;
}

function isOutside({ from, to }: InForce, day: Value | undefined): boolean {
  if (typeof day !== 'number') return false;
  return (from !== undefined && day < isoDays(from)) || (to !== undefined && day > isoDays(to));
}

function isoDays(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number);
  return daysOf(year ?? Number.NaN, month ?? Number.NaN, day ?? Number.NaN) ?? Number.NaN;
}
