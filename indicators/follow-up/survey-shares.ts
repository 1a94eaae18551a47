import type { DerivedFact } from '../model/fact.ts';
import { type CountFacts, countKeys } from '../model/follow-up/count-key.ts';
import type { Survey } from '../model/follow-up/survey.ts';
import type { SurveyChange, SurveyShare } from '../model/follow-up/survey-share.ts';
import { wilsonInterval } from '../statistics/wilson-interval.ts';
import { shareDifference } from '../statistics/year-change.ts';
import { intervalLevel } from '../trends/verdict-thresholds.ts';

/**
 * The shares of all surveys, by survey, question and group as they are registered. A change is told from the newest
 * earlier round: a survey of the same name and the same people, with a question of the same id and wording and a group
 * of the same id. A question that has been worded anew is another question.
 * @param certainFrom  a share of fewer answers than this is marked as uncertain
 */
export function surveyShares(
  surveys: readonly Survey[],
  counts: CountFacts,
  certainFrom: number,
): SurveyShare[] {
  const shareOf = (survey: Survey, group: string, question: string) =>
    shareFrom(counts, { survey: survey.id, group, question }, certainFrom);
  return surveys.flatMap((survey) =>
    survey.questions.flatMap((question) =>
      survey.groups.map((group): SurveyShare => {
        const share = shareOf(survey, group.id, question.id);
        const before = roundBefore(surveys, survey, group.id, question);
        const change = before && changeBetween(before.year, shareOf(before, group.id, question.id), share);
        return { survey: survey.id, group: group.id, question: question.id, share, change };
      }),
    ),
  );
}

type Place = Pick<SurveyShare, 'survey' | 'group' | 'question'>;

/** A withheld number is told before a missing one: it is there. */
function shareFrom(counts: CountFacts, { survey, group, question }: Place, certainFrom: number): DerivedFact {
  const yes = counts.factOf(countKeys.yes(survey, group, question));
  const answered = counts.factOf(countKeys.answeredQuestion(survey, group, question));
  if (yes.state !== 'published' || answered.state !== 'published') {
    const isWithheld = yes.state === 'withheld' || answered.state === 'withheld';
    return { state: 'not_calculated', because: isWithheld ? 'withheld' : 'missing' };
  }
  const [numerator, denominator] = [yes.value, answered.value];
  if (denominator === 0) return { state: 'not_calculated', because: 'denominator' };
  if (numerator > denominator) return { state: 'not_calculated', because: 'not_part' };
  const [lower, upper] = wilsonInterval(numerator, denominator, intervalLevel);
  return {
    state: 'calculated',
    value: (100 * numerator) / denominator,
    interval: [100 * lower, 100 * upper],
    numerator,
    denominator,
    uncertain: denominator < certainFrom,
  };
}

function roundBefore(
  surveys: readonly Survey[],
  { name, population, year }: Survey,
  group: string,
  question: Survey['questions'][number],
): Survey | null {
  const rounds = surveys.filter(
    (other) =>
      other.year < year &&
      other.name === name &&
      other.population === population &&
      other.groups.some(({ id }) => id === group) &&
      other.questions.some(({ id, text }) => id === question.id && text === question.text),
  );
  return rounds.sort((a, b) => b.year - a.year)[0] ?? null;
}

function changeBetween(from: number, before: DerivedFact, after: DerivedFact): SurveyChange | null {
  if (before.state !== 'calculated' || after.state !== 'calculated') return null;
  const { difference, interval } = shareDifference(before, after, intervalLevel);
  const [lower, upper] = interval;
  return {
    from,
    change: 100 * difference,
    interval: [100 * lower, 100 * upper],
    clear: lower > 0 || upper < 0,
  };
}
