import type { DuckDBConnection } from '@duckdb/node-api';
import { breakdownOfCode, type Catalogue, cellsOfIndicator } from '../indicators/catalogue/catalogue.ts';
import { indicatorsCounted } from '../indicators/catalogue/counted-years.ts';
import type { IndicatorDefinition } from '../indicators/catalogue/indicator-schema.ts';
import { brokenDownBy, type Coordinates } from '../indicators/model/cell.ts';
import type { CodeList } from '../indicators/model/code-list.ts';
import { maskBelow } from '../indicators/model/delivery.ts';
import { isOver } from '../indicators/model/period.ts';
import { countIndicator, type Tallies } from './counting/count-indicator.ts';
import { type Findings, findingsOf, noFindings } from './counting/findings.ts';
import type { CountingRule, Source } from './counting/source.ts';
import { makeTable, type RuleParameters, readSql, runQuery } from './counting/sql-file.ts';
import { type CountedIndicator, countsRows, type HandOver, type NotCounted } from './delivery/counts.ts';
import type { DeliveryContent, NotApplicable } from './delivery/delivery-content.ts';
import { earlyRemarks } from './delivery/early-remarks.ts';
import { implausible } from './implausible.ts';
import { lackingBreakdowns } from './lacking-breakdowns.ts';
import type { RegisterReading } from './register/register-reading.ts';

/** The registers of a source, read into the database, and what is known of how. */
export interface RegistersRead {
  readonly source: Source;
  readonly readings: readonly RegisterReading[];
  readonly areas: CodeList | null;
}

interface YearWanted {
  readonly year: number;
  /** In the order of their deliveries; the database has them in its table `wanted`. */
  readonly municipalities: readonly string[];
  readonly catalogue: Catalogue;
  readonly created: string;
  readonly handOver: HandOver;
  readonly protectedPersons: 'count' | 'exclude';
  readonly scriptVersion: string;
}

/** Makes the tables of a source that no year changes. */
export async function prepareTables(database: DuckDBConnection, source: Source): Promise<void> {
  for (const table of source.prepared ?? []) await makeTable(database, ...queryOf(source, table), {});
}

/**
 * Counts every indicator of a source that is counted in the year, in catalogue order, for all municipalities at once.
 * @returns the content of one delivery for each municipality
 */
export async function countYear(
  database: DuckDBConnection,
  registers: RegistersRead,
  wanted: YearWanted,
): Promise<DeliveryContent[]> {
  const { source, readings, areas } = registers;
  const { year, municipalities, catalogue, created, handOver, protectedPersons, scriptVersion } = wanted;
  const parameters = parametersOf(wanted);
  for (const table of source.tables) await makeTable(database, ...queryOf(source, table), parameters);
  const findings =
    source.findings === undefined
      ? noFindings
      : await findingsOf(database, ruleFile(source, source.findings), source.reasons ?? {}, parameters);

  const indicators = indicatorsCounted(catalogue, source.id, year);
  const counted: CountedEverywhere[] = [];
  for (const indicator of indicators)
    counted.push(await countOne(database, registers, { ...wanted, findings }, indicator, parameters));
  const remarks = [
    ...earlyRemarks(indicators, year, created),
    ...(await remarksOfYear(database, source, parameters)),
  ];
  return municipalities.map((municipality) => {
    const place = { year, municipality, areaVersion: areas?.version ?? '', handOver };
    const own = counted.map(({ tallies, ...one }) => ({
      ...one,
      tallies: tallies.get(municipality) ?? new Map(),
    }));
    const talliesOf = new Map(own.map(({ indicator, tallies }) => [indicator.id, tallies]));
    return {
      source: source.id,
      place,
      created,
      scriptVersion,
      protectedPersons,
      indicators,
      rows: own.flatMap((one) => countsRows(one, place)),
      readings,
      notApplicable: counted.flatMap(({ lacking }) => lacking),
      notCounted: counted.flatMap(({ notCounted }) => notCounted ?? []),
      remarks: [...remarks, ...implausible(source, talliesOf)],
    };
  });
}

/** An indicator in one year, counted in every municipality. */
interface CountedEverywhere extends Omit<CountedIndicator, 'tallies'> {
  readonly tallies: ReadonlyMap<string, Tallies>;
  readonly lacking: readonly NotApplicable[];
  readonly notCounted: NotCounted | null;
}

