import { breakdownOfCode, codeListOf, labelOfCode } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { type Column, type Coordinates, totals } from '../../indicators/model/cell.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';

/** Codes and labels of a cell's place; each label is looked up once per indicator. */
export function placeWriter(
  { catalogue, edition }: ReleaseContent,
  indicator: IndicatorDefinition,
  language: Language,
) {
  const known = new Map<string, string>();
  const label = (column: Column, code: string): string => {
    if (code === totals.area_code) return edition.municipality.name;
    if (code === totals[column]) return language === 'sv' ? 'Totalt' : 'Total';
    const breakdown = breakdownOfCode(catalogue, indicator, column, code);
    return breakdown ? labelOfCode(codeListOf(catalogue, indicator, breakdown), code)[language] : code;
  };
  const remembered = (column: Column, code: string): string => {
    const text = known.get(`${column}:${code}`) ?? label(column, code);
    known.set(`${column}:${code}`, text);
    return text;
  };
  return ({ area_code, sex, age_band, school_form, type }: Coordinates) => ({
    area: area_code,
    area_label: remembered('area_code', area_code),
    sex,
    sex_label: remembered('sex', sex),
    age: age_band,
    age_label: remembered('age_band', age_band),
    school_form,
    school_form_label: remembered('school_form', school_form),
    type,
    type_label: remembered('type', type),
  });
}
