import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { type RawCount, RawCounts } from '../../indicators/confidential/raw-counts.ts';
import type { AbsenceReason } from '../../indicators/model/absence-reason.ts';
import { type Column, columns, totals } from '../../indicators/model/cell.ts';
import { deliveryStatuses } from '../../indicators/model/delivery.ts';
import { periodKinds } from '../../indicators/model/period.ts';
import type { CountsDelivery, DeliveredCell } from '../load/counts-delivery.ts';
import { type Database, openDatabase } from './database.ts';
import { readSql } from './read-sql.ts';

/** The delivery that holds for a source and a year, as the store knows it. */
export interface StoredDelivery {
  readonly source: string;
  readonly year: number;
  /** ISO date. */
  readonly created: string;
  readonly sha256: string;
}

/** Why cells of a breakdown are not applicable: source, year, and the row. Free text, so it is not in the store. */
export type ReasonFor = (
  source: string,
  cell: Pick<RawCount, 'indicator' | 'year' | 'coordinates'>,
) => AbsenceReason;

/** The confidential counts of one municipality in one DuckDB file. */
export class CountsStore {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  /** Opens the store, made if it is not there, for this process alone. */
  static async open(path: string): Promise<CountsStore> {
    const database = await openDatabase(path);
    try {
      await prepare(database.connection);
    } catch (error) {
      await database.close();
      throw error;
    }
    return new CountsStore(database);
  }

  close(): Promise<void> {
    return this.#database.close();
  }

  /**
   * Adds deliveries, oldest first, in one transaction: all of them or, after a crash, none. One that is already there
   * (same source, year, date and content) is skipped.
   *
   * @param loaded  told the name of each delivery that was added
   * @returns the names of those that were added
   */
  async load(
    deliveries: readonly CountsDelivery[],
    catalogue: Catalogue,
    loaded: (name: string) => void = () => {},
  ): Promise<string[]> {
    const { connection } = this.#database;
    const added: string[] = [];
    await connection.run('begin transaction');
    try {
      await addCodes(connection, catalogue);
      for (const delivery of deliveries) {
        if (await isThere(connection, delivery)) continue;
        await addDelivery(connection, delivery);
        added.push(delivery.name);
        loaded(delivery.name);
      }
      await connection.run('commit');
    } catch (error) {
      // DuckDB may have rolled back already, or be gone: what went wrong first is what counts.
      await connection.run('rollback').catch(() => {});
      throw error;
    }
    await connection.run('checkpoint');
    return added;
  }

  /** One per source and year, in that order. */
  async newestDeliveries(): Promise<StoredDelivery[]> {
    const rows = await queryRows(this.#database.connection, 'newest-deliveries', newestRow);
    return rows.map(({ source, year, created, counts_sha256 }) => ({
      source,
      year,
      created,
      sha256: counts_sha256,
    }));
  }

  /** Every cell in its newest version, revisions marked. */
  async rawCounts(reasonFor: ReasonFor): Promise<RawCounts> {
    const rows = await queryRows(this.#database.connection, 'current-counts', countRow);
    return RawCounts.fromStore(
      rows.map(({ source, area_code, sex, age_band, school_form, type, ...row }) => {
        const cell = { ...row, coordinates: { area_code, sex, age_band, school_form, type } };
        const hasReason = row.status === 'not_applicable' || row.status === 'missing';
        return { ...cell, reason: hasReason ? reasonFor(source, cell) : '' };
      }),
    );
  }
}

const newestRow = z.object({
  source: z.string(),
  year: z.int(),
  created: z.string(),
  counts_sha256: z.string(),
});

const countRow = z.object({
  source: z.string(),
  year: z.int(),
  indicator: z.string(),
  version: z.int(),
  period: z.enum(periodKinds),
  area_code: z.string(),
  sex: z.string(),
  age_band: z.string(),
  school_form: z.string(),
  type: z.string(),
  value: z.int().nullable(),
  persons: z.int().nullable(),
  status: z.enum(deliveryStatuses),
});

async function queryRows<T>(connection: DuckDBConnection, name: string, row: z.ZodType<T>): Promise<T[]> {
  const reader = await connection.runAndReadAll(await readSql(name));
  return z.array(row).parse(reader.getRowObjectsJS());
}

async function prepare(connection: DuckDBConnection): Promise<void> {
  const found = await connection.runAndReadAll(
    "select 1 from duckdb_tables() where table_name = 'cell_count'",
  );
  if (found.currentRowCount > 0) return;
  await connection.run('begin transaction');
  await connection.run(await readSql('schema'));
  await connection.run('commit');
}

/** The codes that may stand in the store come from the catalogue, never from a delivery. */
async function addCodes(connection: DuckDBConnection, catalogue: Catalogue): Promise<void> {
  const lists = [...catalogue.codeLists.values()];
  const codesOf = (column: Column) => [
    totals[column],
    ...lists.filter((list) => list.column === column).flatMap((list) => list.codes.map(({ code }) => code)),
  ];
  const known: [string, string[]][] = [
    ['insert or ignore into source values ($code)', catalogue.indicators.map(({ source }) => source)],
    ['insert or ignore into indicator values ($code)', catalogue.indicators.map(({ id }) => id)],
    ...columns.map((column): [string, string[]] => [insertCode[column], codesOf(column)]),
  ];
  for (const [statement, codes] of known) {
    for (const code of new Set(codes)) await connection.run(statement, { code });
  }
}

const insertCode: Readonly<Record<Column, string>> = {
  area_code: 'insert or ignore into area_code values ($code)',
  sex: 'insert or ignore into sex values ($code)',
  age_band: 'insert or ignore into age_band values ($code)',
  school_form: 'insert or ignore into school_form values ($code)',
  type: 'insert or ignore into type values ($code)',
};

async function isThere(connection: DuckDBConnection, { manifest, sha256 }: CountsDelivery): Promise<boolean> {
  const { source, year } = manifest.samlad;
  const found = await connection.runAndReadAll(
    'select 1 from delivery where source = $source and year = $year and created = $created::date and counts_sha256 = $sha256',
    { source, year, created: manifest.created, sha256 },
  );
  return found.currentRowCount > 0;
}

async function addDelivery(connection: DuckDBConnection, delivery: CountsDelivery): Promise<void> {
  const { manifest, sha256 } = delivery;
  const { source, year, hand_over } = manifest.samlad;
  await connection.run(
    'insert into delivery select coalesce(max(id), 0) + 1, $source, $year, $created::date, $sha256, $hand_over from delivery',
    { source, year, created: manifest.created, sha256, hand_over },
  );
  const reader = await connection.runAndReadAll('select max(id) as id from delivery');
  const [newest] = z.array(z.object({ id: z.int() })).parse(reader.getRowObjectsJS());
  if (!newest) throw new Error('a delivery that was added is not there');
  const appender = await connection.createAppender('cell_count');
  try {
    for (const cell of delivery.cells()) appendCell(appender, newest.id, cell);
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}

function appendCell(appender: DuckDBAppender, delivery: number, cell: DeliveredCell): void {
  appender.appendInteger(delivery);
  appender.appendVarchar(cell.indicator);
  appender.appendSmallInt(cell.version);
  appender.appendVarchar(cell.period);
  for (const column of columns) appender.appendVarchar(cell.coordinates[column]);
  appendCount(appender, cell.value);
  appendCount(appender, cell.persons);
  appender.appendVarchar(cell.status);
  appender.endRow();
}

function appendCount(appender: DuckDBAppender, count: number | null): void {
  if (count === null) appender.appendNull();
  else appender.appendInteger(count);
}
