import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { isCountedIn } from '../../indicators/catalogue/counted-years.ts';
import { type IndicatorDefinition, isPersons } from '../../indicators/catalogue/indicator-schema.ts';
import {
  type ComparedMeasure,
  type ComparisonFigure,
  comparedMeasure,
} from '../../indicators/model/comparison-figure.ts';
import { type Place, type Problem, problem } from '../../indicators/model/problem.ts';
import type { ProblemCode } from '../../indicators/model/problem-codes.ts';

export const figureColumns = [
  'indicator',
  'measure',
  'region',
  'name',
  'year',
  'numerator',
  'denominator',
  'value',
  'source',
] as const;
export type FigureColumn = (typeof figureColumns)[number];

/** What a figure may be for. */
export interface Compared {
  readonly catalogue: Pick<Catalogue, 'indicators'>;
  /** Reference years of the workspace. */
  readonly years: readonly number[];
  /** Code of the municipality itself, whose own figures come from its deliveries. */
  readonly municipality: string;
}

type Report = (code: ProblemCode, column: FigureColumn, found: string, expected: string) => null;
type Cell = (column: FigureColumn) => string;

/** One line, checked: the figure, or everything that is wrong with it. */
export function readFigure(
  cell: Cell,
  place: Place,
  { catalogue, years, municipality }: Compared,
): { readonly figure: ComparisonFigure | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (code, column, found, expected) => {
    problems.push(problem(code, { ...place, column }, found, expected));
    return null;
  };
  const indicator = catalogue.indicators.find(({ id }) => id === cell('indicator')) ?? null;
  if (!indicator) report('COMPARISON-002', 'indicator', 'another name', 'the id of an indicator');
  const measure = indicator && readMeasure(cell('measure'), indicator, report);
  const region = readRegion(cell('region'), municipality, report);
  const year = readYear(cell('year'), indicator, years, report);
  const name = readText('name', cell, report);
  const source = readText('source', cell, report);
  const figures = readFigures(cell, report);
  const number = indicator && measure && figures && numberOf(figures, measure, indicator, report);
  if (!indicator || !measure || !number || region === null || year === null || !name || !source)
    return { figure: null, problems };
  return { figure: { indicator: indicator.id, measure, region, name, year, ...number, source }, problems };
}

function readMeasure(
  text: string,
  { measures }: IndicatorDefinition,
  report: Report,
): ComparedMeasure | null {
  const known = measures.flatMap((measure) => comparedMeasure(measure) ?? []);
  const alike = known.filter((measure) => measure === text);
  if (alike.length === 1) return alike[0] ?? null;
  const expected =
    known.length === 0
      ? 'an indicator with a rate or a share: this one has none'
      : `${known.join(' or ')}, as the indicator has it once`;
  return report('COMPARISON-002', 'measure', 'another measure', expected);
}

function readRegion(text: string, municipality: string, report: Report): string | null {
  if (text === municipality)
    return report('COMPARISON-002', 'region', 'the municipality itself', 'a region to compare it with');
  if (/^(\d{2}|\d{4})$/.test(text)) return text;
  const expected = '00 for the country, two digits for a county or four for a municipality, zeros included';
  return report('COMPARISON-001', 'region', 'something else', expected);
}

function readYear(
  text: string,
  indicator: IndicatorDefinition | null,
  years: readonly number[],
  report: Report,
): number | null {
  if (!/^\d{4}$/.test(text)) return report('COMPARISON-001', 'year', 'something else', 'a year');
  const year = Number(text);
  if (!years.includes(year)) {
    const expected = `one of the reference years, ${years[0]}–${years.at(-1)}`;
    return report('COMPARISON-002', 'year', text, expected);
  }
  if (indicator && !isCountedIn(indicator, year))
    return report('COMPARISON-002', 'year', text, 'a year in which the indicator is counted');
  return year;
}

function readText(column: 'name' | 'source', cell: Cell, report: Report): string | null {
  return cell(column) || report('COMPARISON-001', column, 'nothing', 'what readers are to see');
}

interface Printed {
  readonly value: number;
  readonly decimals: number;
}

interface Figures {
  readonly printed: Printed | null;
  readonly counts: ComparisonFigure['counts'];
}

/** The numbers of a line as they stand: counts, a value, or both. */
function readFigures(cell: Cell, report: Report): Figures | null {
  const [numerator, denominator, value] = [cell('numerator'), cell('denominator'), cell('value')];
  const counts = numerator !== '' || denominator !== '' ? readCounts(numerator, denominator, report) : null;
  if (counts === undefined) return null;
  const printed = value === '' ? null : readNumber(value);
  if (value !== '' && !printed)
    return report('COMPARISON-001', 'value', 'something else', 'a number, with a decimal comma or without');
  if (!printed && !counts) {
    const expected = 'a value, or numerator and denominator; leave out the line where nothing is published';
    return report('COMPARISON-001', 'value', 'nothing', expected);
  }
  return { printed, counts };
}

/** Undefined where they cannot be read. */
function readCounts(numerator: string, denominator: string, report: Report): Figures['counts'] | undefined {
  const [above, below] = [readNumber(numerator), readNumber(denominator)];
  const isAbove = above?.decimals === 0 || report('COMPARISON-001', 'numerator', found(numerator), whole);
  const isBelow = below?.decimals === 0 || report('COMPARISON-001', 'denominator', found(denominator), whole);
  if (!isAbove || !isBelow || !above || !below) return undefined;
  return { numerator: above.value, denominator: below.value };
}

const whole = 'a whole number, or neither numerator nor denominator';
const found = (text: string): string => (text === '' ? 'nothing' : 'something else');

const grouped = /^(?:\d+|\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:[,.](\d+))?$/;

function readNumber(text: string): Printed | null {
  const [matched, decimals = ''] = grouped.exec(text) ?? [];
  if (matched === undefined) return null;
  const value = Number(matched.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'));
  return { value, decimals: decimals.length };
}

/** The value of a line and its counts, where they are possible and agree with each other. */
function numberOf(
  { printed, counts }: Figures,
  measure: ComparedMeasure,
  indicator: IndicatorDefinition,
  report: Report,
): Pick<ComparisonFigure, 'value' | 'counts'> | null {
  const scale = { per_1000: 1000, per_10000: 10_000, share: 100 }[measure];
  // Of cases or notifications there can be more than there are children; of children there cannot.
  const isPart = measure === 'share' || isPersons(indicator.unit);
  if (counts?.denominator === 0)
    return report('COMPARISON-003', 'denominator', 'zero', 'those that the figure is about');
  if (isPart && counts && counts.numerator > counts.denominator)
    return report('COMPARISON-003', 'numerator', 'more than the denominator', 'a part of the denominator');
  if (isPart && printed && printed.value > scale)
    return report('COMPARISON-003', 'value', `more than ${scale}`, `at most ${scale}, which is everybody`);
  const calculated = counts && (scale * counts.numerator) / counts.denominator;
  if (calculated === null) return printed && { value: printed.value, counts: null };
  if (printed && Math.abs(calculated - printed.value) > roundedAway(printed)) {
    const expected = `${scale} times the numerator over the denominator, or one of the two alone`;
    return report('COMPARISON-003', 'value', 'another value than the counts give', expected);
  }
  return { value: calculated, counts };
}

/** Half a unit of the last printed decimal, and a little for what binary numbers make of it. */
function roundedAway({ decimals }: Printed): number {
  return 0.5 * 10 ** -decimals + 1e-9;
}
