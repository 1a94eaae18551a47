import { type Aim, aimOf, betterIs, pathAt } from '../../indicators/follow-up/goals/aim.ts';
import { goalVerdict } from '../../indicators/follow-up/goals/goal-verdicts.ts';
import { seriesOfKeyFigure } from '../../indicators/follow-up/goals/series-of-key-figure.ts';
import type { Change, GoalVerdict } from '../../indicators/model/follow-up/goal-verdict.ts';
import type { PublishedPoint, Series, Shown } from '../../indicators/series/series.ts';
import { poissonInterval } from '../../indicators/statistics/poisson-interval.ts';
import { wilsonInterval } from '../../indicators/statistics/wilson-interval.ts';
import { exposureOf, scatterOf, unitOf } from '../../indicators/trends/scatter.ts';
import { intervalLevel } from '../../indicators/trends/verdict-thresholds.ts';
import { directedTarget, type GoalRequest, type Undirected } from './goal-request.ts';

/** A goal that has not been written yet, and what its series says of it. Public figures alone. */
export interface ProposedGoal {
  /** What the figures are: the count, or the measure of the indicator. */
  readonly shown: Shown;
  readonly verdict: GoalVerdict;
  /** 95 per cent interval of the baseline, in its unit; null where there is none. */
  readonly baselineInterval: readonly [number, number] | null;
  /** From the baseline to the target, as changes are told; null without a published baseline. */
  readonly asked: Pick<Change, 'kind' | 'change'> | null;
  /** Where a straight line stands each year from the baseline to the target; empty without a published baseline. */
  readonly line: readonly { readonly year: number; readonly value: number }[];
  /** Whether a change as large as the target asks for could be told from chance; null where that is not known. */
  readonly couldBeSeen: boolean | null;
}

/**
 * @param series  of the picture on disk
 * @param newest  reference year of it
 * @throws ProblemsFound with GOAL-002 where the direction of the target cannot be told, or is contradicted
 */
export function proposedGoal(
  request: GoalRequest,
  undirected: Undirected,
  series: readonly Series[],
  newest: number,
): ProposedGoal {
  const own = seriesOfKeyFigure(undirected, series);
  const baseline = own?.points.find(({ year }) => year === undirected.baseline.year);
  const published = baseline?.state === 'published' ? baseline : null;
  const target = directedTarget(request, published?.value ?? null);
  const keyFigure = { ...undirected, target };
  const verdict = goalVerdict(undirected.id, keyFigure, own, newest);
  const aim = published && aimOf(keyFigure, published.value);
  const shown = own?.shown ?? 'count';
  const asked = aim && askedChange(aim, shown);
  return {
    shown,
    verdict,
    baselineInterval: published && own ? intervalOf(published, own.shown) : null,
    asked,
    line: aim ? lineOf(aim) : [],
    couldBeSeen: asked && couldBeSeen(asked.change, aim, verdict),
  };
}

function askedChange({ from, to }: Aim, shown: Shown): ProposedGoal['asked'] {
  const difference = to.value - from.value;
  if (scatterOf(shown) === 'binomial') return { kind: 'points', change: difference };
  return from.value > 0 ? { kind: 'per_cent', change: (100 * difference) / from.value } : null;
}

/** A value that is to be kept has to lie on the worse side of the baseline, and as far away. */
function couldBeSeen(change: number, aim: Aim | null, { smallestDetectable }: GoalVerdict): boolean | null {
  if (!aim || !smallestDetectable) return null;
  const way = Math.sign(smallestDetectable.change) || betterIs(aim.direction);
  return way * change >= Math.abs(smallestDetectable.change);
}

function lineOf(aim: Aim): ProposedGoal['line'] {
  return Array.from({ length: aim.to.year - aim.from.year + 1 }, (_, i) => aim.from.year + i).map((year) => ({
    year,
    value: pathAt(aim, year),
  }));
}

function intervalOf(point: PublishedPoint, shown: Shown): readonly [number, number] | null {
  const scatter = scatterOf(shown);
  if (!scatter) return null;
  const exposure = exposureOf(point);
  const [lower, upper] =
    scatter === 'binomial'
      ? wilsonInterval(point.numerator, exposure, intervalLevel)
      : poissonInterval(point.numerator, intervalLevel).map((end) => end / exposure);
  const unit = unitOf(shown);
  return lower === undefined || upper === undefined ? null : [unit * lower, unit * upper];
}
