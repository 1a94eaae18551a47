import { describe, expect, it } from 'vitest';
import { wholesOf } from '../../../../indicators/catalogue/wholes-of.ts';
import { catalogueOf, counted, id, indicator, list, without } from '../small-catalogue.ts';
import { build } from './built-release.ts';

const types = list('types', 'type', ['A', 'B']);
const share = { kind: 'share', of: 'test.all' } as const;
const shareAlone = catalogueOf(
  [indicator('test.with', {}, [], { measures: [share] }), indicator('test.all', {}, [])],
  [],
);
const outside = `${id('test.with')}|outside|test.all`;

describe('what somebody can be outside of', () => {
  it('is a count that another is a part of, and the whole of a share, each once', () => {
    const part = indicator('test.part', {}, [], {
      relations: [
        { kind: 'subset_of', with: 'test.all' },
        { kind: 'persons_of', with: 'test.cases' },
      ],
      measures: [
        { kind: 'rate', per: 1000, ages: [0, 17] },
        { kind: 'ratio', of: 'test.cases' },
        share,
        { kind: 'share', of: 'test.asked' },
      ],
    });
    expect(wholesOf(catalogueOf([part], []), part)).toEqual(['test.all', 'test.asked']);
  });
});

describe('those outside a share', () => {
  const of = (part: number, whole: number) =>
    build(shareAlone, [counted('test.with', {}, part), counted('test.all', {}, whole)]);

  it('are a count, although no rule says that the one is a part of the other', () => {
    const { relations, withheld, cellAt } = of(46, 48);
    expect(relations).toEqual(['all = with + with’']);
    expect(cellAt(outside)).toMatchObject({ value: 2, guard: [1, 4], alone: false, price: 0 });
    expect(withheld).toEqual([[id('test.with'), 'few_outside']]);
  });

  it('are none where the numerator is larger, nor where an end has no number that we know', () => {
    expect(of(50, 48).relations).toEqual([]);
    const masked = (one: 'test.with' | 'test.all', other: typeof one) =>
      build(shareAlone, [without(one, {}, 'masked'), counted(other, {}, 48)]).relations;
    expect(masked('test.with', 'test.all')).toEqual([]);
    expect(masked('test.all', 'test.with')).toEqual([]);
  });

  it('are unknown though the part has been published, and alone where they are one', () => {
    const given = new Map([[id('test.with'), 9]]);
    const cells = [counted('test.with', {}, 9), counted('test.all', {}, 10)];
    const { cellAt, names, series } = build(shareAlone, cells, { given });
    expect(cellAt(outside)).toMatchObject({ value: 1, known: false, alone: true });
    // Both ends and those outside are followed over the years each by itself.
    const places = [id('test.with'), id('test.all'), outside].map((one) => names.place(one) ?? -1);
    expect(new Set(places.map((place) => series[place])).size).toBe(3);
  });

  it('take the part with them, and the whole too where both sides are few and one is a single child', () => {
    const reasons = (part: number, whole: number) => of(part, whole).withheld.map(([, because]) => because);
    expect(reasons(1, 5)).toEqual(['small', 'lone_side']);
    // Nine are not few: the one outside learns nothing of anybody from the ten.
    expect(reasons(9, 10)).toEqual(['few_outside']);
    // Of three nobody has it: those outside are all three, who are withheld as a count of their own.
    expect(reasons(0, 3)).toEqual([]);
  });
});

describe('those outside a part of overlapping kinds', () => {
  const sensitive = { policy: 'strict-10', sensitive: ['types'] };
  const [a, b, all] = [
    counted('test.a', { type: 'A' }, 20),
    counted('test.a', { type: 'B' }, 12),
    counted('test.a', {}, 20),
  ];
  const complements = (cells: readonly (typeof a)[], settings = sensitive): string[] => {
    const own = indicator('test.a', { 'types*': types }, [['types']], settings);
    return build(catalogueOf([own], [types]), cells).relations.filter((relation) => relation.includes('’'));
  };

  it('are a count only where the policy protects groups', () => {
    expect(complements([a, b, all])).toHaveLength(2);
    expect(complements([a, b, all], { ...sensitive, policy: 'standard-5' })).toEqual([]);
  });

  it('are none without a total, nor where the part has no number', () => {
    expect(complements([a, b, without('test.a', {}, 'missing')])).toEqual([]);
    expect(complements([a, without('test.a', { type: 'B' }, 'missing'), all])).toEqual(['a = a(A) + a’(A)']);
  });
});
