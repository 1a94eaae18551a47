import { breakdownOfCode, codeListOf, labelOfCode } from '../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../indicators/catalogue/indicator-schema.ts';
import { type Column, type Coordinates, totals } from '../../indicators/model/cell.ts';
import type { Language, Text } from '../../indicators/model/text.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';

/** Codes and labels of a cell's place, in the language and in English; each label is looked up once per indicator. */
export function placeWriter(
  { catalogue, edition }: ReleaseContent,
  indicator: IndicatorDefinition,
  language: Language,
) {
  const known = new Map<string, Text>();
  const label = (column: Column, code: string): Text => {
    const { name } = edition.municipality;
    if (code === totals.area_code) return { sv: name, en: name };
    if (code === totals[column]) return { sv: 'Totalt', en: 'Total' };
    const breakdown = breakdownOfCode(catalogue, indicator, column, code);
    return breakdown
      ? labelOfCode(codeListOf(catalogue, indicator, breakdown), code)
      : { sv: code, en: code };
  };
  const remembered = (column: Column, code: string): Text => {
    const text = known.get(`${column}:${code}`) ?? label(column, code);
    known.set(`${column}:${code}`, text);
    return text;
  };
  return ({ area_code, sex, age_band, school_form, type }: Coordinates) => {
    const labels = {
      area: remembered('area_code', area_code),
      sex: remembered('sex', sex),
      age: remembered('age_band', age_band),
      school_form: remembered('school_form', school_form),
      type: remembered('type', type),
    };
    return {
      area: area_code,
      area_label: labels.area[language],
      area_label_en: labels.area.en,
      sex,
      sex_label: labels.sex[language],
      sex_label_en: labels.sex.en,
      age: age_band,
      age_label: labels.age[language],
      age_label_en: labels.age.en,
      school_form,
      school_form_label: labels.school_form[language],
      school_form_label_en: labels.school_form.en,
      type,
      type_label: labels.type[language],
      type_label_en: labels.type.en,
    };
  };
}
