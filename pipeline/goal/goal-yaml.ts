import { stringify } from 'yaml';
import { breakdownOfCode, type Catalogue, indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import { columns, totals } from '../../indicators/model/cell.ts';
import type { KeyFigure } from '../../indicators/model/follow-up/undertaking.ts';

/** The entry of `follow-up/undertakings.yaml` for a goal with one key figure; document and text are for its writer. */
export function goalYaml(keyFigure: KeyFigure, catalogue: Catalogue): string {
  const { id, indicator, shown, baseline, target, checkpoints } = keyFigure;
  const { direction, value, changePerCent, year } = target;
  const coordinates = codesByBreakdown(keyFigure, catalogue);
  const entry = {
    id,
    document: 'id-of-the-document',
    kind: 'goal',
    text: 'The goal, in the words of the document',
    owner: null,
    key_figures: [
      {
        ...{ id, indicator, shown },
        ...(Object.keys(coordinates).length > 0 ? { coordinates } : {}),
        baseline: { year: baseline.year },
        target: { direction, ...(value === null ? { change_per_cent: changePerCent } : { value }), year },
        checkpoints,
      },
    ],
  };
  return stringify([entry], { nullStr: '', lineWidth: 0 }).trimEnd();
}

function codesByBreakdown(
  { indicator, coordinates }: Pick<KeyFigure, 'indicator' | 'coordinates'>,
  catalogue: Catalogue,
): Record<string, string> {
  const definition = indicatorOf(catalogue, indicator);
  return Object.fromEntries(
    columns.flatMap((column) => {
      const code = coordinates[column];
      const breakdown = breakdownOfCode(catalogue, definition, column, code);
      return code === totals[column] || breakdown === undefined ? [] : [[breakdown, code]];
    }),
  );
}
