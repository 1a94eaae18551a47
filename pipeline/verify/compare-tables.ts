import type { ExpectedTable } from './expected-tables.ts';
import type { PrintedTable } from './printed-table.ts';
import { isSameInPrint, printed as plain } from './same-text.ts';

/**
 * Where a printed table says something else than the release: in words, without any value. A row that says nothing may be
 * left out; one that is printed has to be there, in its place.
 */
export function againstRelease(
  { head, rows }: PrintedTable,
  { columns, ...expected }: ExpectedTable,
): string[] {
  if (head.slice(1).join('\n') !== columns.join('\n')) return ['heads of the columns'];
  const [wanted, printed] = [pathTexts(expected.rows), pathTexts(rows)];
  const where: string[] = [];
  let next = 0;
  const leaveOut = (to: number) => {
    const left = expected.rows.slice(next, to).filter(({ mayLack }) => !mayLack);
    where.push(...left.map(({ label }) => `no row ${label ?? 'at its place'}`));
    next = to;
  };
  for (const [i, { cells }] of rows.entries()) {
    const at = expected.rows.findIndex(
      ({ label }, k) => k >= next && (label === null || wanted[k] === printed[i]),
    );
    const found = expected.rows[at];
    if (!found) {
      where.push(`row ${i + 1}, which is one more`);
      continue;
    }
    leaveOut(at);
    next = at + 1;
    const place = placeOf(found.label, i);
    if (cells.length !== found.cells.length) where.push(`${place}, how many cells`);
    const others = columns.filter(
      (_, j) => plain(cells[j]?.text ?? '') !== plain(found.cells[j]?.text ?? ''),
    );
    where.push(...others.map((column) => `${place}, ${column}`));
  }
  leaveOut(expected.rows.length);
  return where;
}

/** How two formats may differ. */
export interface Tolerance {
  /** Words are divided at the ends of lines, so that hyphens in words say nothing. */
  readonly hyphens: boolean;
  /** What a screen reader hears is known of both. */
  readonly spoken: boolean;
}

/** Where a printed table says something else than the same table in another format: in words, without any value. */
export function againstTable(
  table: PrintedTable,
  other: PrintedTable,
  { hyphens, spoken }: Tolerance,
): string[] {
  const where: string[] = [];
  const compare = (what: string, one: string | undefined, two: string | undefined) => {
    if (!isSameInPrint(one ?? '', two ?? '', hyphens)) where.push(what);
  };
  const count = (what: string, one: readonly unknown[], two: readonly unknown[]) => {
    if (one.length !== two.length) where.push(what);
  };
  count('how many columns', table.head, other.head);
  for (const [i, head] of table.head.entries()) compare(`head of column ${i + 1}`, head, other.head[i]);
  count('how many rows', table.rows, other.rows);
  for (const [i, row] of table.rows.entries()) {
    const twin = other.rows[i];
    if (!twin) continue;
    compare(`label of row ${i + 1}`, row.label, twin.label);
    const at = placeOf(twin.label, i);
    count(`${at}, how many cells`, row.cells, twin.cells);
    for (const [j, cell] of row.cells.entries()) {
      const place = `${at}, ${other.head[j + 1]?.trim() ?? `column ${j + 2}`}`;
      compare(place, cell.text, twin.cells[j]?.text);
      if (spoken) compare(`${place}, as spoken`, cell.spoken ?? '', twin.cells[j]?.spoken ?? '');
    }
  }
  count('how many notes', table.below, other.below);
  for (const [i, note] of table.below.entries()) compare(noteName(i, table.below), note, other.below[i]);
  return where;
}

function noteName(i: number, below: readonly string[]): string {
  return i === below.length - 1 ? 'source' : `note ${i + 1}`;
}

/** `row 3 (Flickor)`: by what it should be called, since a file that was tampered with may call it anything. */
function placeOf(label: string | null, i: number): string {
  return label === null ? `row ${i + 1}` : `row ${i + 1} (${label.trim()})`;
}

type LabelledRows = Parameters<typeof pathsOf>[0];

function pathTexts(rows: LabelledRows): string[] {
  return pathsOf(rows).map((path) => plain(path.join('|')));
}

/** Of each row the labels that it stands under, and its own; all below the third level look alike. */
export function pathsOf(
  rows: readonly { readonly label: string | null; readonly depth: number | null }[],
): string[][] {
  const open: { readonly label: string; readonly depth: number }[] = [];
  return rows.map((row) => {
    const depth = Math.min(row.depth ?? 0, 3);
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    open.push({ label: (row.label ?? '').trim(), depth });
    return open.map(({ label }) => label);
  });
}
