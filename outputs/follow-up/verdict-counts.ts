import { type GoalVerdict, type Verdict, verdicts } from '../../indicators/model/follow-up/goal-verdict.ts';
import type { Language } from '../../indicators/model/text.ts';
import type { LabelledText } from '../report-model.ts';
import { goalsWordsOf } from './words/goals-words.ts';

/** How many key figures stand where, at the newest year that each is looked at; each verdict, also those of none. */
export function verdictCounts(goals: readonly GoalVerdict[], language: Language): LabelledText[] {
  return verdicts.map((verdict) => ({
    label: verdictLabel(verdict, language),
    text: String(countOf(goals, verdict)),
  }));
}

/** How many key figures have a verdict at the newest year that they are looked at; without such a year none can be judged. */
export function countOf(goals: readonly GoalVerdict[], verdict: Verdict): number {
  const newest = ({ checkpoints }: GoalVerdict): Verdict =>
    checkpoints.at(-1)?.standing.verdict ?? 'cannot_be_judged';
  return goals.filter((goal) => newest(goal) === verdict).length;
}

/** `● Nått`: its sign and word, which stand together. */
export function verdictLabel(verdict: Verdict, language: Language): string {
  const { sign, word } = goalsWordsOf(language).verdicts[verdict];
  return `${sign}\u00a0${word}`;
}
