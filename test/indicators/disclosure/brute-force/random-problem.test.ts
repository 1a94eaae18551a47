import { describe, expect, it } from 'vitest';
import { randomProblem } from './random-problem.ts';

const releases = Array.from({ length: 400 }, (_, seed) => randomProblem(seed));

describe('random problems', () => {
  it('are the same for the same seed', () => {
    expect(randomProblem(7)).toEqual(randomProblem(7));
    expect(randomProblem(7)).not.toEqual(randomProblem(8));
  });

  it('have counts that agree with their relations and with what is said of them', () => {
    for (const { name, problem } of releases) {
      const { starts, cells, factors, least, greatest } = problem.relations;
      for (const row of least.keys()) {
        let sum = 0;
        for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
          sum += (factors[at] ?? 0) * (problem.value[cells[at] ?? 0] ?? 0);
        }
        expect(sum, name).toBeGreaterThanOrEqual(least[row] ?? 0);
        expect(sum, name).toBeLessThanOrEqual(greatest[row] ?? 0);
      }
    }
  });

  it('are of all sorts', () => {
    const share = (is: (release: (typeof releases)[number]) => boolean): number =>
      releases.filter(is).length / releases.length;
    expect(share(({ problem }) => problem.guard.some((kept) => kept === 1))).toBeGreaterThan(0.6);
    expect(share(({ problem }) => problem.guard.some((kept) => kept === 2))).toBeGreaterThan(0.08);
    expect(share(({ problem }) => problem.alone.includes(1))).toBeGreaterThan(0.5);
    expect(share(({ problem }) => problem.known.includes(1))).toBeGreaterThan(0.1);
    expect(share(({ problem }) => problem.counted.includes(0))).toBeGreaterThan(0.2);
    expect(share(({ problem }) => problem.relations.factors.some((factor) => factor > 1))).toBeGreaterThan(
      0.1,
    );
    expect(
      share(({ problem }) => problem.relations.greatest.includes(Number.POSITIVE_INFINITY)),
    ).toBeGreaterThan(0.2);
    expect(share(({ withheldFromStart }) => withheldFromStart.includes(1))).toBeGreaterThan(0.08);
    const hasHiddenZero = ({ problem }: (typeof releases)[number]): boolean =>
      problem.value.some((value, cell) => value === 0 && problem.guard[cell] === 1);
    expect(share(hasHiddenZero)).toBeGreaterThan(0.08);
    const hasRest = ({ problem }: (typeof releases)[number]): boolean =>
      problem.publishable.some((is, cell) => is === 0 && problem.counted[cell] === 1);
    expect(share(hasRest)).toBeGreaterThan(0.08);
    for (const dimensions of [1, 2, 3, 4]) {
      const has = share(({ droppables }) => droppables.some((one) => one.dimensions === dimensions));
      expect(has, `${dimensions} dimensions`).toBeGreaterThan(0.01);
    }
  });
});
