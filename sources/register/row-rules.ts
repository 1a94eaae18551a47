import type { InForce, Reading, ReadingContext } from './column-type.ts';
import { daysOf } from './columns/valid-date.ts';
import type { ColumnPositions, RegisterDefinition } from './register-definition.ts';
import { NOTHING, type RowTable } from './row-table.ts';

/** What the fields of one row say together, looked at once its integers are in place. */
export interface RowRules {
  /** Why the row cannot be used, or null: an end before its start. */
  rejectionOf(row: Int32Array): string | null;
  /** Whether the register and the identity number say different sexes; the register's word stands. */
  hasSexConflict(row: Int32Array): boolean;
  /** What is to be said of a field whose code has dates, or null where it was in force. */
  outOfForce(column: number, reading: Reading | undefined, row: Int32Array): string | null;
  /**
   * First and last day that the row covers; {@link NOTHING} for the first where it has no date. A row without a last
   * date lasts until the day of the extract.
   */
  firstDay(row: Int32Array): number;
  lastDay(row: Int32Array): number;
}

export const sexConflict = 'Kön: registret och personnumret säger olika, registret gäller';

export function rowRules(
  register: RegisterDefinition,
  positions: ColumnPositions,
  { created }: ReadingContext,
  table: RowTable,
): RowRules {
  const at = tablePositions(register);
  const nameOf = (as: string) => register.columns.find((column) => column.as === as)?.name ?? as;
  const intervals = register.intervals.map(([start, end]) => ({
    start: at(start),
    end: at(end),
    reason: `${nameOf(end)} ligger före ${nameOf(start)}`,
  }));
  const laws = new Map(
    Object.entries(register.inForceOn).map(([column, date]) => [
      register.columns.findIndex(({ as }) => as === column),
      { date: at(date), remark: `${nameOf(column)}: gällde inte vid ${nameOf(date)}` },
    ]),
  );
  const [sex, sexOfNumber] = [at('sex'), at('person_sex')];
  const tellsSexes = positions.has('sex') && sex >= 0 && sexOfNumber >= 0;
  const numbered = (column: number): [girl: number, boy: number] =>
    tellsSexes ? [table.numberOf(column, 'F'), table.numberOf(column, 'M')] : [NOTHING, NOTHING];
  const [[girl, boy], [girlOfNumber, boyOfNumber]] = [numbered(sex), numbered(sexOfNumber)];
  const [from, to, today] = [at(register.covers.from), at(register.covers.to), isoDays(created)];

  return {
    rejectionOf(row) {
      for (const { start, end, reason } of intervals) {
        const [begun, ended] = [row[start] ?? NOTHING, row[end] ?? NOTHING];
        if (ended !== NOTHING && begun !== NOTHING && ended < begun) return reason;
      }
      return null;
    },
    hasSexConflict(row) {
      if (!tellsSexes) return false;
      const [said, numberSays] = [row[sex], row[sexOfNumber]];
      return (said === girl && numberSays === boyOfNumber) || (said === boy && numberSays === girlOfNumber);
    },
    outOfForce(column, reading, row) {
      const law = laws.get(column);
      if (!law || !reading || !('inForce' in reading) || !reading.inForce) return null;
      return isOutside(reading.inForce, row[law.date] ?? NOTHING) ? law.remark : null;
    },
    firstDay: (row) => row[from] ?? NOTHING,
    lastDay(row) {
      const [first, last] = [row[from] ?? NOTHING, row[to] ?? NOTHING];
      return Math.min(Math.max(first, last === NOTHING ? today : last), Math.max(first, today));
    },
  };
}

/** Where a column of the table stands in a row; -1 for a column that the table lacks. */
function tablePositions(register: RegisterDefinition): (name: string) => number {
  const names = register.columns.flatMap(({ as, type }) => type.gives.map(({ suffix }) => as + suffix));
  return (name) => names.indexOf(name);
}

function isOutside({ from, to }: InForce, day: number): boolean {
  if (day === NOTHING) return false;
  return (from !== undefined && day < isoDays(from)) || (to !== undefined && day > isoDays(to));
}

function isoDays(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number);
  return daysOf(year ?? Number.NaN, month ?? Number.NaN, day ?? Number.NaN) ?? Number.NaN;
}
