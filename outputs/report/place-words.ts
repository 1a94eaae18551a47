import { breakdownOfCode, codeListOf, labelOfCode } from '../../indicators/catalogue/catalogue.ts';
import { brokenDownBy, type Coordinates } from '../../indicators/model/cell.ts';
import { type IndicatorContext, say } from './report-context.ts';

/** A cell's place in words: `Totalt`, `kön: Flickor`, `kön: Flickor, ålder: 6–12 år`. */
export function placeWords(context: IndicatorContext, coordinates: Coordinates): string {
  const { indicator, content, words } = context;
  const parts = brokenDownBy(coordinates).map((column) => {
    const code = coordinates[column];
    const breakdown = breakdownOfCode(content.catalogue, indicator, column, code);
    if (breakdown === undefined) throw new Error(`no breakdown of ${indicator.id} has the code`);
    const list = codeListOf(content.catalogue, indicator, breakdown);
    return words.statistics.signals.part(
      say(context, list.label).toLowerCase(),
      say(context, labelOfCode(list, code)),
    );
  });
  return parts.length === 0 ? words.table.total : parts.join(', ');
}
