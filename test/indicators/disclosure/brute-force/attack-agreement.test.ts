import { describe, expect, it } from 'vitest';
import { attack } from '../../../../indicators/disclosure/attack/attack.ts';
import type { Breach } from '../../../../indicators/disclosure/attack/verdict.ts';
import { attackByBruteForce, type Leak } from './brute-force-attacker.ts';
import { withinBudget } from './possible-tables.ts';
import { randomPattern } from './random-pattern.ts';
import { randomProblem } from './random-problem.ts';

/** Fewer where the tests are run again and again. */
const releases = Number(process.env.RANDOM_RELEASES ?? 600);

describe('the attack', () => {
  it('finds what an attacker with all the time in the world finds in random patterns, and nothing else', async () => {
    const tally = { tooMany: 0, safe: 0, exact: 0, narrowed: 0, insider: 0, alreadyOpen: 0, tables: 0 };
    const differences: string[] = [];
    for (let seed = 0; seed < releases; seed++) {
      const release = randomProblem(seed);
      const pattern = randomPattern(release, seed);
      const { problem } = release;
      const found = withinBudget(() => attackByBruteForce(problem, pattern));
      if (!found) {
        tally.tooMany++;
        continue;
      }
      const verdict = await attack(problem, pattern);
      const expected = told(found.leaks, found.alreadyOpen, found.knownToAll);
      const actual = told(verdict.breaches, verdict.alreadyOpen, found.knownToAll);
      if (expected !== actual) {
        differences.push(`${release.name}\n  by force  ${expected}\n  by attack ${actual}`);
      }
      for (const { kind } of found.leaks) tally[kind]++;
      if (found.leaks.length === 0) tally.safe++;
      tally.alreadyOpen += found.alreadyOpen.length;
      tally.tables += verdict.tables.length;
    }
    expect(shortestFirst(differences)).toEqual([]);
    // Not vacuous: hundreds of releases of either sort, and few that were too large to try.
    expect(tally.tooMany).toBeLessThan(releases / 20);
    expect(tally.safe).toBeGreaterThan(releases / 4);
    expect(tally.exact).toBeGreaterThan(releases);
    expect(tally.narrowed).toBeGreaterThan(releases / 5);
    expect(tally.insider).toBeGreaterThan(releases);
    expect(tally.alreadyOpen).toBeGreaterThan(releases / 10);
    expect(tally.tables).toBeGreaterThan(releases);
  }, 600_000);
});

/**
 * What either attacker says, in the same words. Of a cell that everybody can work out it does not matter who else can:
 * the attack names no insider, or one where the label itself leaves a single value.
 */
function told(
  breaches: readonly (Breach | Leak)[],
  alreadyOpen: Iterable<number>,
  knownToAll: readonly number[],
): string {
  const fromOutside = new Set(breaches.flatMap(({ kind, cell }) => (kind === 'insider' ? [] : cell)));
  const lines = breaches.flatMap((breach): string | never[] => {
    const { kind, cell } = breach;
    if (kind !== 'insider') return `${kind} ${cell}`;
    if (!knownToAll.includes(cell)) return `insider ${breach.insider} of ${cell}`;
    return fromOutside.has(cell) ? [] : `insiders of ${cell}`;
  });
  return [...new Set(lines)]
    .sort()
    .join(', ')
    .concat('; open ', [...alreadyOpen].join());
}

function shortestFirst(lines: readonly string[]): string[] {
  return [...lines].sort((a, b) => a.length - b.length);
}
