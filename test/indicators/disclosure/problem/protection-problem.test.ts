import { describe, expect, it } from 'vitest';
import { ProblemBuilder } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import {
  guard,
  isUnknown,
  leastOf,
  treatment,
} from '../../../../indicators/disclosure/problem/protection-problem.ts';

const { publish, withhold, drop } = treatment;

describe('what a reader knows of a cell', () => {
  it('is its number when it is published or was before; not when it is withheld, dropped or nowhere printed', () => {
    const builder = new ProblemBuilder();
    const shown = builder.add({ value: 9 });
    const before = builder.add({ value: 9, known: true });
    const complement = builder.add({ value: 9, publishable: false });
    const known = builder.add({ value: 9, publishable: false, known: true });
    const problem = builder.build();
    const unknownCells = (chosen: number): number[] =>
      [shown, before, complement, known].filter((cell) =>
        isUnknown(problem, new Uint8Array(4).fill(chosen), cell),
      );
    expect(unknownCells(publish)).toEqual([complement]);
    expect(unknownCells(withhold)).toEqual([shown, complement]);
    expect(unknownCells(drop)).toEqual([shown, complement]);
  });

  it('is a least value by rule, but of a dropped cell no more than that it is no debt', () => {
    const builder = new ProblemBuilder();
    for (const least of [1, 0, -2]) builder.add({ value: 3, least });
    const problem = builder.build();
    const leastWhen = (chosen: number): number[] =>
      [0, 1, 2].map((cell) => leastOf(problem, new Uint8Array(3).fill(chosen), cell));
    expect(leastWhen(withhold)).toEqual([1, 0, -2]);
    expect(leastWhen(publish)).toEqual([1, 0, -2]);
    expect(leastWhen(drop)).toEqual([0, 0, -2]);
  });

  it('is told in numbers that the columns hold', () => {
    expect(guard).toEqual({ none: 0, label: 1, twoValues: 2 });
    expect(treatment).toEqual({ publish: 0, withhold: 1, drop: 2 });
  });
});
