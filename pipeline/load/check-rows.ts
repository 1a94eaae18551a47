import {
  breakdownOfCode,
  type Catalogue,
  cellsOfIndicator,
  codeListOf,
} from '../../indicators/catalogue/catalogue.ts';
import { isCountedIn } from '../../indicators/catalogue/counted-years.ts';
import { type IndicatorDefinition, isPersons } from '../../indicators/catalogue/indicator-schema.ts';
import { brokenDownBy, type Column, cellId, columns, totals } from '../../indicators/model/cell.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';
import type { CountsDelivery, DeliveredCell } from './counts-delivery.ts';

/** What of one delivery the catalogue has decided, looked up once. */
interface Expected {
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>;
  /** Codes that each column of each indicator may hold, its total first. */
  readonly codes: ReadonlyMap<string, ReadonlyMap<Column, readonly string[]>>;
  /** Ids of the cells that each indicator has in the delivery's year. */
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The rows of a delivery against the catalogue: known codes, each cell once, every cell there, values that their
 * status and unit allow. Problems name line and column and what belongs there; never what stands there.
 */
export function checkRows(delivery: CountsDelivery, catalogue: Catalogue): Problem[] {
  const expected = expectedOf(delivery, catalogue);
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  for (const cell of delivery.cells()) {
    const indicator = expected.indicators.get(cell.indicator);
    if (!indicator) {
      const known = `an indicator of ${delivery.manifest.samlad.source}: ${[...expected.indicators.keys()].join(', ')}`;
      problems.push(
        at(delivery, cell, 'indicator_id', 'DELIVERY-004', 'an id that is not among them', known),
      );
      continue;
    }
    const id = cellId(cell);
    const earlier = seen.get(id);
    if (earlier) {
      problems.push(
        at(delivery, cell, undefined, 'DELIVERY-005', `the cell of line ${earlier} again`, 'each cell once'),
      );
    } else seen.set(id, cell.line);
    problems.push(
      ...checkFrame(delivery, cell, indicator),
      ...checkCodes(delivery, cell, expected),
      ...checkNumbers(delivery, cell, indicator),
      ...checkMasked(delivery, cell),
      ...checkNotApplicable(delivery, cell, indicator, catalogue),
    );
  }
  return [...problems, ...absentCells(delivery, expected, seen)];
}

function expectedOf({ manifest }: CountsDelivery, catalogue: Catalogue): Expected {
  const { year } = manifest.samlad;
  const indicators = catalogue.indicators.filter(({ source }) => source === manifest.samlad.source);
  const codesOf = (indicator: IndicatorDefinition, column: Column): string[] => {
    const lists = Object.keys(indicator.breakdowns).map((name) => codeListOf(catalogue, indicator, name));
    const codes = lists
      .filter((list) => list.column === column)
      .flatMap((list) => list.codes.map(({ code }) => code));
    return [totals[column], ...codes];
  };
  return {
    indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    codes: new Map(
      indicators.map((indicator) => [
        indicator.id,
        new Map(columns.map((column) => [column, codesOf(indicator, column)])),
      ]),
    ),
    cells: new Map(
      indicators.map((indicator) => {
        const all = cellsOfIndicator(catalogue, indicator);
        return [
          indicator.id,
          new Set(all.map((coordinates) => cellId({ indicator: indicator.id, year, coordinates }))),
        ];
      }),
    ),
  };
}

/** What every row of one delivery has in common with its manifest and its definition. */
function checkFrame(
  delivery: CountsDelivery,
  cell: DeliveredCell,
  indicator: IndicatorDefinition,
): Problem[] {
  const { year, municipality, area_version, definitions } = delivery.manifest.samlad;
  const frame: [string, unknown, unknown, string][] = [
    ['ref_year', cell.year, year, `${year}, as in datapackage.json`],
    ['municipality', cell.municipality, municipality, `${municipality}, as in datapackage.json`],
    ['area_version', cell.areaVersion, area_version, `${area_version || 'nothing'}, as in datapackage.json`],
    ['period_type', cell.period, indicator.period, indicator.period],
    [
      'definition_version',
      cell.version,
      definitions[indicator.id],
      'the version that datapackage.json gives',
    ],
  ];
  return frame
    .filter(([, found, wanted]) => found !== wanted)
    .map(([column, , , expected]) => at(delivery, cell, column, 'DELIVERY-003', 'something else', expected));
}

function checkCodes(delivery: CountsDelivery, cell: DeliveredCell, expected: Expected): Problem[] {
  const problems = columns.flatMap((column) => {
    const known = expected.codes.get(cell.indicator)?.get(column) ?? [];
    if (known.includes(cell.coordinates[column])) return [];
    const some = known.length > 12 ? `${known.slice(0, 12).join(', ')} …` : known.join(', ');
    return [
      at(delivery, cell, column, 'DELIVERY-004', 'a code that is not in the code list', `one of: ${some}`),
    ];
  });
  if (problems.length > 0) return problems;
  const { year } = delivery.manifest.samlad;
  if (expected.cells.get(cell.indicator)?.has(cellId({ ...cell, year }))) return [];
  const crossing = brokenDownBy(cell.coordinates).join(' × ');
  const crossings = expected.indicators.get(cell.indicator)?.crossings.map((names) => names.join(' × '));
  return [
    at(
      delivery,
      cell,
      undefined,
      'DELIVERY-004',
      `a cell by ${crossing}`,
      `cells by ${crossings?.join('; ')}`,
    ),
  ];
}

/**
 * A number where the status has one. Several cases, investigations or interventions may stand for one child, never the
 * other way round. Children and respondents are persons, but the agency may know fewer of them than it counts, as where
 * it knows the families; a family may have several children. Only where the register has no identities need nobody know
 * how many there are.
 */
function checkNumbers(
  delivery: CountsDelivery,
  cell: DeliveredCell,
  indicator: IndicatorDefinition,
): Problem[] {
  const { value, persons, status } = cell;
  const wrong = (column: string, found: string, expected: string) => [
    at(delivery, cell, column, 'DELIVERY-003', found, expected),
  ];
  const carries = status === 'ok' || status === 'preliminary' || status === 'revised';
  // A masked count is one at least, so it says as much as a number that there was something to count.
  if ((value !== null || status === 'masked') && cell.year < indicator.since) {
    return wrong('ref_year', 'a value from before the series', `no value before ${indicator.since}`);
  }
  if ((value !== null || status === 'masked') && !isCountedIn(indicator, cell.year)) {
    const occasions = `no value but every ${indicator.every} years from ${indicator.since}`;
    return wrong('ref_year', 'a value from between two occasions', occasions);
  }
  if (!carries) {
    if (value !== null) return wrong('value', `a number in a cell that is ${status}`, 'an empty value');
    return persons === null ? [] : wrong('n_persons', `a number in a cell that is ${status}`, 'nothing');
  }
  if (value === null) return wrong('value', `no number in a cell that is ${status}`, 'a number');
  if (persons === null) {
    const isKnown = isPersons(indicator.unit) && indicator.identified;
    return isKnown ? wrong('n_persons', 'nothing', `a number: ${indicator.unit} are persons`) : [];
  }
  if ((persons === 0) !== (value === 0)) {
    return wrong('n_persons', 'zero on one side only', 'persons behind the value exactly where there is one');
  }
  if (indicator.unit === 'families' || persons <= value) return [];
  return wrong('n_persons', `more persons than ${indicator.unit}`, 'at most the value');
}

function checkMasked(delivery: CountsDelivery, cell: DeliveredCell): Problem[] {
  if (cell.status !== 'masked' || delivery.manifest.samlad.hand_over === 'masked') return [];
  return [at(delivery, cell, 'status', 'DELIVERY-003', 'masked in an exact delivery', 'every count')];
}

function checkNotApplicable(
  delivery: CountsDelivery,
  cell: DeliveredCell,
  indicator: IndicatorDefinition,
  catalogue: Catalogue,
): Problem[] {
  if (cell.status !== 'not_applicable') return [];
  const declared = delivery.manifest.samlad.not_applicable.filter(
    (entry) => entry.indicator === indicator.id,
  );
  const covered = brokenDownBy(cell.coordinates).some((column) => {
    const breakdown = breakdownOfCode(catalogue, indicator, column, cell.coordinates[column]);
    return declared.some((entry) => entry.breakdown === breakdown);
  });
  if (covered) return [];
  const expected = 'a breakdown that datapackage.json declares with its reason';
  return [at(delivery, cell, 'status', 'DELIVERY-003', 'not_applicable without a reason', expected)];
}

function absentCells(
  delivery: CountsDelivery,
  expected: Expected,
  seen: ReadonlyMap<string, number>,
): Problem[] {
  const { year } = delivery.manifest.samlad;
  const place = { file: delivery.countsFile };
  return [...expected.indicators.values()].flatMap((indicator) => {
    if (!isCountedIn(indicator, year)) return [];
    const wanted = [...(expected.cells.get(indicator.id) ?? [])];
    const absent = wanted.filter((id) => !seen.has(id));
    if (absent.length === wanted.length) {
      return [problem('DELIVERY-006', place, `no cell of ${indicator.id}`, `its ${wanted.length} cells`)];
    }
    return absent.map((id) =>
      problem('DELIVERY-006', place, `no row for ${id}`, 'a row for every cell, zeros too'),
    );
  });
}

function at(
  delivery: CountsDelivery,
  { line }: DeliveredCell,
  column: string | undefined,
  code: 'DELIVERY-003' | 'DELIVERY-004' | 'DELIVERY-005',
  found: string,
  expected: string,
): Problem {
  const place = { file: delivery.countsFile, line, ...(column !== undefined && { column }) };
  return problem(code, place, found, expected);
}
