import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ProblemBuilder } from '../../indicators/disclosure/problem/problem-builder.ts';
import type { ProtectionProblem } from '../../indicators/disclosure/problem/protection-problem.ts';

const instanceSchema = z.object({
  n: z.int().positive(),
  value: z.array(z.number()),
  /** Each equation as cells and factors that come to 0. */
  eqs: z.array(z.array(z.tuple([z.int(), z.number()]))),
  primary: z.array(z.number()),
  /** How far from its value nobody may be able to say of a primary cell that it is. */
  upl: z.array(z.number()),
});

/**
 * A table of the literature on cell suppression, as JSON with the fields above. A primary cell shall be possible
 * everywhere within its protection level, on both sides. Zeros are shown, and nobody is held to know her own count.
 *
 * @param priceOf what it costs to withhold a value
 * @throws for a file of another form, and for one whose values do not add up
 */
export function readClassicalInstance(path: string, priceOf: (value: number) => number): ProtectionProblem {
  const { n, value, eqs, primary, upl } = instanceSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const builder = new ProblemBuilder();
  for (let cell = 0; cell < n; cell++) {
    const own = value[cell] ?? 0;
    const level = upl[cell] ?? 0;
    builder.add({
      value: own,
      guard: primary[cell] === 1 ? [Math.max(0, own - level), own + level] : null,
      known: own === 0,
      price: priceOf(own),
    });
  }
  for (const terms of eqs) {
    const sum = terms.reduce((total, [cell, factor]) => total + factor * (value[cell] ?? 0), 0);
    if (sum !== 0) throw new Error('an equation of the instance does not hold');
    builder.relate(
      terms.map(([cell, factor]) => ({ cell, factor })),
      0,
      0,
    );
  }
  return builder.build();
}
