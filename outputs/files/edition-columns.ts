import type { Edition } from '../../indicators/release/release-content.ts';
import { type DataColumn, textColumn as text } from './data-column.ts';

export type EditionColumn = 'edition' | 'edition_status' | 'figures';

/** At the end of each row: which edition it is of, whether that is approved, and whether its figures are real. */
export const editionColumns: readonly DataColumn<EditionColumn>[] = [
  text('edition', 'Utgåva', 'Edition'),
  text('edition_status', 'Utgåvans status', 'Status of the edition', ['draft=utkast', 'release=godkänd']),
  text('figures', 'Om uppgifterna är påhittade', 'Whether the figures are invented', [
    'invented=påhittade',
    'real=verkliga',
  ]),
];

/** @param status  whether the content is that of a draft or of a release */
export function editionCells(
  { id, invented }: Edition,
  status: 'draft' | 'release',
): Readonly<Record<EditionColumn, string>> {
  return { edition: id, edition_status: status, figures: invented ? 'invented' : 'real' };
}
