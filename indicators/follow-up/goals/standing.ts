import type { Change, Checkpoint } from '../../model/follow-up/goal-verdict.ts';
import { type Aim, betterIs, isHeld, pathAt } from './aim.ts';

/** So near is there: a target that is reached exactly must not be missed by the last bit of a division. */
const tolerance = 1e-9;

/**
 * How a goal stands in a year, from the change since the baseline and its interval. Whatever is said, chance alone would
 * say it in one case of forty at most:
 *
 * - `reached`: the value is at the target or beyond it, and the whole interval lies on the better side of no change.
 * - `on_the_way`, before the target year: the whole interval lies on the better side of no change, and does not end short
 *   of the straight line to the target.
 * - `not_on_the_way`: the whole interval lies short of the line; from the target year on, short of the target.
 * - anything else is `uncertain`, and so is a value that falls short of the target in the target year, but not clearly.
 *
 * What is to be kept no worse than a value is `on_the_way` before the target year, and `reached` from it on, where the
 * whole interval lies on the better side of the value. It is not enough that the value lies there: it would do so in every
 * second year of a series that stands still at it.
 * @param value  published, in the unit of the aim
 */
export function standingOf(aim: Aim, year: number, value: number, change: Change): Checkpoint['standing'] {
  const [worst, best] = inDirection(aim, change.interval);
  const needed = neededChange(aim, year, change.kind);
  const slack = tolerance * (1 + Math.abs(needed));
  const isOver = year >= aim.to.year;
  if (best < needed - slack) return { verdict: 'not_on_the_way', change };
  if (isHeld(aim.direction)) {
    if (worst >= needed - slack) return { verdict: isOver ? 'reached' : 'on_the_way', change };
  } else if (worst > 0) {
    if (meets(aim, value)) return { verdict: 'reached', change };
    if (!isOver) return { verdict: 'on_the_way', change };
  }
  return { verdict: 'cannot_be_judged', because: 'uncertain', change };
}

/** The interval from its worse to its better end, above 0 for the better. */
function inDirection({ direction }: Aim, [lower, upper]: Change['interval']): readonly [number, number] {
  return betterIs(direction) === 1 ? [lower, upper] : [-upper, -lower];
}

/** From the baseline to the path of that year, in the unit of the change, above 0 for the better. */
function neededChange(aim: Aim, year: number, kind: Change['kind']): number {
  const { value } = aim.from;
  const difference = betterIs(aim.direction) * (pathAt(aim, year) - value);
  return kind === 'points' ? difference : (100 * difference) / value;
}

function meets({ direction, to }: Aim, value: number): boolean {
  return betterIs(direction) * (value - to.value) >= -tolerance * (1 + Math.abs(to.value));
}
