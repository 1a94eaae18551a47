import { describe, expect, it } from 'vitest';
import { Bounds } from '../../../../indicators/disclosure/attack/bounds.ts';
import { FloorRegion } from '../../../../indicators/disclosure/attack/floor-region.ts';
import { heldAt } from '../../../../indicators/disclosure/attack/hold.ts';
import { relationsByCell } from '../../../../indicators/disclosure/attack/relations-by-cell.ts';
import { WitnessCheck } from '../../../../indicators/disclosure/attack/witness-check.ts';
import { loadHighs } from '../../../../indicators/disclosure/highs.ts';
import type { NewCell } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { treatment } from '../../../../indicators/disclosure/problem/protection-problem.ts';
import { SmallRelease } from './small-release.ts';

const highs = await loadHighs();

const cell = (value: number, least = 0, greatest = 9): NewCell => ({ value, least, greatest });

/** A region around some cells, and what it finds when these are held. */
function regionAround(release: SmallRelease, ...seeds: readonly string[]) {
  const problem = release.build();
  const bounds = new Bounds(problem.relations, problem.least, problem.greatest);
  const byCell = relationsByCell(problem.relations, problem.size);
  const region = new FloorRegion(problem, byCell, bounds, seeds.map(release.at));
  const check = new WitnessCheck(problem, new Uint8Array(problem.size).fill(treatment.withhold));
  return {
    region,
    /** By how much the named cells change in the table that is found. */
    search: (held: Readonly<Record<string, number>>, names = '') => {
      const holds = Object.entries(held).map(([name, value]) => heldAt(release.at(name), value));
      const search = region.search(highs, holds);
      if (search.found !== 'table') return search.found;
      expect(check.accepts(search.table)).toBe(true);
      const { cells, by } = search.table;
      return names.split(' ').map((name) => by[cells.indexOf(release.at(name))] ?? 0);
    },
  };
}

/** Fills the first circle, so that a region begins at one relation around `x`. */
function withCrowd(release: SmallRelease, size = 300): SmallRelease {
  const crowd = Array.from({ length: size }, (_, at) => `crowd ${at}`);
  for (const name of crowd) release.cell(name, cell(1));
  return release.rule(`x ≤ ${crowd.join(' + ')}`);
}

/** x = x1 = x2, and the last is 2u. */
const chain = (): SmallRelease =>
  withCrowd(
    new SmallRelease()
      .cell('u', cell(2))
      .cell('half', cell(2))
      .cell('x2', cell(4))
      .cell('x1', cell(4))
      .cell('x', cell(4))
      .rule('x2 = u + half')
      .relate({ u: 1, half: -1 }, 0, 0)
      .relate({ x1: 1, x2: -1 }, 0, 0)
      .relate({ x: 1, x1: -1 }, 0, 0),
  );

