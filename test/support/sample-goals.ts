import { totals } from '../../indicators/model/cell.ts';
import type { GoalVerdict } from '../../indicators/model/follow-up/goal-verdict.ts';
import type { KeyFigure } from '../../indicators/model/follow-up/undertaking.ts';
import type { ReleaseContent } from '../../indicators/release/release-content.ts';
import { sampleFollowUp, sampleKeyFigure, sampleUndertaking } from './sample-follow-up.ts';

/** A goal of which nothing is judged, and whose target is `target`. */
export function sampleGoal(keyFigure: Partial<KeyFigure>, own: Partial<GoalVerdict> = {}): GoalVerdict {
  const checked = sampleKeyFigure({
    baseline: { year: 2020, said: null },
    checkpoints: [2025],
    ...keyFigure,
  });
  return {
    goal: 'narvaro',
    keyFigure: checked,
    baseline: null,
    target: checked.target.value,
    checkpoints: [],
    smallestDetectable: null,
    ...own,
  };
}

/** Where a figure shall be: `at most` a value for `down`, `at least` for `up`. */
export function sampleTarget(direction: 'up' | 'down', value: number, year: number): KeyFigure['target'] {
  return { direction, value, changePerCent: null, year };
}

/**
 * Goals about the sample draft: of a count in a year to come and of its rate in a year that has been, of one part of a
 * figure with few lines and one of many panels, of a share, of what no figure shows, and one whose target has no value.
 */
export const sampleGoals: readonly GoalVerdict[] = [
  sampleGoal(
    {
      ...{ indicator: 'bou.children_investigated', shown: 'count' },
      target: sampleTarget('down', 520, 2027),
    },
    {
      checkpoints: [
        {
          year: 2025,
          standing: {
            verdict: 'not_on_the_way',
            change: { kind: 'per_cent', change: 9.8, interval: [-2.3, 23.4] },
          },
          value: 561,
          path: 500,
        },
      ],
    },
  ),
  sampleGoal({ indicator: 'bou.children_investigated', target: sampleTarget('down', 18.5, 2023) }),
  sampleGoal({
    ...{ indicator: 'bou.children_investigated', shown: 'count', coordinates: { ...totals, sex: 'M' } },
    target: sampleTarget('down', 210, 2027),
  }),
  sampleGoal({
    ...{ indicator: 'bou.children_investigated', shown: 'count' },
    coordinates: { ...totals, age_band: '6-12' },
    target: sampleTarget('down', 150, 2027),
  }),
  sampleGoal({
    ...{ indicator: 'bou.children_investigated', coordinates: { ...totals, sex: 'F' } },
    target: sampleTarget('down', 20, 2027),
  }),
  sampleGoal({
    ...{ indicator: 'school.children_individual_resource', target: sampleTarget('up', 1.75, 2027) },
  }),
  sampleGoal({
    ...{ indicator: 'bup.children_new', shown: 'count' },
    target: { direction: 'down', value: null, changePerCent: -10, year: 2027 },
  }),
];

/** The same content with these goals, and the strategy's one undertaking. */
export function withGoals(goals: readonly GoalVerdict[] = sampleGoals) {
  return (content: ReleaseContent): ReleaseContent => ({
    ...content,
    followUp: sampleFollowUp({ undertakings: [sampleUndertaking()] }, { goals }),
  });
}
