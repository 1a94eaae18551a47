import { createHash } from 'node:crypto';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { ReadingContext, Value } from './column-type.ts';
import { yearOf } from './columns/valid-date.ts';
import { csvRows } from './csv-rows.ts';
import { rowReader, tooFewFields } from './read-row.ts';
import type { RecognisedRegister } from './recognise-register.ts';
import { absentColumns } from './register-definition.ts';
import { countRejected, type RegisterReading, type RowTally } from './register-reading.ts';
import { readTotalLine, type TotalLine } from './total-line.ts';

/** Takes the values of each used row, in the order of the register's table columns. */
type RowSink = (values: readonly Value[]) => void;

/**
 * Reads the rows of a recognised register file: each field through its column's type, each row through the rules of
 * its register. A row that cannot be read is rejected with its line and the reason; the others go to the sink.
 *
 * @returns the reading, or what is wrong with the file as a whole: no rows, a last row that breaks off (a remark of one
 *   field below the rows does not count as one), or a total line that does not agree
 */
export async function readRegister(
  recognised: RecognisedRegister,
  bytes: Uint8Array,
  context: ReadingContext,
  sink: RowSink,
): Promise<RegisterReading | Problem> {
  const { file, register, delimiter, line: headerLine, positions, text } = recognised;
  const rejected = new Map<string, RowTally>();
  const remarks = new Map<string, number>();
  const readRow = rowReader(recognised, context, (remark) =>
    remarks.set(remark, (remarks.get(remark) ?? 0) + 1),
  );
  const days: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [rowsRead, rowsUsed] = [0, 0];
  const totals: PlacedTotal[] = [];
  let cutAt: number | null = null;

  const unreadable = await csvRows({ file, delimiter, headerLine }, text.blocks(), (cells, line) => {
    const totalLine = readTotalLine(cells);
    if (totalLine !== null) {
      cutAt = null;
      totals.push({ ...totalLine, line: line(), rowsAbove: rowsRead });
      return;
    }
    rowsRead += 1;
    const row = readRow(cells);
    cutAt = 'reason' in row && row.reason === tooFewFields && cells.length > 1 ? line() : null;
    if ('reason' in row) return countRejected(rejected, row.reason, line, row.mayBeListed);
    rowsUsed += 1;
    days[0] = Math.min(days[0], row.covers[0]);
    days[1] = Math.max(days[1], row.covers[1]);
    sink(row.values);
  });
  if (unreadable) return unreadable;
  if (rowsRead === 0) return problem('REGISTER-004', { file }, 'no rows below the column names', 'rows');
  if (cutAt !== null)
    return problem('REGISTER-005', { file, line: cutAt }, 'a last row that breaks off', 'a whole row');
  const disagreement = checkTotal(file, totals.at(-1));
  if (disagreement) return disagreement;

  return {
    register: register.id,
    file,
    encoding: text.encoding,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    columnsUsed: register.columns.filter(({ as }) => positions.has(as)).map(({ name }) => name),
    columnsAbsent: absentColumns(register, positions),
    rowsRead,
    rowsUsed,
    rejected: sorted(rejected),
    remarks: sorted(remarks),
    years: days[0] <= days[1] ? [yearOf(days[0]), yearOf(days[1])] : null,
  };
}

interface PlacedTotal extends TotalLine {
  readonly line: number;
  readonly rowsAbove: number;
}

function checkTotal(file: string, total: PlacedTotal | undefined): Problem | null {
  if (total === undefined || total.rows === null || total.rows === total.rowsAbove) return null;
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
