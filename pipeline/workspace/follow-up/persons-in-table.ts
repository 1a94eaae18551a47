import { type Problem, problem } from '../../../indicators/model/problem.ts';
import { findPersonShaped } from '../../../sources/delivery/person-shaped.ts';
import type { TableLine } from './table-lines.ts';

const listOfDates = /^(?:19|20)\d\d(?:-\d\d-\d\d)?(?:\s*\|\s*(?:19|20)\d\d(?:-\d\d-\d\d)?)*$/;

/**
 * A problem for each line of a CSV file in a cell of which something looks like an identity. Dates of the column `dates`
 * are passed over: parted by bars alone, some would have the check digit of one.
 *
 * @param lines  header first
 */
export function personsInTable(file: string, lines: readonly TableLine[]): Problem[] {
  const dates = lines[0]?.fields.indexOf('dates') ?? -1;
  const isPerson = (field: string, i: number): boolean =>
    !(i === dates && listOfDates.test(field)) && findPersonShaped(field.replace(/\s+/g, ' ')) !== null;
  return lines.flatMap(({ line, fields }) => {
    if (!fields.some(isPerson)) return [];
    const expected = 'roles and words about the work';
    return [problem('FOLLOW-UP-007', { file, line }, 'something that looks like an identity', expected)];
  });
}
