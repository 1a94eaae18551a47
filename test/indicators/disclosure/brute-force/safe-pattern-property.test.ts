import { describe, expect, it } from 'vitest';
import type {
  ProtectionProblem,
  Treatments,
} from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { safePattern } from '../../../../indicators/disclosure/safe-pattern.ts';
import { suppress } from '../../../../indicators/disclosure/suppress/suppress.ts';
import { attackByBruteForce } from './brute-force-attacker.ts';
import { agreesByAddition } from './possible-by-addition.ts';
import { withinBudget } from './possible-tables.ts';
import { type RandomProblem, randomProblem } from './random-problem.ts';

/** Fewer where the tests are run again and again. */
const releases = Number(process.env.RANDOM_RELEASES ?? 600);
/** Other releases than those that the attack is compared on. */
const firstSeed = 10_000;

describe('a safe pattern for a random release', () => {
  it('keeps every floor whole and gives no insider another count, whoever tries all tables', async () => {
    const tally = { tooMany: 0, refused: 0, withheld: 0, dropped: 0, primaries: 0, insiders: 0 };
    const failures: string[] = [];
    for (let seed = firstSeed; seed < firstSeed + releases; seed++) {
      const release = randomProblem(seed);
      const { problem, withheldFromStart, droppables } = release;
      const { treatments, dropped, verdict, unprotectable } = await safePattern(problem, {
        withheldFromStart,
        droppables,
      });
      failures.push(...brokenRules(release, treatments, dropped).map((rule) => `${release.name}: ${rule}`));
      if (unprotectable.length > 0) {
        // Only what others have published, or a count together with its rest, may leave no way out.
        if (!isHardPressed(problem)) failures.push(`${release.name}: no pattern found`);
        tally.refused++;
        continue;
      }
      if (verdict.breaches.length > 0) failures.push(`${release.name}: given out though broken`);
      const found = withinBudget(() => attackByBruteForce(problem, treatments));
      if (!found) tally.tooMany++;
      else if (found.leaks.length > 0) failures.push(`${release.name}: ${JSON.stringify(found.leaks)}`);
      tally.primaries += found?.primaries ?? 0;
      tally.insiders += found?.insiders ?? 0;
      tally.dropped += dropped.length;
      tally.withheld += treatments.filter((chosen, cell) => chosen === 1 && problem.guard[cell] === 0).length;
    }
    expect(failures.sort((a, b) => a.length - b.length)).toEqual([]);
    // Not vacuous: few releases without an answer, thousands of cells and insiders at stake.
    expect(tally.tooMany).toBeLessThan(releases / 20);
    expect(tally.refused).toBeLessThan(releases / 10);
    expect(tally.primaries).toBeGreaterThan(releases * 3);
    expect(tally.insiders).toBeGreaterThan(releases * 10);
    expect(tally.withheld).toBeGreaterThan(releases);
  }, 600_000);

  it('is proposed with possible tables that come out by plain addition', async () => {
    let tables = 0;
    const wrong: string[] = [];
    for (let seed = firstSeed; seed < firstSeed + releases / 2; seed++) {
      const { name, problem, withheldFromStart } = randomProblem(seed);
      const treatments = startOf(problem.guard, withheldFromStart);
      const { withhold, witnesses } = await suppress(problem, treatments);
      for (const cell of withhold) treatments[cell] = 1;
      for (const witness of witnesses) {
        tables++;
        if (!agreesByAddition(problem, treatments, witness)) wrong.push(name);
      }
    }
    expect(wrong).toEqual([]);
    expect(tables).toBeGreaterThan(releases);
  }, 600_000);
});

function startOf(guard: Uint8Array, withheldFromStart: Uint8Array): Uint8Array {
  return guard.map((kept, cell) => +(kept > 0 || withheldFromStart[cell] === 1));
}

/** Whether others have told of it, or a part is told beside the whole and so its rest too. */
function isHardPressed({ known, counted, guard, publishable, relations }: ProtectionProblem): boolean {
  return (
    known.includes(1) ||
    relations.factors.some((factor) => factor > 1) ||
    publishable.some((is, cell) => is === 0 && (guard[cell] !== 0 || counted[cell] === 1))
  );
}

/** What a pattern may never do, safe or not. */
function brokenRules(
  { problem, withheldFromStart, droppables }: RandomProblem,
  treatments: Treatments,
  dropped: readonly number[],
): string[] {
  const gone = new Set(dropped.flatMap((at) => [...(droppables[at]?.cells ?? [])]));
  for (const [at, { cells }] of droppables.entries())
    if (!dropped.includes(at)) for (const cell of cells) gone.delete(cell);
  return [...treatments.entries()].flatMap(([cell, chosen]) => {
    const isPrimary = problem.guard[cell] !== 0;
    const isMovable = problem.publishable[cell] === 1 && problem.known[cell] === 0;
    const isForced = isPrimary || withheldFromStart[cell] === 1;
    const rules: [is: boolean, broken: string][] = [
      [(chosen === 2) !== gone.has(cell), 'a cell goes with its breakdown and with nothing else'],
      [isForced && isMovable && chosen === 0, 'a primary cell is shown'],
      [
        isMovable && !isForced && chosen === 1 && problem.price[cell] === Infinity,
        'a cell without a price is withheld',
      ],
    ];
    return rules.flatMap(([is, broken]) => (is ? `${broken} (${cell})` : []));
  });
}
