import type { DuckDBConnection } from '@duckdb/node-api';
import type { Catalogue } from '../indicators/catalogue/catalogue.ts';
import type { HarmTest } from '../indicators/model/delivery.ts';
import { type Problem, problem, stopIfAny } from '../indicators/model/problem.ts';
import { sourceIds, sourceOf } from './all-sources.ts';
import { countYear, prepareTables, type RegistersRead } from './count-year.ts';
import { KeyNumbers } from './counting/key-numbers.ts';
import { withLockedDatabase } from './counting/locked-database.ts';
import { RegisterTable } from './counting/register-table.ts';
import type { Source } from './counting/source.ts';
import type { HandOver } from './delivery/counts.ts';
import { type Delivery, makeDelivery } from './delivery/make-delivery.ts';
import { areasOf, listWanted, municipalitiesOf, withAreas } from './municipalities.ts';
import { type AddedSpelling, withSpellings } from './register/added-spellings.ts';
import { type OpenedText, openRegister } from './register/open-register.ts';
import { readRegister } from './register/read-register.ts';
import { type RecognisedRegister, recogniseRegister } from './register/recognise-register.ts';
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
  stopIfAny([...checkProtection(request, source, readings), ...checkAgreement(source, readings)]);
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

/** Opens and recognises the files, and closes them when the work is done. */
async function withRegisters<T>(
  source: Source,
  paths: readonly string[],
  work: (files: readonly RecognisedRegister[]) => Promise<T>,
): Promise<T> {
  const problems: Problem[] = [];
  const files: RecognisedRegister[] = [];
  const opened: (readonly OpenedText[])[] = [];
  try {
    for (const path of paths) {
      const texts = await openRegister(path);
      if ('code' in texts) {
        problems.push(texts);
        continue;
      }
      opened.push(texts);
      const recognised = recogniseTexts(source, texts);
      problems.push(...recognised.problems);
      files.push(...recognised.files);
    }
    if (problems.length === 0) problems.push(...absentRegisters(source, files));
    stopIfAny(problems);
    const order = ({ register }: RecognisedRegister) => source.registers.indexOf(register);
    return await work(files.sort((a, b) => order(a) - order(b) || (a.file < b.file ? -1 : 1)));
  } finally {
    for (const text of opened.flat()) text.source.close();
  }
}

/** One file's texts: sheets that are no register of the source are passed over where another sheet is one. */
function recogniseTexts(
  source: Source,
  texts: readonly OpenedText[],
): { readonly files: readonly RecognisedRegister[]; readonly problems: readonly Problem[] } {
  const files: RecognisedRegister[] = [];
  const problems: Problem[] = [];
  for (const text of texts) {
    const recognised = recogniseRegister(text, source.registers);
    if ('code' in recognised) problems.push(recognised);
    else files.push(recognised);
  }
  const isOther = ({ code }: Problem) => code === 'REGISTER-006';
  return { files, problems: files.length > 0 ? problems.filter((one) => !isOther(one)) : problems };
}

function absentRegisters(source: Source, files: readonly RecognisedRegister[]): Problem[] {
  return source.registers
    .filter((known) => !known.optional && !files.some(({ register }) => register === known))
    .map(({ id }) => problem('REGISTER-006', { file: `${id}.csv` }, 'no such register', `a file of ${id}`));
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

/** Nobody can be left out whom no register marks, and to say that they were would be untrue. */
function checkProtection(
  { protectedPersons }: ExtractRequest,
  { registers }: Source,
  readings: readonly RegisterReading[],
): Problem[] {
  if (protectedPersons === 'count') return [];
  const marks = (id: string) => registers.find((register) => register.id === id)?.protection !== undefined;
  const silent = readings.filter(({ register, tellsProtected }) => marks(register) && !tellsProtected);
  if (silent.length === 0 && readings.some(({ tellsProtected }) => tellsProtected)) return [];
  const file = (silent.length > 0 ? silent : readings).map((reading) => reading.file).join(', ');
  return [
    problem('REGISTER-009', { file }, 'no column that marks protected persons', 'one, to leave them out by'),
  ];
}

/** Where people live, told in one file of a register and not in another, would leave out those of the other. */
function checkAgreement({ registers }: Source, readings: readonly RegisterReading[]): Problem[] {
  return registers.flatMap(({ id, columns }) => {
    const home = columns.find(({ as }) => as === 'home');
    const parts = readings.filter(({ register }) => register === id);
    const lacking = parts.filter(({ columnsAbsent }) => columnsAbsent.some(({ as }) => as === 'home'));
    if (!home || lacking.length === 0 || lacking.length === parts.length) return [];
    const expected = `"${home.name}", which other files of ${id} have`;
    return lacking.map(({ file }) => problem('REGISTER-003', { file }, `no column "${home.name}"`, expected));
  });
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
