import type { Undertaking } from '../../indicators/model/follow-up/undertaking.ts';
import type { Part } from '../paper/number-paper.ts';
import type { FollowUpMaterial } from './follow-up-view.ts';
import { goalSentence } from './goal-sentence.ts';
import { keyFigureName, noKeyFigureText } from './key-figure-text.ts';
import { roleTitle } from './named.ts';
import { reportContextOf } from './report-context-of.ts';
import { goalsWordsOf } from './words/goals-words.ts';
import { undertakingWordsOf } from './words/undertaking-words.ts';

type Rows = Extract<Part, { readonly kind: 'word-table' }>['rows'];

/** Goals with their key figures and how each stands, one key figure to a row; nothing where there are no goals. */
export function goalTable(undertakings: readonly Undertaking[], material: FollowUpMaterial): Part[] {
  const goals = undertakings.filter(({ kind }) => kind === 'goal');
  if (goals.length === 0) return [];
  return [
    {
      kind: 'word-table',
      columns: ['rest', 48, 56],
      head: undertakingWordsOf(material.report.language).goalHead,
      rows: goals.flatMap((goal) => goalRows(goal, material)),
    },
  ];
}

function goalRows(goal: Undertaking, material: FollowUpMaterial): Rows {
  const { report, followUp } = material;
  const context = reportContextOf(material);
  const what = [`${goal.text} `, { fine: `${roleTitle(followUp.registers, goal.owner, report.language)}.` }];
  if (goal.keyFigures.length === 0) return [[what, [noKeyFigureText(context, goal)], ['–']]];
  return goal.keyFigures.map((keyFigure) => {
    const verdict = followUp.goals.find((one) => one.goal === goal.id && one.keyFigure.id === keyFigure.id);
    const stands =
      verdict === undefined ? goalsWordsOf(report.language).notJudged : goalSentence(context, verdict);
    return [what, [keyFigureName(context, keyFigure)], [stands]];
  });
}
