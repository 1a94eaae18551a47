import { indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import { swedishOf } from '../../indicators/model/absence-reason.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';
import { cellFigures } from './cell-figures.ts';
import type { DataRow } from './data-column.ts';
import { editionCells } from './edition-columns.ts';
import type { IndicatorColumn } from './indicator-columns.ts';
import { placeWriter } from './place-writer.ts';

type IndicatorRow = DataRow<IndicatorColumn>;

/**
 * Every cell of every table, first its count and then what was calculated from it, one row each, in report order.
 * A row has a value when its status is `published`, and in no other case.
 * @param status  whether the content is that of a draft or of a release
 */
export function indicatorRows(
  content: ReleaseContent,
  status: 'draft' | 'release',
  language: Language,
): IndicatorRow[] {
  const { catalogue, edition } = content;
  const whole = editionCells(edition, status);
  return content.tables.flatMap((table) => {
    const indicator = indicatorOf(catalogue, table.indicator);
    const placeOf = placeWriter(content, indicator, language);
    return cellFigures(content, indicator, table).flatMap(
      ({ cell: { year, coordinates, fact }, figures }) => {
        const place = {
          indicator: indicator.id,
          name: indicator.name[language],
          name_en: indicator.name.en,
          year,
          period: indicator.period,
          ...placeOf(coordinates),
        };
        const reason = 'reason' in fact ? swedishOf(fact.reason) : '';
        return figures.map(({ uncertain, flags, ...figure }) => ({
          ...place,
          ...figure,
          flags: flags.join(' '),
          reason,
          ...whole,
        }));
      },
    );
  });
}
