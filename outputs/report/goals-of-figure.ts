import type { GoalVerdict } from '../../indicators/model/follow-up/goal-verdict.ts';
import { goalSentence } from '../follow-up/goal-sentence.ts';
import type { LabelledText } from '../report-model.ts';
import { targetWordsOf } from '../wording/target-words.ts';
import { type Drawn, seriesOfGoal } from './figure-targets.ts';
import { goalsOf, shownOfGoal } from './indicator-goals.ts';
import type { IndicatorContext } from './report-context.ts';
import { placeWords, shownWords } from './shown-words.ts';

/**
 * How the goals of an indicator stand, by figure: each with the figure that shows what it looks at, and those that no
 * figure shows, such as a share of girls, with the first. So none is left out, whatever there is to draw.
 */
export function goalsByFigure(context: IndicatorContext, figures: readonly Drawn[]): LabelledText[][] {
  const goals = goalsOf(context).map((goal) => {
    const at = figures.findIndex((drawn) => seriesOfGoal(context, goal, drawn) !== undefined);
    return { goal, at: Math.max(0, at), drawn: figures[at] };
  });
  return figures.map((_, i) =>
    goals
      .filter(({ at }) => at === i)
      .map(({ goal, drawn }) => ({
        label: [targetWordsOf(context.words.language).goal, ...subjectOf(context, goal, drawn)].join(', '),
        text: goalSentence(context, goal),
      })),
  );
}

/** What tells the goal from the others of its indicator, wherever it stands: the measure, and the part of the whole. */
function subjectOf(context: IndicatorContext, goal: GoalVerdict, drawn: Drawn | undefined): string[] {
  const { coordinates } = goal.keyFigure;
  const shown = shownOfGoal(context, goal);
  const part = drawn ? partIn(context, goal, drawn) : placeWords(context, coordinates);
  return [
    ...(shown === null || shown === 'count'
      ? []
      : [inSentence(shownWords(context, shown, coordinates).heading)]),
    ...(part === null ? [] : [part]),
  ];
}

/** The name of the series among several. */
function partIn(context: IndicatorContext, goal: GoalVerdict, drawn: Drawn): string | null {
  return drawn.series.length === 1 ? null : (seriesOfGoal(context, goal, drawn)?.label ?? null);
}

function inSentence(heading: string): string {
  return heading.charAt(0).toLowerCase() + heading.slice(1);
}
