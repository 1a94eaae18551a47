import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { PublishedRow, PublishedTable } from '../../indicators/model/published-by-others.ts';
import { utf8Lines } from '../utf8-lines.ts';
import { eligibilityYear9 } from './eligibility-year9.ts';
import { gradesYear6 } from './grades-year6.ts';
import { publishedRows } from './published-rows.ts';
import { pupilsPerGrade } from './pupils-per-grade.ts';
import { type Row, type SkolverketFile, takeApart } from './skolverket-file.ts';
import type { TableKind } from './table-kind.ts';

const kinds: readonly TableKind[] = [eligibilityYear9, gradesYear6, pupilsPerGrade];

/**
 * One file from Skolverket's statistics database, exactly as it was fetched. All that cannot be read is reported, with
 * its line, and then there is no table: another body's figures are shown whole or not at all.
 * @param file  path for messages; the name is never used to tell what the file is
 */
export function readSkolverket(
  bytes: Uint8Array,
  file: string,
): { table: PublishedTable | null; problems: Problem[] } {
  const lines = utf8Lines(bytes);
  if (!lines) {
    const unreadable = problem(
      'PUBLISHED-001',
      { file },
      'bytes that are not text in UTF-8',
      'text in UTF-8',
    );
    return { table: null, problems: [unreadable] };
  }
  const { found, problems } = takeApart(lines, file);
  if (!found) return { table: null, problems };
  const kind = kinds.find(({ heading }) => heading === found.heading.text);
  if (!kind) return { table: null, problems: [...problems, unknownTitle(found, file)] };
  const headerProblems = checkHeader(found.header, kind, file);
  if (headerProblems.length > 0) return { table: null, problems: [...problems, ...headerProblems] };
  const rows = publishedRows(found, kind, file, problems);
  return { table: problems.length > 0 ? null : tableOf(kind, found, rows), problems };
}

function unknownTitle({ heading }: SkolverketFile, file: string): Problem {
  return problem(
    'PUBLISHED-001',
    { file, line: heading.line },
    `a table called "${heading.text.slice(0, 120)}"`,
    `one of: ${kinds.map((kind) => `"${kind.heading}"`).join(', ')}`,
    'Remove the file from published/, or fetch one of these tables.',
  );
}

function checkHeader({ line, cells }: Row, kind: TableKind, file: string): Problem[] {
  const keys = ['Kommun', 'Kommun-kod', 'Län', 'Läns-kod', 'Typ av huvudman', ...(kind.bySex ? ['Kön'] : [])];
  const expected = [...keys, ...kind.columns.map(({ column }) => column)];
  const report = (
    names: readonly string[],
    found: (quoted: string) => string,
    wanted: (quoted: string) => string,
  ) => {
    const quoted = names.map((name) => `"${name.slice(0, 120)}"`).join(', ');
    return names.length > 0 ? [problem('PUBLISHED-001', { file, line }, found(quoted), wanted(quoted))] : [];
  };
  return [
    ...report(
      cells.filter((name) => !expected.includes(name)),
      (unknown) => `the unknown columns ${unknown}`,
      () => `only columns that the table "${kind.heading}" is known to have`,
    ),
    ...report(
      expected.filter((name) => !cells.includes(name)),
      () => 'a header that lacks columns',
      (missing) => `also ${missing}`,
    ),
    ...report(
      cells.filter((name, i) => cells.indexOf(name) !== i),
      (twice) => `the columns ${twice} twice`,
      () => 'each column once',
    ),
  ];
}

function tableOf(kind: TableKind, found: SkolverketFile, rows: readonly PublishedRow[]): PublishedTable {
  const { address, heading, schoolYear, explanations } = found;
  return {
    id: kind.id,
    publisher: 'Skolverket',
    title: kind.title,
    period: schoolYear.printed,
    year: schoolYear[kind.counted],
    source: `Skolverket, ${heading.text}, läsåret ${schoolYear.printed}, ${address}`,
    measures: kind.columns.map(({ id, label, unit }) => ({ id, label, unit })),
    rows,
    remarks: explanations,
  };
}
