import type { PublishedPoint } from '../series/series.ts';
import type { AnnualChange } from './annual-change.ts';
import { pooledRate, type Scatter } from './scatter.ts';
import { steadyPerCent } from './verdict-thresholds.ts';

/**
 * Whether a change of a fifth or more over the window can be ruled out: that no change is seen is no sign that there is
 * none (Altman & Bland 1995, BMJ 311:485). The interval of the change lies as a whole within the margin, which is the test
 * of equivalence at half of what is left outside the interval (Schuirmann 1987, Journal of Pharmacokinetics and
 * Biopharmaceutics 15:657). Both are of the logarithm, so that a series and the same series backwards are judged alike.
 *
 * Of a share above one half the change is that of the side outside it, to the first order p/(1 − p) times as large: a
 * share and its complement are one fact, as in the plain rule.
 * @param points  first and last are those of the window   @param interval  per cent per year, each above −100
 */
export function isSteady(
  points: readonly PublishedPoint[],
  { interval }: Pick<AnnualChange, 'interval'>,
  scatter: Scatter,
): boolean {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return false;
  const share = scatter === 'binomial' ? pooledRate(points) : 0;
  const leverage = (last.year - first.year) * Math.max(1, share / (1 - share));
  const margin = Math.log1p(steadyPerCent / 100);
  return interval.every((end) => Math.abs(Math.log1p(end / 100)) * leverage < margin);
}
