/** One column of a printed table. */
export interface Column<Row> {
  readonly title: string;
  /** Characters; below 0 for text that begins at the left. */
  readonly width: number;
  readonly of: (row: Row) => string;
}

/** Prints each row as soon as it comes. */
export function printTable<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): void {
  console.log(line(columns, ({ title }) => title));
  for (const row of rows) console.log(line(columns, (column) => column.of(row)));
}

function line<Row>(columns: readonly Column<Row>[], textOf: (column: Column<Row>) => string): string {
  const padded = columns.map((column) =>
    column.width < 0 ? textOf(column).padEnd(-column.width) : textOf(column).padStart(column.width),
  );
  return padded.join(' ').trimEnd();
}
