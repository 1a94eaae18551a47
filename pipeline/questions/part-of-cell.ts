import {
  breakdownOfCode,
  type Catalogue,
  codeListOf,
  indicatorOf,
  labelOfCode,
} from '../../indicators/catalogue/catalogue.ts';
import { brokenDownBy, type CellPlace } from '../../indicators/model/cell.ts';
import type { Text } from '../../indicators/model/text.ts';

/** The one part that a question is about, as answers.yaml names it and as people do. */
export interface PartOfCell {
  readonly breakdown: string;
  readonly code: string;
  readonly labels: { readonly breakdown: Text; readonly code: Text };
}

/** Null for the total. */
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
