import { codeListOf } from '../../indicators/catalogue/catalogue.ts';
import { brokenDownBy } from '../../indicators/model/cell.ts';
import type { GoalVerdict } from '../../indicators/model/follow-up/goal-verdict.ts';
import type { Shown } from '../../indicators/series/series.ts';
import { targetText } from '../follow-up/key-figure-text.ts';
import type { Note } from '../report-model.ts';
import { targetWordsOf } from '../wording/target-words.ts';
import { goalsOf, shownOfGoal } from './indicator-goals.ts';
import { measureUnit, measureUnitOfParts } from './measure-words.ts';
import type { IndicatorContext } from './report-context.ts';
import { kindOf } from './shown-kind.ts';
import { placeWords } from './shown-words.ts';

/** A target is told under the table that holds what it is about, and under no other. */
export const targetNoteId = 'NT';

/**
 * The targets of what stands in a table, by goal.
 * @param crossing  its breakdowns; none of the table of totals
 * @param shows     what stands in it
 */
export function targetNotes(
  context: IndicatorContext,
  crossing: readonly string[],
  shows: readonly Shown[],
): Note[] {
  return goalsOf(context).flatMap((goal): Note[] => {
    const shown = shownOfGoal(context, goal);
    const { coordinates, target } = goal.keyFigure;
    const isShown = shown !== null && shows.some((one) => kindOf(one) === kindOf(shown));
    if (!isShown || goal.target === null || !isPlaceOf(context, goal, crossing)) return [];
    const unit = shown === 'count' || shown.kind === 'share' ? null : unitOf(context, shown, crossing);
    const part = placeWords(context, coordinates);
    const { note } = targetWordsOf(context.words.language);
    return [{ id: targetNoteId, text: note(target.year, unit, part, targetText(context, goal)) }];
  });
}

/** Whether the table has a row for the place of a goal that is no total. */
function isPlaceOf(
  { content, indicator }: IndicatorContext,
  { keyFigure: { coordinates } }: GoalVerdict,
  crossing: readonly string[],
): boolean {
  const lists = crossing.map((breakdown) => codeListOf(content.catalogue, indicator, breakdown));
  return (
    brokenDownBy(coordinates).length === lists.length &&
    lists.every(({ column, codes }) => codes.some(({ code }) => code === coordinates[column]))
  );
}

function unitOf(
  context: IndicatorContext,
  measure: Exclude<Shown, 'count'>,
  crossing: readonly string[],
): string {
  const { content, indicator, words } = context;
  const noun = words.units[indicator.unit].many;
  const lists = crossing.map((breakdown) => codeListOf(content.catalogue, indicator, breakdown));
  return lists.length === 0
    ? measureUnit(context, measure, noun)
    : measureUnitOfParts(context, measure, noun, lists);
}
