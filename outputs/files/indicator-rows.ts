import {
  breakdownOfCode,
  breaksOf,
  type Catalogue,
  codeListOf,
  indicatorOf,
  labelOfCode,
} from '../../indicators/catalogue/catalogue.ts';
import type {
  IndicatorDefinition,
  Measure,
  SeriesBreak,
  Unit,
} from '../../indicators/catalogue/indicator-schema.ts';
import { type Column, type Coordinates, cellId, totals } from '../../indicators/model/cell.ts';
import type { DerivedFact, PublicCell, PublicFact } from '../../indicators/model/fact.ts';
import type { Language } from '../../indicators/model/text.ts';
import { answeredBreaks } from '../../indicators/release/answered-breaks.ts';
import type { DerivedTable, ReleaseContent } from '../../indicators/release/release-content.ts';
import type { DataRow } from './data-column.ts';
import type { FlagWord, IndicatorColumn, StatusWord } from './indicator-columns.ts';

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
  const whole = {
    edition: edition.id,
    edition_status: status,
    figures: edition.invented ? 'invented' : 'real',
  };
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
        countOf(fact, indicator.unit),
        ...derived.map((table) => measureOf(table, cell, indicator, catalogue)),
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

interface RowFigure {
  readonly measure: 'count' | Measure['kind'];
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly status: StatusWord;
  readonly uncertain: boolean;
}

function countOf(fact: PublicFact, unit: Unit): RowFigure {
  const value = fact.state === 'published' ? fact.value : null;
  return { measure: 'count', value, lower: null, upper: null, unit, status: fact.state, uncertain: false };
}

function measureOf(
  { measure, cells }: DerivedTable,
  { id }: PublicCell,
  indicator: IndicatorDefinition,
  catalogue: Catalogue,
): RowFigure {
  const fact = cells.get(id)?.fact;
  if (!fact) throw new Error(`no ${measure.kind} for a cell of ${indicator.id}`);
  const calculated = fact.state === 'calculated' ? fact : null;
  const [lower, upper] = calculated?.interval ?? [null, null];
  return {
    measure: measure.kind,
    value: sixDecimals(calculated?.value ?? null),
    lower: sixDecimals(lower),
    upper: sixDecimals(upper),
    unit: unitOf(measure, indicator, catalogue),
    status: statusOf(fact),
    uncertain: calculated?.uncertain === true,
  };
}

function statusOf(fact: DerivedFact): StatusWord {
  if (fact.state === 'calculated') return 'published';
  return fact.because === 'denominator' ? 'not_calculated' : fact.because;
}

/** More than anybody can use, and fewer than would differ between versions of the mathematics library. */
function sixDecimals(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e6) / 1e6;
}

const one: Readonly<Record<Unit, string>> = {
  children: 'child',
  respondents: 'respondent',
  families: 'family',
  cases: 'case',
  investigations: 'investigation',
  interventions: 'intervention',
  notifications: 'notification',
  plans: 'plan',
};

function unitOf(measure: Measure, indicator: IndicatorDefinition, catalogue: Catalogue): string {
  if (measure.kind === 'rate') return `per_${measure.per}`;
  if (measure.kind === 'share') return 'percent';
  return `${indicator.unit}_per_${one[indicatorOf(catalogue, measure.of).unit]}`;
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

/** Codes and labels of a cell's place; each label is looked up once per indicator. */
function placeWriter(
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
