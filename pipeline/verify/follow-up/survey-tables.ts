import { countKeys } from '../../../indicators/model/follow-up/count-key.ts';
import { surveysWordsOf } from '../../../outputs/follow-up/words/surveys-words.ts';
import { derivedCell, type ExpectedCell } from '../expected-cells.ts';
import { type Context, countCell, type RegisterTable, rowOf, tableOf } from './register-table.ts';
import type { ReleasedSurvey } from './released-follow-up.ts';

/** Of each question in each group: who said so, who answered, and the share with its limits. */
export function surveyTables(context: Context): RegisterTable[] {
  const { registers, language } = context;
  const words = surveysWordsOf(language);
  // The newest survey stands first; of one year as they are registered.
  return [...registers.surveys]
    .sort((a, b) => b.year - a.year)
    .flatMap((survey) =>
      survey.questions.map((question) =>
        tableOf(
          {
            account: 'uppfoljning-enkater',
            id: `enkat-${survey.id}-${question.id}`,
            caption: words.caption(question.text, words.survey(survey.name, survey.year)),
            inAppendices: true,
          },
          words.head.slice(1),
          survey.groups.map(({ id, name }, i) =>
            rowOf(name, i === 0 ? 0 : 1, answerCells(context, survey, id, question.id)),
          ),
        ),
      ),
    );
}

function answerCells(
  { countOf, followUp, wording }: Context,
  { id: survey }: ReleasedSurvey,
  group: string,
  question: string,
): ExpectedCell[] {
  const share = followUp.surveys.find(
    (one) => one.survey === survey && one.group === group && one.question === question,
  )?.share ?? { state: 'not_calculated', because: 'missing' };
  return [
    countCell(countOf(countKeys.yes(survey, group, question)), wording),
    countCell(countOf(countKeys.answeredQuestion(survey, group, question)), wording),
    ...(['value', 'lower', 'upper'] as const).map((part) => derivedCell(wording, share, part, 1)),
  ];
}
