import { treatment } from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { Random } from '../../../../pipeline/example/random.ts';
import type { RandomProblem } from './random-problem.ts';

/**
 * Treatments chosen blindly, so that some leak and some do not: all primary cells withheld, others with some chance,
 * zeros that are always shown never; at times a breakdown is dropped, or a primary cell is forgotten.
 */
export function randomPattern(
  { problem, withheldFromStart, droppables }: RandomProblem,
  seed: number,
): Uint8Array {
  const random = new Random(`pattern ${seed}`);
  const share = random.pick([0.1, 0.4, 0.7, 1]);
  const forgets = random.chance(0.03);
  const pattern = Uint8Array.from(problem.value, (value, cell) => {
    const isShownZero = value === 0 && (problem.least[cell] ?? 0) >= 1;
    if (isShownZero || problem.known[cell] === 1) return treatment.publish;
    const isPrimary = problem.guard[cell] !== 0 && !(forgets && random.chance(0.3));
    const isWithheld = isPrimary || withheldFromStart[cell] === 1 || random.chance(share);
    return isWithheld || problem.publishable[cell] === 0 ? treatment.withhold : treatment.publish;
  });
  const dropped = random.chance(0.1) ? random.pick(droppables) : undefined;
  for (const cell of dropped?.cells ?? []) pattern[cell] = treatment.drop;
  return pattern;
}
