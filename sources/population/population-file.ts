import iconv from 'iconv-lite';
import type { Population, PopulationRow } from '../../indicators/model/population.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import { readPublishedValue } from '../published-value.ts';
import { linesOf, utf8Lines } from '../utf8-lines.ts';
import { findGaps, type NumberedRow } from './gaps.ts';
import { populationFromRows } from './population-from-rows.ts';

const columns = ['region', 'år', 'kön', 'ålder', 'folkmängd'] as const;
type Column = (typeof columns)[number];

/**
 * The population on 31 December by single years of age: `Region;År;Kön;Ålder;Folkmängd`, in any order of columns, in
 * UTF-8 or Windows-1252, with or without title lines above the header. Sex is K or M; the oldest age may be open
 * (`100+`, kept as 100). Everything that cannot be read is reported with its line, and then there is no population.
 * @param municipality  its code; its own rows are the total
 * @param areas  codes of areas whose rows may stand in the file; they need not
 */
export function readPopulation(
  bytes: Uint8Array,
  file: string,
  municipality: string,
  areas: ReadonlySet<string>,
): { population: Population | null; problems: Problem[] } {
  const lines = utf8Lines(bytes) ?? linesOf(iconv.decode(Buffer.from(bytes), 'windows-1252'));
  if (!lines) return fail(file, undefined, 'bytes that are not text', 'text in UTF-8 or Windows-1252');
  const headerAt = lines.findIndex((line) => columns.every((column) => namesOf(line).includes(column)));
  if (headerAt === -1)
    return fail(file, 1, 'no header', 'a line with the columns Region;År;Kön;Ålder;Folkmängd');
  const header = namesOf(lines[headerAt] ?? '');
  if (header.length !== columns.length) {
    return fail(file, headerAt + 1, `${header.length} columns`, 'only Region;År;Kön;Ålder;Folkmängd');
  }
  const problems: Problem[] = [];
  const isKnown = (region: string) => region === municipality || areas.has(region);
  const rows = lines.flatMap((text, i) =>
    i <= headerAt || isBlank(text) ? [] : readLine(text, { file, line: i + 1 }, header, isKnown, problems),
  );
  // A line that could not be read leaves a gap of its own: gaps are looked for only when every line was read.
  const gaps = problems.length === 0 ? findGaps(rows, municipality, file) : [];
  if (problems.length + gaps.length > 0) return { population: null, problems: [...problems, ...gaps] };
  return {
    population: populationFromRows(rows, municipality, sourceOf(lines.slice(0, headerAt), file)),
    problems,
  };
}

function readLine(
  text: string,
  place: { file: string; line: number },
  header: readonly string[],
  isKnown: (region: string) => boolean,
  problems: Problem[],
): NumberedRow[] {
  const cells = cellsOf(text);
  if (cells.length !== header.length) {
    problems.push(
      problem('POPULATION-001', place, `${cells.length} columns`, `${header.length}, as in the header`),
    );
    return [];
  }
  const report: Report = (column, found, expected) => {
    problems.push(problem('POPULATION-001', { ...place, column }, found, expected));
    return null;
  };
  const row = readRow((column) => cells[header.indexOf(column)] ?? '', isKnown, report);
  return row ? [{ line: place.line, ...row }] : [];
}

type Report = (column: Column, found: string, expected: string) => null;

function fail(file: string, line: number | undefined, found: string, expected: string) {
  const place = line === undefined ? { file } : { file, line };
  return { population: null, problems: [problem('POPULATION-001', place, found, expected)] };
}

/** The title lines say where the figures come from, or that they are invented; without any, the file's name has to do. */
function sourceOf(titleLines: readonly string[], file: string): string {
  const title = titleLines
    .filter((line) => !isBlank(line))
    .map((line) =>
      cellsOf(line)
        .filter((cell) => cell !== '')
        .join(' '),
    );
  return title.length > 0 ? title.join(' ') : file.replace(/^.*[/\\]/, '');
}

function isBlank(line: string): boolean {
  return /^[;\s]*$/.test(line);
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/;+$/, '')
    .split(';')
    .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}

function namesOf(line: string): string[] {
  return cellsOf(line).map((cell) => cell.toLowerCase());
}

const sexes: Readonly<Record<string, 'F' | 'M'>> = { k: 'F', kvinnor: 'F', f: 'F', m: 'M', män: 'M' };

function readRow(
  cell: (column: Column) => string,
  isKnown: (region: string) => boolean,
  report: Report,
): PopulationRow | null {
  const region = isKnown(cell('region'))
    ? cell('region')
    : report(
        'region',
        'another code',
        "the municipality's code with its leading zero, or a code in the list of areas",
      );
  const year = /^(19|20)\d\d$/.test(cell('år'))
    ? Number(cell('år'))
    : report('år', 'something else', 'a year');
  const code = cell('kön').toLowerCase();
  const sex =
    (Object.hasOwn(sexes, code) ? sexes[code] : undefined) ??
    report('kön', 'something else', 'K or M; the two are added up here');
  const age =
    readAge(cell('ålder')) ?? report('ålder', 'something else', 'one age in whole years, as 8, 8 år or 100+');
  const printed = readPublishedValue(cell('folkmängd'), 'persons');
  const persons =
    printed?.state === 'number'
      ? printed.value
      : report('folkmängd', 'something else', 'a whole number, zero or more');
  if (region === null || year === null || sex === null || age === null || persons === null) return null;
  return { region, year, sex, age, persons };
}

function readAge(text: string): number | null {
  const [, digits] = /^(\d{1,3})\+?(?: år)?$/.exec(text) ?? [];
  return digits !== undefined && Number(digits) <= 120 ? Number(digits) : null;
}
