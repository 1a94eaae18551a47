import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import type {
  ProtectionProblem,
  Treatments,
} from '../../../../indicators/disclosure/problem/protection-problem.ts';

export interface CrossedTable {
  readonly problem: ProtectionProblem;
  /** The small counts withheld, and nothing else. */
  readonly treatments: Treatments;
}

/**
 * Rows by columns with their sums, cell by cell as one reads: each row ends with its sum, and the last row holds the
 * sums of the columns. Zeros are shown, counts from 1 to 4 are primary, a 1 is one person, and a cell costs its count.
 * The equations of the rows come first.
 */
export function crossedTable(counts: readonly (readonly number[])[]): CrossedTable {
  const builder = new ProblemBuilder();
  const withSums = counts.map((row) => [...row, sum(row)]);
  const width = withSums[0]?.length ?? 0;
  withSums.push(Array.from({ length: width }, (_, column) => sum(withSums.map((row) => row[column] ?? 0))));
  for (const value of withSums.flat()) {
    const isSmall = value > 0 && value < 5;
    builder.add({ value, least: 1, guard: isSmall ? [1, 4] : null, alone: value === 1, price: value });
  }
  const at = (row: number, column: number): number => row * width + column;
  const [rows, columns] = [[...withSums.keys()], Array.from({ length: width }, (_, column) => column)];
  for (const row of rows)
    builder.sum(
      at(row, width - 1),
      columns.slice(0, -1).map((column) => at(row, column)),
    );
  for (const column of columns)
    builder.sum(
      at(rows.length - 1, column),
      rows.slice(0, -1).map((row) => at(row, column)),
    );
  const problem = builder.build();
  return { problem, treatments: Uint8Array.from(problem.guard, (kept) => +(kept > 0)) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
