import type { YearOnYear } from '../../indicators/trends/year-on-year.ts';
import { generated } from './generated-sentence.ts';
import type { ReportContext } from './report-context.ts';
import { signedNumber } from './signed-number.ts';

/** The newest year beside the one before it, and whether the difference is more than chance alone gives. */
export function yearOnYearSentence({ words }: ReportContext, change: YearOnYear): string {
  const { yearOnYear: phrases, because, perCent, points, interval } = words.statistics;
  if (change.state === 'not_calculated')
    return generated(words, phrases.notCalculated(because[change.because]));
  const unit = change.kind === 'points' ? points : perCent;
  const signed = (value: number): string => signedNumber(value, words.numbers);
  const [low, high] = change.interval;
  const sentence = phrases.changed(
    change.from,
    change.to,
    unit(signed(change.change)),
    interval([signed(low), signed(high)], unit),
    change.preliminary,
  );
  return generated(words, `${sentence} ${change.clear ? phrases.clear : phrases.withinChance}`);
}
