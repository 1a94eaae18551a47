import { describe, expect, it } from 'vitest';
import { partsOf, treatmentsIn } from '../../../../indicators/disclosure/problem/parts.ts';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { Random } from '../../../../pipeline/example/random.ts';
import { randomProblem } from '../brute-force/random-problem.ts';

describe('the parts of a problem', () => {
  it('are the open cells that relations hold together, in the order of their first cells', () => {
    const builder = new ProblemBuilder();
    for (let cell = 0; cell < 7; cell++) builder.add({ value: 10 * cell });
    builder.sum(6, [4, 2]);
    builder.sum(5, [1, 3]);
    builder.sum(4, [0, 6]);
    // 0 hangs with 4 and 6 through the last, these with 2 through the first; 1, 3 and 5 by themselves.
    expect(partsOf(builder.build(), all(7)).map(({ cells }) => [...cells])).toEqual([
      [0, 2, 4, 6],
      [1, 3, 5],
    ]);
  });

  it('are as many as there are open cells when nothing holds them together', () => {
    const builder = new ProblemBuilder();
    for (let cell = 0; cell < 3; cell++) builder.add({ value: cell });
    const parts = partsOf(builder.build(), Uint8Array.of(1, 0, 1));
    expect(parts.map(({ cells }) => [...cells])).toEqual([[0], [2]]);
    expect(parts.map(({ problem }) => problem.relations.starts.length)).toEqual([1, 1]);
    expect(partsOf(builder.build(), new Uint8Array(3))).toEqual([]);
  });

  it('do not hang together through a cell that is closed', () => {
    const builder = new ProblemBuilder();
    for (const value of [3, 9, 12, 5, 7]) builder.add({ value });
    builder.sum(2, [0, 1]);
    builder.sum(2, [3, 4]);
    const parts = partsOf(builder.build(), Uint8Array.of(1, 1, 0, 1, 1));
    expect(parts.map(({ cells }) => [...cells])).toEqual([
      [0, 1],
      [3, 4],
    ]);
  });

  it('have what is closed on the other side of their relations', () => {
    const builder = new ProblemBuilder();
    for (const value of [3, 9, 12, 5]) builder.add({ value });
    // 2 ≤ 4·3 − 1·9 + 2·12 − 6·5 = −3 … is false; the ends are moved all the same.
    builder.relate(
      [
        { cell: 2, factor: 2 },
        { cell: 0, factor: 4 },
        { cell: 1, factor: -1 },
        { cell: 3, factor: -6 },
      ],
      2,
      8,
    );
    builder.sum(3, [1]);
    const [part, ...others] = partsOf(builder.build(), Uint8Array.of(1, 0, 0, 1));
    expect(others).toEqual([]);
    // The first: 24 − 9 = 15 are shown, which leaves −13 … −7 for 4x − 6y. The second: 9 are shown, so −y = −9.
    expect(part?.problem.relations).toEqual({
      starts: Int32Array.of(0, 2, 3),
      cells: Int32Array.of(0, 1, 1),
      factors: Float64Array.of(4, -6, -1),
      least: Float64Array.of(-13, -9),
      greatest: Float64Array.of(-7, -9),
    });
  });

  it('have every column of their cells, and the treatments chosen for them', () => {
    const builder = new ProblemBuilder();
    builder.add({ value: 1 });
    builder.add({
      value: 3,
      least: 1,
      greatest: 9,
      guard: [2, 4],
      counted: false,
      known: true,
      publishable: false,
      alone: true,
      price: 2.5,
    });
    builder.add({ value: 8, guard: 'two values' });
    builder.sum(2, [1]);
    const [part] = partsOf(builder.build(), Uint8Array.of(0, 1, 1));
    expect(part?.problem).toMatchObject({
      size: 2,
      value: Float64Array.of(3, 8),
      least: Float64Array.of(1, 0),
      greatest: Float64Array.of(9, Number.POSITIVE_INFINITY),
      guard: Uint8Array.of(1, 2),
      labelFrom: Float64Array.of(2, 0),
      labelTo: Float64Array.of(4, 0),
      counted: Uint8Array.of(0, 1),
      known: Uint8Array.of(1, 0),
      publishable: Uint8Array.of(0, 1),
      alone: Uint8Array.of(1, 0),
      price: Float64Array.of(2.5, Number.POSITIVE_INFINITY),
    });
    expect(part && treatmentsIn(part, Uint8Array.of(2, 1, 0))).toEqual(Uint8Array.of(1, 0));
  });

  it('together say of random problems what the whole says', () => {
    let several = 0;
    for (let seed = 0; seed < 200; seed++) {
      const { problem } = randomProblem(seed);
      const random = new Random(`open ${seed}`);
      const isOpen = Uint8Array.from(problem.value, () => +random.chance(0.5));
      const parts = partsOf(problem, isOpen);
      if (parts.length > 1) several++;
      expect(parts.flatMap(({ cells }) => [...cells]).sort((a, b) => a - b)).toEqual(
        [...isOpen.keys()].filter((cell) => isOpen[cell] === 1),
      );
      const table = Float64Array.from(problem.value);
      for (const cell of isOpen.keys()) if (isOpen[cell] === 1) table[cell] = random.integer(0, 50);
      const hold = ({ relations }: typeof problem, values: Float64Array): boolean[] =>
        [...relations.least.keys()].map((row) => {
          let sum = 0;
          for (let at = relations.starts[row] ?? 0; at < (relations.starts[row + 1] ?? 0); at++) {
            sum += (relations.factors[at] ?? 0) * (values[relations.cells[at] ?? 0] ?? 0);
          }
          return sum >= (relations.least[row] ?? 0) && sum <= (relations.greatest[row] ?? 0);
        });
      // A random table breaks as many relations of the parts as it breaks of the whole.
      const inParts = parts.flatMap(({ problem: own, cells }) =>
        hold(
          own,
          Float64Array.from(cells, (cell) => table[cell] ?? 0),
        ),
      );
      const broken = (held: boolean[]): number => held.filter((holds) => !holds).length;
      expect(broken(inParts)).toBe(broken(hold(problem, table)));
    }
    expect(several).toBeGreaterThan(50);
  });
});

function all(size: number): Uint8Array {
  return new Uint8Array(size).fill(1);
}
