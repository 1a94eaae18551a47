import type { Change, Checkpoint, GoalVerdict } from '../../indicators/model/follow-up/goal-verdict.ts';
import { generated } from '../report/generated-sentence.ts';
import type { ReportContext } from '../report/report-context.ts';
import { signedNumber } from '../report/signed-number.ts';
import { keyFigureValue, targetText } from './key-figure-text.ts';
import { verdictLabel } from './verdict-counts.ts';
import { goalsWordsOf } from './words/goals-words.ts';

/**
 * How a key figure stands at its newest checkpoint, beside its target: `På väg 2025: 9,1 %. Målet är högst 8,0 % år
 * 2027.` Without a checkpoint only the target is told. It claims no cause.
 */
export function goalSentence(context: ReportContext, verdict: GoalVerdict): string {
  const words = goalsWordsOf(context.words.language);
  const newest = verdict.checkpoints.at(-1);
  const target = words.targetSentence(targetText(context, verdict), verdict.keyFigure.target.year);
  const sentence = newest === undefined ? target : `${standingSentence(context, verdict, newest)} ${target}`;
  return generated(context.words, sentence);
}

/** `Sedan 2022: −9,0 % (95 % osäkerhetsintervall −14,1 till −3,7 %).` */
export function changeSentence(context: ReportContext, { keyFigure }: GoalVerdict, change: Change): string {
  const { statistics, numbers } = context.words;
  const unit = change.kind === 'points' ? statistics.points : statistics.perCent;
  const [low, high] = change.interval.map((end) => signedNumber(end, numbers));
  return generated(
    context.words,
    goalsWordsOf(context.words.language).change(
      keyFigure.baseline.year,
      unit(signedNumber(change.change, numbers)),
      statistics.interval([low ?? '', high ?? ''], unit),
    ),
  );
}

/** `● Nått`: the sign and word of a checkpoint. */
export function standingWord({ words: { language } }: ReportContext, { standing }: Checkpoint): string {
  return verdictLabel(standing.verdict, language);
}

/** Why it cannot be judged; null where it can. */
export function whyUnjudged({ words: { language } }: ReportContext, { standing }: Checkpoint): string | null {
  return standing.verdict === 'cannot_be_judged' ? goalsWordsOf(language).because[standing.because] : null;
}

function standingSentence(
  context: ReportContext,
  { keyFigure }: GoalVerdict,
  checkpoint: Checkpoint,
): string {
  const { year, value, standing } = checkpoint;
  const words = goalsWordsOf(context.words.language);
  const { word } = words.verdicts[standing.verdict];
  if (standing.verdict === 'cannot_be_judged')
    return words.unjudged(word, year, words.because[standing.because]);
  return words.judged(word, year, value === null ? null : keyFigureValue(context, keyFigure, value));
}
