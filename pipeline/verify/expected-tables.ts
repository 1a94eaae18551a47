import { type Coordinates, cellId, totals } from '../../indicators/model/cell.ts';
import { pooledId } from '../../indicators/model/pooled-cell.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { AbsentState, Wording } from '../../outputs/wording/wording.ts';
import { wordingOf } from '../../outputs/wording/wording-of.ts';
import { countCell, derivedCell, type ExpectedCell, type MeasurePart, signCell } from './expected-cells.ts';
import {
  codesOf,
  definitionOf,
  type Released,
  type ReleasedCodeList,
  type ReleasedDerived,
  type ReleasedFact,
  type ReleasedIndicator,
} from './released.ts';

/** A table of figures as it has to be printed, from `release.json` alone. */
export interface ExpectedTable {
  /** Its anchor on the site: `bou-children-placed-tabell-sex`. */
  readonly id: string;
  /** Heads of the columns, that of the labels left out. */
  readonly columns: readonly string[];
  readonly rows: readonly ExpectedRow[];
  /** Whether it may be left out: nothing but its total was ever counted. */
  readonly mayLack: boolean;
}

export interface ExpectedRow {
  /** Null where the release does not word it: a row of the first table is known by its place. */
  readonly label: string | null;
  readonly depth: number;
  readonly cells: readonly ExpectedCell[];
  /** Whether it may be left out: it says nothing but zero, or that nothing can be said. */
  readonly mayLack: boolean;
}

/**
 * Every table of counts and measures on the page of an indicator: years as columns, then years together. How numbers and
 * signs are written is asked of `outputs/wording`; which number stands where is worked out here.
 */
export function expectedTables(
  released: Released,
  indicator: ReleasedIndicator,
  language: Language,
): ExpectedTable[] {
  const page = slugOf(indicator.id);
  const single = periodsOfYears(released, indicator, language);
  const pooled = pooledPeriods(released, indicator, language);
  const breakdowns = [...new Set(indicator.crossings.flat())];
  const listsOf = (crossing: readonly string[]) => crossing.map((one) => codesOf(released, indicator, one));
  const measures = single.measures;
  const table = (part: string, columns: readonly string[], rows: readonly ExpectedRow[]): ExpectedTable => {
    const parts = rows.filter(({ depth }) => depth > 0);
    return { id: `${page}-tabell-${part}`, columns, rows, mayLack: parts.every(({ mayLack }) => mayLack) };
  };
  const { columns } = single;
  return [
    { ...table('totalt', columns, totalRows(single)), mayLack: false },
    ...breakdowns.flatMap((breakdown) => [
      table(breakdown, columns, partRows(single.count, listsOf([breakdown]), language)),
      ...measures.map(({ kind, value }) =>
        table(`${breakdown}-${kind}`, columns, partRows(value, listsOf([breakdown]), language)),
      ),
    ]),
    ...indicator.crossings
      .filter((crossing) => crossing.length > 1)
      .map((crossing) =>
        table(crossing.join('-'), columns, partRows(single.count, listsOf(crossing), language)),
      ),
    ...denominatorsOf(released, indicator).flatMap((base) => {
      const { columns, count } = periodsOfYears(released, base, language);
      const of = [...new Set(base.crossings.flat())];
      const rowsOf = (one: string) => partRows(count, [codesOf(released, base, one)], language);
      const total = partRows(count, [], language);
      if (of.length > 1)
        return [
          ...of.map((one) => table(`namnare-${one}`, columns, rowsOf(one))),
          table('namnare', columns, total),
        ];
      const rows = of.length === 1 ? of.flatMap(rowsOf) : total;
      return [{ ...table('namnare', columns, rows), mayLack: false }];
    }),
    ...(pooled === null
      ? []
      : [
          { ...table('tillsammans-totalt', pooled.columns, totalRows(pooled)), mayLack: false },
          ...breakdowns.map((one) =>
            table(`tillsammans-${one}`, pooled.columns, partRows(pooled.count, listsOf([one]), language)),
          ),
        ]),
  ];
}

/** As the site has it in names of files and anchors. */
export function slugOf(indicator: string): string {
  return indicator.replace(/[^a-z0-9]+/g, '-');
}

/** The cells of a row, one for each column, at a place. */
type CellsAt = (at: Coordinates) => ExpectedCell[];

/** What the columns of a table are, and what stands in them. */
interface Periods {
  readonly columns: readonly string[];
  readonly count: CellsAt;
  readonly measures: readonly {
    readonly kind: string;
    readonly value: CellsAt;
    readonly lower: CellsAt;
    readonly upper: CellsAt;
  }[];
}

