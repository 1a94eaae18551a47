import {
  type Dimension,
  flatDimension,
  separateDimension,
} from '../../indicators/disclosure/table/dimension.ts';
import { hierarchyDimension } from '../../indicators/disclosure/table/hierarchy.ts';
import type { Problem } from '../../indicators/model/problem.ts';
import type { DelimitedTable } from './delimited-table.ts';
import { readHierarchy } from './read-hierarchy.ts';
import type { ReadSpec } from './read-spec.ts';

/** The hierarchies that a specification names, by dimension; they are read before any table is. */
export async function readHierarchies({ spec, pathOf }: ReadSpec): Promise<{
  readonly trees: ReadonlyMap<string, Dimension>;
  readonly problems: readonly Problem[];
}> {
  const problems: Problem[] = [];
  const trees = new Map<string, Dimension>();
  for (const [column, { hierarchy }] of Object.entries(spec.dimensions)) {
    if (hierarchy === undefined) continue;
    const names = typeof hierarchy === 'string' ? [hierarchy] : hierarchy;
    const read = await Promise.all(names.map((name) => readHierarchy(pathOf(name))));
    problems.push(...read.flatMap((one) => one.problems));
    const files = read.flatMap((one) => (one.hierarchy ? [one.hierarchy] : []));
    if (files.length < names.length) continue;
    const built = hierarchyDimension(column, files);
    problems.push(...built.problems);
    if (built.dimension) trees.set(column, built.dimension);
  }
  return { trees, problems };
}

/** Every dimension of a specification; those without a hierarchy have the codes of the tables, in their order. */
export function dimensionsOf(
  { spec }: ReadSpec,
  trees: ReadonlyMap<string, Dimension>,
  tables: readonly DelimitedTable[],
): Dimension[] {
  return Object.entries(spec.dimensions).map(([column, { total }]) => {
    const tree = trees.get(column);
    if (tree) return tree;
    const codes = new Set(tables.flatMap((table) => codesIn(table, column)));
    codes.delete('');
    return total === undefined
      ? separateDimension(column, [...codes])
      : flatDimension(column, total, [...codes]);
  });
}

function codesIn(table: DelimitedTable, column: string): readonly string[] {
  return table.column(column)?.texts.map(plainCode) ?? [];
}

/** A code as it was before an apostrophe kept a spreadsheet from taking it for a formula. */
export function plainCode(text: string): string {
  return text.replace(/^'(?=\s*[=+\-@＝＋－＠])/, '');
}
