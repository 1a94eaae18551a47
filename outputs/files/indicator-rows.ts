import { breaksOf, indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import type { SeriesBreak } from '../../indicators/catalogue/indicator-schema.ts';
import { cellId } from '../../indicators/model/cell.ts';
import type { PublicCell } from '../../indicators/model/fact.ts';
import type { Language } from '../../indicators/model/text.ts';
import { answeredBreaks } from '../../indicators/public/answered-breaks.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';
import type { DataRow } from './data-column.ts';
import { editionCells } from './edition-columns.ts';
import type { FlagWord } from './figure-columns.ts';
import type { IndicatorColumn } from './indicator-columns.ts';
import { placeWriter } from './place-writer.ts';
import { countFigure, measureFigure, type RowFigure } from './row-figure.ts';

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
    const derived = content.derived.filter((measure) => measure.indicator === indicator.id);
    const breaks = breaksOf(catalogue, indicator);
    const partBreaks = new Set(answeredBreaks(content.remarks.of(indicator.id)).map(cellId));
    const placeOf = placeWriter(content, indicator, language);
    return table.cells().flatMap((cell) => {
      const { year, coordinates, fact } = cell;
      const place = {
        indicator: indicator.id,
        name: indicator.name[language],
        year,
        period: indicator.period,
        ...placeOf(coordinates),
      };
      const reason = 'reason' in fact ? fact.reason : '';
      return [
        countFigure(fact, indicator.unit),
        ...derived.map(({ measure, cells }) => {
          const derivedFact = cells.get(cell.id)?.fact;
          if (!derivedFact) throw new Error(`no ${measure.kind} for a cell of ${indicator.id}`);
          return measureFigure(derivedFact, measure, indicator, catalogue);
        }),
      ].map(({ uncertain, ...figure }) => ({
        ...place,
        ...figure,
        flags: flagsOf(cell, figure.measure, uncertain, breaks, partBreaks).join(' '),
        reason,
        ...whole,
      }));
    });
  });
}

function flagsOf(
  { id, year, fact }: PublicCell,
  measure: RowFigure['measure'],
  uncertain: boolean,
  breaks: readonly SeriesBreak[],
  partBreaks: ReadonlySet<string>,
): FlagWord[] {
  const broken =
    partBreaks.has(id) ||
    breaks.some(
      (entry) => entry.year === year && !entry.comparable && (entry.affects === 'all' || measure === 'rate'),
    );
  const { preliminary, revised } = fact.state === 'published' ? fact : { preliminary: false, revised: false };
  return [
    ...(preliminary ? (['preliminary'] as const) : []),
    ...(revised ? (['revised'] as const) : []),
    ...(uncertain ? (['uncertain'] as const) : []),
    ...(broken ? (['break'] as const) : []),
  ];
}
