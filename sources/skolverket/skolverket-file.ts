import { type Problem, problem } from '../../indicators/model/problem.ts';
import { paragraphs } from './paragraphs.ts';

/** The parts of a file from Skolverket's statistics database that are the same whatever the table. */
export interface SkolverketFile {
  /** Where it was fetched, as its first line says. */
  readonly address: string;
  readonly heading: Line;
  readonly schoolYear: SchoolYear;
  readonly header: Row;
  readonly rows: readonly Row[];
  /** The publisher's own words about the table, one paragraph each, in the order of the file. */
  readonly explanations: readonly string[];
}

interface SchoolYear {
  /** `2024/25` */
  readonly printed: string;
  readonly autumn: number;
  readonly spring: number;
}

interface Line {
  readonly line: number;
  readonly text: string;
}

/** A line cut at its semicolons; the empty column that ends each line is left out. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

type Report = (line: number, found: string, expected: string) => void;

const SOURCE = /^Statistik från Skolverket, (https:\/\/\S+)$/;
const SCHOOL_YEAR = /^Valt läsår: ((\d{4})\/(\d{2}))$/;
const HEADER = /^Kommun;Kommun-kod;/;
const ROW = /^[^;]*;\d{3,4};/;
const BLANK = /^[;\s]*$/;
const EXPLANATIONS = 'Rapportbeskrivning och definitioner etc.';

export function isFromSkolverket(lines: readonly string[]): boolean {
  return lines.slice(0, 30).some((text) => SOURCE.test(text.trim()) || HEADER.test(text));
}

/**
 * Takes a file apart: source, title, chosen school year, running text, header, rows, and explanations after a blank
 * line. The explanations always follow, so a file without them has been cut; rows among them mean that the table
 * goes on where it should have ended. Either is a problem, since a shorter table looks just like a whole one.
 */
export function takeApart(
  lines: readonly string[],
  file: string,
): { found: SkolverketFile | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (line, found, expected) =>
    problems.push(problem('PUBLISHED-001', { file, line }, found, expected));
  const numbered = lines.map((text, i) => ({ line: i + 1, text: text.trim() }));
  const headerAt = numbered.findIndex(({ text }) => HEADER.test(text));
  const top = readTop(headerAt === -1 ? numbered : numbered.slice(0, headerAt), report);
  if (headerAt === -1) report(lines.length, 'no header', 'a line that begins "Kommun;Kommun-kod;"');
  const table = headerAt === -1 ? null : readTable(numbered.slice(headerAt), report);
  if (!top || !table) return { found: null, problems };
  const { address, heading, schoolYear } = top;
  const { header, rows } = table;
  const explanations = [...paragraphs(top.runningText), ...paragraphs(table.below)];
  return { found: { address, heading, schoolYear, header, rows, explanations }, problems };
}

function readTop(top: readonly Line[], report: Report) {
  const address = top.map(({ text }) => SOURCE.exec(text)?.[1]).find((match) => match !== undefined);
  if (!address) report(1, 'no source', 'the line "Statistik från Skolverket, https://…"');
  const yearAt = top.findIndex(({ text }) => SCHOOL_YEAR.test(text));
  const schoolYear = readSchoolYear(top[yearAt]?.text ?? '');
  if (!schoolYear) report(top[yearAt]?.line ?? 1, 'no school year', 'a line like "Valt läsår: 2024/25"');
  const heading = top[yearAt - 1];
  if (schoolYear && !heading?.text)
    report(yearAt + 1, 'no title', 'the title on the line above the school year');
  if (!address || !schoolYear || !heading?.text) return null;
  return { address, heading, schoolYear, runningText: top.slice(yearAt + 1).map(({ text }) => text) };
}

/** Null where the two years do not follow each other. */
function readSchoolYear(text: string): SchoolYear | null {
  const [, printed, first, second] = SCHOOL_YEAR.exec(text) ?? [];
  const autumn = Number(first);
  return printed && (autumn + 1) % 100 === Number(second) ? { printed, autumn, spring: autumn + 1 } : null;
}

function readTable(lines: readonly Line[], report: Report) {
  const end = lines.findIndex(({ text }) => BLANK.test(text));
  const length = end === -1 ? lines.length : end;
  const [header, ...rows] = lines.slice(0, length).map(({ line, text }) => ({ line, cells: cellsOf(text) }));
  const below = lines.slice(length).filter(({ text }) => text !== EXPLANATIONS);
  if (!header) return null;
  if (rows.length === 0) report(header.line, 'no rows', 'the rows of the table right below the header');
  if (below.length === lines.length - length) {
    const last = lines.at(-1)?.line ?? header.line;
    report(last, 'the end of the file', `"${EXPLANATIONS}" below the table; the file may have been cut`);
  }
  for (const { line } of below.filter(({ text }) => ROW.test(text))) {
    report(line, 'a row below the end of the table', 'all rows in one piece, without blank lines');
  }
  return { header, rows, below: below.map(({ text }) => text) };
}

function cellsOf(text: string): string[] {
  const cells = text.split(';').map((cell) => cell.trim());
  return cells.at(-1) === '' ? cells.slice(0, -1) : cells;
}
