import { breakdownOfCode, type Catalogue, indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import { type Column, columns, totals } from '../../indicators/model/cell.ts';

/**
 * A cell of the disclosure problem by its id, as the statistician names it: `school.absence 2024, sex F, age 13-15`. Also
 * a pooled period, those outside a part, and a cell of a crossing that is not published.
 */
export function cellInWords(catalogue: Catalogue, id: string): string {
  const [part = '', ...wholes] = id.split('|outside|');
  const [whole] = wholes;
  if (whole !== undefined) {
    const of = whole.includes('|') ? cellInWords(catalogue, whole) : whole;
    return `those of ${of} outside ${cellInWords(catalogue, part)}`;
  }
  const [indicator = '', years = '', ...codes] = part.split('|');
  const definition = indicatorOf(catalogue, indicator);
  const places = columns.flatMap((column: Column, at) => {
    const code = codes[at] ?? totals[column];
    if (code === totals[column]) return [];
    return [`${breakdownOfCode(catalogue, definition, column, code) ?? column} ${code}`];
  });
  return [`${indicator} ${years}`, ...(places.length > 0 ? places : ['in all'])].join(', ');
}
