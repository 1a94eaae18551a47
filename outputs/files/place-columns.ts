import type { Catalogue } from '../../indicators/catalogue/catalogue.ts';
import { type Column, totals } from '../../indicators/model/cell.ts';
import type { Language } from '../../indicators/model/text.ts';
import { type DataColumn, textColumn as text } from './data-column.ts';

export type PlaceColumn =
  | 'area'
  | 'area_label'
  | 'area_label_en'
  | 'sex'
  | 'sex_label'
  | 'sex_label_en'
  | 'age'
  | 'age_label'
  | 'age_label_en'
  | 'school_form'
  | 'school_form_label'
  | 'school_form_label_en'
  | 'type'
  | 'type_label'
  | 'type_label_en';

/** The code and label of each column that places a cell. */
export function placeColumns(catalogue: Catalogue, language: Language): DataColumn<PlaceColumn>[] {
  const codes = (column: Column) => codesOf(catalogue, column, language);
  return [
    text('area', 'Områdets kod', 'Code of the area', codes('area_code')),
    ...labels('area', 'Områdets namn', 'Name of the area'),
    text('sex', 'Kön, kod', 'Sex, code', codes('sex')),
    ...labels('sex', 'Kön', 'Sex'),
    text('age', 'Åldersgrupp, kod', 'Age band, code', codes('age_band')),
    ...labels('age', 'Åldersgrupp', 'Age band'),
    text('school_form', 'Skolform, kod', 'School form, code', codes('school_form')),
    ...labels('school_form', 'Skolform', 'School form'),
    text(
      'type',
      'Typ, kod; vilken indelning det är framgår av indikatorn',
      'Type, code; the indicator tells which breakdown it is',
      codes('type'),
    ),
    ...labels('type', 'Typ', 'Type'),
  ];
}

/** A label in the language of the file, and beside it in English. */
function labels<Name extends string>(
  name: Name,
  sv: string,
  en: string,
): DataColumn<`${Name}_label` | `${Name}_label_en`>[] {
  return [text(`${name}_label`, sv, en), text(`${name}_label_en`, `${sv}, på engelska`, `${en}, in English`)];
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
