import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests by hand first: they are the fastest to kill a mutant. */
class RandomReleasesLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => +moduleId.includes('brute-force');
    const byPath = (a: string, b: string): number => (a < b ? -1 : 1);
    return [...files].sort((a, b) => rank(a) - rank(b) || byPath(a.moduleId, b.moduleId));
  }
}

/**
 * The tests that the mutation test runs again and again: those of disclosure control, with few random releases.
 * MUTATION_TESTS narrows them to those of one room.
 */
export default defineConfig({
  test: {
    include: [process.env.MUTATION_TESTS ?? 'test/indicators/disclosure/**/*.test.ts'],
    env: { TZ: 'Europe/Stockholm', RANDOM_RELEASES: '24' },
    sequence: { sequencer: RandomReleasesLast },
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
