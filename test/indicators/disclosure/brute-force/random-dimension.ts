import type { Random } from '../../../../pipeline/example/random.ts';

/** A total and its parts, by the places of their codes. */
export interface Split {
  readonly total: number;
  readonly parts: readonly number[];
  /** `overlapping`: a person may stand in several parts, as with kinds of support. */
  readonly kind: 'sum' | 'overlapping';
}

/** One way to break a count down: its codes as the groups of persons that each stands for; the first is the total. */
export interface Dimension {
  readonly name: string;
  /** Number of the finest groups. */
  readonly groups: number;
  readonly codes: readonly (readonly number[])[];
  readonly splits: readonly Split[];
}

const sum = (total: number, ...parts: number[]): Split => ({ total, parts, kind: 'sum' });

const two: Dimension = { name: 'two', groups: 2, codes: [[0, 1], [0], [1]], splits: [sum(0, 1, 2)] };

const three: Dimension = {
  name: 'three',
  groups: 3,
  codes: [[0, 1, 2], [0], [1], [2]],
  splits: [sum(0, 1, 2, 3)],
};

const four: Dimension = {
  name: 'four',
  groups: 4,
  codes: [[0, 1, 2, 3], [0], [1], [2], [3]],
  splits: [sum(0, 1, 2, 3, 4)],
};

/** Two districts, one of which has two parts. */
const nested: Dimension = {
  name: 'nested',
  groups: 3,
  codes: [[0, 1, 2], [0, 1], [2], [0], [1]],
  splits: [sum(0, 1, 2), sum(1, 3, 4)],
};

/** A district with one part only, which are the same persons. */
const onlyChild: Dimension = {
  name: 'only child',
  groups: 2,
  codes: [[0, 1], [0], [1], [0]],
  splits: [sum(0, 1, 2), sum(1, 3)],
};

/** 0–5, 6–12 and 13–17, published beside 0–12 and 6–17. */
const overlappingClasses: Dimension = {
  name: 'overlapping classes',
  groups: 3,
  codes: [[0, 1, 2], [0], [1], [2], [0, 1], [1, 2]],
  splits: [sum(0, 1, 2, 3), sum(4, 1, 2), sum(5, 2, 3), sum(0, 4, 3), sum(0, 1, 5)],
};

/** Each has one kind of support, or the other, or both. */
const kinds: Dimension = {
  name: 'kinds',
  groups: 3,
  codes: [
    [0, 1, 2],
    [0, 2],
    [1, 2],
  ],
  splits: [{ total: 0, parts: [1, 2], kind: 'overlapping' }],
};

/** Two to four dimensions with few enough groups that all tables can be tried. */
export function randomDimensions(random: Random): Dimension[] {
  const number = random.weighted([
    [2, 5],
    [3, 4],
    [4, 1],
  ]);
  const left = random.shuffled([
    ...(number === 4 ? [two, two, two, two] : [two, two, three, nested]),
    ...(number === 2 ? [four, overlappingClasses, three, kinds, onlyChild] : [kinds, onlyChild]),
  ]);
  const chosen: Dimension[] = [];
  for (const dimension of left) {
    const groups = chosen.reduce((product, { groups }) => product * groups, dimension.groups);
    if (chosen.length < number && groups <= 18) chosen.push(dimension);
  }
  return chosen;
}
