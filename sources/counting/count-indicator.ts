import type { DuckDBConnection } from '@duckdb/node-api';
import { type Catalogue, codeListOf } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { type Column, columns, placeKey, totals } from '../../indicators/model/cell.ts';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import { ladderOf } from './ladder.ts';
import { makeTable, type RuleParameters, readSql, runQuery } from './sql-file.ts';

/** How many units a cell has, and how many persons stand behind them at most; null where none is known. */
interface Tally {
  readonly units: number;
  readonly persons: number | null;
}

/** Cells with at least one unit, by {@link placeKey}; a cell that is not here is a true zero. */
export type Tallies = ReadonlyMap<string, Tally>;

interface CellsWanted {
  readonly catalogue: Catalogue;
  readonly indicator: IndicatorDefinition;
  /** Those of the indicator's crossings that can be counted. */
  readonly crossings: readonly (readonly string[])[];
}

/**
 * Counts one indicator in one year: the rule picks units, the table `subject` tells whose they are, the tally counts
 * them in each crossing.
 *
 * @param rule  path of the `.sql` file under `sources/`, without the ending
 * @returns the tallies of each municipality in the table `wanted`; one without units has none
 * @throws ProblemsFound (CATALOGUE-002) where the rule gives a value that the indicator's code lists lack
 */
export async function countIndicator(
  database: DuckDBConnection,
  rule: string,
  parameters: RuleParameters,
  wanted: CellsWanted,
): Promise<ReadonlyMap<string, Tallies>> {
  await makeTable(database, 'picked', readSql(rule), parameters);
  await makeTable(database, 'counted', readSql('counting/counted'), parameters);
  await describeCrossings(database, wanted);
  stopIfAny(await uncodedValues(database, `sources/${rule}.sql`, wanted));
  const tallies = new Map<string, Map<string, Tally>>();
  const totalsFound = new Map<string, number[]>();
  for (const row of (await runQuery(database, readSql('counting/tally'), {})).getRowObjects()) {
    const { municipality, place, units, persons } = readTally(row);
    const cells = tallies.get(municipality) ?? new Map<string, Tally>();
    tallies.set(municipality, cells.set(place, { units, persons }));
    if (place === placeKey(totals))
      totalsFound.set(municipality, [...(totalsFound.get(municipality) ?? []), units]);
  }
  for (const found of totalsFound.values()) {
    if (found.length !== wanted.crossings.length + 1 || new Set(found).size > 1)
      throw new Error(`${wanted.indicator.id}: the crossings have different totals`);
  }
  return tallies;
}

/** Fills `crossing` and `ladder`; crossing 0 is the grand total, which an indicator without crossings has too. */
async function describeCrossings(
  database: DuckDBConnection,
  { catalogue, indicator, crossings }: CellsWanted,
): Promise<void> {
  const uses = columns.map((column) => `by_${column} boolean`).join(', ');
  await database.run(`create or replace temp table crossing (crossing integer, ${uses})`);
  await database.run(
    'create or replace temp table ladder (crossing integer, crossing_column varchar, value varchar, cell varchar)',
  );
  const crossingRows = await database.createAppender('crossing');
  const ladderRows = await database.createAppender('ladder');
  for (const [number, crossing] of [[], ...crossings].entries()) {
    const used = crossing.map((breakdown) => codeListOf(catalogue, indicator, breakdown).column);
    crossingRows.appendInteger(number);
    for (const column of columns) crossingRows.appendBoolean(used.includes(column));
    crossingRows.endRow();
    for (const { column, value, cell } of ladderOf(catalogue, indicator, crossing)) {
      ladderRows.appendInteger(number);
      for (const text of [column, value, cell]) ladderRows.appendVarchar(text);
      ladderRows.endRow();
    }
  }
  crossingRows.closeSync();
  ladderRows.closeSync();
}

/** An age is not repeated: it would be a child's. All other values are codes of ours. */
async function uncodedValues(
  database: DuckDBConnection,
  file: string,
  { catalogue, indicator }: CellsWanted,
): Promise<Problem[]> {
  const rows = (await runQuery(database, readSql('counting/uncoded'), {})).getRowObjects();
  const found = columns.flatMap((column) =>
    rows
      .filter((row) => row.crossing_column === column)
      .map(({ value }) => ({ column, value: column === 'age_band' ? 'an age' : `the code ${value}` })),
  );
  const distinct = new Map(found.map((entry) => [`${entry.column} ${entry.value}`, entry]));
  return [...distinct.values()].map(({ column, value }) => {
    const breakdowns = breakdownsOn(catalogue, indicator, column);
    const lists = breakdowns.map((breakdown) => codeListOf(catalogue, indicator, breakdown).id);
    return problem(
      'CATALOGUE-002',
      { file },
      `${value} in the breakdown ${breakdowns.join(' or ')} of ${indicator.id}`,
      `a code of the list ${lists.join(' or ')}`,
    );
  });
}

function breakdownsOn(catalogue: Catalogue, indicator: IndicatorDefinition, column: Column): string[] {
  return Object.keys(indicator.breakdowns).filter(
    (breakdown) => codeListOf(catalogue, indicator, breakdown).column === column,
  );
}

function readTally(
  row: Readonly<Record<string, unknown>>,
): Tally & { readonly municipality: string; readonly place: string } {
  const coordinates = { ...totals };
  for (const column of columns) coordinates[column] = String(row[column]);
  return {
    municipality: String(row.municipality),
    place: placeKey(coordinates),
    units: Number(row.units),
    persons: row.persons === null ? null : Number(row.persons),
  };
}
