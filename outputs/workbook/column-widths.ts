import type { PlacedTable } from './placed-table.ts';
import type { Cell } from './sheet.ts';

/** Of a sheet without table, in characters: its lines are read as a page. */
export const proseWidth = 100;

/** How much wider bold letters are. */
export const boldRatio = 1.2;

/** How wide each column is, in characters: as its longest text, but no wider than what is read easily. */
export function columnWidths({ table, heads }: PlacedTable): number[] {
  return heads.map((head, column) => {
    const cells = table.rows.flatMap((row) => row[column] ?? []);
    const longest = Math.max(boldRatio * longestWord(head), ...cells.map(lengthOf));
    return Math.min(widest, Math.max(narrowest, Math.ceil(longest) + padding));
  });
}

const narrowest = 9;
const widest = 72;
const padding = 2;

/** Words of the head stand on lines of their own where they have to. */
function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((word) => word.length));
}

function lengthOf(cell: Cell): number {
  if (cell.kind === 'text') return cell.text.length + 2 * Math.max(1, cell.depth);
  const [whole = ''] = Math.abs(cell.value).toFixed(0).split('.');
  return whole.length + Math.floor(whole.length / 3) + cell.decimals + 2;
}
