import { codeListOf } from '../../indicators/catalogue/catalogue.ts';
import type { Measure } from '../../indicators/catalogue/indicator-schema.ts';
import { type Coordinates, totals } from '../../indicators/model/cell.ts';
import { childrenOf } from '../../indicators/model/code-list.ts';
import type { DerivedTable } from '../../indicators/public/derived-table.ts';
import type { Figure, LabelledText, Point, TrendReport } from '../report-model.ts';
import { capitalised } from '../wording/capitalised.ts';
import { formatNumber } from '../wording/number-format.ts';
import { type Drawn, figureTargets } from './figure-targets.ts';
import { alternativeText, readingText, type Undrawn } from './figure-texts.ts';
import { generated } from './generated-sentence.ts';
import { goalsByFigure } from './goals-of-figure.ts';
import { absenceOf, leadingShown } from './leading.ts';
import { measureDecimals, measureSuffix, measureUnit } from './measure-words.ts';
import { type LabelledBreak, partBreaksOf } from './remarks.ts';
import {
  breakdownsOf,
  countBreaks,
  type IndicatorContext,
  isDelivered,
  isUnknown,
  isWithin,
  say,
  slugOf,
} from './report-context.ts';
import { partsTableId, totalTableId } from './tables.ts';
import { indicatorTitle, sourceLine } from './titles.ts';
import { trendOfParts } from './trend-of-parts.ts';
import { trendOfSeries } from './trend-report.ts';
import { isZeroThroughout } from './unknown-rows.ts';

/** What leads over the years; then the count or each other measure, with its interval; then one figure per breakdown. */
export function indicatorFigures(context: IndicatorContext): Figure[] {
  const { indicator } = context;
  const leading = leadingShown(context);
  const measures = context.derived.filter(({ measure }) => measure !== leading);
  const plans = [
    ...context.derived
      .filter(({ measure }) => measure === leading)
      .map((share) => measureFigure(context, share)),
    totalFigure(context),
    ...measures.map((derived) => measureFigure(context, derived)),
    ...breakdownsOf(indicator).map((breakdown) => partsFigure(context, breakdown)),
  ].filter((plan) => plan !== null);
  const goals = goalsByFigure(context, plans);
  return plans.map((plan, i) => finish(context, plan, goals[i] ?? []));
}

function totalFigure(context: IndicatorContext): FigurePlan {
  const { indicator, words } = context;
  const noun = words.units[indicator.unit].many;
  const series = [{ id: 'total', label: words.figure.whole, points: countPoints(context, totals) }];
  const table = totalTableId(indicator.id);
  const what = words.figure.count(noun);
  const trend = trendOfSeries(context, totals, 'count');
  return { part: 'totalt', what, unit: noun, shown: 'count', series, places: [totals], table, trend };
}

/** Null where the release holds no value of the measure, as when its denominator is always withheld. */
function measureFigure(context: IndicatorContext, derived: DerivedTable): FigurePlan | null {
  const { indicator, words } = context;
  const points = measurePoints(context, derived);
  if (!points.some(({ state }) => state === 'published')) return null;
  const unit = measureUnit(context, derived.measure, words.units[indicator.unit].many);
  const series = [{ id: 'total', label: words.figure.whole, points }];
  const { kind } = derived.measure;
  return {
    part: kind,
    what: unit,
    unit,
    shown: derived.measure,
    series,
    places: [totals],
    table: totalTableId(indicator.id),
    shows: [kind],
    trend: trendOfSeries(context, totals, derived.measure),
  };
}

