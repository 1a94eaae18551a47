import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../../pipeline/workspace/yaml-file.ts';

const schema = z.strictObject({
  what: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('rate'), per: z.union([z.literal(1000), z.literal(10000)]) }),
      z.strictObject({ kind: z.literal('share') }),
    ])
    .optional(),
  name: z.string().min(1).optional(),
  day: z.iso.date().optional(),
  year: z.int().min(1990).max(2100).optional(),
  level: z.enum(['first', 'second']).optional(),
  only: z.literal(1).optional(),
  ages: z.tuple([z.int(), z.int()]).optional(),
  roles: z.array(z.string()).min(2).optional(),
  yes: z.boolean().optional(),
  by: z.record(z.string().regex(/^[a-z]+$/, 'a name in lower case'), z.int()).optional(),
  code: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
});

/** What was found and what was expected, of the first problem. */
function said(text: string): string {
  const [first] = parseYaml('a.yaml', text, schema).problems;
  return `${first?.found} / ${first?.expected}`;
}

describe('what a schema expects is said in plain words', () => {
  it.each([
    ['what: { kind: mean }', 'what.kind: mean / one of: rate, share'],
    ['what: { kind: rate, per: 5 }', 'what.per: 5 / one of: 1000, 10000'],
    ['what: { kind: rate }', 'no what.per / one of: 1000, 10000'],
    ['name: ""', 'nothing in name / text that is not empty'],
    ['name: [a]', 'name with 1 entry / text'],
    ['day: 2025-02-30', 'day: 2025-02-30 / a date that exists, such as 2026-03-16'],
    ['year: 1815', 'year: 1815 / at least 1990'],
    ['year: 20255', 'year: 20255 / at most 2100'],
    ['year: 2025.5', 'year: 2025.5 / a whole number'],
    ['year: MMXXV', 'year: MMXXV / a whole number'],
    ['level: third', 'level: third / one of: first, second'],
    ['only: 2', 'only: 2 / 1'],
    ['ages: [1]', 'ages with 1 entry / at least 2 entries'],
    ['ages: [1, 2, 3]', 'ages with 3 entries / at most 2 entries'],
    ['ages: 7', 'ages: 7 / a list'],
    ['name: { a: b }', 'name with keys / text'],
    ['roles: [a]', 'roles with 1 entry / at least 2 entries'],
    ['yes: ja', 'yes: ja / true or false'],
    ['by: [a]', 'by with 1 entry / keys with values'],
    ['by: { Sex: 1 }', 'by.Sex: 1 / a name in lower case'],
    ['code: abcd', 'code: abcd / text like /^\\d{4}$/'],
    [
      'leve: first',
      'leve in the file / one of the keys: what, name, day, year, level, only, ages, roles, yes, by, code',
    ],
    ['- a', 'the file with 1 entry / keys with values'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});
