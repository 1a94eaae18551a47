import { createHash } from 'node:crypto';
import { totals, UNKNOWN } from '../../indicators/model/cell.ts';
import type { Code, CodeList } from '../../indicators/model/code-list.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import { isIsoDate } from '../iso-date.ts';
import { listLines } from './list-lines.ts';

const header = ['code', 'parent', 'name_sv', 'name_en', 'valid_from', 'valid_to'] as const;

interface AreaLine {
  readonly line: number;
  readonly code: string;
  readonly parent: string;
  readonly sv: string;
  readonly en: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The municipality's own division into areas, from `code-lists/areas.csv`, in file order and at any number of levels.
 * An empty parent is the municipality. An area that was in force in none of the reference years is left out; one that
 * was in force in some of them stands in all. The area that a register does not know, `U`, is added where the file
 * lacks it: it is an ordinary cell.
 * The version is a digest of codes and parents, so that it changes exactly when the division does.
 *
 * @param years  first and last reference year
 */
export function readAreas(
  file: string,
  text: string,
  years: readonly [number, number],
): { readonly areas: CodeList; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const lines = readLines(file, text, problems);
  problems.push(...checkLines(file, lines));
  if (problems.length > 0) return { areas: noAreas, problems };
  const inForce = lines.filter(({ from, to }) => overlaps(from, to, years));
  const codes = inForce.map(
    ({ code, parent, sv, en }): Code => ({ code, parent: parent || totals.area_code, label: { sv, en } }),
  );
  return { areas: codeList(codes), problems: [...problems, ...checkTree(file, inForce)] };
}

function readLines(file: string, text: string, problems: Problem[]): AreaLine[] {
  const lines = listLines(text, header, ',', (line, found, expected) =>
    problems.push(problem('WORKSPACE-004', { file, line }, found, expected)),
  );
  if (lines === null)
    problems.push(problem('WORKSPACE-004', { file }, 'text that is no CSV', 'comma-separated lines'));
  return (lines ?? []).map(({ line, fields }) => {
    const [code = '', parent = '', sv = '', en = '', from = '', to = ''] = fields;
    return { line, code, parent, sv, en: en || sv, from, to };
  });
}

function checkLines(file: string, lines: readonly AreaLine[]): Problem[] {
  const seen = new Map<string, number>();
  return lines.flatMap(({ line, code, sv, from, to }) => {
    const wrong = (column: string, found: string, expected: string) =>
      problem('WORKSPACE-004', { file, line, column }, found, expected);
    const problems: Problem[] = [];
    if (!/^[A-ZÅÄÖ0-9_-]{1,24}$/.test(code)) {
      problems.push(wrong('code', `"${code}"`, 'capital letters, digits, - and _, at most 24'));
    } else if (code === totals.area_code) {
      problems.push(wrong('code', code, 'another code: this one stands for the municipality'));
    }
    const earlier = seen.get(code);
    if (earlier) problems.push(wrong('code', `${code}, which is also on line ${earlier}`, 'each code once'));
    seen.set(code, line);
    if (sv === '') problems.push(wrong('name_sv', 'no name', 'a name that readers see'));
    for (const [column, date] of Object.entries({ valid_from: from, valid_to: to })) {
      if (date !== '' && !isIsoDate(date))
        problems.push(wrong(column, `"${date}"`, 'a date such as 2016-01-01, or empty'));
    }
    return problems;
  });
}

function checkTree(file: string, lines: readonly AreaLine[]): Problem[] {
  const parents = new Map(lines.map(({ code, parent }) => [code, parent]));
  return lines.flatMap(({ line, code, parent }) => {
    const at = { file, line, column: 'parent' };
    if (parent !== '' && parent !== totals.area_code && !parents.has(parent)) {
      return [problem('WORKSPACE-004', at, parent, 'a code of this file that is in force, or empty')];
    }
    const above = new Set([code]);
    for (let up = parent; up !== '' && parents.has(up); up = parents.get(up) ?? '') {
      if (up === code)
        return [problem('WORKSPACE-004', at, `${code} inside itself`, 'a tree: no area inside itself')];
      if (above.has(up)) break;
      above.add(up);
    }
    return [];
  });
}

function codeList(known: readonly Code[]): CodeList {
  const unknown: Code = {
    code: UNKNOWN,
    parent: totals.area_code,
    label: { sv: 'Okänt område', en: 'Area unknown' },
  };
  const codes = known.some(({ code }) => code === UNKNOWN) ? known : [...known, unknown];
  const division = codes
    .map(({ code, parent }) => `${code}<${parent}`)
    .sort()
    .join('\n');
  return {
    id: 'areas',
    column: 'area_code',
    label: { sv: 'Område', en: 'Area' },
    version: letters(division),
    codes,
  };
}

/** A digest in letters alone: digits in a row may look like an identity, and deliveries hold none. */
function letters(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return hex.replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
}

function overlaps(from: string, to: string, [first, last]: readonly [number, number]): boolean {
  return (from === '' || from <= `${last}-12-31`) && (to === '' || to >= `${first}-01-01`);
}

/** A municipality that is not divided: everything is in the area that nobody knows. */
export const noAreas: CodeList = codeList([]);
