import type { DuckDBConnection } from '@duckdb/node-api';
import { breakdownOfCode, type Catalogue, cellsOfIndicator } from '../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../indicators/catalogue/indicator-schema.ts';
import { brokenDownBy, type Coordinates } from '../indicators/model/cell.ts';
import type { CodeList } from '../indicators/model/code-list.ts';
import type { CountsRow } from '../indicators/model/delivery.ts';
import type { PeriodKind } from '../indicators/model/period.ts';
import { countIndicator } from './counting/count-indicator.ts';
import type { CountingRule, Source } from './counting/source.ts';
import { makeTable, readSql, runQuery } from './counting/sql-file.ts';
import { type CountedIndicator, countsRows, type HandOver } from './delivery/counts.ts';
import type { DeliveryContent, NotApplicable } from './delivery/delivery-content.ts';
import type { RegisterReading } from './register/register-reading.ts';

/** The registers of a source, read into the database, and what is known of how. */
export interface RegistersRead {
  readonly source: Source;
  readonly readings: readonly RegisterReading[];
  readonly areas: CodeList | null;
}

interface YearWanted {
  readonly year: number;
  readonly municipality: string;
  readonly catalogue: Catalogue;
  readonly created: string;
  readonly handOver: HandOver;
  readonly scriptVersion: string;
}

/** Counts every indicator of a source that has begun by the year, in catalogue order. */
export async function countYear(
  database: DuckDBConnection,
  registers: RegistersRead,
  wanted: YearWanted,
): Promise<DeliveryContent> {
  const { source, readings, areas } = registers;
  const { year, municipality, catalogue, created, handOver, scriptVersion } = wanted;
  for (const table of source.tables) {
    const sql = readSql(ruleFile(source, table));
    await makeTable(database, table.replaceAll('-', '_'), sql, { year, municipality });
  }

  const place = { year, municipality, areaVersion: areas?.version ?? '', handOver };
  const indicators = catalogue.indicators.filter(
    (known) => known.source === source.id && known.since <= year,
  );
  const rows: CountsRow[] = [];
  const notApplicable: NotApplicable[] = [];
  for (const indicator of indicators) {
    const { counted, lacking } = await countOne(database, registers, wanted, indicator);
    rows.push(...countsRows(counted, place));
    notApplicable.push(...lacking);
  }
  const remarks = indicators.every(({ period }) => isOver(period, year, created))
    ? []
    : ['uttaget är gjort innan perioden var slut, och uppgifterna är preliminära'];
  return {
    source: source.id,
    place,
    created,
    scriptVersion,
    indicators,
    rows,
    readings,
    notApplicable,
    remarks,
  };
}

async function countOne(
  database: DuckDBConnection,
  { source, readings }: RegistersRead,
  { year, municipality, catalogue, created }: YearWanted,
  indicator: IndicatorDefinition,
): Promise<{ readonly counted: CountedIndicator; readonly lacking: readonly NotApplicable[] }> {
  const rule = source.rules[indicator.id];
  if (!rule) throw new Error(`no rule for ${indicator.id}`);
  const lacking = lackingBreakdowns(catalogue, indicator, rule, readings);
  const isLacking = (breakdown: string | undefined) => lacking.some((entry) => entry.breakdown === breakdown);
  const written = withKnownLists(catalogue, indicator);
  const crossings = written.crossings.filter((crossing) => !crossing.some(isLacking));
  const isApplicable = (cell: Coordinates) =>
    !brokenDownBy(cell).some((column) =>
      isLacking(breakdownOfCode(catalogue, written, column, cell[column])),
    );
  const parameters = { year, municipality };
  const wanted = { catalogue, indicator: written, crossings };
  const tallies = await countIndicator(database, ruleFile(source, rule.sql), parameters, wanted);
  const isPreliminary =
    !isOver(indicator.period, year, created) ||
    (rule.preliminary !== undefined &&
      (await isTrue(database, ruleFile(source, rule.preliminary), parameters)));
  const cells = cellsOfIndicator(catalogue, written);
  return { counted: { indicator, cells, tallies, isApplicable, isPreliminary }, lacking };
}

/** Whether an extract holds the whole period: its last day may still bring rows until it is over. */
function isOver(period: PeriodKind, year: number, created: string): boolean {
  return created > (period === 'stock_15oct' ? `${year}-10-15` : `${year}-12-31`);
}

function ruleFile(source: Source, name: string): string {
  return `${source.id}/rules/${name}`;
}

/** The breakdowns that cannot be given: the municipality has no such list, or an export lacks a column. */
function lackingBreakdowns(
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  rule: CountingRule,
  readings: readonly RegisterReading[],
): NotApplicable[] {
  const crossed = new Set(indicator.crossings.flat());
  return [...crossed].flatMap((breakdown) => {
    const list = catalogue.codeLists.get(indicator.breakdowns[breakdown]?.list ?? '');
    const reason = list
      ? absentColumn(rule.needs?.[list.column], readings)
      : 'Kommunen har ingen lista över områden.';
    return reason === null ? [] : [{ indicator: indicator.id, breakdown, reason }];
  });
}

function absentColumn(
  needs: readonly string[] | undefined,
  readings: readonly RegisterReading[],
): string | null {
  for (const need of needs ?? []) {
    const [register = '', column = ''] = need.split('.');
    const absent = readings
      .filter((reading) => reading.register === register)
      .flatMap(({ columnsAbsent }) => columnsAbsent.filter(({ as }) => as === column));
    if (absent[0]) return `Uttaget saknar kolumnen ${absent[0].name}.`;
  }
  return null;
}

/** The indicator with the crossings whose code lists exist: without a list there are no cells to write. */
function withKnownLists(catalogue: Catalogue, indicator: IndicatorDefinition): IndicatorDefinition {
  const isKnown = (breakdown: string) => catalogue.codeLists.has(indicator.breakdowns[breakdown]?.list ?? '');
  const breakdowns = Object.fromEntries(
    Object.entries(indicator.breakdowns).filter(([name]) => isKnown(name)),
  );
  return {
    ...indicator,
    breakdowns,
    crossings: indicator.crossings.filter((crossing) => crossing.every(isKnown)),
  };
}

async function isTrue(
  database: DuckDBConnection,
  query: string,
  parameters: { readonly year: number; readonly municipality: string },
): Promise<boolean> {
  const [row] = (await runQuery(database, readSql(query), parameters)).getRows();
  return row?.[0] === true;
}
