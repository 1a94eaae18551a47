import { parse } from 'csv-parse/sync';
import { type CountsRow, countsColumns, countsRow } from '../../indicators/model/delivery.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { DeliveredCell } from './counts-delivery.ts';

/**
 * The rows of a `counts.csv` with their lines. Each row that does not follow the contract is a problem that names the
 * column and what belongs there, never what stands there.
 */
export function readCounts(
  file: string,
  text: string,
): { readonly cells: readonly DeliveredCell[]; readonly problems: readonly Problem[] } {
  const rows = split(text);
  if (!rows) return refuse(file, 'a quotation mark without its end', 'comma-separated lines');
  const [header, ...rest] = rows;
  if (header?.join() !== countsColumns.join()) {
    return {
      cells: [],
      problems: [problem('DELIVERY-003', { file, line: 1 }, 'another header', countsColumns.join(','))],
    };
  }
  if (rest.length === 0) return refuse(file, 'no rows', 'every cell of the catalogue');
  const cells: DeliveredCell[] = [];
  const problems: Problem[] = [];
  rest.forEach((fields, i) => {
    const line = i + 2;
    if (fields.length !== countsColumns.length) {
      const found = `${fields.length} columns`;
      problems.push(problem('DELIVERY-003', { file, line }, found, `${countsColumns.length} columns`));
      return;
    }
    const record = Object.fromEntries(countsColumns.map((column, at) => [column, fields[at] ?? '']));
    const parsed = countsRow.safeParse(record);
    if (parsed.success) cells.push(cellOf(line, parsed.data));
    else {
      for (const issue of parsed.error.issues) {
        const column = String(issue.path[0] ?? '');
        problems.push(
          problem('DELIVERY-003', { file, line, column }, 'something else', expectedBy(issue.message)),
        );
      }
    }
  });
  return { cells, problems };
}

/** No field of the contract holds a line break, so that the row number is the line number. */
function split(text: string): string[][] | null {
  try {
    return parse(text, { bom: true, relax_column_count: true, delimiter: ',' });
  } catch {
    return null;
  }
}

function refuse(file: string, found: string, expected: string) {
  return { cells: [], problems: [problem('DELIVERY-003', { file }, found, expected)] };
}

function expectedBy(message: string): string {
  return message.replace(/^Invalid option: expected /, '');
}

function cellOf(line: number, row: CountsRow): DeliveredCell {
  const { area_code, sex, age_band, school_form, type } = row;
  return {
    line,
    indicator: row.indicator_id,
    version: Number(row.definition_version),
    year: Number(row.ref_year),
    period: row.period_type,
    municipality: row.municipality,
    areaVersion: row.area_version,
    coordinates: { area_code, sex, age_band, school_form, type },
    value: row.value === '' ? null : Number(row.value),
    persons: row.n_persons === '' ? null : Number(row.n_persons),
    status: row.status,
  };
}