async function countOne(
  database: DuckDBConnection,
  { source, readings }: RegistersRead,
  { year, catalogue, created, findings }: YearWanted & { readonly findings: Findings },
  indicator: IndicatorDefinition,
  shared: RuleParameters,
): Promise<CountedEverywhere> {
  const rule = source.rules[indicator.id];
  if (!rule) throw new Error(`no rule for ${indicator.id}`);
  const lacking = lackingBreakdowns(catalogue, indicator, rule, { readings, findings });
  const isLacking = (breakdown: string | undefined) => lacking.some((entry) => entry.breakdown === breakdown);
  const written = withKnownLists(catalogue, indicator);
  const crossings = written.crossings.filter((crossing) => !crossing.some(isLacking));
  const isApplicable = (cell: Coordinates) =>
    !brokenDownBy(cell).some((column) =>
      isLacking(breakdownOfCode(catalogue, written, column, cell[column])),
    );
  const cells = cellsOfIndicator(catalogue, written);
  const one = { indicator, cells, isApplicable, lacking };
  const absent = absentRegister(rule, source, readings);
  const reason =
    absent === null
      ? findings.missing.get(indicator.id)
      : {
          sv: `Uttaget gjordes utan registret ${absent}.`,
          en: `The extract was made without the register ${absent}.`,
        };
  if (reason !== undefined) {
    const notCounted = { indicator: indicator.id, reason };
    return { ...one, tallies: new Map(), isPreliminary: false, notCounted };
  }
  const parameters = { ...shared, ...indicator.parameters, ...answersOf(indicator) };
  const tallies = await countIndicator(database, ruleFile(source, rule.sql), parameters, {
    catalogue,
    indicator: written,
    crossings,
  });
  const isPreliminary =
    !isOver(indicator.period, year, created) ||
    (rule.preliminary !== undefined &&
      (await isTrue(database, ruleFile(source, rule.preliminary), parameters)));
  return { ...one, tallies, isPreliminary, notCounted: null };
}

/** Several municipalities leave `$municipality` null: the register then says itself where each child lives. */
function parametersOf({ year, municipalities, protectedPersons }: YearWanted): RuleParameters {
  const [municipality = null, ...others] = municipalities;
  return {
    year,
    municipality: others.length > 0 ? null : municipality,
    count_protected: protectedPersons === 'count',
  };
}

/** For each indicator that this one may contain, whether it does: `$includes_` and the id with `_` for `.`. */
function answersOf({ relations, includes = [] }: IndicatorDefinition): RuleParameters {
  const umbrellaOver = relations.filter(({ kind }) => kind === 'may_contain');
  return Object.fromEntries(
    umbrellaOver.map(({ with: id }) => [`includes_${id.replaceAll('.', '_')}`, includes.includes(id)]),
  );
}

/** What is said of the year's rows in the receipt; few of anything are said to be few, as small counts are. */
async function remarksOfYear(
  database: DuckDBConnection,
  source: Source,
  parameters: RuleParameters,
): Promise<string[]> {
  if (source.remarks === undefined) return [];
  const rows = (
    await runQuery(database, readSql(ruleFile(source, source.remarks)), parameters)
  ).getRowObjects();
  return rows.map(({ remark, number }) => {
    const few = Number(number) < maskBelow;
    return `${String(remark)}: ${few ? `färre än ${maskBelow}` : String(number)}`;
  });
}

function ruleFile(source: Source, name: string): string {
  return `${source.id}/rules/${name}`;
}

function queryOf(source: Source, table: string): [name: string, sql: string] {
  return [table.replaceAll('-', '_'), readSql(ruleFile(source, table))];
}

/** The first register that a rule reads and that was not given; only optional ones may be lacking by now. */
function absentRegister(
  rule: CountingRule,
  { registers }: Source,
  readings: readonly RegisterReading[],
): string | null {
  const needed = rule.registers ?? registers.filter(({ optional }) => !optional).map(({ id }) => id);
  return needed.find((id) => !readings.some(({ register }) => register === id)) ?? null;
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
  parameters: RuleParameters,
): Promise<boolean> {
  const [row] = (await runQuery(database, readSql(query), parameters)).getRows();
  return row?.[0] === true;
}
