import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import type { ComparisonFigure } from '../../indicators/model/comparison-figure.ts';
import { formatPlace, type Place, type Problem, problem } from '../../indicators/model/problem.ts';
import { linesOf, utf8Lines } from '../utf8-lines.ts';
import { type Compared, type FigureColumn, figureColumns, readFigure } from './figure-line.ts';

type PlacedFigure = ComparisonFigure & { readonly place: Place };

/** Whether a file of `published/` holds figures to compare with, by its header: some of it may be misspelled. */
export function isComparisonFile(bytes: Uint8Array): boolean {
  const first = linesIn(bytes)?.find((line) => line.trim() !== '');
  const header = namesIn(rowsIn([first ?? ''])?.[0]);
  return header.includes('indicator') && header.includes('region');
}

/**
 * Totals that others have published, to compare ours with:
 * `indicator;measure;region;name;year;numerator;denominator;value;source`, in any order of columns, in UTF-8 or
 * Windows-1252. Everything that cannot be used is reported with its line. Figures come in the order of the files.
 * @param files  those of which {@link isComparisonFile} is true
 * @returns no figures at all where there is a problem
 */
export function readComparisonFiles(
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  compared: Compared,
): { readonly figures: readonly ComparisonFigure[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const placed = files.flatMap(({ path, bytes }) => readFile(bytes, path, compared, problems));
  problems.push(...repeated(placed));
  return { figures: problems.length === 0 ? placed.map(({ place: _, ...figure }) => figure) : [], problems };
}

function readFile(bytes: Uint8Array, file: string, compared: Compared, problems: Problem[]): PlacedFigure[] {
  const report = (line: number, found: string, expected: string): [] => {
    problems.push(problem('COMPARISON-001', { file, line }, found, expected));
    return [];
  };
  const [header, ...rows] = rowsIn(linesIn(bytes) ?? []) ?? [];
  if (!header) return report(1, 'text that is no CSV', figureColumns.join(';'));
  const names = namesIn(header);
  if (names.length !== figureColumns.length || figureColumns.some((column) => !names.includes(column)))
    return report(header.line, 'another header', figureColumns.join(';'));
  return rows.flatMap(({ line, fields }) => {
    if (fields.length !== figureColumns.length)
      return report(line, `${fields.length} columns`, `${figureColumns.length}, as in the header`);
    const cell = (column: FigureColumn) => fields[names.indexOf(column)] ?? '';
    const result = readFigure(cell, { file, line }, compared);
    problems.push(...result.problems);
    return result.figure ? [{ ...result.figure, place: { file, line } }] : [];
  });
}

interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

function namesIn(header: Row | undefined): string[] {
  return header?.fields.map((field) => field.toLowerCase()) ?? [];
}

function linesIn(bytes: Uint8Array): string[] | null {
  return utf8Lines(bytes) ?? linesOf(iconv.decode(Buffer.from(bytes), 'windows-1252'));
}

/** Rows with something on them, their fields without spaces around; null where the lines are no CSV. */
function rowsIn(lines: readonly string[]): Row[] | null {
  try {
    return parse(lines.join('\n'), {
      bom: true,
      delimiter: ';',
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    })
      .map((fields, i) => ({ line: i + 1, fields }))
      .filter(({ fields }) => fields.some((field) => field !== ''));
  } catch {
    return null;
  }
}

/** Every line after the first for the same indicator, measure, region and year. */
function repeated(figures: readonly PlacedFigure[]): Problem[] {
  const first = new Map<string, Place>();
  return figures.flatMap(({ place, indicator, measure, region, year }) => {
    const key = [indicator, measure, region, year].join('|');
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, place);
      return [];
    }
    const found = `the same indicator, measure, region and year as on ${formatPlace(earlier)}`;
    return [problem('COMPARISON-004', place, found, 'each once')];
  });
}
