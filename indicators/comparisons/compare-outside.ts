import { cellId, totals } from '../model/cell.ts';
import { type ComparisonFigure, comparedMeasure } from '../model/comparison-figure.ts';
import type { DerivedTable } from '../public/derived-table.ts';
import { poissonInterval } from '../statistics/poisson-interval.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import { rateRatio, shareDifference } from '../statistics/year-change.ts';
import { type Calculated, calculated } from './calculated.ts';
import type { OutsideComparison } from './comparison.ts';

type Measure = DerivedTable['measure'];
type Interval = readonly [number, number];
type Counts = NonNullable<ComparisonFigure['counts']>;

/**
 * The total of the municipality against counties, the country and other municipalities, in the newest year in which ours
 * is published and somebody else's is. Where they have given their counts, the two are compared by the ratio of the rates
 * or the difference of the shares; otherwise by whether their value lies in the interval of ours, as if theirs were known
 * exactly. A county and the country contain the municipality, which makes a difference a little less likely to be called
 * one. That both count by the same rule is for whoever put the figure there to know.
 * In the order of the derived tables; the country first, then counties, then municipalities.
 */
export function compareOutside(
  derived: readonly DerivedTable[],
  figures: readonly ComparisonFigure[],
): OutsideComparison[] {
  return derived.flatMap((table) => {
    const { indicator, measure } = table;
    const theirs = figures.filter(
      (figure) => figure.indicator === indicator && figure.measure === comparedMeasure(measure),
    );
    const years = [...new Set(theirs.map(({ year }) => year))].sort((a, b) => b - a);
    for (const year of years) {
      const ours = calculated(table.cells.get(cellId({ indicator, year, coordinates: totals }))?.fact);
      if (!ours) continue;
      const others = theirs
        .filter((figure) => figure.year === year)
        .sort((a, b) => a.region.length - b.region.length || Number(a.region) - Number(b.region))
        .map((figure) => ({
          region: figure.region,
          name: figure.name,
          value: figure.value,
          interval: figure.counts && intervalOf(measure, figure.counts, 0.95),
          standing: standingAgainst(figure, measure, ours),
          source: figure.source,
        }));
      return [{ indicator, measure, year, own: { value: ours.value, interval: ours.interval }, others }];
    }
    return [];
  });
}

function standingAgainst(
  figure: ComparisonFigure,
  measure: Measure,
  ours: Calculated,
): OutsideComparison['others'][number]['standing'] {
  const at = (level: number) => sideOf(figure, measure, ours, level);
  if (at(0.998) !== 'neither') return at(0.998) === 'above' ? 'much_higher' : 'much_lower';
  if (at(0.95) !== 'neither') return at(0.95) === 'above' ? 'higher' : 'lower';
  return 'similar';
}

/** Where ours lies, as far as the level tells. */
function sideOf(
  { value, counts }: ComparisonFigure,
  measure: Measure,
  ours: Calculated,
  level: number,
): 'above' | 'below' | 'neither' {
  if (!counts) return sideOfInterval(intervalOf(measure, ours, level), value);
  if (measure.kind === 'rate') {
    const ratio = rateRatio(asRate(counts), asRate(ours), level);
    return ratio ? sideOfInterval(ratio.interval, 1) : 'neither';
  }
  return sideOfInterval(shareDifference(counts, ours, level).interval, 0);
}

function sideOfInterval([lower, upper]: Interval, point: number): 'above' | 'below' | 'neither' {
  if (lower > point) return 'above';
  return upper < point ? 'below' : 'neither';
}

function asRate({ numerator, denominator }: Counts): { events: number; exposure: number } {
  return { events: numerator, exposure: denominator };
}

/** In the unit of the measure. */
function intervalOf(measure: Measure, { numerator, denominator }: Counts, level: number): Interval {
  const [scale, [lower, upper]] =
    measure.kind === 'rate'
      ? [measure.per / denominator, poissonInterval(numerator, level)]
      : [100, wilsonInterval(numerator, denominator, level)];
  return [scale * lower, scale * upper];
}
