import { describe, expect, it } from 'vitest';
import { PublishedPart } from '../../../../indicators/disclosure/attack/published-part.ts';
import { loadHighs } from '../../../../indicators/disclosure/highs.ts';
import type { NewCell } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { SmallRelease } from './small-release.ts';
import { counted, givingUp } from './watched-solver.ts';

const highs = await loadHighs();
const endless = Number.POSITIVE_INFINITY;

/** A withheld cell; the value must not matter. */
const sign = (label: readonly [number, number] | null, least = 1): NewCell => ({
  value: 77,
  least,
  guard: label,
});

/** Cells as `least–greatest verdict`, in their order. */
function attacked(release: SmallRelease, solver = highs): string[] {
  const problem = release.build();
  const part = new PublishedPart(solver, problem, new Uint8Array(problem.size).fill(1));
  try {
    const { findings, isImpossible } = part.attack();
    const mark = isImpossible ? ' impossible' : '';
    return findings.map(({ least, greatest, verdict }) => `${least}–${greatest} ${verdict}${mark}`);
  } finally {
    part.close();
  }
}

/** One cell that is printed to lie between two values. */
function between(least: number, greatest: number, label: readonly [number, number] | null): SmallRelease {
  return new SmallRelease().cell('x', sign(label, 0)).relate({ x: 1 }, least, greatest);
}

describe('a cell in print', () => {
  it('is narrow when it may be some of what its sign stands for, and not all of it', () => {
    const told = ([least, greatest]: readonly [number, number]) =>
      attacked(between(least, greatest, [3, 6]))[0];
    const ends = [
      [3, 6],
      [0, 9],
      [4, 9],
      [6, 9],
      [0, 5],
      [0, 3],
      [4, 5],
    ] as const;
    expect(ends.map(told)).toEqual([
      '3–6 safe',
      '0–9 safe',
      '4–9 narrow',
      '6–9 narrow',
      '0–5 narrow',
      '0–3 narrow',
      '4–5 narrow',
    ]);
  });

  it('is safe when it can be nothing that its sign stands for, and exact with one value in any case', () => {
    const told = ([least, greatest]: readonly [number, number]) =>
      attacked(between(least, greatest, [3, 6]))[0];
    const ends = [
      [0, 2],
      [7, 9],
      [8, 8],
      [4, 4],
    ] as const;
    expect(ends.map(told)).toEqual(['0–2 safe', '7–9 safe', '8–8 exact', '4–4 exact']);
  });

  it('is narrow when only the last of its label is missing: 2u + 1 is never 2', () => {
    const odd = new SmallRelease()
      .cell('x', sign([1, 2]))
      .cell('u', { ...sign(null, 0), publishable: false })
      .relate({ x: 1, u: -2 }, 1, 1)
      .relate({ x: 1 }, 1, 5);
    expect(attacked(odd)).toEqual(['1–5 narrow']);
  });

  it('is narrow when a hole in its label is one that only whole numbers show', () => {
    const even = new SmallRelease()
      .cell('x', sign([1, 4]))
      .cell('u', { ...sign(null, 0), publishable: false })
      .cell('v', { ...sign(null, 0), publishable: false })
      .rule('x = u + v')
      .relate({ u: 1, v: -1 }, 0, 0);
    expect(attacked(even)).toEqual([`2–${endless} narrow`]);
    const fromZero = new SmallRelease()
      .cell('x', sign([0, 4], 0))
      .cell('u', { ...sign(null, 0), publishable: false })
      .cell('v', { ...sign(null, 0), publishable: false })
      .rule('x = u + v')
      .relate({ u: 1, v: -1 }, 0, 0);
    expect(attacked(fromZero)).toEqual([`0–${endless} narrow`]);
  });

  it('ends at whole numbers on either side: what is twice something and from 1 to 9 is from 2 to 8', () => {
    const even = new SmallRelease()
      .cell('x', sign(null))
      .cell('u', { ...sign(null, 0), publishable: false })
      .cell('v', { ...sign(null, 0), publishable: false })
      .rule('x = u + v')
      .relate({ u: 1, v: -1 }, 0, 0)
      .relate({ x: 1 }, 1, 9);
    expect(attacked(even)).toEqual(['2–8 safe']);
  });
});

describe('the solver', () => {
  const twelve = (): SmallRelease =>
    new SmallRelease()
      .cell('a', sign([1, 4]))
      .cell('b', sign([8, 10]))
      .cell('c', sign(null))
      .relate({ a: 1, b: 1 }, 12, 12)
      .relate({ b: 1, c: -1 }, 0, 0);

  it('is asked for nothing that a table has shown, and each of its models is closed', () => {
    const solver = counted(highs);
    expect(attacked(twelve(), solver.highs)).toEqual(['1–11 safe', '1–11 safe', '1–11 safe']);
    // A first table at one end, one more at the other end, and a at 2, 3 and 4: with them b is at 10, 9 and 8.
    expect(solver.runs).toBe(5);
    expect(solver.open).toBe(0);
  });

  it('is not asked about the values of a label that lie beyond the ends', () => {
    // x + y is at least 10 and x − y at least −2, so that x is at least 4; no single relation says more than 1.
    const solver = counted(highs);
    const release = new SmallRelease()
      .cell('x', { ...sign([1, 9]), greatest: 9 })
      .cell('y', { ...sign(null), greatest: 9, publishable: false })
      .relate({ x: 1, y: 1 }, 10, endless)
      .relate({ x: 1, y: -1 }, -2, endless);
    expect(attacked(release, solver.highs)).toEqual(['4–9 narrow']);
    // A first table, and one at either end.
    expect(solver.runs).toBeLessThanOrEqual(3);
  });

  it('is not asked at all where bounds show that nothing agrees', () => {
    const solver = counted(highs);
    expect(attacked(between(10, 12, null).relate({ x: 1 }, 3, 4), solver.highs)).toEqual([
      `0–${endless} safe impossible`,
    ]);
    expect(solver.runs).toBe(0);
  });

  it('leaves bounds in whole numbers where it gives up, and no hole', () => {
    expect(attacked(twelve(), givingUp(highs))).toEqual(['1–11 safe', '1–11 safe', '1–11 safe']);
    const tight = new SmallRelease().cell('a', sign([1, 4])).cell('b', sign([1, 4]));
    expect(attacked(tight.relate({ a: 1, b: 1 }, 4, 4), givingUp(highs))).toEqual([
      '1–3 narrow',
      '1–3 narrow',
    ]);
  });
});
