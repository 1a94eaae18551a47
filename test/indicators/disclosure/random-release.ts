import fc from 'fast-check';
import { type Catalogue, cellsOfIndicator } from '../../../indicators/catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../../../indicators/catalogue/indicator-schema.ts';
import type { IndicatorCell } from '../../../indicators/confidential/indicator-cells.ts';
import { type Column, type Coordinates, columns, totals } from '../../../indicators/model/cell.ts';
import type { CodeList } from '../../../indicators/model/code-list.ts';
import { catalogueOf, counted, id, indicator, list } from './small-catalogue.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const age = list('ages', 'age_band', ['0-5', '6-12']);
const ages = list('ages', 'age_band', ['0-5', '6-12', '13-15']);
const area = list('areas', 'area_code', ['N', 'S']);
const nested = list('areas', 'area_code', ['NORTH', ['N1', 'NORTH'], ['N2', 'NORTH'], 'S']);
const types = list('types', 'type', ['A', 'B']);

/** What one count is broken down by, and the crossings in which it is published. */
interface Shape {
  readonly by: Readonly<Record<string, CodeList>>;
  readonly crossings: readonly (readonly string[])[];
}

const crossed: Shape = { by: { sex, age }, crossings: [['sex', 'age']] };
const sideBySide: Shape = { by: { sex, age }, crossings: [['sex'], ['age']] };
const bySex: Shape = { by: { sex }, crossings: [['sex']] };
const byArea: Shape = { by: { area: nested }, crossings: [['area']] };
const bySexAndArea: Shape = { by: { sex, area }, crossings: [['sex', 'area']] };

const alone: readonly Shape[] = [
  ...[crossed, sideBySide, byArea],
  { by: { sex, age: ages }, crossings: [['sex', 'age']] },
  { by: { sex, area: nested }, crossings: [['sex', 'area']] },
  { by: { sex, age, area }, crossings: [['sex', 'age'], ['area']] },
  {
    by: { sex, age, area },
    crossings: [
      ['sex', 'age'],
      ['sex', 'area'],
    ],
  },
  { by: { sex, age, area }, crossings: [['sex', 'age', 'area']] },
  { by: { sex, 'types*': types }, crossings: [['sex'], ['types*']] },
  { by: { sex, 'types*': types }, crossings: [['sex', 'types*']] },
];
const linked = [
  { smaller: bySex, larger: bySex },
  { smaller: crossed, larger: crossed },
  { smaller: sideBySide, larger: crossed },
  { smaller: crossed, larger: sideBySide },
] as const;

/** Zeros, single persons, just under and just over the thresholds. */
function smallCounts(zeros: number): fc.Arbitrary<number[]> {
  const count = fc.oneof(
    { weight: zeros, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.constant(1) },
    { weight: 4, arbitrary: fc.integer({ min: 2, max: 6 }) },
  );
  return fc.array(count, { minLength: 8, maxLength: 8 });
}

const plan: fc.Arbitrary<Plan> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      smaller: fc.constantFrom(...alone),
      policy: fc.constantFrom('scb-3', 'standard-5'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...linked), fc.boolean())
      .map(([shapes, share]) => ({ ...shapes, share, policy: 'scb-3' })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      smaller: fc.constantFrom(byArea, bySexAndArea),
      policy: fc.constant('strict-10'),
    }),
  },
);

/** A release of one count, or of two of which one is part of the other; at times one cell was published before. */
export const randomRelease = fc
  .record({
    plan,
    inside: smallCounts(3),
    outside: fc.oneof(smallCounts(3), smallCounts(12)),
    earlier: fc.option(fc.nat(30), { freq: 9 }),
  })
  .map(({ plan, inside, outside, earlier }) => releaseOf(plan, inside, outside, earlier));

/** A cell of a release as the sum of inner cells, each a group of children that nothing tells apart. */
export interface SummedCell {
  readonly id: string;
  readonly parts: readonly number[];
  readonly value: number;
  /** A hidden zero is as possible as any other small number. */
  readonly hidesZero: boolean;
  readonly isComplement: boolean;
}

export interface RandomRelease {
  readonly name: string;
  readonly catalogue: Catalogue;
  readonly cells: readonly IndicatorCell[];
  readonly given: ReadonlyMap<string, number>;
  readonly policy: string;
  readonly inner: readonly number[];
  readonly sums: readonly SummedCell[];
}