/** The first level of a breakdown; its unknowns and its subdivisions stand in the table only. */
function partsFigure(context: IndicatorContext, breakdown: string): FigurePlan | null {
  const { indicator, words } = context;
  const list = codeListOf(context.content.catalogue, indicator, breakdown);
  const drawn = childrenOf(list, totals[list.column]).filter(({ code }) => !isUnknown(code));
  const parts = drawn
    .map(({ code, label }) => ({
      id: code,
      label: say(context, label),
      at: { ...totals, [list.column]: code },
    }))
    .map((part) => ({ ...part, points: countPoints(context, part.at) }))
    .filter(({ points }) =>
      points.some(({ year, state }) => state !== 'not_applicable' && isDelivered(context, year)),
    );
  if (parts.length === 0) return null;
  const series = parts.map(({ id, label, points }) => ({ id, label, points }));
  const noun = words.units[indicator.unit].many;
  const what = words.figure.count(noun, say(context, list.label).toLowerCase());
  const unknown = list.codes.filter(({ code }) => isUnknown(code));
  const undrawn = {
    unknown: unknown.some(({ code }) => !isZeroThroughout(context, { ...totals, [list.column]: code })),
    parts: list.codes.some(({ parent }) => parent !== totals[list.column]),
  };
  const table = partsTableId(indicator.id, [breakdown]);
  const partBreaks = partBreaksOf(context, breakdown);
  const trend = trendOfParts(context, parts);
  const places = parts.map(({ at }) => at);
  return {
    ...{ part: breakdown, what, unit: noun, shown: 'count', series, places },
    ...{ table, undrawn, partBreaks, trend },
  };
}

interface FigurePlan extends Drawn {
  /** Ends the id: `totalt`, the kind of a measure, or a breakdown. */
  readonly part: string;
  readonly what: string;
  readonly unit: string;
  readonly table: string;
  readonly trend: TrendReport | null;
  readonly shows?: readonly Measure['kind'][];
  readonly undrawn?: Undrawn;
  readonly partBreaks?: readonly LabelledBreak[];
}

function finish(context: IndicatorContext, plan: FigurePlan, goals: readonly LabelledText[]): Figure {
  const { part, what, unit, series, table, trend } = plan;
  const { shows = [], undrawn = { unknown: false, parts: false }, partBreaks = [] } = plan;
  const title = indicatorTitle(context, what);
  const breaks = [
    ...(shows.includes('rate') ? context.breaks : countBreaks(context))
      .filter(({ year }) => isWithin(context, year))
      .map(({ year, reason, comparable }) => ({ year, label: say(context, reason), gap: !comparable })),
    // One rule parts all lines of a figure: that is too much said of the others, and safer than too little.
    ...partBreaks.map(({ year, part, reason }) => ({ year, label: `${part}: ${reason}`, gap: true })),
  ];
  const targets = figureTargets(context, plan);
  return {
    id: `${slugOf(context.indicator.id)}-diagram-${part}`,
    title,
    heading: capitalised(what),
    subtitle: generated(
      context.words,
      readingText(context, series, breaks, targets, undrawn),
      breaks.map(({ label }) => label),
    ),
    alternative: generated(context.words, alternativeText(context, title, series, breaks, targets), [
      title,
      ...[...series, ...breaks].map(({ label }) => label),
    ]),
    source: sourceLine(context, shows),
    unit,
    numbers: context.words.numbers,
    years: context.years,
    series,
    breaks,
    targets,
    table,
    trend,
    goals,
  };
}

/** One point per year; a year of a dropped breakdown is not there at all, and so is not applicable. */
function countPoints(context: IndicatorContext, at: Coordinates): Point[] {
  const { one, many } = context.words.units[context.indicator.unit];
  return context.years.map((year): Point => {
    const fact = context.table.at(year, at)?.fact;
    if (fact?.state !== 'published') return { year, state: fact?.state ?? 'not_applicable' };
    const number = formatNumber(fact.value, 0, context.words.numbers);
    const { value, preliminary } = fact;
    const text = `${number}\u00a0${value === 1 ? one : many}`;
    return { year, state: 'published', value, interval: null, preliminary, text };
  });
}

function measurePoints(context: IndicatorContext, { measure, cells }: DerivedTable): Point[] {
  return context.years.map((year): Point => {
    const cell = context.table.at(year, totals);
    const fact = cell && cells.get(cell.id)?.fact;
    if (fact?.state !== 'calculated') return { year, state: absenceOf(fact?.because) };
    const number = formatNumber(fact.value, measureDecimals(measure), context.words.numbers);
    const preliminary = cell?.fact.state === 'published' && cell.fact.preliminary;
    const text = `${number}${measureSuffix(measure)}`;
    return { year, state: 'published', value: fact.value, interval: fact.interval, preliminary, text };
  });
}
