import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import type { Language } from '../../indicators/model/text.ts';
import { type DataColumn, numberColumn, textColumn } from './data-column.ts';
import { type EditionColumn, editionColumns } from './edition-columns.ts';
import { type FigureColumn, figureColumns } from './figure-columns.ts';
import { type PlaceColumn, placeColumns } from './place-columns.ts';

export type PooledColumn =
  | PlaceColumn
  | FigureColumn
  | EditionColumn
  | 'indicator'
  | 'name'
  | 'name_en'
  | 'from_year'
  | 'to_year';

/** The columns of `pooled.csv`, in order. */
export function pooledColumns(catalogue: Catalogue, language: Language): DataColumn<PooledColumn>[] {
  return [
    textColumn('indicator', 'Indikatorns beteckning', 'Id of the indicator'),
    textColumn('name', 'Indikatorns namn', 'Name of the indicator'),
    textColumn('name_en', 'Indikatorns namn, på engelska', 'Name of the indicator, in English'),
    numberColumn('from_year', 'Periodens första år', 'First year of the period', 'integer'),
    numberColumn('to_year', 'Periodens sista år', 'Last year of the period', 'integer'),
    ...placeColumns(catalogue, language),
    ...figureColumns,
    ...editionColumns,
  ];
}