interface Plan {
  readonly smaller: Shape;
  readonly larger?: Shape;
  readonly policy: string;
  readonly share?: boolean;
}

function releaseOf(
  { smaller, larger, policy, share = false }: Plan,
  inside: readonly number[],
  outside: readonly number[],
  earlier: number | null,
): RandomRelease {
  const settings = { policy, sensitive: policy === 'strict-10' ? ['area'] : [] };
  const indicators = larger
    ? [
        indicator('test.smaller', smaller.by, smaller.crossings, {
          ...settings,
          measures: share ? [{ kind: 'share', of: 'test.larger' }] : [],
          relations: [{ kind: 'subset_of', with: 'test.larger' }],
        }),
        indicator('test.larger', larger.by, larger.crossings, settings),
      ]
    : [indicator('test.smaller', smaller.by, smaller.crossings, settings)];
  const lists = [...new Set([...Object.values(smaller.by), ...Object.values(larger?.by ?? {})])];
  const catalogue = catalogueOf(indicators, lists);
  const leaves = leavesOf(lists);
  const inner = [inside, ...(larger ? [outside] : [])].flatMap((counts) => counts.slice(0, leaves.length));
  const places = indicators.flatMap((one) =>
    cellsOfIndicator(catalogue, one).map((place) => ({ indicator: one, place, id: id(one.id, place) })),
  );
  const published = places.map(({ indicator, place, id }): SummedCell => {
    const parts = innerCells(indicator, place, leaves, lists);
    const hidesZero = settings.sensitive.length > 0 && place.area_code !== totals.area_code;
    return { id, parts, value: sumOver(inner, parts), hidesZero, isComplement: false };
  });
  const given = published[earlier ?? -1];
  return {
    name: `${[smaller, larger].map((shape) => shape?.crossings.join('; ')).join(' in ')} ${policy} share ${share} ${inner}`,
    catalogue,
    cells: places.map(({ indicator, place }, at) => counted(indicator.id, place, published[at]?.value ?? 0)),
    given: new Map(given ? [[given.id, given.value]] : []),
    policy,
    inner,
    sums: [...published, ...(larger ? complementsOf(published) : [])],
  };
}

export function sumOver(table: readonly number[], parts: readonly number[]): number {
  let sum = 0;
  for (const at of parts) sum += table[at] ?? 0;
  return sum;
}

function complementsOf(cells: readonly SummedCell[]): SummedCell[] {
  return cells.flatMap((part) => {
    const whole = cells.find(({ id }) => id === part.id.replace('smaller', 'larger'));
    if (part === whole || !whole) return [];
    const parts = whole.parts.filter((at) => !part.parts.includes(at));
    return [
      {
        ...part,
        id: `${part.id}|outside|test.larger`,
        parts,
        value: whole.value - part.value,
        isComplement: true,
      },
    ];
  });
}

/** Every combination of the finest codes; of types, a child has any but none: `A`, `B` or `A+B`. */
function leavesOf(lists: readonly CodeList[]): Partial<Coordinates>[] {
  return lists.reduce<Partial<Coordinates>[]>(
    (leaves, { column, codes }) => {
      const finest = codes
        .map(({ code }) => code)
        .filter((code) => !codes.some(({ parent }) => parent === code));
      const kinds = column === 'type' ? [...finest, finest.join('+')] : finest;
      return leaves.flatMap((leaf) => kinds.map((code) => ({ ...leaf, [column]: code })));
    },
    [{}],
  );
}

/** The inner cells that a cell sums up; the larger count has those of the smaller and those outside it. */
function innerCells(
  { id }: IndicatorDefinition,
  place: Coordinates,
  leaves: readonly Partial<Coordinates>[],
  lists: readonly CodeList[],
): number[] {
  const isUnder = (column: Column, code: string): boolean => {
    const found = lists.find((one) => one.column === column)?.codes.find((one) => one.code === code);
    return place[column] === code || (found !== undefined && isUnder(column, found.parent));
  };
  const inside = leaves.flatMap((leaf, at) => {
    const codesIn = (column: Column): string[] => (leaf[column] ?? place[column]).split('+');
    return columns.every((column) => codesIn(column).some((code) => isUnder(column, code))) ? [at] : [];
  });
  return id === 'test.larger' ? [...inside, ...inside.map((at) => at + leaves.length)] : inside;
}
