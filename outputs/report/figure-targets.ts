import { type Coordinates, placeKey } from '../../indicators/model/cell.ts';
import type { GoalVerdict } from '../../indicators/model/follow-up/goal-verdict.ts';
import type { Shown } from '../../indicators/series/series.ts';
import { keyFigureValue, targetText } from '../follow-up/key-figure-text.ts';
import type { FigureTarget, Series } from '../report-model.ts';
import { targetWordsOf } from '../wording/target-words.ts';
import { goalsOf, shownOfGoal } from './indicator-goals.ts';
import type { IndicatorContext } from './report-context.ts';
import { kindOf } from './shown-kind.ts';

/** What a figure draws: what is counted or measured, and the place of each of its series. */
export interface Drawn {
  readonly shown: Shown;
  readonly series: readonly Series[];
  /** One for each series. */
  readonly places: readonly Coordinates[];
}

/** The series that shows what a goal looks at; undefined where the figure has none. */
export function seriesOfGoal(
  context: IndicatorContext,
  goal: GoalVerdict,
  { shown, series, places }: Drawn,
): Series | undefined {
  const looksAt = shownOfGoal(context, goal);
  if (looksAt === null || kindOf(looksAt) !== kindOf(shown)) return undefined;
  const place = placeKey(goal.keyFigure.coordinates);
  return series[places.findIndex((at) => placeKey(at) === place)];
}

/**
 * The targets of a figure's series, in the order of their years. A goal without a value has none, and neither has one of
 * a year before the figure's first: there is no place for it.
 */
export function figureTargets(context: IndicatorContext, drawn: Drawn): FigureTarget[] {
  const words = targetWordsOf(context.words.language);
  const targets = goalsOf(context).flatMap((goal): FigureTarget[] => {
    const { target: value, keyFigure } = goal;
    const { year } = keyFigure.target;
    const series = seriesOfGoal(context, goal, drawn);
    if (!series || value === null || year < (context.years[0] ?? year)) return [];
    const label = drawn.series.length === 1 ? null : series.label;
    const text = words.text(label, year, targetText(context, goal));
    const beside = besideNewest(context, goal, series);
    return [{ series: series.id, year, value, name: words.name(year), text, beside }];
  });
  return targets.sort((a, b) => a.year - b.year);
}

/** Where the newest value lies, by what is printed of both; null where the series has no value or the goal no target. */
function besideNewest(
  context: IndicatorContext,
  { target, keyFigure }: GoalVerdict,
  { points }: Series,
): string | null {
  const last = points.findLast((point) => point.state === 'published');
  if (!last || target === null) return null;
  const [own, wanted] = [last.value, target].map((value) => keyFigureValue(context, keyFigure, value));
  const { newest } = targetWordsOf(context.words.language);
  return newest[own === wanted ? 'at' : last.value > target ? 'above' : 'below'](last.text, last.year);
}
