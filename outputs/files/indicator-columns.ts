import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { periodKinds } from '../../indicators/model/period.ts';
import type { Language } from '../../indicators/model/text.ts';
import { type DataColumn, textColumn as text } from './data-column.ts';
import { type EditionColumn, editionColumns } from './edition-columns.ts';
import { type FigureColumn, figureColumns } from './figure-columns.ts';
import { type PlaceColumn, placeColumns } from './place-columns.ts';

export type IndicatorColumn =
  | PlaceColumn
  | EditionColumn
  | FigureColumn
  | 'indicator'
  | 'name'
  | 'name_en'
  | 'year'
  | 'period';

/** The columns of `indicators.csv`, `.parquet` and `.arrow`, in order. */
export function indicatorColumns(catalogue: Catalogue, language: Language): DataColumn<IndicatorColumn>[] {
  return [
    text('indicator', 'Indikatorns beteckning', 'Id of the indicator'),
    text('name', 'Indikatorns namn', 'Name of the indicator'),
    text('name_en', 'Indikatorns namn, på engelska', 'Name of the indicator, in English'),
    { name: 'year', type: 'integer', meaning: { sv: 'Referensår', en: 'Reference year' } },
    text('period', 'Vad året avser', 'What the year stands for', periodKinds),
    ...placeColumns(catalogue, language),
    ...figureColumns,
    ...editionColumns,
  ];
}
