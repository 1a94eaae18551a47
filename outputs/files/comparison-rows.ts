import {
  breakdownOfCode,
  codeListOf,
  indicatorOf,
  labelOfCode,
} from '../../indicators/catalogue/catalogue.ts';
import type {
  AreaComparison,
  ComparedPart,
  OutsideComparison,
} from '../../indicators/comparisons/comparison.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';
import type { ComparisonColumn } from './comparison-columns.ts';
import type { DataRow } from './data-column.ts';
import { type EditionColumn, editionCells } from './edition-columns.ts';
import { measureUnitWord } from './measure-unit.ts';
import { sixDecimals } from './six-decimals.ts';

type ComparisonRow = DataRow<ComparisonColumn>;

/** One row per area, then one per county, country or municipality that the whole is held against. */
export function comparisonRows(
  content: ReleaseContent,
  status: 'draft' | 'release',
  language: Language,
): ComparisonRow[] {
  const whole = editionCells(content.edition, status);
  const { areas, outside } = content.statistics;
  return [
    ...areas.flatMap((one) => areaRows(content, one, language)),
    ...outside.flatMap((one) => outsideRows(content, one, language)),
  ].map((row) => ({ ...row, ...whole }));
}

type Row = Omit<ComparisonRow, EditionColumn>;

function areaRows(content: ReleaseContent, compared: AreaComparison, language: Language): Row[] {
  const { whole, parts, dispersion } = compared;
  return parts.map((part) => ({
    ...empty,
    ...aboutOf(content, compared, language),
    against: 'municipality',
    code: part.code,
    ...areaNames(content, compared.indicator, part.code, language),
    reference: sixDecimals(whole.value),
    dispersion: sixDecimals(dispersion),
    ...partCells(part),
  }));
}

function partCells(part: ComparedPart): Partial<Row> {
  if (part.state === 'not_compared') return { reason: part.because };
  const { value, interval, limits95, limits998, standing, standardised } = part;
  return {
    value: sixDecimals(value),
    lower: sixDecimals(interval[0]),
    upper: sixDecimals(interval[1]),
    limit_95_lower: sixDecimals(limits95[0]),
    limit_95_upper: sixDecimals(limits95[1]),
    limit_998_lower: sixDecimals(limits998[0]),
    limit_998_upper: sixDecimals(limits998[1]),
    standing,
    ...(standardised.kind === 'none'
      ? {}
      : {
          standardised: `${standardised.kind}_${standardised.over}`,
          standardised_value: sixDecimals(
            standardised.kind === 'direct' ? standardised.value : standardised.ratio,
          ),
          standardised_lower: sixDecimals(standardised.interval[0]),
          standardised_upper: sixDecimals(standardised.interval[1]),
        }),
  };
}

function outsideRows(content: ReleaseContent, compared: OutsideComparison, language: Language): Row[] {
  const { own, others } = compared;
  return others.map(({ region, name, value, interval, standing, source }) => ({
    ...empty,
    ...aboutOf(content, compared, language),
    against: 'others',
    code: region,
    label: name,
    label_en: name,
    value: sixDecimals(value),
    lower: sixDecimals(interval?.[0] ?? null),
    upper: sixDecimals(interval?.[1] ?? null),
    reference: sixDecimals(own.value),
    standing,
    source,
  }));
}

function aboutOf(
  { catalogue }: ReleaseContent,
  { indicator: id, measure, year }: AreaComparison | OutsideComparison,
  language: Language,
): Pick<Row, 'indicator' | 'name' | 'name_en' | 'measure' | 'unit' | 'year'> {
  const indicator = indicatorOf(catalogue, id);
  const unit = measureUnitWord(measure, indicator, catalogue);
  const { name } = indicator;
  return { indicator: id, name: name[language], name_en: name.en, measure: measure.kind, unit, year };
}

function areaNames(
  { catalogue }: ReleaseContent,
  id: string,
  code: string,
  language: Language,
): Pick<Row, 'label' | 'label_en'> {
  const indicator = indicatorOf(catalogue, id);
  const breakdown = breakdownOfCode(catalogue, indicator, 'area_code', code);
  if (!breakdown) return { label: code, label_en: code };
  const name = labelOfCode(codeListOf(catalogue, indicator, breakdown), code);
  return { label: name[language], label_en: name.en };
}

/** What a row has nothing of. */
const empty = {
  value: null,
  lower: null,
  upper: null,
  limit_95_lower: null,
  limit_95_upper: null,
  limit_998_lower: null,
  limit_998_upper: null,
  standing: '',
  reason: '',
  standardised: '',
  standardised_value: null,
  standardised_lower: null,
  standardised_upper: null,
  dispersion: null,
  source: '',
};
