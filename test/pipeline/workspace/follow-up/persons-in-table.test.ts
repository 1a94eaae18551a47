import { describe, expect, it } from 'vitest';
import { personsInTable } from '../../../../pipeline/workspace/follow-up/persons-in-table.ts';

function linesWithPersons(...rows: readonly (readonly string[])[]): (number | undefined)[] {
  const lines = rows.map((fields, i) => ({ line: i + 1, fields }));
  const problems = personsInTable('activities.csv', lines);
  expect(JSON.stringify(problems)).not.toMatch(/2008|0809|2381/);
  return problems.map(({ place }) => place.line);
}

describe('an identity in a table', () => {
  it('is found in any cell, the header too, by its line alone', () => {
    expect(linesWithPersons(['20080809-2381'], ['a'], ['tel 20080809 2381 b'], ['2008\n0809\n2381'])).toEqual(
      [1, 3, 4],
    );
  });

  it('is not put together from two cells', () => {
    expect(linesWithPersons(['a', 'b'], ['20080809', '2381'])).toEqual([]);
  });

  it('is found where bars part it, and in every column but that of dates', () => {
    // The first date and the year of the second: twelve digits that end in the right check digit.
    const dates = ['2013-10-04', '2013-11-22'].join('|');
    expect(linesWithPersons(['id', 'dates'], ['x', dates])).toEqual([]);
    expect(linesWithPersons(['id', 'note'], ['x', dates])).toEqual([2]);
    expect(linesWithPersons(['id', 'dates'], ['x', '20080809|2381'], ['x', '2008-08-09|2381'])).toEqual([
      2, 3,
    ]);
  });
});
