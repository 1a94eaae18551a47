import type { z } from 'zod';
import { type Place, type Problem, problem } from '../../../indicators/model/problem.ts';
import { isIsoDate } from '../../iso-date.ts';
import { holdsUnseen } from '../plain-words.ts';
import type { At } from './entry.ts';
import { idExpectation, idPattern } from './fields.ts';

/** Whether each row has something in the column. A column that may be empty may also be left out. */
export type Columns = Readonly<Record<string, 'filled' | 'may be empty'>>;

/**
 * A row of a CSV file of `follow-up/`. Each question gives what the column holds, or null where it is empty; what is
 * something else gives null as well, and a problem. So each is asked once.
 */
export interface Row<C extends string> {
  /** The row, or one of its cells. */
  readonly at: At;
  isEmpty(column: C): boolean;
  /** Empty only together with a problem. */
  filled(column: C): string;
  /** An id of the row's own; empty only together with a problem. */
  id(column: C): string;
  words(column: C): string | null;
  date(column: C): string | null;
  /** A whole number from 0. */
  whole(column: C): number | null;
  /** A reference year; 0 only together with a problem. */
  year(column: C): number;
  choice<T extends string>(column: C, values: readonly T[]): T | null;
  /** An id of something else. */
  reference(column: C): string | null;
  /** Ids that are parted by bars, each once. */
  references(column: C, kind: z.ZodType<string>): readonly string[];
  /** ISO dates and years, parted by bars. */
  dates(column: C): readonly string[];
  /** `yes`, or `no` or empty. */
  yes(column: C): boolean;
  /** Says that a cell is not as it should be. */
  wrong(column: C, found: string, expected: string): void;
}

export interface RowSource {
  readonly file: string;
  readonly line: number;
  /** Of the columns, in the order of the fields. */
  readonly names: readonly string[];
  readonly fields: readonly string[];
  readonly columns: Columns;
  readonly problems: Problem[];
}

const longest = 2000;
const wholeNumber = /^\d{1,12}$/;
const yearNumber = /^(?:199\d|20\d\d|2100)$/;

const isId = (text: string): boolean => idPattern.test(text);

export function rowOf<C extends string>({ file, line, names, fields, columns, problems }: RowSource): Row<C> {
  const at = (column?: string | number): Place =>
    column === undefined ? { file, line } : { file, line, column };
  const text = (column: C): string => fields[names.indexOf(column)] ?? '';
  const wrong = (column: C, found: string, expected: string): void => {
    problems.push(problem('FOLLOW-UP-005', at(column), found, expected));
  };
  const words = (column: C): string | null => {
    const found = text(column);
    if (found === '' && columns[column] === 'filled') wrong(column, 'nothing', 'a cell that is filled in');
    else if (found.length > longest) wrong(column, 'a longer text', `at most ${longest} characters`);
    else if (holdsUnseen(found)) wrong(column, 'control characters', 'text without control characters');
    else return found === '' ? null : found;
    return null;
  };
  /** What the cell says, where it is what it should be. */
  const read = <T>(column: C, reading: (found: string) => T | null, expected: string): T | null => {
    const found = words(column);
    if (found === null) return null;
    const value = reading(found);
    if (value === null) wrong(column, 'something else', expected);
    return value;
  };
  const only = (isIt: (text: string) => boolean) => (found: string) => (isIt(found) ? found : null);
  const parts = (column: C): string[] =>
    (words(column) ?? '').split('|').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  return {
    at: (column) => at(column),
    isEmpty: (column) => text(column) === '',
    filled: (column) => words(column) ?? '',
    id: (column) => read(column, only(isId), idExpectation) ?? '',
    words,
    date: (column) => read(column, only(isIsoDate), 'a date that exists, such as 2026-03-16'),
    whole: (column) =>
      read(
        column,
        (found) => (wholeNumber.test(found) ? Number(found) : null),
        'a whole number, digits alone',
      ),
    year: (column) =>
      read(column, (found) => (yearNumber.test(found) ? Number(found) : null), 'a year from 1990 to 2100') ??
      0,
    choice: (column, values) =>
      read(
        column,
        (found) => values.find((value) => value === found) ?? null,
        `one of: ${values.join(', ')}`,
      ),
    reference: (column) => read(column, only(isId), idExpectation),
    references: (column, kind) => {
      const all = parts(column);
      if (new Set(all).size < all.length) wrong(column, 'the same twice', 'each once');
      if (all.every((part) => kind.safeParse(part).success)) return all;
      wrong(column, 'something else', 'ids, parted by |');
      return [];
    },
    dates: (column) => {
      const all = parts(column);
      if (!all.every((part) => isIsoDate(part) || yearNumber.test(part)))
        wrong(column, 'something else', 'dates such as 2026-03-16, or years, parted by |');
      return all;
    },
    yes: (column) =>
      read(
        column,
        (found) => (found === 'yes' ? true : found === 'no' ? false : null),
        'yes, no or nothing',
      ) ?? false,
    wrong,
  };
}
