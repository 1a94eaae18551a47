import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Catalogue } from '../indicators/catalogue/catalogue.ts';
import { type Problem, ProblemsFound, problem, stopIfAny } from '../indicators/model/problem.ts';
import { childHealthCentres } from './child-health-centres/child-health-centres.ts';
import { childPsychiatry } from './child-psychiatry/child-psychiatry.ts';
import { countYear, type RegistersRead } from './count-year.ts';
import { withLockedDatabase } from './counting/locked-database.ts';
import { identifier, RegisterTable } from './counting/register-table.ts';
import type { Source } from './counting/source.ts';
import type { HandOver } from './delivery/counts.ts';
import { type Delivery, makeDelivery } from './delivery/make-delivery.ts';
import { readRegister } from './register/read-register.ts';
import { type RecognisedRegister, recogniseRegister } from './register/recognise-register.ts';
import type { RegisterReading } from './register/register-reading.ts';
import { school } from './school/school.ts';
import { socialServices } from './social-services/social-services.ts';

/** What a steward asks for: one agency's registers, some years, one municipality. */
export interface ExtractRequest {
  /** One of {@link sourceIds}. */
  readonly source: string;
  /** Paths of the register files, in any order: each is recognised by its columns, or else by its name. */
  readonly registers: readonly string[];
  readonly years: readonly number[];
  /** Four digits. */
  readonly municipality: string;
  /** Its code list `areas` gives the areas and their version; without one, nothing is counted by area. */
  readonly catalogue: Catalogue;
  /** The day of the extract, ISO. */
  readonly created: string;
  readonly handOver: HandOver;
  readonly scriptVersion: string;
  /** Told what is going on: names of registers and years, nothing else. */
  readonly onProgress?: (message: string) => void;
}

const sources: readonly Source[] = [school, socialServices, childPsychiatry, childHealthCentres];

export const sourceIds: readonly string[] = sources.map(({ id }) => id);

/**
 * Reads one agency's registers, counts them in a database that can reach nothing else, and forgets them.
 * Several files may hold parts of one register, as one file per year.
 *
 * @returns one delivery per year, in the order of the years asked for; nothing is written to disk
 * @throws ProblemsFound with every problem of the files, or of the delivery
 */
export async function extract(request: ExtractRequest): Promise<Delivery[]> {
  const source = sources.find(({ id }) => id === request.source);
  if (!source) throw new Error(`no source ${request.source}; there are ${sourceIds.join(', ')}`);
  const files = await recogniseAll(source, request.registers);
  stopIfAny(checkCatalogue(source, request.catalogue));
  return withLockedDatabase(async (database) => {
    const areas = request.catalogue.codeLists.get('areas') ?? null;
    const tables = new Map<string, RegisterTable>();
    for (const register of source.registers)
      tables.set(register.id, await RegisterTable.create(database, register));
    const readings: RegisterReading[] = [];
    const problems: Problem[] = [];
    for (const { recognised, bytes } of files) {
      request.onProgress?.(`reading ${recognised.register.id}`);
      const table = tables.get(recognised.register.id);
      const read = await readRegister(recognised, bytes, { created: request.created, areas }, (values) =>
        table?.append(values),
      );
      if ('code' in read) problems.push(read);
      else readings.push(read);
    }
    for (const table of tables.values()) table.close();
    const registers: RegistersRead = { source, readings, areas };
    stopIfAny([...problems, ...checkYears(source.registers, request.years, readings)]);
    stopIfAny(await checkHomes(database, source.registers, readings, request.municipality));
    const deliveries: Delivery[] = [];
    for (const year of request.years) {
      request.onProgress?.(`counting ${year}`);
      deliveries.push(makeDelivery(await countYear(database, registers, { ...request, year })));
    }
    return deliveries;
  });
}

interface FileRead {
  readonly recognised: RecognisedRegister;
  readonly bytes: Uint8Array;
}

/** Every file recognised and every register there, in the order of the source; or all that is wrong with them. */
async function recogniseAll(source: Source, paths: readonly string[]): Promise<FileRead[]> {
  const problems: Problem[] = [];
  const files: FileRead[] = [];
  for (const path of paths) {
    const bytes = await readBytes(path);
    const recognised = bytes && recogniseRegister(path, bytes, source.registers);
    if (!bytes || !recognised)
      problems.push(problem('REGISTER-006', { file: basename(path) }, 'no such file', 'a register file'));
    else if ('code' in recognised) problems.push(recognised);
    else files.push({ recognised, bytes });
  }
  const order = (file: FileRead) => source.registers.indexOf(file.recognised.register);
  files.sort((a, b) => order(a) - order(b) || (a.recognised.file < b.recognised.file ? -1 : 1));
  if (problems.length === 0) {
    const absent = source.registers.filter(
      (register) => !files.some((file) => file.recognised.register === register),
    );
    problems.push(
      ...absent.map(({ id }) =>
        problem('REGISTER-006', { file: `${id}.csv` }, 'no such register', `a file of ${id}`),
      ),
    );
  }
  if (problems.length > 0) throw new ProblemsFound(problems);
  return files;
}

async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
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

/** Zeros for a municipality that no row of a register knows come from a slip in its code; they are no counts. */
async function checkHomes(
  database: DuckDBConnection,
  registers: Source['registers'],
  readings: readonly RegisterReading[],
  municipality: string,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { id, columns } of registers) {
    const home = columns.find(({ as }) => as === 'home');
    const parts = readings.filter(({ register }) => register === id);
    if (!home || !parts.some(({ columnsUsed }) => columnsUsed.includes(home.name))) continue;
    const query = `select 1 from ${identifier(id)} where home = $municipality limit 1`;
    const { currentRowCount } = await database.runAndReadAll(query, { municipality });
    if (currentRowCount > 0) continue;
    const file = parts.map((part) => part.file).join(', ');
    problems.push(
      problem('REGISTER-007', { file }, `no row with it in ${home.name}`, `rows of ${municipality}`),
    );
  }
  return problems;
}

/** A year outside all that the files of a register hold would give zeros that are none. */
function checkYears(
  registers: Source['registers'],
  years: readonly number[],
  readings: readonly RegisterReading[],
): Problem[] {
  return registers.flatMap(({ id }) => {
    const parts = readings.filter(({ register }) => register === id);
    const spans = parts.flatMap(({ years: covered }) => (covered === null ? [] : [covered]));
    const outside = years.filter((year) => !spans.some(([first, last]) => first <= year && year <= last));
    if (parts.length === 0 || outside.length === 0) return [];
    const held = spans.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ');
    const found = held === '' ? 'no rows with a date' : `rows of ${held}`;
    const file = parts.map((part) => part.file).join(', ');
    return [problem('REGISTER-004', { file }, found, `rows of ${outside.join(', ')}`)];
  });
}
