import { countKeys } from '../../../indicators/model/follow-up/count-key.ts';
import type { Problem } from '../../../indicators/model/problem.ts';
import { differs } from '../checked.ts';
import type { Released, ReleasedDerived } from '../released.ts';
import { countsOf, type ReleasedCount } from './released-follow-up.ts';

const file = 'release.json';
const from = 'its own counts';

/** Of how many answers a share is called uncertain is no part of the release. */
type Share =
  | { readonly state: 'calculated'; readonly value: number; readonly interval: readonly [number, number] }
  | { readonly state: 'not_calculated'; readonly because: string };

/** The shares of the surveys in `release.json` against the counts beside them, each with its interval. */
export function checkSurveyShares({ follow_up: followUp }: Released): Problem[] {
  if (followUp === null) return [];
  const countOf = countsOf(followUp);
  const told = new Map(
    followUp.surveys.map(({ survey, group, question, share }) => [`${survey} ${group} ${question}`, share]),
  );
  const problems: Problem[] = [];
  for (const { id, groups, questions } of followUp.registers.surveys) {
    for (const question of questions) {
      for (const group of groups) {
        const name = `${id} ${group.id} ${question.id}`;
        const share = told.get(name);
        const expected = shareFrom(
          countOf(countKeys.yes(id, group.id, question.id)),
          countOf(countKeys.answeredQuestion(id, group.id, question.id)),
        );
        if (!share || !isSame(share, expected)) problems.push(differs(file, `share of ${name}`, from));
        told.delete(name);
      }
    }
  }
  const more = Array.from(told.keys(), () => differs(file, 'a share which is one more', from));
  return [...problems, ...more];
}

function shareFrom(yes: ReleasedCount, answered: ReleasedCount): Share {
  if (yes.state !== 'published' || answered.state !== 'published') {
    const isWithheld = yes.state === 'withheld' || answered.state === 'withheld';
    return { state: 'not_calculated', because: isWithheld ? 'withheld' : 'missing' };
  }
  if (answered.value === 0) return { state: 'not_calculated', because: 'denominator' };
  if (yes.value > answered.value) return { state: 'not_calculated', because: 'not_part' };
  const n = answered.value;
  const p = yes.value / n;
  const [lower, upper] = wilson(p, n);
  return { state: 'calculated', value: 100 * p, interval: [100 * lower, 100 * upper] };
}

/**
 * The ends of the 95 per cent interval are where a share would lie 1.96 of its own standard errors from the one observed:
 * the roots of (p − x)² = z² x(1 − x)/n. Source: E. B. Wilson, JASA 22 (1927) 209–212.
 */
function wilson(p: number, n: number): readonly [number, number] {
  const z = 1.959963984540054;
  const [a, b, c] = [1 + z ** 2 / n, -(2 * p + z ** 2 / n), p ** 2];
  const root = Math.sqrt(b ** 2 - 4 * a * c);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}

function isSame(one: ReleasedDerived, other: Share): boolean {
  if (one.state === 'not_calculated' || other.state === 'not_calculated')
    return (
      one.state === other.state && 'because' in one && 'because' in other && one.because === other.because
    );
  const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;
  const { interval } = one;
  return (
    interval !== null &&
    isNear(one.value, other.value) &&
    isNear(interval[0], other.interval[0]) &&
    isNear(interval[1], other.interval[1])
  );
}
