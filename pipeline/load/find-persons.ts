import { type Problem, problem } from '../../indicators/model/problem.ts';
import { findPersonShaped } from '../../sources/delivery/person-shaped.ts';

/** Far longer than any line by the contract: fourteen fields of codes and counts. */
const longestLine = 1000;

/** Places in counts.csv that look like a person, by line and column number. What stands there is never repeated. */
export function findPersonsInCounts(file: string, text: string): Problem[] {
  return linesOf(text).flatMap((written, i) => {
    if (written.length > longestLine) {
      const found = `a line of more than ${longestLine} characters`;
      return [problem('DELIVERY-003', { file, line: i + 1 }, found, 'codes and counts')];
    }
    if (isPlainlySafe(written) || findPersonShaped(written) === null) return [];
    const column = written.split(',').findIndex((field) => findPersonShaped(field) !== null) + 1;
    return [person({ file, line: i + 1, ...(column > 0 && { column }) })];
  });
}

/** The same for texts of another form, as the receipt; digests in them may hold any digits. */
export function findPersonsInText(file: string, text: string): Problem[] {
  return linesOf(withoutDigests(text)).flatMap((written, i) =>
    isPlainlySafe(written) || findPersonShaped(written) === null ? [] : [person({ file, line: i + 1 })],
  );
}

/** The same for a page: as it is written, and as a browser shows it, where tags and entities part no digits. */
export function findPersonsInHtml(file: string, html: string): Problem[] {
  const written = findPersonsInText(file, html);
  if (written.length > 0) return written;
  const shown = html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => character(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits: string) => character(Number(digits)))
    .replace(/&[a-z]+;/gi, ' ');
  return findPersonsInText(file, shown).length > 0 ? [person({ file })] : [];
}

function character(point: number): string {
  return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}

/**
 * The same for a parsed manifest: every name and every text in it, since JSON can write digits in disguise.
 * Digests, which the contract holds to be hexadecimal, may hold any digits.
 */
export function findPersonsInManifest(file: string, text: string, content: unknown): Problem[] {
  const open = findPersonsInText(file, text);
  if (open.length > 0) return open;
  return textsIn(content).some((part) => findPersonShaped(withoutDigests(part)) !== null)
    ? [person({ file })]
    : [];
}

function person(place: Problem['place']): Problem {
  return problem('DELIVERY-002', place, 'something that looks like an identity', 'codes and counts only');
}

/** Most lines are ASCII without ten digits in any field, and need no closer look. */
function isPlainlySafe(line: string): boolean {
  if (!/^[\x20-\x7e\r]*$/.test(line)) return false;
  return line.split(/[,;"]/).every((field) => field.replace(/\D/g, '').length < 10);
}

function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]) => [key, ...textsIn(part)]);
  }
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

function withoutDigests(text: string): string {
  return text.replace(/\b[0-9a-f]{64}\b/g, ' ');
}

function linesOf(text: string): string[] {
  return text.split('\n');
}
