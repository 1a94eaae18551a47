import { indicatorOf } from '../../indicators/catalogue/catalogue.ts';
import { swedishOf } from '../../indicators/model/absence-reason.ts';
import type { PublicFact } from '../../indicators/model/fact.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';
import type { DataRow } from './data-column.ts';
import { editionCells } from './edition-columns.ts';
import type { FlagWord } from './figure-columns.ts';
import { placeWriter } from './place-writer.ts';
import type { PooledColumn } from './pooled-columns.ts';
import { countFigure, measureFigure } from './row-figure.ts';

/**
 * Several years together: every pooled cell, first its count and then what was calculated from it, one row each.
 * @param status  whether the content is that of a draft or of a release
 */
export function pooledRows(
  content: ReleaseContent,
  status: 'draft' | 'release',
  language: Language,
): DataRow<PooledColumn>[] {
  const { catalogue, edition, tables, derivedPooled } = content;
  const whole = editionCells(edition, status);
  return tables.flatMap((table) => {
    const indicator = indicatorOf(catalogue, table.indicator);
    const derived = derivedPooled.filter((measure) => measure.indicator === indicator.id);
    const placeOf = placeWriter(content, indicator, language);
    return table.pooled().flatMap(({ id, years, coordinates, fact }) =>
      [
        countFigure(fact, indicator.unit),
        ...derived.flatMap(({ measure, cells }) => {
          const derivedFact = cells.get(id)?.fact;
          return derivedFact ? [measureFigure(derivedFact, measure, indicator, catalogue)] : [];
        }),
      ].map(({ uncertain, ...figure }) => ({
        indicator: indicator.id,
        name: indicator.name[language],
        name_en: indicator.name.en,
        from_year: years[0] ?? null,
        to_year: years.at(-1) ?? null,
        ...placeOf(coordinates),
        ...figure,
        flags: flagsOf(fact, uncertain).join(' '),
        reason: 'reason' in fact ? swedishOf(fact.reason) : '',
        ...whole,
      })),
    );
  });
}

function flagsOf(fact: PublicFact, uncertain: boolean): FlagWord[] {
  const { preliminary, revised } = fact.state === 'published' ? fact : { preliminary: false, revised: false };
  return [
    ...(preliminary ? (['preliminary'] as const) : []),
    ...(revised ? (['revised'] as const) : []),
    ...(uncertain ? (['uncertain'] as const) : []),
  ];
}
