import type { DuckDBConnection } from '@duckdb/node-api';
import type { Catalogue } from '../indicators/catalogue/catalogue.ts';
import type { CodeList } from '../indicators/model/code-list.ts';
import { type Problem, problem, stopIfAny } from '../indicators/model/problem.ts';
import type { RegistersRead } from './count-year.ts';
import { identifier } from './counting/register-table.ts';

type Wanted = readonly string[] | 'all';

/** Areas are one municipality's: where several are counted for, none is divided. */
export function areasOf({
  catalogue,
  municipalities,
}: {
  readonly catalogue: Catalogue;
  readonly municipalities: Wanted;
}): CodeList | null {
  return municipalities.length === 1 ? (catalogue.codeLists.get('areas') ?? null) : null;
}

/** The catalogue with these areas and no others. */
export function withAreas(catalogue: Catalogue, areas: CodeList | null): Catalogue {
  const codeLists = new Map(catalogue.codeLists);
  if (areas) codeLists.set('areas', areas);
  else codeLists.delete('areas');
  return { ...catalogue, codeLists };
}

/**
 * The municipalities that are counted for, in order of their codes.
 *
 * @throws ProblemsFound where a register knows nobody in one of them (REGISTER-007: its zeros would come from a slip
 *   in the code, and are no counts), or where several are asked for and no register says where anybody lives
 *   (REGISTER-008)
 */
export async function municipalitiesOf(
  database: DuckDBConnection,
  registers: RegistersRead,
  wanted: Wanted,
): Promise<string[]> {
  const homes = await homesIn(database, registers);
  const [first] = homes;
  if (!first) {
    const [only, ...others] = wanted === 'all' ? [] : wanted;
    if (only !== undefined && others.length === 0) return [only];
    const file = registers.readings.map((reading) => reading.file).join(', ');
    throw stopIfAny([
      problem('REGISTER-008', { file }, 'no column of where people live', 'one municipality'),
    ]);
  }
  if (wanted === 'all') return municipalitiesOfCounty(first.rows);
  const problems = homes.flatMap(({ file, column, rows }): Problem[] => {
    const lacking = wanted.filter((code) => !rows.has(code));
    if (lacking.length === 0) return [];
    return [
      problem('REGISTER-007', { file }, `no row with it in ${column}`, `rows of ${lacking.join(', ')}`),
    ];
  });
  stopIfAny(problems);
  return [...wanted].sort();
}

/** Fills the table that the counting takes municipalities from. */
export async function listWanted(
  database: DuckDBConnection,
  municipalities: readonly string[],
): Promise<void> {
  await database.run('create or replace temp table wanted (municipality varchar)');
  for (const municipality of municipalities)
    await database.run('insert into wanted values ($municipality)', { municipality });
}

/** Where one register says that its rows belong. */
interface Homes {
  readonly file: string;
  readonly column: string;
  /** Number of rows by municipality code. */
  readonly rows: ReadonlyMap<string, number>;
}

async function homesIn(database: DuckDBConnection, { source, readings }: RegistersRead): Promise<Homes[]> {
  const found: Homes[] = [];
  for (const { id, columns, optional } of source.registers) {
    // A register beside the main one may be small enough to know nobody in a small municipality.
    if (optional) continue;
    const home = columns.find(({ as }) => as === 'home');
    const parts = readings.filter(({ register }) => register === id);
    if (!home || !parts.some(({ columnsUsed }) => columnsUsed.includes(home.name))) continue;
    const query = `select home, count(*)::integer from ${identifier(id)} where home is not null group by home`;
    const rows = (await database.runAndReadAll(query)).getRows();
    found.push({
      file: parts.map((part) => part.file).join(', '),
      column: home.name,
      rows: new Map(rows.map(([code, count]) => [String(code), Number(count)])),
    });
  }
  return found;
}

/** A region's patients may live anywhere; its own municipalities are those of the county with most rows. */
function municipalitiesOfCounty(rows: ReadonlyMap<string, number>): string[] {
  const counties = new Map<string, number>();
  for (const [code, count] of rows) {
    const county = code.slice(0, 2);
    counties.set(county, (counties.get(county) ?? 0) + count);
  }
  const [largest] = [...counties].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return [...rows.keys()].filter((code) => code.slice(0, 2) === largest?.[0]).sort();
}
