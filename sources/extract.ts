import type { DuckDBConnection } from '@duckdb/node-api';
import type { Catalogue } from '../indicators/catalogue/catalogue.ts';
import type { HarmTest } from '../indicators/model/delivery.ts';
import { type Problem, problem, stopIfAny } from '../indicators/model/problem.ts';
import { sourceIds, sourceOf } from './all-sources.ts';
import { checkAgreement, checkProtection, checkYears } from './check-readings.ts';
import { countYear, prepareTables, type RegistersRead } from './count-year.ts';
import { KeyNumbers } from './counting/key-numbers.ts';
import { withLockedDatabase } from './counting/locked-database.ts';
import { RegisterTable } from './counting/register-table.ts';
import type { Source } from './counting/source.ts';
import type { HandOver } from './delivery/counts.ts';
import { type Delivery, makeDelivery } from './delivery/make-delivery.ts';
import { areasOf, listWanted, municipalitiesOf, withAreas } from './municipalities.ts';
import { withRegisters } from './recognise-files.ts';
import { type AddedSpelling, withSpellings } from './register/added-spellings.ts';
import { readRegister } from './register/read-register.ts';
import type { RecognisedRegister } from './register/recognise-register.ts';
import type { RegisterReading } from './register/register-reading.ts';

/** What a steward asks for: one agency's registers, some years, one municipality. */
export interface ExtractRequest {
  /** One of {@link sourceIds}. */
  readonly source: string;
  /** Paths of the register files, in any order: each is recognised by its columns, or else by its name. */
  readonly registers: readonly string[];
  readonly years: readonly number[];
  /**
   * Codes of four digits. `all`: every municipality that the registers know in the county where most of their rows
   * belong. More than one only where a register says where people live.
   */
  readonly municipalities: readonly string[] | 'all';
  /** Its code list `areas` gives the areas and their version; without one, nothing is counted by area. */
  readonly catalogue: Catalogue;
  /** The day of the extract, ISO. */
  readonly created: string;
  readonly handOver: HandOver;
  /** Protected persons are counted, in no area, or left out altogether, as the agency has decided. */
  readonly protectedPersons: 'count' | 'exclude';
  /** The agency's test of its counts; without one a delivery of exact counts says that it must stay. */
  readonly harmTest?: HarmTest | null;
  readonly scriptVersion: string;
  /** Spellings beside those that the program knows; of other sources than this one they change nothing. */
  readonly spellings?: readonly AddedSpelling[];
  /** Told what is going on: names of registers and years, nothing else. */
  readonly onProgress?: (message: string) => void;
}

/**
 * Reads one agency's registers, counts them in a database that can reach nothing else, and forgets them.
 * Several files may hold parts of one register, as one file per year.
 *
 * @returns one delivery per year and municipality, by the years asked for and then by municipality; nothing is
 *   written to disk
 * @throws ProblemsFound with every problem of the files, or of the delivery
 */
export async function extract(request: ExtractRequest): Promise<Delivery[]> {
  const source = withAddedSpellings(request);
  stopIfAny(checkCatalogue(source, request.catalogue));
  return withRegisters(source, request.registers, (files) =>
    withLockedDatabase((database) => countAll(request, source, files, database)),
  );
}

function withAddedSpellings({ source, spellings = [] }: ExtractRequest): Source {
  const found = sourceOf(source);
  if (!found) throw new Error(`no source ${source}; there are ${sourceIds.join(', ')}`);
  const own = spellings.filter((added) => added.source === source);
  return { ...found, registers: found.registers.map((register) => withSpellings(register, own)) };
}

async function countAll(
  request: ExtractRequest,
  source: Source,
  files: readonly RecognisedRegister[],
  database: DuckDBConnection,
): Promise<Delivery[]> {
  const areas = areasOf(request);
  const keys = new KeyNumbers();
  const tables = new Map<string, RegisterTable>();
  for (const register of source.registers) {
    const own = files.filter((file) => file.register === register);
    const present = new Set(own.flatMap(({ positions }) => [...positions.keys()]));
    tables.set(register.id, await RegisterTable.create(database, register, present, keys));
  }
  const readings: RegisterReading[] = [];
  const problems: Problem[] = [];
  for (const recognised of files) {
    request.onProgress?.(`reading ${recognised.register.id}`);
    const table = tables.get(recognised.register.id);
    if (!table) throw new Error(`no table for ${recognised.register.id}`);
    const read = readRegister(recognised, { created: request.created, areas }, table);
    if ('code' in read) problems.push(read);
    else readings.push(read);
  }
  for (const table of tables.values()) await table.finish();
  const registers: RegistersRead = { source, readings, areas };
  stopIfAny([...problems, ...checkYears(source.registers, request.years, readings)]);
  stopIfAny([
    ...checkProtection(request.protectedPersons, source, readings),
    ...checkAgreement(source, readings),
  ]);
  const municipalities = await municipalitiesOf(database, registers, request.municipalities);
  await listWanted(database, municipalities);
  const catalogue = withAreas(request.catalogue, areas);
  await prepareTables(database, source);
  const deliveries: Delivery[] = [];
  for (const year of request.years) {
    request.onProgress?.(`counting ${year}`);
    const wanted = { ...request, catalogue, municipalities, year };
    for (const content of await countYear(database, registers, wanted))
      deliveries.push(makeDelivery(content, { harmTest: request.harmTest ?? null, countsFrom: 'register' }));
  }
  return deliveries;
}

/** What the catalogue asks this source for must have a rule here. */
function checkCatalogue(source: Source, catalogue: Catalogue): Problem[] {
  const wanted = catalogue.indicators.filter((indicator) => indicator.source === source.id);
  const file = `sources/${source.id}`;
  return wanted
    .filter(({ id }) => !source.rules[id])
    .map(({ id }) =>
      problem('CATALOGUE-002', { file }, `no counting rule for ${id}`, 'a rule for each indicator'),
    );
}
