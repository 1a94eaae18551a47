import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildProblem } from '../../../indicators/disclosure/build-problem.ts';
import { completeTable } from '../../../indicators/disclosure/complete-table.ts';
import { findPattern } from '../../../indicators/disclosure/find-pattern.ts';
import { loadSolver } from '../../../indicators/disclosure/linear-program.ts';
import { policyOf } from '../../../indicators/disclosure/policy.ts';
import type { Treatment } from '../../../indicators/disclosure/protection-problem.ts';
import { ProblemsFound } from '../../../indicators/model/problem.ts';
import { attackByEnumeration, type Findings } from './enumerating-attacker.ts';
import { type RandomRelease, randomRelease } from './random-release.ts';
import { cellsOf } from './small-catalogue.ts';

const solver = await loadSolver();

describe('a release of random small tables', () => {
  it('keeps every floor whole and gives no insider another count, whoever enumerates all tables', () => {
    const tally = { releases: 0, refused: 0, tooMany: 0, primaries: 0, insiders: 0, withGiven: 0 };
    fc.assert(
      fc.property(randomRelease, (release) => {
        tally.releases++;
        const pattern = patternFor(release);
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
  });
});

function patternFor({ catalogue, cells, given }: RandomRelease): ReadonlyMap<string, Treatment> | 'refused' {
  const { problem, withheldFromStart } = buildProblem(cellsOf(...cells), catalogue, { given });
  try {
    const { treatments } = findPattern(solver, completeTable(solver, problem), withheldFromStart);
    return new Map(problem.cells.map(({ id }, at) => [id, treatments[at] ?? 'publish']));
  } catch (error) {
    if (error instanceof ProblemsFound) return 'refused';
    throw error;
  }
}
