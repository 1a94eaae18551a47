import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { ReadingContext } from './column-type.ts';
import { yearOf } from './columns/valid-date.ts';
import { DelimitedRows } from './delimited-rows.ts';
import { RowReader, tooFewFields } from './read-row.ts';
import type { RecognisedRegister } from './recognise-register.ts';
import { absentColumns } from './register-definition.ts';
import { countRejected, type RegisterReading, type RowTally } from './register-reading.ts';
import { NOTHING, type RowTable } from './row-table.ts';
import { mayBeTotalLine, readTotalLine, type TotalLine } from './total-line.ts';

/**
 * Reads the rows of a recognised register file: each field through its column's type, each row through the rules of
 * its register. A row that cannot be read is rejected with its line and the reason; the others go to the table.
 *
 * @returns the reading, or what is wrong with the file as a whole: no rows, a quotation mark that never closes, a last
 *   row that breaks off (a remark of one field below the rows does not count as one), or a total line that does not
 *   agree
 */
export function readRegister(
  recognised: RecognisedRegister,
  context: ReadingContext,
  table: RowTable,
): RegisterReading | Problem {
  const { file, register, delimiter, line: headerLine, positions, text } = recognised;
  const rejected = new Map<string, RowTally>();
  const remarks = new Map<string, number>();
  const reader = new RowReader(recognised, context, table, (remark) =>
    remarks.set(remark, (remarks.get(remark) ?? 0) + 1),
  );
  const rows = new DelimitedRows(text.source, delimiter, text.placeAfter(headerLine), headerLine + 1);
  let [rowsRead, rowsUsed] = [0, 0];
  let [firstDay, lastDay] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let total: PlacedTotal | null = null;
  let cutAt: number | null = null;

  while (rows.next()) {
    if (rows.isBlank()) continue;
    const reason = reader.read(rows);
    // A row that can be used is a row, though it begins with “Totalt”.
    const stated = reason !== null && mayBeTotalLine(rows) ? readTotalLine(cellsOf(rows, recognised)) : null;
    if (stated !== null) {
      cutAt = null;
      total = { ...stated, line: rows.line, rowsAbove: rowsRead };
      continue;
    }
    rowsRead += 1;
    cutAt = reason === tooFewFields && rows.count > 1 ? rows.line : null;
    if (reason !== null) {
      countRejected(rejected, reason, rows.line, reader.mayBeListed(rows));
      continue;
    }
    rowsUsed += 1;
    const first = reader.rules.firstDay(reader.row);
    if (first !== NOTHING) {
      if (first < firstDay) firstDay = first;
      const last = reader.rules.lastDay(reader.row);
      if (last > lastDay) lastDay = last;
    }
    table.append(reader.row);
  }
  if (rows.unclosedAt !== null) {
    const place = { file, line: rows.unclosedAt };
    return problem('REGISTER-001', place, 'a quotation mark that is never closed', 'quoted fields that end');
  }
  if (rowsRead === 0) return problem('REGISTER-004', { file }, 'no rows below the column names', 'rows');
  if (cutAt !== null)
    return problem('REGISTER-005', { file, line: cutAt }, 'a last row that breaks off', 'a whole row');
  const disagreement = checkTotal(file, total);
  if (disagreement) return disagreement;

  return {
    register: register.id,
    file,
    encoding: text.encoding,
    sha256: text.sha256,
    columnsUsed: register.columns.filter(({ as }) => positions.has(as)).map(({ name }) => name),
    columnsAbsent: absentColumns(register, positions),
    tellsProtected: register.protection !== undefined && positions.has(register.protection),
    rowsRead,
    rowsUsed,
    rejected: sorted(rejected),
    remarks: sorted(remarks),
    years: firstDay <= lastDay ? [yearOf(firstDay), yearOf(lastDay)] : null,
  };
}

interface PlacedTotal extends TotalLine {
  readonly line: number;
  readonly rowsAbove: number;
}

function cellsOf(rows: DelimitedRows, { text }: RecognisedRegister): string[] {
  return Array.from({ length: rows.count }, (_, field) =>
    text.textAt(rows.bytes, rows.start(field), rows.end(field)),
  );
}

function checkTotal(file: string, total: PlacedTotal | null): Problem | null {
  if (total === null || total.rows === null || total.rows === total.rowsAbove) return null;
  return problem(
    'REGISTER-005',
    { file, line: total.line },
    'another number than the rows above it',
    'the same number',
  );
}

function sorted<T>(map: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
