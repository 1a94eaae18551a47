import { type Crossing, crossingOf } from '../../indicators/disclosure/table/crossing.ts';
import { fullCrossing, type TableDesign } from '../../indicators/disclosure/table/table-design.ts';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import { shortenProblems } from '../load/shorten-problems.ts';
import type { Progress } from '../terminal.ts';
import { type DelimitedTable, readDelimitedTable } from './delimited-table.ts';
import { dimensionsOf, readHierarchies } from './read-dimensions.ts';
import { type ReadSpec, readSpec } from './read-spec.ts';
import type { TableSpec } from './table-spec-schema.ts';

/** A table with all that its specification names, as it stands in the files. */
export interface TableInput extends ReadSpec {
  readonly table: DelimitedTable;
  /** Tables that everybody knows. */
  readonly given: readonly DelimitedTable[];
  readonly design: TableDesign;
}

/** Combinations of codes in the largest table that fits in the memory of an ordinary computer. */
const MOST_CELLS = 5_000_000;

export interface InputRequest {
  readonly table: string;
  readonly spec: string;
  /** Columns beside the dimensions that the table must have, by what the specification says. */
  columnsOf(spec: TableSpec): readonly string[];
  /** What this command cannot use in a specification. */
  check?(spec: ReadSpec): readonly Problem[];
  readonly notesMayFollow: boolean;
}

/** Reads the specification, and then all files that it names. Throws every problem of form at once. */
export async function readTableInput(request: InputRequest, onProgress: Progress): Promise<TableInput> {
  onProgress('Reading the table');
  const { spec: read, problems } = await readSpec(request.spec);
  if (!read) return stop(problems);
  const { spec, pathOf } = read;
  const columns = Object.keys(spec.dimensions);
  const all = request.columnsOf(spec);
  const own = await readDelimitedTable(request.table, {
    needed: [...columns, ...all],
    optional: ['status'],
    notesMayFollow: request.notesMayFollow,
  });
  const wanted = { needed: [...columns, spec.value], optional: all, notesMayFollow: true };
  const given = await Promise.all(spec.given.map((name) => readDelimitedTable(pathOf(name), wanted)));
  const { trees, problems: inTrees } = await readHierarchies(read);
  stopIfAny(
    shortenProblems([
      ...(request.check?.(read) ?? []),
      ...own.problems,
      ...given.flatMap((one) => one.problems),
      ...inTrees,
    ]),
  );
  if (!own.table) return stop(own.problems);
  const known = given.flatMap(({ table }) => (table ? [table] : []));
  const crossing = crossingOf(dimensionsOf(read, trees, [own.table, ...known]));
  if (crossing.size > MOST_CELLS) return stop([tooLarge(read, crossing)]);
  return { ...read, table: own.table, given: known, design: designOf(spec, crossing) };
}

/** One list for all files, shortened where one mistake repeats itself. */
export function stop(problems: readonly Problem[]): never {
  stopIfAny(shortenProblems(problems));
  throw new Error('an input without a problem that could not be read');
}

function tooLarge({ file }: ReadSpec, { size }: Crossing): Problem {
  const millions = Math.ceil(size / 1e6);
  return problem(
    'TABLE-009',
    { file },
    `${millions} million combinations of codes`,
    `at most ${MOST_CELLS / 1e6} million`,
  );
}

function designOf({ tables, sensitive }: TableSpec, crossing: Crossing): TableDesign {
  const placeOf = (name: string) => crossing.dimensions.findIndex(({ column }) => column === name);
  return {
    crossing,
    tables: tables?.map((table) => table.map(placeOf)) ?? fullCrossing(crossing),
    sensitive: sensitive.map(placeOf),
  };
}
