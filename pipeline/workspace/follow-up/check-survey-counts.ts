import type { Survey } from '../../../indicators/model/follow-up/survey.ts';
import { type Problem, problem } from '../../../indicators/model/problem.ts';
import type { Entry } from './entry.ts';
import type { AnsweredGroup } from './survey-answers.ts';

type Answers = Entry<AnsweredGroup>;

/**
 * The counts of the answers agree with each other: who said yes are among those who answered the question, these among
 * those who answered at all, and these among those who were asked; and the groups after the first make it up. Where a part
 * is not counted the others are at most the whole. No count is told.
 */
export function checkSurveyCounts(surveys: readonly Entry<Survey>[], answers: readonly Answers[]): Problem[] {
  return surveys.flatMap(({ value: survey }) => {
    const own = answers.filter(({ value }) => value.survey === survey.id);
    return [...own.flatMap((row) => checkRow(row, own, survey)), ...checkGroups(survey, own)];
  });
}

function checkRow({ value, at }: Answers, own: readonly Answers[], { groups }: Survey): Problem[] {
  const { group, question, invited, answered, yes } = value;
  const larger = (column: string, part: string, whole: string) =>
    problem('FOLLOW-UP-006', at(column), `more who ${part} than who ${whole}`, 'as many or fewer');
  const ofGroup = own.find(({ value: other }) => other.group === group && other.question === null)?.value;
  const problems: Problem[] = [];
  if (isMore(answered, invited)) problems.push(larger('answered', 'answered', 'were asked'));
  if (isMore(yes, answered)) problems.push(larger('yes', 'said so', 'answered the question'));
  if (question !== null && isMore(answered, ofGroup?.answered ?? null))
    problems.push(larger('answered', 'answered the question', 'answered at all'));
  if (invited !== null && groups[0] && group !== groups[0].id) {
    const found = `how many were asked of ${group}`;
    problems.push(
      problem('FOLLOW-UP-005', at('invited'), found, `a number in the row of ${groups[0].id} alone`),
    );
  }
  return problems;
}

/** The groups after the first against it, in each column of each question. */
function checkGroups({ groups: [all, ...parts] }: Survey, own: readonly Answers[]): Problem[] {
  if (!all || parts.length === 0) return [];
  return own
    .filter(({ value }) => value.group === all.id)
    .flatMap(({ value: whole, at }) =>
      (['answered', 'yes'] as const).flatMap((column) => {
        const rows = parts.map(
          ({ id }) =>
            own.find(({ value }) => value.group === id && value.question === whole.question)?.value[column] ??
            null,
        );
        const sum = rows.reduce<number>((total, count) => total + (count ?? 0), 0);
        const total = whole[column];
        if (total === null || sum === total || (sum < total && rows.includes(null))) return [];
        const found = `another number than the groups of ${all.id} make up`;
        return [
          problem('FOLLOW-UP-006', at(column), found, 'their sum; who is in none of them is a group too'),
        ];
      }),
    );
}

function isMore(part: number | null, whole: number | null): boolean {
  return part !== null && whole !== null && part > whole;
}
