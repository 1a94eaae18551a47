import type { Checkpoint, GoalVerdict, UnjudgedReason } from '../../model/follow-up/goal-verdict.ts';
import type { KeyFigure, Undertaking } from '../../model/follow-up/undertaking.ts';
import type { Absence, PublishedPoint, Series, SeriesPoint } from '../../series/series.ts';
import { changeBetween } from '../../trends/change-between.ts';
import { scatterOf } from '../../trends/scatter.ts';
import { type Aim, aimOf, pathAt, targetValueOf } from './aim.ts';
import { seriesOfKeyFigure } from './series-of-key-figure.ts';
import { smallestDetectable } from './smallest-detectable.ts';
import { inflationOf, sidesOf, spreadOf } from './spread.ts';
import { standingOf } from './standing.ts';

/**
 * How each key figure of each undertaking stands. A goal is judged by how its series has changed since the baseline, never
 * by a value alone; nothing in a series depends on a withheld number, and so no verdict does.
 * @param series  of a release, as `seriesOf` makes them
 * @param newest  reference year of the release, for key figures that it has no series of
 * @returns in the order of the undertakings and their key figures
 */
export function goalVerdicts(
  undertakings: readonly Undertaking[],
  series: readonly Series[],
  newest: number,
): GoalVerdict[] {
  return undertakings.flatMap(({ id, keyFigures }) =>
    keyFigures.map((keyFigure) => goalVerdict(id, keyFigure, seriesOfKeyFigure(keyFigure, series), newest)),
  );
}

/** @param series  of the key figure; undefined where the release has none */
export function goalVerdict(
  goal: string,
  keyFigure: KeyFigure,
  series: Series | undefined,
  newest: number,
): GoalVerdict {
  const baseline = publishedIn(series, keyFigure.baseline.year);
  const aim = baseline && aimOf(keyFigure, baseline.value);
  const last = series?.points.at(-1)?.year ?? newest;
  const years = [...new Set([...keyFigure.checkpoints.filter((year) => year < last), last])];
  return {
    goal,
    keyFigure,
    baseline: baseline?.value ?? null,
    target: targetValueOf(keyFigure.target, baseline?.value ?? null),
    checkpoints: years
      .sort((a, b) => a - b)
      .map((year) => ({
        year,
        standing: standingIn(year, keyFigure, series, aim),
        value: publishedIn(series, year)?.value ?? null,
        path: aim && year >= aim.from.year ? pathAt(aim, year) : null,
      })),
    smallestDetectable: series && baseline ? smallestDetectable(keyFigure, series, baseline) : null,
  };
}

function standingIn(
  year: number,
  keyFigure: KeyFigure,
  series: Series | undefined,
  aim: Aim | null,
): Checkpoint['standing'] {
  const from = keyFigure.baseline.year;
  if (year < from) return unjudged('not_yet');
  if (!series) return unjudged('missing');
  // A break is named before a gap: with a number there the two could not be compared either.
  if (series.breaks.some((first) => from < first && first <= year)) return unjudged('break');
  const [before, after] = [pointIn(series, from), pointIn(series, year)];
  if (before.state !== 'published') return unjudged(reasonOf(before.state));
  if (year === from) return unjudged('too_few_years');
  if (after.state !== 'published') return unjudged(reasonOf(after.state));
  const scatter = scatterOf(series.shown);
  const spread = scatter && spreadOf(sidesOf(series, from, year), scatter);
  if (spread === 'too_few') return unjudged('too_few_years');
  const change = scatter && spread && changeBetween(before, after, scatter, inflationOf(spread));
  return change && aim ? standingOf(aim, year, after.value, change) : unjudged('no_method');
}

function unjudged(because: UnjudgedReason): Checkpoint['standing'] {
  return { verdict: 'cannot_be_judged', because, change: null };
}

function reasonOf(absence: Absence): UnjudgedReason {
  if (absence === 'withheld') return 'withheld';
  return absence === 'pending' ? 'not_yet' : 'missing';
}

/** A year in which the indicator is not counted is missing in its series. */
function pointIn(series: Series, year: number): SeriesPoint {
  return series.points.find((point) => point.year === year) ?? { year, state: 'missing' };
}

function publishedIn(series: Series | undefined, year: number): PublishedPoint | null {
  const point = series && pointIn(series, year);
  return point?.state === 'published' ? point : null;
}
