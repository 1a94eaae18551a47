import { mostLines } from '../charts/theme.ts';
import type { Figure, FigureTarget, Point, Series } from '../report-model.ts';
import { targetWordsOf } from '../wording/target-words.ts';
import type { AbsentState } from '../wording/wording.ts';
import type { IndicatorContext } from './report-context.ts';

const absentStates: readonly AbsentState[] = ['withheld', 'missing', 'pending'];

/** What of a breakdown stands in the table only. */
export interface Undrawn {
  readonly unknown: boolean;
  readonly parts: boolean;
}

/** How to read the figure: only about what is in it. */
export function readingText(
  context: IndicatorContext,
  series: readonly Series[],
  breaks: Figure['breaks'],
  targets: readonly FigureTarget[],
  undrawn: Undrawn,
): string {
  const { reading } = context.words.figure;
  const points = series.flatMap((one) => one.points);
  const has = (state: Point['state']): boolean => points.some((point) => point.state === state);
  const published = points.filter((point) => point.state === 'published');
  return [
    reading.plain,
    ...(series.length > mostLines ? [reading.multiples] : []),
    ...(published.some(({ interval }) => interval !== null) ? [reading.interval] : []),
    ...(published.some(({ preliminary }) => preliminary) ? [reading.preliminary] : []),
    ...targetReading(context, targets),
    ...absentStates.filter(has).map((state) => reading[state === 'not_applicable' ? 'missing' : state]),
    ...breaks.map(({ year, label, gap }) => (gap ? reading.gap(year) : reading.change(year, label))),
    ...(undrawn.unknown ? [reading.unknownNotDrawn] : []),
    ...(undrawn.parts ? [reading.partsNotDrawn] : []),
  ].join(' ');
}

function targetReading({ words, years }: IndicatorContext, targets: readonly FigureTarget[]): string[] {
  const { tick, later } = targetWordsOf(words.language).reading;
  const newest = years.at(-1) ?? 0;
  return targets.length === 0 ? [] : targets.some(({ year }) => year > newest) ? [tick, later] : [tick];
}

/**
 * What is shown, for those who do not see it: the ends of each series, its gaps, the targets and the breaks. No withheld
 * value.
 */
export function alternativeText(
  context: IndicatorContext,
  title: string,
  series: readonly Series[],
  breaks: Figure['breaks'],
  targets: readonly FigureTarget[],
): string {
  const { alternative } = context.words.figure;
  return [
    alternative.opening(title),
    ...series.flatMap((one) => [endsOf(context, one), ...gapsOf(context, one)]),
    ...targets.flatMap(({ text, beside }) => [`${text}.`, ...(beside === null ? [] : [beside])]),
    ...breaks.map(({ year, label, gap }) => (gap ? alternative.break : alternative.mark)(year, label)),
  ].join(' ');
}

function endsOf(context: IndicatorContext, { label, points }: Series): string {
  const { alternative } = context.words.figure;
  const published = points.filter((point) => point.state === 'published');
  const [first] = published;
  const last = published.at(-1);
  if (!first || !last) return alternative.none(label);
  return alternative.series(label, `${first.text} (${first.year})`, `${last.text} (${last.year})`);
}

function gapsOf(context: IndicatorContext, { label, points }: Series): string[] {
  return absentStates.flatMap((state) => {
    const years = points.filter((point) => point.state === state).map(({ year }) => year);
    return years.length === 0
      ? []
      : [context.words.figure.alternative.absent(label, state, context.words.list(years))];
  });
}
