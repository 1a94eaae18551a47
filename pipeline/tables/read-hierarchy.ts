import type { HierarchyFile } from '../../indicators/disclosure/table/hierarchy.ts';
import type { Problem } from '../../indicators/model/problem.ts';
import { readDelimitedTable } from './delimited-table.ts';

/** A file with the columns `code` and `parent`; what else it has is passed over. Whether it is a tree is not looked at. */
export async function readHierarchy(
  path: string,
): Promise<{ readonly hierarchy: HierarchyFile | null; readonly problems: readonly Problem[] }> {
  const wanted = { needed: ['code', 'parent'], optional: [], notesMayFollow: false };
  const { table, problems } = await readDelimitedTable(path, wanted);
  const [codes, parents] = [table?.column('code'), table?.column('parent')];
  if (!table || !codes || !parents) return { hierarchy: null, problems };
  const lines = Array.from(table.lines, (line, row) => ({
    line,
    code: codes.texts[codes.at[row] ?? 0] ?? '',
    parent: parents.texts[parents.at[row] ?? 0] ?? '',
  }));
  return { hierarchy: { file: table.file, lines }, problems };
}