function periodsOfYears(released: Released, indicator: ReleasedIndicator, language: Language): Periods {
  const years = released.edition.years.filter(
    (year) => year >= indicator.since && (year - indicator.since) % indicator.every === 0,
  );
  const facts = new Map(cellsOfIndicator(released, indicator.id).map(({ id, fact }) => [id, fact]));
  const idsAt = (at: Coordinates) =>
    years.map((year) => cellId({ indicator: indicator.id, year, coordinates: at }));
  const words = wordingOf(language);
  return periods(
    words,
    { columns: years.map(String), idsAt, facts, derived: released.derived, without: 'missing' },
    indicator,
  );
}

/** Null where no years are taken together. */
function pooledPeriods(released: Released, indicator: ReleasedIndicator, language: Language): Periods | null {
  const cells = released.tables
    .filter((one) => one.indicator === indicator.id)
    .flatMap(({ pooled }) => pooled);
  if (cells.length === 0) return null;
  const spans = [...new Map(cells.map(({ years }) => [years.join(' '), years])).values()];
  const words = wordingOf(language);
  const facts = new Map(cells.map(({ id, fact }) => [id, fact]));
  const idsAt = (at: Coordinates) => spans.map((years) => pooledId({ indicator: indicator.id, years }, at));
  const columns = spans.map((years) => words.span(years));
  return periods(
    words,
    { columns, idsAt, facts, derived: released.derived_pooled, without: 'withheld' },
    indicator,
  );
}

interface PeriodCells {
  readonly columns: readonly string[];
  readonly idsAt: (at: Coordinates) => string[];
  readonly facts: ReadonlyMap<string, ReleasedFact>;
  readonly derived: Released['derived'];
  /** What a cell is that the release does not have. */
  readonly without: AbsentState;
}

function periods(words: Wording, cells: PeriodCells, { id }: ReleasedIndicator): Periods {
  const { columns, idsAt, facts, derived, without } = cells;
  const absent = signCell(words, without);
  const measureCells = (
    of: ReadonlyMap<string, ReleasedDerived>,
    part: MeasurePart,
    decimals: number,
  ): CellsAt => {
    return (at) =>
      idsAt(at).map((cell) => {
        const fact = of.get(cell);
        return fact ? derivedCell(words, fact, part, decimals) : absent;
      });
  };
  return {
    columns,
    count: (at) =>
      idsAt(at).map((cell) => {
        const fact = facts.get(cell);
        return fact ? countCell(words, fact) : absent;
      }),
    measures: derived
      .filter(({ indicator }) => indicator === id)
      .map(({ measure: { kind }, cells }) => {
        const of = new Map(cells.map((cell) => [cell.id, cell.fact]));
        const decimals = kind === 'ratio' ? 2 : 1;
        return {
          kind,
          value: measureCells(of, 'value', decimals),
          lower: measureCells(of, 'lower', decimals),
          upper: measureCells(of, 'upper', decimals),
        };
      }),
  };
}

/** The count; then each measure with its limits, where any of them can be calculated. */
function totalRows({ count, measures }: Periods): ExpectedRow[] {
  const row = (cells: readonly ExpectedCell[], depth: number): ExpectedRow => ({
    ...{ label: null, depth, cells },
    mayLack: false,
  });
  const isNumber = ({ text }: ExpectedCell) => /^[\d−]/.test(text);
  return [
    row(count(totals), 0),
    ...measures.flatMap(({ value, lower, upper }) =>
      [row(value(totals), 0), row(lower(totals), 1), row(upper(totals), 1)].filter(({ cells }) =>
        cells.some(isNumber),
      ),
    ),
  ];
}

/** The total, then each code with its parts under it; in a crossing each of them with the rows of the rest. */
function partRows(cellsAt: CellsAt, lists: readonly ReleasedCodeList[], language: Language): ExpectedRow[] {
  const rows = (left: readonly ReleasedCodeList[], at: Coordinates, depth: number): ExpectedRow[] => {
    const [list, ...rest] = left;
    if (!list) return [];
    const under = (parent: string, level: number): ExpectedRow[] =>
      list.codes
        .filter((code) => code.parent === parent)
        .flatMap(({ code, label }) => {
          const here = { ...at, [list.column]: code };
          return [
            rowOf(label[language], level, cellsAt(here)),
            ...rows(rest, here, level),
            ...under(code, level + 1),
          ];
        });
    return under(totals[list.column], depth + 1);
  };
  return [rowOf(wordingOf(language).table.total, 0, cellsAt(totals)), ...rows(lists, totals, 0)];
}

function rowOf(label: string, depth: number, cells: readonly ExpectedCell[]): ExpectedRow {
  return { label, depth, cells, mayLack: depth > 0 && !cells.some(({ tells }) => tells) };
}

function denominatorsOf(released: Released, { measures }: ReleasedIndicator): ReleasedIndicator[] {
  return measures
    .flatMap((measure) => (measure.kind === 'rate' ? [] : definitionOf(released, measure.of)))
    .filter(({ id, role }) => role === 'denominator' && cellsOfIndicator(released, id).length > 0);
}

function cellsOfIndicator({ tables }: Released, id: string) {
  return tables.filter(({ indicator }) => indicator === id).flatMap(({ cells }) => cells);
}
