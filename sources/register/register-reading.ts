import type { Encoding } from './decode-register.ts';
import type { ColumnDefinition } from './register-definition.ts';

/** How many rows, and the first lines of those that are known not to be of a protected child. */
export interface RowTally {
  rows: number;
  readonly lines: number[];
}

/** What a steward may know about how one register file was read: numbers of rows and lines, never what is in them. */
export interface RegisterReading {
  readonly register: string;
  readonly file: string;
  readonly encoding: Encoding;
  readonly sha256: string;
  /** Columns by their names in the export. */
  readonly columnsUsed: readonly string[];
  /** Optional columns that the file lacks. */
  readonly columnsAbsent: readonly Pick<ColumnDefinition, 'as' | 'name'>[];
  /** Whether the file says whose identity is protected. */
  readonly tellsProtected: boolean;
  readonly rowsRead: number;
  readonly rowsUsed: number;
  readonly rejected: ReadonlyMap<string, Readonly<RowTally>>;
  readonly remarks: ReadonlyMap<string, number>;
  /** First and last year that the rows cover; null where no row has a date. */
  readonly years: readonly [first: number, last: number] | null;
}

const LINES_LISTED = 20;

export function countRejected(
  rejected: Map<string, RowTally>,
  reason: string,
  line: number,
  mayBeListed: boolean,
): void {
  const tally = rejected.get(reason) ?? { rows: 0, lines: [] };
  tally.rows += 1;
  if (mayBeListed && tally.lines.length < LINES_LISTED) tally.lines.push(line);
  rejected.set(reason, tally);
}

/** “1 rad”, “12 rader”. */
export function rowsInWords(rows: number): string {
  return `${rows} ${rows === 1 ? 'rad' : 'rader'}`;
}
