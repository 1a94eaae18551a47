import { describe, expect, it } from 'vitest';
import { Floor } from '../../../../indicators/disclosure/attack/floor.ts';
import { loadHighs } from '../../../../indicators/disclosure/highs.ts';
import type { NewCell } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { personsOf, SmallRelease } from './small-release.ts';
import { counted } from './watched-solver.ts';

const highs = await loadHighs();

const latent = (value: number): NewCell => ({ value, counted: false, publishable: false });

/** 2 = 1 + 1, and both halves are the same, whatever is withheld: only even values are in the floor. */
function even(from: number, to: number): SmallRelease {
  return new SmallRelease()
    .cell('x', { ...personsOf(2), least: from, greatest: to })
    .cell('u', latent(1))
    .cell('v', latent(1))
    .rule('x = u + v')
    .relate({ u: 1, v: -1 }, 0, 0);
}

interface Questions {
  allows(name: string, value: number): boolean;
  allowsOther(name: string, value: number, insider?: string): boolean;
}

function floorOf(release: SmallRelease, solver = highs): Questions {
  const floor = new Floor(solver, release.build());
  return {
    allows: (name, value) => floor.allows(release.at(name), value),
    allowsOther: (name, value, insider) =>
      floor.allowsOther(release.at(name), value, insider === undefined ? undefined : release.at(insider)),
  };
}

describe('the floor', () => {
  it('has what shown zeros and known cells leave of bounds, and withholds all else', () => {
    const release = new SmallRelease()
      .counts({ a: 3, zero: 0, b: 9, all: 12 })
      .cell('part known before', { ...personsOf(2), known: true })
      .cell('hidden zero', { value: 0, least: 0 })
      .rule('all = a + zero + b')
      .rule('part known before ≤ a');
    const floor = new Floor(highs, release.build());
    const ends = ['a', 'zero', 'b', 'all', 'part known before', 'hidden zero'].map((name) => {
      const cell = release.at(name);
      return [floor.least[cell], floor.greatest[cell]];
    });
    const endless = Number.POSITIVE_INFINITY;
    // a is at least the known 2, b at least 1, and all at least 2 + 1.
    expect(ends).toEqual([
      [2, endless],
      [0, 0],
      [1, endless],
      [3, endless],
      [2, 2],
      [0, endless],
    ]);
  });

  it('lacks a value that only whole numbers exclude, and has the values that a table shows', () => {
    const floor = floorOf(even(1, 4));
    expect([1, 2, 3, 4].map((value) => floor.allows('x', value))).toEqual([false, true, false, true]);
    expect([5, 0].map((value) => floor.allows('x', value))).toEqual([false, false]);
  });

  it('has another value when there is one above, or one below', () => {
    expect(floorOf(even(1, 3)).allowsOther('x', 2)).toBe(false);
    expect(floorOf(even(1, 4)).allowsOther('x', 2)).toBe(true);
    expect(floorOf(even(0, 3)).allowsOther('x', 2)).toBe(true);
  });

  it('has our own value as another where it is asked about a value that is not ours', () => {
    const floor = floorOf(even(1, 4));
    expect(floor.allowsOther('x', 4)).toBe(true);
    expect(floor.allows('x', 4)).toBe(true);
    expect(floor.allowsOther('x', 4)).toBe(true);
  });

  it('has no other value for the insider of the other half of a known sum, and has one for those outside', () => {
    const release = new SmallRelease()
      .counts({ a: 1, b: 4, c: 1 })
      .cell('all', { ...personsOf(5), known: true })
      .rule('all = a + b');
    const floor = floorOf(release);
    // 5 = 1 + 4 and nothing else for whoever is the 1; the same once 2 + 3 has been seen.
    const askedTwice = [1, 2].map(() => [
      floor.allowsOther('b', 4, 'a'),
      floor.allowsOther('b', 4),
      floor.allowsOther('b', 4, 'c'),
    ]);
    expect(askedTwice).toEqual([
      [false, true, true],
      [false, true, true],
    ]);
  });

  it('is asked at the 1 that the person behind an uncounted cell knows, not at what stands there', () => {
    const masked: NewCell = { ...latent(2), least: 1, greatest: 4, guard: [1, 4], alone: true };
    const release = (all: number) =>
      new SmallRelease()
        .cell('masked', masked)
        .counts({ a: 3, b: all - 5 })
        .cell('all', { ...personsOf(all), known: true })
        .rule('all = masked + a + b');
    // 5 is known: 1–4 of everybody’s, and 5 − 1 = 4 of hers; also once tables have shown the others.
    const tight = floorOf(release(5));
    expect([tight.allowsOther('a', 4, 'masked'), tight.allowsOther('a', 3)]).toEqual([false, true]);
    expect(tight.allowsOther('a', 4, 'masked')).toBe(false);
    // 12 − 1 = 11 = a + b.
    expect(floorOf(release(12)).allowsOther('a', 3, 'masked')).toBe(true);
  });

  it('is not searched for what bounds refute, nor again for what a table has shown', () => {
    const solver = counted(highs);
    const release = new SmallRelease()
      .counts({ a: 3, b: 9, c: 1 })
      .cell('all', { ...personsOf(12), known: true })
      .rule('all = a + b');
    const floor = floorOf(release, solver.highs);
    expect([floor.allows('a', 12), floor.allowsOther('c', 1), floor.allows('a', 1)]).toEqual([
      false,
      true,
      true,
    ]);
    const searches = solver.runs;
    // In the table with a at 1 whoever is c has stood still; a has moved for her, and for everybody.
    expect([floor.allows('a', 1), floor.allowsOther('a', 3), floor.allowsOther('a', 3, 'c')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([searches, solver.runs, solver.open]).toEqual([2, 2, 0]);
  });

  it('is searched in widening circles until the proof is found, however far away it lies', () => {
    const release = new SmallRelease().cell('x0', { ...personsOf(2), greatest: 4 });
    // The first circle is full of cells that have no say.
    const crowd = Array.from({ length: 300 }, (_, at) => `c${at}`);
    for (const name of crowd) release.cell(name, latent(1));
    release.rule(`x0 ≤ ${crowd.join(' + ')}`);
    // x0 = x1 = … = x5, and only the last is twice something.
    for (const [at, before] of ['x0', 'x1', 'x2', 'x3', 'x4'].entries())
      release.cell(`x${at + 1}`, { value: 2, greatest: 4 }).relate({ [before]: 1, [`x${at + 1}`]: -1 }, 0, 0);
    release.cell('u', latent(1)).cell('v', latent(1));
    release.rule('x5 = u + v').relate({ u: 1, v: -1 }, 0, 0);
    const floor = floorOf(release);
    expect([1, 3, 4].map((value) => floor.allows('x0', value))).toEqual([false, false, true]);
  });

  it('has in doubt what would take more than 20 000 cells to exclude', () => {
    const release = even(1, 4);
    const crowd = Array.from({ length: 20_000 }, (_, at) => `c${at}`);
    for (const name of crowd) release.cell(name, latent(1));
    release.cell('all', latent(20_002)).rule(`all = x + ${crowd.join(' + ')}`);
    // 3 is not twice a whole number, but nobody looks.
    expect(floorOf(release).allows('x', 3)).toBe(true);
  });
});
