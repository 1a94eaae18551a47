import { describe, expect, it } from 'vitest';
import { type End, programOf, Room } from '../../../../indicators/disclosure/attack/room.ts';
import { loadHighs } from '../../../../indicators/disclosure/highs.ts';
import type { NewCell } from '../../../../indicators/disclosure/problem/problem-builder.ts';
import { SmallRelease } from './small-release.ts';
import { counted, givingUp, lyingBy } from './watched-solver.ts';

const highs = await loadHighs();
const endless = Number.POSITIVE_INFINITY;

const cell = (value: number, least = 0, greatest = endless): NewCell => ({ value, least, greatest });

/** All cells are unknown; those named are dropped rather than withheld. */
function asked<T>(release: SmallRelease, questions: (room: Room) => T, solver = highs, dropped = ''): T {
  const problem = release.build();
  const room = new Room(solver, programOf(problem, release.treatments('', dropped)), problem.value);
  try {
    return questions(room);
  } finally {
    room.close();
  }
}

const changes = (end: Pick<End, 'table'>) => end.table && [[...end.table.cells], [...end.table.by]];

describe('a room', () => {
  // 3 + 9 = 12, and the first is at most 7.
  const release = () =>
    new SmallRelease()
      .cell('a', cell(3, 1, 7))
      .cell('b', cell(9, 1))
      .relate({ a: 1, b: 1 }, 12, 12);

  it('tells ends and tables by how they differ from the values', () => {
    asked(release(), (room) => {
      const [least, greatest] = [room.endOf(1, 'least'), room.endOf(1, 'greatest')];
      // b is 12 − 7 = 5 to 12 − 1 = 11.
      expect([least.value, greatest.value]).toEqual([5, 11]);
      expect(changes(least)).toEqual([
        [0, 1],
        [4, -4],
      ]);
      expect(changes(greatest)).toEqual([
        [0, 1],
        [-2, 2],
      ]);
      const held = room.search([{ cell: 0, from: 5, to: 5 }]);
      expect(held.found === 'table' && changes(held)).toEqual([
        [0, 1],
        [2, -2],
      ]);
    });
  });

  it('holds nothing where a cell is asked to be outside its own ends, or where no table is left', () => {
    asked(release(), (room) => {
      const found = (cell: number, value: number) => room.search([{ cell, from: value, to: value }]).found;
      expect([found(0, 8), found(0, 0), found(1, 12), found(1, 4)]).toEqual(Array(4).fill('nothing'));
      const both = [
        { cell: 0, from: 2, to: 3 },
        { cell: 1, from: 2, to: 8 },
      ];
      expect(room.search(both).found).toBe('nothing');
      // Each question is forgotten afterwards.
      expect([found(0, 7), found(1, 11)]).toEqual(['table', 'table']);
    });
  });

  it('lets a dropped cell be zero where a withheld one may not be', () => {
    const ends = (dropped: string) =>
      asked(release(), (room) => room.endOf(0, 'least').value, highs, dropped);
    expect([ends(''), ends('a')]).toEqual([1, 0]);
  });

  it('has no end where nothing holds a cell', () => {
    const free = new SmallRelease().cell('a', cell(3)).cell('b', cell(5)).relate({ a: 1, b: -1 }, -2, -2);
    asked(free, (room) => {
      expect(room.endOf(0, 'greatest')).toEqual({ value: endless, table: undefined });
      expect(room.endOf(1, 'least').value).toBe(2);
    });
  });

  it('rounds ends inward, and has no table at an end that is a fraction', () => {
    // 1 ≤ 2a ≤ 7.
    const halves = new SmallRelease().cell('a', cell(2)).relate({ a: 2 }, 1, 7);
    asked(halves, (room) => {
      expect([room.endOf(0, 'least'), room.endOf(0, 'greatest')]).toEqual([
        { value: 1, table: undefined },
        { value: 3, table: undefined },
      ]);
      expect(
        [room.wholeEndOf(0, 'least'), room.wholeEndOf(0, 'greatest')].map((end) => [end.value, changes(end)]),
      ).toEqual([
        [1, [[0], [-1]]],
        [3, [[0], [1]]],
      ]);
    });
  });

  it('goes on to whole numbers where the real ones end in a fraction, unless it is told not to', () => {
    // Three pairs that each sum to an even number: halves for odd a.
    const triangle = new SmallRelease()
      .cell('a', cell(2, 0, 9))
      .cell('b', cell(2, 0, 9))
      .cell('c', cell(2, 0, 9))
      .relate({ a: 1, b: -1, c: -1 }, -2, -2)
      .relate({ b: 1, c: -1 }, 0, 0);
    asked(triangle, (room) => {
      const a3 = [{ cell: 0, from: 3, to: 3 }];
      expect([room.searchOverReals(a3).found, room.search(a3).found]).toEqual(['no answer', 'nothing']);
      const a4 = [{ cell: 0, from: 4, to: 4 }];
      const searches = [room.searchOverReals(a4), room.search(a4)];
      for (const search of searches)
        expect(search.found === 'table' && changes(search)).toEqual([
          [0, 1, 2],
          [2, 1, 1],
        ]);
      expect(room.searchOverReals([{ cell: 0, from: 10, to: endless }]).found).toBe('nothing');
    });
  });
});

describe('a solver that gives up', () => {
  it('leaves no answer, and ends that are as far as can be', () => {
    const release = new SmallRelease().cell('a', cell(3)).relate({ a: 1 }, 0, 9);
    const told = asked(
      release,
      (room) => [room.search([]).found, room.endOf(0, 'least').value, room.wholeEndOf(0, 'greatest').value],
      givingUp(highs),
    );
    expect(told).toEqual(['no answer', -endless, endless]);
  });

  it('gives its memory back when the room is closed', () => {
    const solver = counted(highs);
    asked(
      new SmallRelease().cell('a', cell(3)),
      () => {
        expect(solver.open).toBe(1);
      },
      solver.highs,
    );
    expect(solver.open).toBe(0);
  });
});

describe('a solver that is wrong', () => {
  const sum = () =>
    new SmallRelease()
      .cell('a', cell(3))
      .cell('b', cell(9))
      .relate({ a: 1, b: 1 }, 12, 12)
      .relate({ a: 1 }, 0, 5)
      .relate({ b: 2 }, 2, 100);
  const answers = (lie: readonly number[]) =>
    asked(
      sum(),
      (room) => {
        const { found } = room.search([]);
        return [found, changes(room.endOf(0, 'least'))];
      },
      lyingBy(highs, lie),
    );

  it('is believed no table that does not come out by addition', () => {
    expect(answers([1, -1])).toEqual([
      'table',
      [
        [0, 1],
        [1, -1],
      ],
    ]);
    // 4 + 9 is not 12, and neither is 3 + 8; 6 is more than 5; 2 · 0 is less than 2.
    for (const lie of [
      [1, 0],
      [0, -1],
      [3, -3],
      [9, -9],
    ])
      expect(answers(lie)).toEqual(['no answer', undefined]);
  });

  it('is believed a whole number that it misses by a hair, and no fraction', () => {
    expect(answers([1 + 5e-7, -1 - 5e-7])).toEqual([
      'table',
      [
        [0, 1],
        [1, -1],
      ],
    ]);
    expect(answers([1 + 5e-6, -1 - 5e-6])).toEqual(['no answer', undefined]);
    expect(answers([Number.NaN, Number.NaN])).toEqual(['no answer', undefined]);
  });
});
