import { z } from 'zod';

/**
 * What a schema expects, in words that a statistician can act on, for the end of “expected …”. A message that the
 * schema itself gives goes before this one.
 */
export function plainExpectation(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.inst instanceof z.ZodNumberFormat
        ? 'a whole number'
        : (typeNames[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return choice(issue.values);
    case 'invalid_union':
      return unionOf(issue);
    case 'unrecognized_keys':
      return keysOf(issue.inst);
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.map(({ message }) => message).join('; ');
    case 'too_small':
      return amount('at least', Number(issue.minimum), issue.origin);
    case 'too_big':
      return amount('at most', Number(issue.maximum), issue.origin);
    case 'invalid_format':
      return issue.format === 'date'
        ? 'a date that exists, such as 2026-03-16'
        : `text like ${issue.pattern}`;
    default:
      return 'something else';
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

function choice(values: readonly unknown[]): string {
  const [first, ...rest] = values.map(String);
  return rest.length === 0 ? `${first}` : `one of: ${[first, ...rest].join(', ')}`;
}

/** The kinds of a discriminated union, or the values of one of literals. */
function unionOf(issue: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidUnion>): string {
  if ('options' in issue && Array.isArray(issue.options)) return choice(issue.options);
  const values = issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values : []));
  return values.length > 0 ? choice(values) : 'another kind of value';
}

function keysOf(schema: unknown): string {
  return schema instanceof z.ZodObject
    ? choice(Object.keys(schema.shape)).replace('one of:', 'one of the keys:')
    : 'only keys that the schema has';
}

function amount(bound: string, count: number, origin: string): string {
  if (origin === 'string') return count === 1 ? 'text that is not empty' : `${bound} ${count} characters`;
  if (origin === 'array') return `${bound} ${count} ${count === 1 ? 'entry' : 'entries'}`;
  return `${bound} ${count}`;
}
