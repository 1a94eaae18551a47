import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { type Column, totals } from '../../indicators/model/cell.ts';
import type { Language } from '../../indicators/model/text.ts';
import { type DataColumn, textColumn as text } from './data-column.ts';

export type PlaceColumn =
  | 'area'
  | 'area_label'
  | 'sex'
  | 'sex_label'
  | 'age'
  | 'age_label'
  | 'school_form'
  | 'school_form_label'
  | 'type'
  | 'type_label';

/** The code and label of each column that places a cell. */
export function placeColumns(catalogue: Catalogue, language: Language): DataColumn<PlaceColumn>[] {
  const codes = (column: Column) => codesOf(catalogue, column, language);
  return [
    text('area', 'Områdets kod', 'Code of the area', codes('area_code')),
    text('area_label', 'Områdets namn', 'Name of the area'),
    text('sex', 'Kön, kod', 'Sex, code', codes('sex')),
    text('sex_label', 'Kön', 'Sex'),
    text('age', 'Åldersgrupp, kod', 'Age band, code', codes('age_band')),
    text('age_label', 'Åldersgrupp', 'Age band'),
    text('school_form', 'Skolform, kod', 'School form, code', codes('school_form')),
    text('school_form_label', 'Skolform', 'School form'),
    text(
      'type',
      'Typ, kod; vilken indelning det är framgår av indikatorn',
      'Type, code; the indicator tells which breakdown it is',
      codes('type'),
    ),
    text('type_label', 'Typ', 'Type'),
  ];
}

function codesOf({ codeLists }: Catalogue, column: Column, language: Language): string[] {
  const lists = [...codeLists.values()].filter((list) => list.column === column);
  const codes = new Map(
    lists.flatMap((list) => list.codes.map(({ code, label }) => [code, label[language]])),
  );
  return [
    `${totals[column]}=${language === 'sv' ? 'Totalt' : 'Total'}`,
    ...[...codes].map((entry) => entry.join('=')),
  ];
}
