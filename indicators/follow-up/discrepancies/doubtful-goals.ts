import type { Discrepancy } from '../../model/follow-up/discrepancy.ts';
import type { GoalVerdict } from '../../model/follow-up/goal-verdict.ts';
import { isHeld } from '../goals/aim.ts';
import type { Searched } from './discrepancy-material.ts';

/**
 * Key figures whose document says another baseline than the one published, and those whose target is a smaller change
 * than could be told from chance. What is said is compared at its own precision: 12.3 agrees with 12.34.
 * Facts: `name`, the goal's text, and `indicator`; `year`, `said` and `published` of the baseline; `year`, `change` and
 * `smallest` of the target, as sizes in `unit`: `per_cent` or `points`.
 */
export function doubtfulGoals({ registers, goals, whose }: Searched): Discrepancy[] {
  return goals.flatMap((verdict) => {
    const goal = registers.undertakings.find(({ id }) => id === verdict.goal);
    if (goal === undefined) return [];
    const { indicator } = verdict.keyFigure;
    return [differingBaseline(verdict), smallTarget(verdict)]
      .filter((found) => found !== null)
      .map(({ kind, facts }) => ({
        kind,
        about: [{ register: 'undertakings', id: goal.id }],
        facts: { name: goal.text, indicator, ...facts },
        committees: whose.ofUndertaking(goal),
      }));
  });
}

type Found = Pick<Discrepancy, 'kind' | 'facts'>;

function differingBaseline({ baseline: published, keyFigure }: GoalVerdict): Found | null {
  const { year, said } = keyFigure.baseline;
  if (said === null || published === null || agreesAtItsPrecision(said, published)) return null;
  return { kind: 'baseline_differs', facts: { year, said, published } };
}

function agreesAtItsPrecision(said: number, published: number): boolean {
  const decimals = String(said).split('.')[1]?.length ?? 0;
  // A half may have been rounded either way; the last term is for 0.05, which no binary number is.
  return Math.abs(said - published) <= 0.5 / 10 ** decimals + 1e-9 * Math.abs(said);
}

function smallTarget(verdict: GoalVerdict): Found | null {
  const { baseline, target, smallestDetectable, keyFigure } = verdict;
  if (baseline === null || target === null || smallestDetectable === null) return null;
  const { direction, year } = keyFigure.target;
  // To hold a level is to change nothing.
  if (isHeld(direction)) return null;
  const { kind: unit, change } = smallestDetectable;
  if (unit === 'per_cent' && baseline === 0) return null;
  const asked = Math.abs(unit === 'points' ? target - baseline : (100 * (target - baseline)) / baseline);
  const smallest = Math.abs(change);
  if (asked >= smallest) return null;
  return { kind: 'target_below_detectable', facts: { year, change: asked, smallest, unit } };
}
