import type { Table } from '../report-model.ts';

/**
 * What each row of a table is called where rows may be sorted or read one at a time. A label that stands more than once
 * takes with it as many of those that it stands under as tell the rows apart: `Flickor, 0–5 år`.
 */
export function rowLabels(table: Table): string[] {
  const paths = pathsOf(table);
  const named = (path: readonly string[], above: number) => path.slice(-1 - above).join(', ');
  return paths.map((path) => {
    const isAlone = (above: number): boolean =>
      paths.filter((other) => named(other, above) === named(path, above)).length === 1;
    let above = 0;
    while (above < path.length - 1 && !isAlone(above)) above += 1;
    return named(path, above);
  });
}

/** Of each row the labels from the total that it lies within to its own. */
function pathsOf({ rows }: Table): string[][] {
  const open: { readonly label: string; readonly depth: number }[] = [];
  return rows.map((row) => {
    while ((open.at(-1)?.depth ?? -1) >= row.depth) open.pop();
    open.push(row);
    return open.map(({ label }) => label);
  });
}