describe('a region of the floor', () => {
  it('has its seeds and the cells of their relations, and grows by a circle until it has all', () => {
    const { region } = regionAround(chain(), 'x');
    // x, the crowd and x1; then x2; then u and its other half; then nothing.
    const sizes = [region.size];
    while (region.grow()) sizes.push(region.size);
    expect(sizes).toEqual([302, 303, 305, 305]);
    expect(region.grow()).toBe(false);
  });

  it('begins with all that there is where that is little', () => {
    const few = new SmallRelease()
      .cell('a', cell(3))
      .cell('b', cell(3))
      .cell('c', cell(3))
      .cell('far', cell(5))
      .relate({ a: 1, b: -1 }, 0, 0)
      .relate({ b: 1, c: -1 }, 0, 0);
    const { region, search } = regionAround(few, 'a');
    expect([region.size, region.grow()]).toEqual([3, false]);
    expect(search({ a: 5 }, 'a b c far')).toEqual([2, 2, 2, 0]);
  });

  it('leaves out cells that have one value only, and counts with them', () => {
    const fixed = new SmallRelease()
      .cell('a', cell(3))
      .cell('fixed', cell(7, 7, 7))
      .cell('b', cell(4))
      .cell('all', cell(14, 14, 14))
      .rule('all = a + fixed + b');
    const { region, search } = regionAround(fixed, 'a');
    expect(region.size).toBe(2);
    // 14 − 7 = 7 = 5 + 2.
    expect(search({ a: 5 }, 'a b')).toEqual([2, -2]);
    expect(search({ a: 8 })).toBe('nothing');
    expect(search({ a: 5, b: 3 })).toBe('nothing');
  });

  it('has no answer where the table would go on beyond its border, and the whole table once it is inside', () => {
    const release = chain();
    const { region, search } = regionAround(release, 'x');
    expect(search({ x: 6 })).toBe('no answer');
    region.grow();
    expect(search({ x: 6 })).toBe('no answer');
    region.grow();
    // x1 and x2 are inside, and u and its other half at the border stand still.
    expect(search({ x: 6 })).toBe('no answer');
    region.grow();
    expect(search({ x: 6 }, 'x x1 x2 u half')).toEqual([2, 2, 2, 1, 1]);
  });

  it('has no answer to an odd x before it knows that the halves are equal, and then that nothing is possible', () => {
    const { region, search } = regionAround(chain(), 'x');
    const answers = [search({ x: 5 })];
    while (region.grow()) answers.push(search({ x: 5 }));
    expect(answers).toEqual(['no answer', 'no answer', 'no answer', 'nothing']);
  });

  it('finds at once what moves nothing at its border', () => {
    const release = withCrowd(
      new SmallRelease()
        .cell('z', cell(5, 0, 7))
        .cell('y', cell(5))
        .cell('x', cell(4))
        .cell('all', cell(9, 9, 9))
        .rule('all = x + y')
        .rule('y ≤ z'),
    );
    // x up and y down, though z beyond is not looked at.
    const { region, search } = regionAround(release, 'x', 'y');
    expect(search({ x: 6 }, 'x y z')).toEqual([2, -2, 0]);
    expect(region.size).toBeLessThan(release.build().size);
    // y can be more than 5 only when z moves too.
    expect(search({ x: 2 })).toBe('no answer');
    region.grow();
    expect(search({ x: 2 }, 'x y z')).toEqual([-2, 2, 2]);
  });

  it('knows that nothing is possible when even without the relations outside nothing is', () => {
    const release = withCrowd(
      new SmallRelease()
        .cell('y', cell(5))
        .cell('x', cell(4))
        .cell('beyond', cell(5))
        .relate({ x: 1, y: 1 }, 9, 9)
        .relate({ x: 1, y: -1 }, -5, 5)
        .relate({ y: 1, beyond: -1 }, 0, 0),
    );
    const { search } = regionAround(release, 'x');
    // x + y = 9 leaves y at 1, and 8 − 1 is more than 5.
    expect(search({ x: 8 })).toBe('nothing');
    expect(search({ x: 7 })).toBe('no answer');
  });

  it('looks for whole numbers among up to 3 000 cells, and among more when there are no others', () => {
    const told = (crowd: number) => {
      const release = withCrowd(
        new SmallRelease()
          .cell('u', cell(2))
          .cell('half', cell(2))
          .cell('x', cell(4))
          .rule('x = u + half')
          .relate({ u: 1, half: -1 }, 0, 0),
        crowd,
      )
        .cell('beyond', cell(1))
        .cell('and beyond', cell(1))
        .relate({ 'crowd 0': 1, beyond: -1 }, -1, 1)
        .relate({ beyond: 1, 'and beyond': -1 }, -1, 1);
      const { region, search } = regionAround(release, 'x');
      const answers = [search({ x: 5 })];
      while (region.grow()) answers.push(search({ x: 5 }));
      return answers;
    };
    expect(told(300)).toEqual(['no answer', 'nothing', 'nothing', 'nothing']);
    expect(told(3000)).toEqual(['no answer', 'no answer', 'no answer', 'nothing']);
  });
});
