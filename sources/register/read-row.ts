import type { Reading, ReadingContext, Value } from './column-type.ts';
import type { RecognisedRegister } from './recognise-register.ts';
import { type CheckedRow, rowRules } from './row-rules.ts';

/** A row of a register table with the days that it covers, or why it is none. */
export type Row =
  | { readonly values: readonly Value[]; readonly covers: readonly [firstDay: number, lastDay: number] }
  | { readonly reason: string; readonly mayBeListed: boolean };

export const tooFewFields = 'raden har för få fält';

/**
 * Reads all fields of a row, then looks at them together. The values are in the order of the table.
 *
 * @param remark  told what the steward should know about a row that is used
 */
export function rowReader(
  { register, positions, width }: RecognisedRegister,
  context: ReadingContext,
  remark: (text: string) => void,
): (cells: readonly string[]) => Row {
  const columns = register.columns.map((column) => ({
    name: column.name,
    position: positions.get(column.as),
    nothing: { values: column.type.gives.map(() => null) } satisfies Reading,
    read: remembering(column.type.reader(context)),
  }));
  const lastNeeded = Math.max(...positions.values());
  const checkRow = rowRules(register, positions, context);
  const mayBeListed = listableRows(register.protection, positions);

  return (cells) => {
    const rejected = (reason: string): Row => ({ reason, mayBeListed: mayBeListed(cells) });
    if (cells.length <= lastNeeded) return rejected(tooFewFields);
    if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '')) {
      return rejected('raden har för många fält');
    }
    const values: Value[] = [];
    const readings: Reading[] = [];
    for (const { name, position, nothing, read } of columns) {
      const reading = position === undefined ? nothing : read(cells[position] ?? '');
      if ('rejected' in reading) return rejected(`${name} ${reading.rejected}`);
      for (const value of reading.values) values.push(value);
      readings.push(reading);
    }
    const checked: CheckedRow = checkRow(values, readings);
    if ('reason' in checked) return rejected(checked.reason);
    for (const [i, { name }] of columns.entries()) {
      const reading = readings[i];
      if (reading && 'remark' in reading && reading.remark) remark(`${name}: ${reading.remark}`);
    }
    for (const text of checked.remarks) remark(text);
    return { values, covers: checked.covers };
  };
}

/** Only a plain no tells that a child is not protected: any other mark, one cut off, or no column of marks does not. */
function listableRows(
  column: string | undefined,
  positions: RecognisedRegister['positions'],
): (cells: readonly string[]) => boolean {
  const at = column === undefined ? undefined : positions.get(column);
  return (cells) => at !== undefined && /^\s*(n|nej|0|falskt)?\s*$/i.test(cells[at] ?? 'cut off');
}

/** Registers repeat themselves: dates, codes and children come back, so what was read is kept for a while. */
function remembering(read: (text: string) => Reading): (text: string) => Reading {
  const known = new Map<string, Reading>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const reading = read(text);
    if (known.size >= 50_000) known.clear();
    known.set(text, reading);
    return reading;
  };
}
