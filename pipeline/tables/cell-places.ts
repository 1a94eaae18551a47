import type { Crossing } from '../../indicators/disclosure/table/crossing.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { DelimitedTable } from './delimited-table.ts';
import { plainCode } from './read-dimensions.ts';

/**
 * Where in a crossing each row of a table stands.
 *
 * @param crossing  of the specification's dimensions alone
 * @param problems  told of rows whose code is empty or not in the hierarchy, and of a cell's second row; never
 *   of what stands in them, since a column may be named by mistake that holds identities
 * @returns the cell of each row; -1 where it has none
 */
export function cellPlaces(table: DelimitedTable, crossing: Crossing, problems: Problem[]): Int32Array {
  const { file, rows, lines } = table;
  const cells = new Int32Array(rows);
  crossing.dimensions.forEach(({ column, codes }, d) => {
    const texts = table.column(column);
    if (!texts) return;
    const placeOf = new Map(codes.map((code, place) => [code, place]));
    const places = texts.texts.map((text) => placeOf.get(plainCode(text)) ?? -1);
    const stride = crossing.strides[d] ?? 1;
    for (let row = 0; row < rows; row++) {
      const place = places[texts.at[row] ?? 0] ?? -1;
      if (place >= 0) {
        if (cells[row] !== -1) cells[row] = (cells[row] ?? 0) + place * stride;
        continue;
      }
      cells[row] = -1;
      const text = texts.texts[texts.at[row] ?? 0] ?? '';
      const found = text === '' ? 'no code' : 'a code that the hierarchy does not have';
      problems.push(
        problem('TABLE-005', { file, line: lines[row] ?? 1, column }, found, `a code of ${column}`),
      );
    }
  });
  const firstRow = new Int32Array(crossing.size).fill(-1);
  for (let row = 0; row < rows; row++) {
    const cell = cells[row] ?? -1;
    if (cell === -1) continue;
    const first = firstRow[cell] ?? -1;
    if (first === -1) firstRow[cell] = row;
    else {
      const found = `the same cell as on line ${lines[first]}`;
      problems.push(problem('TABLE-007', { file, line: lines[row] ?? 1 }, found, 'each cell once'));
    }
  }
  return cells;
}
