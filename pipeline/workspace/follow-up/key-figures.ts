import { type Catalogue, cellsOfIndicator, codeListOf } from '../../../indicators/catalogue/catalogue.ts';
import { isCountedIn } from '../../../indicators/catalogue/counted-years.ts';
import type { IndicatorDefinition } from '../../../indicators/catalogue/indicator-schema.ts';
import { type Column, type Coordinates, placeKey, totals } from '../../../indicators/model/cell.ts';
import type { KeyFigure, Target, Undertaking } from '../../../indicators/model/follow-up/undertaking.ts';
import { type Problem, problem } from '../../../indicators/model/problem.ts';
import type { At, Entry } from './entry.ts';
import type { WrittenKeyFigure, WrittenUndertaking } from './undertakings-schema.ts';

/**
 * Undertakings with the places of their key figures by columns. A key figure has a cell that its indicator has, a baseline
 * that the workspace can have a value of, a later target in a year in which the indicator is counted, and a value or a
 * change to reach. Of an unknown indicator nothing is said here.
 *
 * @param years  reference years of the workspace, first to last; a baseline may lie after them but not before
 */
export function placedUndertakings(
  undertakings: readonly Entry<WrittenUndertaking>[],
  catalogue: Catalogue,
  years: readonly number[],
): { readonly undertakings: readonly Undertaking[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const placed = undertakings.map(({ value, at }) => ({
    ...value,
    keyFigures: value.keyFigures.map((figure, i): KeyFigure => {
      const indicator = catalogue.indicators.find(({ id }) => id === figure.indicator);
      if (!indicator) return { ...figure, coordinates: totals };
      const within: At = (...path) => at('key_figures', i, ...path);
      const place = coordinatesOf(figure, catalogue, indicator, within);
      problems.push(
        ...place.problems,
        ...shownProblems(figure, indicator, within),
        ...yearProblems(figure, indicator, years, within),
        ...targetProblems(figure.target, within),
      );
      return { ...figure, coordinates: place.coordinates };
    }),
  }));
  return { undertakings: placed, problems };
}

function wrong(place: ReturnType<At>, found: string, expected: string): Problem {
  return problem('FOLLOW-UP-003', place, found, expected);
}

function coordinatesOf(
  { coordinates: written }: WrittenKeyFigure,
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  at: At,
): { readonly coordinates: Coordinates; readonly problems: readonly Problem[] } {
  const codes: (readonly [Column, string])[] = [];
  const problems: Problem[] = [];
  for (const [breakdown, code] of Object.entries(written)) {
    const column = columnWith(catalogue, indicator, breakdown, code);
    if (typeof column === 'string') codes.push([column, code]);
    else problems.push(wrong(at('coordinates', breakdown), column.found, column.expected));
  }
  const coordinates: Coordinates = { ...totals, ...Object.fromEntries(codes) };
  if (problems.length > 0) return { coordinates, problems };
  const cells = cellsOfIndicator(catalogue, indicator).map(placeKey);
  const isOne = new Set(codes.map(([column]) => column)).size === codes.length;
  if (isOne && cells.includes(placeKey(coordinates))) return { coordinates, problems };
  const crossings = indicator.crossings.map((crossing) => crossing.join(' × '));
  const found = `${Object.keys(written).join(' × ')} of ${indicator.id}`;
  const expected = `one of: ${['the total', ...crossings].join(', ')}`;
  return { coordinates, problems: [wrong(at('coordinates'), found, expected)] };
}

/** The column of a breakdown that has the code, or what is wrong with the two. */
function columnWith(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  breakdown: string,
  code: string,
): Column | { readonly found: string; readonly expected: string } {
  const breakdowns = Object.keys(indicator.breakdowns);
  if (!breakdowns.includes(breakdown)) {
    const expected = breakdowns.length > 0 ? `one of: ${breakdowns.join(', ')}` : 'none, for the total alone';
    return { found: `the breakdown ${breakdown} of ${indicator.id}`, expected };
  }
  const { column, codes } = codeListOf(catalogue, indicator, breakdown);
  if (codes.some((known) => known.code === code)) return column;
  const expected = `one of: ${codes.map((known) => known.code).join(', ')}`;
  return { found: `the code ${code} of ${breakdown}`, expected };
}

function shownProblems(
  { shown }: WrittenKeyFigure,
  { id, measures }: IndicatorDefinition,
  at: At,
): Problem[] {
  if (shown === 'count' || measures.some(({ kind }) => kind !== 'ratio')) return [];
  return [wrong(at('shown'), `measure of ${id}, which has neither rate nor share`, 'count')];
}

function yearProblems(
  { baseline, target, checkpoints }: WrittenKeyFigure,
  indicator: IndicatorDefinition,
  years: readonly number[],
  at: At,
): Problem[] {
  const problems: Problem[] = [];
  const first = years[0] ?? baseline.year;
  const counted = `a year in which ${indicator.id} is counted: every ${
    indicator.every === 1 ? 'year' : `${indicator.every} years`
  } from ${indicator.since}`;
  if (baseline.year < first)
    problems.push(
      wrong(
        at('baseline', 'year'),
        `the year ${baseline.year}`,
        `${first} or later, as in years: of samlad.yaml`,
      ),
    );
  else if (!isCountedIn(indicator, baseline.year))
    problems.push(wrong(at('baseline', 'year'), `the year ${baseline.year}`, counted));
  if (target.year <= baseline.year)
    problems.push(
      wrong(at('target', 'year'), `the year ${target.year}`, `a year after the baseline, ${baseline.year}`),
    );
  else if (!isCountedIn(indicator, target.year))
    problems.push(wrong(at('target', 'year'), `the year ${target.year}`, counted));
  if (target.year <= baseline.year) return problems;
  const rising = checkpoints.every((year, i) => year > (checkpoints[i - 1] ?? baseline.year));
  if (rising && checkpoints.at(-1) === target.year) return problems;
  const expected = `years after ${baseline.year}, the first one first and ${target.year} last`;
  const found = checkpoints.length === 0 ? 'no years' : `the years ${checkpoints.join(', ')}`;
  return [...problems, wrong(at('checkpoints'), found, expected)];
}

function targetProblems({ direction, value, changePerCent }: Target, at: At): Problem[] {
  if ((value === null) === (changePerCent === null)) {
    const found = value === null ? 'neither value nor change_per_cent' : 'both value and change_per_cent';
    return [wrong(at('target'), found, 'one of the two')];
  }
  const away = direction === 'up' ? -1 : direction === 'down' ? 1 : 0;
  if (changePerCent === null || away === 0 || changePerCent * away < 0) return [];
  const expected = direction === 'up' ? 'a change above 0' : 'a change below 0';
  return [
    wrong(at('target', 'change_per_cent'), `${changePerCent}, which does not go ${direction}`, expected),
  ];
}
