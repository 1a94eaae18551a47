import { measureForGoals } from '../../indicators/follow-up/goals/measure-for-goals.ts';
import type { GoalVerdict } from '../../indicators/model/follow-up/goal-verdict.ts';
import type { Shown } from '../../indicators/series/series.ts';
import type { IndicatorContext } from './report-context.ts';

/** The goals that an indicator is the measure of, in the order of the registers. */
export function goalsOf({ content, indicator }: IndicatorContext): GoalVerdict[] {
  return (content.followUp?.goals ?? []).filter(({ keyFigure }) => keyFigure.indicator === indicator.id);
}

/** What a goal looks at: the count, or the indicator's rate or share; null where it has neither. */
export function shownOfGoal(
  { indicator }: Pick<IndicatorContext, 'indicator'>,
  { keyFigure }: GoalVerdict,
): Shown | null {
  return keyFigure.shown === 'count' ? 'count' : (measureForGoals(indicator.measures) ?? null);
}
