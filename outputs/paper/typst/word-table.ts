import type { Run, WordTable } from '../paper.ts';
import { textOfRun } from '../text-of-run.ts';
import { runsIn } from './runs.ts';
import { listOf, type Typst, typst } from './typst.ts';

/** A cell with more characters than this may go over pages; in the narrowest columns it is half a page. */
const longCell = 800;

/** A table of words; its head stands on each of its pages. */
export function wordTable({ columns, head, rows }: WordTable): Typst {
  const divisible = rows.flatMap((row, i) => (row.some(isLong) ? [typst`${i}`] : []));
  return typst`#word-table(
  columns: ${listOf(columns.map(widthOf))},
  head: ${listOf(head.map((text) => typst`[${text}]`))},
  rows: ${listOf(rows.map((row) => listOf(row.map((runs) => typst`[${runsIn(runs)}]`))))},
  divisible: ${listOf(divisible)},
)`;
}

function widthOf(column: WordTable['columns'][number]): Typst {
  if (column === 'rest') return typst`1fr`;
  return column === 'auto' ? typst`auto` : typst`${column}mm`;
}

function isLong(runs: readonly Run[]): boolean {
  return runs.map(textOfRun).join('').length > longCell;
}
