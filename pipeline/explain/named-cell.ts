import { type Catalogue, cellsOfIndicator, codeListOf } from '../../indicators/catalogue/catalogue.ts';
import { countedYears } from '../../indicators/catalogue/counted-years.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import {
  brokenDownBy,
  type CellPlace,
  type Column,
  type Coordinates,
  cellId,
  columns,
  totals,
} from '../../indicators/model/cell.ts';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';

/** A cell as somebody names it on the command line: a code where it is broken down, nothing where it is not. */
export interface CellRequest {
  readonly indicator: string;
  readonly year: number;
  readonly codes: Readonly<Partial<Record<Column, string>>>;
}

/** The option that gives the code of a column. */
export const optionOf: Readonly<Record<Column, string>> = {
  area_code: '--area',
  sex: '--sex',
  age_band: '--age',
  school_form: '--school-form',
  type: '--type',
};

/** A command that asks for a cell, and what it calls the year of it. */
export interface Asking {
  readonly command: string;
  readonly yearOption: string;
}

const explain: Asking = { command: 'samlad explain', yearOption: '--year' };

/**
 * The cell that is meant.
 *
 * @throws ProblemsFound with all that is wrong: an indicator, a year, codes or a crossing that the release does not have
 */
export function namedCell(
  { indicator: id, year, codes }: CellRequest,
  catalogue: Catalogue,
  years: readonly number[],
  asking: Asking = explain,
): CellPlace {
  const none = (found: string, expected: string): Problem =>
    problem('USAGE-002', { file: asking.command }, found, expected);
  const indicator = catalogue.indicators.find((one) => one.id === id);
  if (!indicator) {
    stopIfAny([none(`the indicator ${id}`, oneOf(catalogue.indicators.map((one) => one.id)))]);
    throw new Error('an unknown indicator has a problem');
  }
  const counted = countedYears(indicator, years);
  const problems = [
    ...(counted.includes(year) ? [] : [none(`${asking.yearOption} ${year}`, oneOf(counted.map(String)))]),
    ...columns.flatMap((column) => problemsWith(catalogue, indicator, column, codes[column], none)),
  ];
  stopIfAny(problems);
  const coordinates: Coordinates = { ...totals, ...codes };
  const place = { indicator: id, year, coordinates };
  const isThere = cellsOfIndicator(catalogue, indicator).some(
    (known) => cellId({ ...place, coordinates: known }) === cellId(place),
  );
  if (!isThere) {
    const crossings = indicator.crossings.map((crossing) => crossing.join(' × '));
    const found = `${id} by ${brokenDownBy(coordinates)
      .map((column) => optionOf[column])
      .join(' and ')}`;
    stopIfAny([none(found, oneOf(['the total', ...crossings]))]);
  }
  return place;
}

function problemsWith(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  column: Column,
  code: string | undefined,
  none: (found: string, expected: string) => Problem,
): Problem[] {
  if (code === undefined || code === totals[column]) return [];
  const known = Object.keys(indicator.breakdowns)
    .map((breakdown) => codeListOf(catalogue, indicator, breakdown))
    .flatMap((list) => (list.column === column ? list.codes.map((one) => one.code) : []));
  if (known.includes(code)) return [];
  const expected =
    known.length > 0 ? oneOf(known) : `no ${optionOf[column]}: ${indicator.id} has no such breakdown`;
  return [none(`${optionOf[column]} ${code}`, expected)];
}

function oneOf(known: readonly string[]): string {
  return `one of: ${known.join(', ')}`;
}
