import type { FilledRow } from '../../sources/template/read-template.ts';
import { type CountsAsked, templateCells } from '../../sources/template/template-cells.ts';

/** A template in which every cell is filled alike; persons where the row tells them. */
export function filledRows(
  asked: CountsAsked,
  value: number | null,
  persons: Pick<FilledRow, 'persons' | 'personsAre'> = { persons: null, personsAre: 'left out' },
): FilledRow[] {
  return templateCells(asked).map(({ indicator, coordinates }, i) => ({
    line: i + 2,
    codes: {
      indicator_id: indicator.id,
      definition_version: '1',
      ref_year: String(asked.year),
      period_type: indicator.period,
      municipality: asked.municipality,
      area_version: 'test-1',
      ...coordinates,
    },
    value,
    ...persons,
  }));
}
