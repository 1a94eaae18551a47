import { addUp, type Crossing } from '../../indicators/disclosure/table/crossing.ts';
import { innerCodes } from '../../indicators/disclosure/table/dimension.ts';
import type { TableCounts } from '../../indicators/disclosure/table/table-problem.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import { cellPlaces } from './cell-places.ts';
import type { DelimitedTable } from './delimited-table.ts';
import { printedCount } from './printed-number.ts';
import type { TableSpec } from './table-spec-schema.ts';

/**
 * The counts of every cell of a crossing from the rows of its inner cells; a cell without a row is zero. A row of a
 * total is checked against its parts. Persons behind a total are at most the sum of those behind its parts, since one
 * person may stand in several; where the table says how many there are, that holds.
 *
 * @param given  tables of the same columns that everybody knows; their numbers must be those of the table
 * @param problems  told of everything that is wrong, without a word of what the counts are
 */
export function innerCounts(
  crossing: Crossing,
  spec: TableSpec,
  table: DelimitedTable,
  given: readonly DelimitedTable[],
  problems: Problem[],
): TableCounts {
  const cells = cellPlaces(table, crossing, problems);
  const counts = countsOf(table, spec.value, problems);
  const value = new Float64Array(crossing.size);
  const isInner = innerCells(crossing);
  for (const [row, cell] of cells.entries())
    if (cell >= 0 && isInner[cell] === 1) value[cell] = counts[row] ?? 0;
  addUp(crossing, value);
  checkNumbers(table, spec.value, cells, counts, value, problems);
  const known = new Uint8Array(crossing.size);
  for (const other of given) {
    const places = cellPlaces(other, crossing, problems);
    const numbers = countsOf(other, spec.value, problems, spec.masked);
    checkNumbers(other, spec.value, places, numbers, value, problems);
    for (const [row, cell] of places.entries()) if (cell >= 0 && !Number.isNaN(numbers[row])) known[cell] = 1;
  }
  const persons =
    spec.persons === undefined
      ? null
      : personsBehind(spec.persons, crossing, table, cells, isInner, problems);
  if (persons) checkPersons(table, spec.persons ?? '', cells, value, persons, problems);
  return { value, persons, given: known };
}

/** 1 for the cells whose codes nothing divides. */
function innerCells(crossing: Crossing): Uint8Array {
  const inner = new Uint8Array(crossing.size).fill(1);
  crossing.dimensions.forEach((dimension, d) => {
    const ofCode = innerCodes(dimension);
    const stride = crossing.strides[d] ?? 1;
    for (let start = 0, code = 0; start < crossing.size; start += stride, code = (code + 1) % ofCode.length)
      if (ofCode[code] === 0) inner.fill(0, start, start + stride);
  });
  return inner;
}

/**
 * A column of counts; NaN for what is none, which is a problem.
 * @param signs  texts that stand for a number that is withheld, and are no problem
 */
function countsOf(
  { file, rows, lines, column }: DelimitedTable,
  name: string,
  problems: Problem[],
  signs: Readonly<Record<string, unknown>> = {},
): Float64Array {
  const counts = new Float64Array(rows).fill(Number.NaN);
  const texts = column(name);
  if (!texts) return counts;
  const printed = texts.texts.map(printedCount);
  for (let row = 0; row < rows; row++) {
    const number = printed[texts.at[row] ?? 0] ?? 'nothing';
    if (typeof number === 'number') counts[row] = number;
    else if (!Object.hasOwn(signs, texts.texts[texts.at[row] ?? 0] ?? ''))
      problems.push(
        problem(
          'TABLE-004',
          { file, line: lines[row] ?? 1, column: name },
          number,
          'a whole number, 0 or more',
        ),
      );
  }
  return counts;
}

function checkNumbers(
  { file, lines }: DelimitedTable,
  column: string,
  cells: Int32Array,
  counts: Float64Array,
  value: Float64Array,
  problems: Problem[],
): void {
  for (const [row, cell] of cells.entries()) {
    const count = counts[row] ?? Number.NaN;
    if (cell < 0 || Number.isNaN(count) || value[cell] === count) continue;
    const found = 'a number that the finest cells do not add up to';
    problems.push(
      problem('TABLE-008', { file, line: lines[row] ?? 1, column }, found, 'the sum of its parts'),
    );
  }
}

function personsBehind(
  column: string,
  crossing: Crossing,
  table: DelimitedTable,
  cells: Int32Array,
  isInner: Uint8Array,
  problems: Problem[],
): Float64Array {
  const counts = countsOf(table, column, problems);
  const persons = new Float64Array(crossing.size);
  for (const [row, cell] of cells.entries())
    if (cell >= 0 && isInner[cell] === 1) persons[cell] = counts[row] ?? 0;
  addUp(crossing, persons);
  for (const [row, cell] of cells.entries()) {
    const count = counts[row] ?? Number.NaN;
    if (cell < 0 || isInner[cell] === 1 || Number.isNaN(count)) continue;
    if (count <= (persons[cell] ?? 0)) persons[cell] = count;
    else {
      const place = { file: table.file, line: table.lines[row] ?? 1, column };
      problems.push(
        problem('TABLE-008', place, 'more persons than behind all parts together', 'no more than those'),
      );
    }
  }
  return persons;
}

/** Something counted that nobody stands behind, or the other way round, would be a count that no rule looks at. */
function checkPersons(
  { file, lines }: DelimitedTable,
  column: string,
  cells: Int32Array,
  value: Float64Array,
  persons: Float64Array,
  problems: Problem[],
): void {
  for (const [row, cell] of cells.entries()) {
    if (cell < 0 || (value[cell] ?? 0) > 0 === (persons[cell] ?? 0) > 0) continue;
    const found = 'a count without persons behind it, or persons without a count';
    problems.push(
      problem('TABLE-008', { file, line: lines[row] ?? 1, column }, found, 'both zero, or neither'),
    );
  }
}
