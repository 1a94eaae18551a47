import type { Measure } from '../../../indicators/catalogue/indicator-schema.ts';
import { totals } from '../../../indicators/model/cell.ts';
import type { Absence, PublishedPoint, Series, SeriesPoint } from '../../../indicators/series/series.ts';

export const perThousand: Measure = { kind: 'rate', per: 1000, ages: [0, 17] };
export const perCent: Measure = { kind: 'share', of: 'a.whole' };
export const perWhole: Measure = { kind: 'ratio', of: 'a.whole' };

type Given = Partial<Pick<Series, 'indicator' | 'coordinates' | 'breaks'>> & {
  /** 2016 unless said. */
  readonly from?: number;
  /** 1 unless said. */
  readonly every?: number;
};

/** A series of counts, year by year; a word says why a year has none. */
export function counts(values: readonly (number | Absence)[], given: Given = {}): Series {
  return seriesOf('count', values, given, (value) => ({ value, numerator: value, denominator: null }));
}

/** Events per 1,000 of as many persons each year, or of those given. */
export function rates(
  events: readonly (number | Absence)[],
  persons: number | readonly number[],
  given: Given = {},
): Series {
  return seriesOf(perThousand, events, given, (numerator, i) => {
    const denominator = at(persons, i);
    return { value: (1000 * numerator) / denominator, numerator, denominator };
  });
}

/** Per cent of a whole that is the same each year, or of those given. */
export function shares(
  parts: readonly (number | Absence)[],
  wholes: number | readonly number[],
  given: Given = {},
): Series {
  return seriesOf(perCent, parts, given, (numerator, i) => {
    const denominator = at(wholes, i);
    return { value: (100 * numerator) / denominator, numerator, denominator };
  });
}

export function ratios(parts: readonly (number | Absence)[], wholes: number, given: Given = {}): Series {
  return seriesOf(perWhole, parts, given, (numerator) => {
    return { value: numerator / wholes, numerator, denominator: wholes };
  });
}

/** The points of a series that has no gap. */
export function published({ points }: Series): PublishedPoint[] {
  return points.map((point) => {
    if (point.state !== 'published') throw new Error('a point without a number');
    return point;
  });
}

function seriesOf(
  shown: Series['shown'],
  values: readonly (number | Absence)[],
  { from = 2016, every = 1, indicator = 'a.part', coordinates = totals, breaks = [] }: Given,
  numbers: (value: number, i: number) => Pick<PublishedPoint, 'value' | 'numerator' | 'denominator'>,
): Series {
  const points = values.map((value, i): SeriesPoint => {
    const year = from + every * i;
    if (typeof value === 'string') return { year, state: value };
    return { year, state: 'published', ...numbers(value, i), preliminary: false, revised: false };
  });
  return { indicator, coordinates, shown, points, breaks };
}

function at(numbers: number | readonly number[], i: number): number {
  return typeof numbers === 'number' ? numbers : (numbers[i] ?? Number.NaN);
}
