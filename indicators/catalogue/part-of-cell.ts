import { brokenDownBy, type CellPlace } from '../model/cell.ts';
import type { Text } from '../model/text.ts';
import { breakdownOfCode, type Catalogue, codeListOf, indicatorOf, labelOfCode } from './catalogue.ts';

/** The one part that a cell is of, by its breakdown and code and as people call them. */
export interface PartOfCell {
  readonly breakdown: string;
  readonly code: string;
  readonly labels: { readonly breakdown: Text; readonly code: Text };
}

/** The first breakdown of the cell; null for the total. */
export function partOfCell(catalogue: Catalogue, { indicator, coordinates }: CellPlace): PartOfCell | null {
  const [column] = brokenDownBy(coordinates);
  if (column === undefined) return null;
  const definition = indicatorOf(catalogue, indicator);
  const code = coordinates[column];
  const breakdown = breakdownOfCode(catalogue, definition, column, code);
  if (breakdown === undefined) throw new Error(`no breakdown of ${indicator} has the code`);
  const list = codeListOf(catalogue, definition, breakdown);
  return { breakdown, code, labels: { breakdown: list.label, code: labelOfCode(list, code) } };
}
