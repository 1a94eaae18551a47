import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../indicators/disclosure/audited-pattern.ts';
import { policyOf } from '../../../indicators/disclosure/policy/presets.ts';
import { protect } from '../../../indicators/disclosure/protect.ts';
import { ProblemsFound } from '../../../indicators/model/problem.ts';
import { attackByEnumeration, type Findings } from './enumerating-attacker.ts';
import { type RandomRelease, randomRelease } from './random-release.ts';
import { cellsOf } from './small-catalogue.ts';

describe('a release of random small tables', () => {
  it('keeps every floor whole and gives no insider another count, whoever enumerates all tables', async () => {
    const tally = { releases: 0, refused: 0, tooMany: 0, primaries: 0, insiders: 0, withGiven: 0 };
    await fc.assert(
      fc.asyncProperty(randomRelease, async (release) => {
        tally.releases++;
        const pattern = await patternFor(release);
        if (pattern === 'refused') {
          // Only an earlier publication can leave a release without a safe pattern: total − part known before = part.
          expect(release.given.size).toBe(1);
          tally.refused++;
          return;
        }
        const found: Findings | undefined = attackByEnumeration(
          release,
          pattern,
          policyOf(release.policy).threshold,
        );
        expect(found?.leaks ?? [], release.name).toEqual([]);
        tally.tooMany += found ? 0 : 1;
        tally.primaries += found?.primaries ?? 0;
        tally.insiders += found?.insiders ?? 0;
        tally.withGiven += release.given.size;
      }),
      { numRuns: 1500, seed: 2026 },
    );
    // Not vacuous: nearly every release was enumerated to the end, with thousands of cells at stake.
    expect(tally.tooMany).toBeLessThan(tally.releases / 20);
    expect(tally.refused).toBeLessThan(tally.releases / 20);
    expect(tally.primaries).toBeGreaterThan(3000);
    expect(tally.insiders).toBeGreaterThan(3000);
    expect(tally.withGiven).toBeGreaterThan(50);
  }, 300_000);
});

async function patternFor({
  catalogue,
  cells,
  given,
  sums,
}: RandomRelease): Promise<ReadonlyMap<string, Decision> | 'refused'> {
  const source = cellsOf(...cells);
  try {
    const { pattern } = await protect(source, catalogue, { given });
    return new Map([...cells, ...sums].map(({ id }) => [id, pattern.decisionFor(id)]));
  } catch (error) {
    if (error instanceof ProblemsFound) return 'refused';
    throw error;
  }
}
