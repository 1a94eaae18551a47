import { describe, expect, it } from 'vitest';
import { catalogueOf, counted, id, indicator, list, sexByAge, without } from '../small-catalogue.ts';
import { build } from './built-release.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const ages = list('ages', 'age_band', ['0-5', '6-12']);
const types = list('types', 'type', ['A', 'B']);
const areas = list('areas', 'area_code', ['NORTH', ['N1', 'NORTH'], ['N2', 'NORTH'], 'SOUTH']);

/** A part and its whole by sex, with the share between them. */
const sharesBySex = catalogueOf(
  [
    indicator('test.with', { sex }, [['sex']], {
      measures: [{ kind: 'share', of: 'test.all' }],
      relations: [{ kind: 'subset_of', with: 'test.all' }],
    }),
    indicator('test.all', { sex }, [['sex']]),
  ],
  [sex],
);

describe('the problem of a release', () => {
  it('has every sum of a crossing, along each breakdown', () => {
    const catalogue = catalogueOf([indicator('test.a', { sex, ages }, [['sex', 'ages']])], [sex, ages]);
    const { relations } = build(
      catalogue,
      sexByAge('test.a', { '0-5': [3, 9, 12], '6-12': [14, 11, 25], T: [17, 20, 37] }),
    );
    expect(relations).toEqual([
      'a(F) + a(M) = a',
      'a(F,0-5) + a(M,0-5) = a(0-5)',
      'a(F,6-12) + a(M,6-12) = a(6-12)',
      'a(0-5) + a(6-12) = a',
      'a(F,0-5) + a(F,6-12) = a(F)',
      'a(M,0-5) + a(M,6-12) = a(M)',
    ]);
  });

  it('has the sums of areas inside areas, and of no area twice', () => {
    const catalogue = catalogueOf([indicator('test.a', { areas }, [['areas']])], [areas]);
    const cells = [
      ['NORTH', 12],
      ['N1', 5],
      ['N2', 7],
      ['SOUTH', 8],
      ['TOT', 20],
    ].map(([code, value]) => counted('test.a', { area_code: `${code}` }, Number(value)));
    expect(build(catalogue, cells).relations).toEqual([
      'a(NORTH) + a(SOUTH) = a',
      'a(N1) + a(N2) = a(NORTH)',
    ]);
  });

  it('keeps years apart', () => {
    const catalogue = catalogueOf([indicator('test.a', { sex }, [['sex']])], [sex]);
    const year = (at: number) => [
      counted('test.a', { sex: 'F' }, 6, 6, at),
      counted('test.a', { sex: 'M' }, 7, 7, at),
      counted('test.a', {}, 13, 13, at),
    ];
    const { problem, names, series, relations } = build(catalogue, [...year(2023), ...year(2024)]);
    expect(relations).toEqual(['a(F) + a(M) = a', 'a(F) + a(M) = a']);
    expect(Array.from(problem.relations.cells, (cell) => names.year(cell))).toEqual([
      ...[2023, 2023, 2023],
      ...[2024, 2024, 2024],
    ]);
    expect([...series]).toEqual([0, 1, 2, 0, 1, 2]);
    expect(names.indicator(0)).toBe('test.a');
  });

  it('goes from year to year, in whatever order they come', () => {
    const catalogue = catalogueOf([indicator('test.a', {}, [])], []);
    const cells = [2023, 2025, 2022, 2024].map((year) => counted('test.a', {}, 20, 20, year));
    const { names } = build(catalogue, cells);
    expect([0, 1, 2, 3].map(names.year)).toEqual([2022, 2023, 2024, 2025]);
  });

  it('bounds overlapping parts by their total, and the total by all of them together', () => {
    const catalogue = catalogueOf([indicator('test.a', { 'types*': types }, [['types']])], [types]);
    const cells = [
      counted('test.a', { type: 'A' }, 6),
      counted('test.a', { type: 'B' }, 7),
      counted('test.a', {}, 10),
    ];
    expect(build(catalogue, cells).relations).toEqual(['a(A) ≤ a', 'a(B) ≤ a', 'a ≤ a(A) + a(B)']);
    const half = [
      counted('test.a', { type: 'A' }, 6),
      without('test.a', { type: 'B' }, 'missing'),
      counted('test.a', {}, 10),
    ];
    expect(build(catalogue, half).relations).toEqual(['a(A) ≤ a']);
  });

  it('knows nothing of an umbrella until it is said what that includes, and then all that a part would tell', () => {
    const relations = [{ kind: 'may_contain', with: 'test.a' }] as const;
    const umbrella = (includes?: string[]) => ({
      ...indicator('test.b', { sex }, [['sex']], { unit: 'cases', relations: [...relations] }),
      ...(includes && { includes }),
    });
    const part = (unit: 'cases' | 'families') => indicator('test.a', { sex }, [['sex']], { unit });
    const cells = ['test.a', 'test.b'].flatMap((id, i) => [
      counted(id, { sex: 'F' }, 6 + 2 * i),
      counted(id, { sex: 'M' }, 7 + 2 * i),
      counted(id, {}, 13 + 4 * i),
    ]);
    const between = (one: ReturnType<typeof part>, other: ReturnType<typeof umbrella>) =>
      build(catalogueOf([one, other], [sex]), cells).relations.filter((text) => /a.*b|b.*a/.test(text));
    expect(between(part('cases'), umbrella())).toEqual([]);
    expect(between(part('cases'), umbrella([]))).toEqual([]);
    expect(between(part('cases'), umbrella(['test.a']))).toEqual([
      'a ≤ b',
      'a(F) ≤ b(F)',
      'a(M) ≤ b(M)',
      'b = a + a’',
      'b(F) = a(F) + a’(F)',
      'b(M) = a(M) + a’(M)',
    ]);
    expect(between(part('families'), umbrella(['test.a']))).toEqual(['a ≤ b']);
  });

  it('leaves cells without a number out, and keeps a sum only as far as a reader can', () => {
    const catalogue = catalogueOf([indicator('test.a', { sex }, [['sex']])], [sex]);
    const row = (total: number) => [
      counted('test.a', { sex: 'F' }, 6),
      without('test.a', { sex: 'M' }, 'not_applicable'),
      counted('test.a', {}, total),
    ];
    expect(build(catalogue, row(6)).relations).toEqual(['a(F) = a']);
    expect(build(catalogue, row(9)).relations).toEqual(['a(F) ≤ a']);
    const noTotal = [
      counted('test.a', { sex: 'F' }, 6),
      counted('test.a', { sex: 'M' }, 6),
      without('test.a', {}, 'pending'),
    ];
    expect(build(catalogue, noTotal).relations).toEqual([]);
  });

  it('holds a masked cell for a small one that we do not know', () => {
    const catalogue = catalogueOf([indicator('test.a', { sex }, [['sex']])], [sex]);
    const cells = [
      counted('test.a', { sex: 'F' }, 6),
      without('test.a', { sex: 'M' }, 'masked'),
      counted('test.a', {}, 9),
    ];
    const { cellAt, relations } = build(catalogue, cells);
    expect(relations).toEqual(['a(F) + a(M) = a']);
    expect(cellAt(id('test.a', { sex: 'M' }))).toMatchObject({
      counted: false,
      publishable: false,
      least: 1,
      because: 'masked',
      guard: [1, 4],
    });
  });

  it('links a part with its whole cell by cell, where both have the cell', () => {
    const catalogue = catalogueOf(
      [
        indicator('test.part', { sex, ages }, [['sex'], ['ages']], {
          relations: [{ kind: 'subset_of', with: 'test.whole' }],
        }),
        indicator('test.whole', { sex }, [['sex']]),
      ],
      [sex, ages],
    );
    const cells = [
      ...[
        counted('test.part', { sex: 'F' }, 6),
        counted('test.part', { sex: 'M' }, 7),
        counted('test.part', {}, 13),
      ],
      ...[counted('test.part', { age_band: '0-5' }, 8), counted('test.part', { age_band: '6-12' }, 5)],
      ...[
        counted('test.whole', { sex: 'F' }, 9),
        counted('test.whole', { sex: 'M' }, 9),
        counted('test.whole', {}, 18),
      ],
    ];
    const linksOf = (row: typeof cells): string[] =>
      build(catalogue, row).relations.filter((relation) => /part.*≤ whole/.test(relation));
    expect(linksOf(cells)).toEqual(['part ≤ whole', 'part(F) ≤ whole(F)', 'part(M) ≤ whole(M)']);
    const [, ...noGirls] = cells;
    expect(linksOf([without('test.part', { sex: 'F' }, 'missing'), ...noGirls])).toEqual([
      'part ≤ whole',
      'part(M) ≤ whole(M)',
    ]);
  });

  it('adds the uncounted crossing in which a part must fit into its whole', () => {
    const catalogue = catalogueOf(
      [
        indicator('test.day', { sex, ages }, [['sex'], ['ages']], {
          relations: [{ kind: 'subset_of', with: 'test.year' }],
        }),
        indicator('test.year', { sex, ages }, [['sex', 'ages']]),
      ],
      [sex, ages],
    );
    const cells = [
      ...sexByAge('test.year', { '0-5': [6, 9, 15], '6-12': [14, 11, 25], T: [20, 20, 40] }),
      ...[
        counted('test.day', { sex: 'F' }, 6),
        counted('test.day', { sex: 'M' }, 7),
        counted('test.day', {}, 13),
      ],
      ...[counted('test.day', { age_band: '0-5' }, 8), counted('test.day', { age_band: '6-12' }, 5)],
    ];
    const { relations, cellAt } = build(catalogue, cells);
    expect(relations).toContain('day(F,0-5) + day(F,6-12) = day(F)');
    expect(relations).toContain('day(F,0-5) ≤ year(F,0-5)');
    expect(cellAt(id('test.day', { sex: 'F', age_band: '0-5' }))).toMatchObject({
      counted: false,
      publishable: false,
      least: 0,
    });
  });

  it('adds those outside a share, and withholds the numerator from the start where they are few', () => {
    const cells = [
      ...[
        counted('test.with', { sex: 'F' }, 46),
        counted('test.with', { sex: 'M' }, 30),
        counted('test.with', {}, 76),
      ],
      ...[
        counted('test.all', { sex: 'F' }, 48),
        counted('test.all', { sex: 'M' }, 50),
        counted('test.all', {}, 98),
      ],
    ];
    const { relations, cellAt, withheld } = build(sharesBySex, cells);
    expect(relations).toContain('all(F) = with(F) + with’(F)');
    expect(cellAt(`${id('test.with', { sex: 'F' })}|outside|test.all`)).toMatchObject({
      value: 2,
      publishable: false,
      least: 0,
      because: 'complement',
      guard: [1, 4],
    });
    expect(withheld).toEqual([[id('test.with', { sex: 'F' }), 'few_outside']]);
  });

  it('withholds the denominator too where both sides of a share are small and one of them is a single child', () => {
    // 1 of 5 has it: the one child knows that 4 have not, as soon as the 5 is shown.
    const withheldOf = (numerator: number, denominator: number): string[] => {
      const { withheld } = build(sharesBySex, [
        counted('test.with', {}, numerator),
        counted('test.all', {}, denominator),
      ]);
      return withheld.map(([id]) => `${id}`);
    };
    expect(withheldOf(1, 5)).toEqual([id('test.with'), id('test.all')]);
    expect(withheldOf(4, 5)).toEqual([id('test.with'), id('test.all')]);
    expect(withheldOf(2, 5)).toEqual([id('test.with')]);
  });

  it('takes what was published before for known, and goes on withholding what was withheld, a zero too', () => {
    const catalogue = catalogueOf([indicator('test.a', { sex }, [['sex']])], [sex]);
    const cells = [
      counted('test.a', { sex: 'F' }, 13),
      counted('test.a', { sex: 'M' }, 0),
      counted('test.a', {}, 13),
    ];
    const boys = id('test.a', { sex: 'M' });
    const { cellAt, withheld } = build(catalogue, cells, {
      given: new Map([[id('test.a'), 13]]),
      keepWithheld: new Set([boys]),
    });
    expect(cellAt(id('test.a'))?.known).toBe(true);
    expect(cellAt(boys)).toMatchObject({ known: false, least: 0 });
    expect(withheld).toEqual([[boys, 'withheld_before']]);
  });

  it('knows that zeros are shown, except in a sensitive breakdown under the strict policy', () => {
    const settings = { policy: 'strict-10', sensitive: ['areas'] };
    const catalogue = catalogueOf(
      [indicator('test.a', { sex, areas }, [['sex'], ['areas']], settings)],
      [sex, areas],
    );
    const cells = [
      ...[counted('test.a', { sex: 'F' }, 20), counted('test.a', { sex: 'M' }, 0), counted('test.a', {}, 20)],
      ...[
        ['NORTH', 20],
        ['N1', 20],
        ['N2', 0],
        ['SOUTH', 0],
      ].map(([code, value]) => counted('test.a', { area_code: `${code}` }, Number(value))),
    ];
    const { cellAt } = build(catalogue, cells);
    expect(cellAt(id('test.a', { sex: 'M' }))).toMatchObject({ least: 1, guard: null, because: null });
    expect(cellAt(id('test.a', { area_code: 'N2' }))).toMatchObject({
      least: 0,
      because: 'sensitive_zero',
    });
    expect(cellAt(id('test.a', { area_code: 'N1' }))).toMatchObject({ least: 0, guard: null, because: null });
  });

  it('prices municipal totals out, margins at four times a crossing, and shown zeros not at all', () => {
    const catalogue = catalogueOf([indicator('test.a', { sex, ages }, [['sex', 'ages']])], [sex, ages]);
    const { cellAt, breakdowns } = build(
      catalogue,
      sexByAge('test.a', { '0-5': [9, 9, 18], '6-12': [9, 0, 9], T: [18, 9, 27] }),
    );
    const prices = [{}, { sex: 'M' }, { sex: 'M', age_band: '0-5' }, { sex: 'M', age_band: '6-12' }];
    expect(prices.map((place) => cellAt(id('test.a', place))?.price)).toEqual([
      Number.POSITIVE_INFINITY,
      4 * (1 + Math.log(10)),
      1 + Math.log(10),
      Number.POSITIVE_INFINITY,
    ]);
    expect(
      breakdowns.map(({ crossing, dimensions, cells }) => [...crossing, dimensions, cells.length]),
    ).toEqual([['sex', 'ages', 2, 8]]);
  });

  it('prices by the mean of a series, so that the same cells are cheapest year after year', () => {
    const catalogue = catalogueOf([indicator('test.a', { sex }, [['sex']])], [sex]);
    const { cellAt } = build(
      catalogue,
      [8, 6].flatMap((girls, i) => [
        counted('test.a', { sex: 'F' }, girls, girls, 2023 + i),
        counted('test.a', { sex: 'M' }, 14 - girls, 14 - girls, 2023 + i),
        counted('test.a', {}, 14, 14, 2023 + i),
      ]),
    );
    // Girls 8 and 6, boys 6 and 8: a mean of 7 for both.
    const prices = [2023, 2024].flatMap((year) =>
      ['F', 'M'].map((code) => cellAt(id('test.a', { sex: code }, year))?.price),
    );
    expect(prices).toEqual(prices.map(() => 4 * (1 + Math.log1p(7))));
  });

  it('holds a cell of a series that is broken in another year for cheaper', () => {
    const catalogue = catalogueOf([indicator('test.a', { sex, ages }, [['sex', 'ages']])], [sex, ages]);
    const rows = { '0-5': [9, 9, 18], '6-12': [9, 9, 18], T: [18, 18, 36] };
    const { cellAt } = build(catalogue, [
      ...sexByAge('test.a', rows, ['F', 'M', 'T'], 2023),
      // 3 girls under six are withheld in 2024. Their mean is 6.
      ...sexByAge('test.a', { ...rows, '0-5': [3, 9, 12], T: [12, 18, 30] }),
    ]);
    const priceIn2023 = (code: string) => cellAt(id('test.a', { sex: code, age_band: '0-5' }, 2023))?.price;
    expect(priceIn2023('F')).toBe(0.4 * (1 + Math.log1p(6)));
    expect(priceIn2023('M')).toBe(1 + Math.log1p(9));
  });

  it('withholds by hand a large count, a zero and a total, and protects them', () => {
    const catalogue = catalogueOf([indicator('test.a', { sex }, [['sex']])], [sex]);
    const cells = [
      counted('test.a', { sex: 'F' }, 13),
      counted('test.a', { sex: 'M' }, 0),
      counted('test.a', {}, 13),
    ];
    const ids = [id('test.a'), id('test.a', { sex: 'F' }), id('test.a', { sex: 'M' })];
    const { cellAt, withheld } = build(catalogue, cells, { byHand: new Set([...ids, id('test.none')]) });
    expect(withheld).toEqual(ids.map((each) => [each, 'by_hand']));
    expect(ids.map((each) => cellAt(each)?.guard)).toEqual(['two values', 'two values', 'two values']);
    expect(ids.map((each) => cellAt(each)?.least)).toEqual([1, 1, 0]);
  });

  it('names a small count that is withheld by hand too for small', () => {
    const catalogue = catalogueOf([indicator('test.a', {}, [])], []);
    const cell = id('test.a');
    const { cellAt } = build(catalogue, [counted('test.a', {}, 3)], { byHand: new Set([cell]) });
    expect(cellAt(cell)).toMatchObject({ guard: [1, 4], because: 'small' });
  });

  it('protects a cell by the strictest policy of its breakdowns, and its total by its own', () => {
    const settings = { policies: { areas: 'strict-10' } };
    const catalogue = catalogueOf(
      [indicator('test.a', { sex, areas }, [['sex', 'areas']], settings)],
      [sex, areas],
    );
    const { cellAt } = build(catalogue, [
      counted('test.a', {}, 7),
      counted('test.a', { sex: 'F' }, 7),
      counted('test.a', { area_code: 'SOUTH' }, 7),
      counted('test.a', { sex: 'F', area_code: 'SOUTH' }, 7),
    ]);
    expect(
      [{}, { sex: 'F' }, { area_code: 'SOUTH' }, { sex: 'F', area_code: 'SOUTH' }].map(
        (place) => cellAt(id('test.a', place))?.guard,
      ),
    ).toEqual([null, null, [1, 9], [1, 9]]);
  });

  it('counts those outside a part of overlapping kinds, where a whole group tells something', () => {
    const settings = { policy: 'strict-10', sensitive: ['types'] };
    const cells = [
      counted('test.a', { type: 'A' }, 20),
      counted('test.a', { type: 'B' }, 12),
      counted('test.a', {}, 20),
    ];
    const built = (more: typeof settings) => {
      const own = indicator('test.a', { 'types*': types }, [['types']], more);
      return build(catalogueOf([own], [types]), cells);
    };
    const { relations, cellAt, withheld, breakdowns } = built(settings);
    // All 20 have kind A: nobody is outside. Outside kind B are 8.
    expect(relations.slice(-2)).toEqual(['a = a(A) + a’(A)', 'a = a(B) + a’(B)']);
    const outside = (type: string) => cellAt(`${id('test.a', { type })}|outside|${id('test.a')}`);
    expect(outside('A')).toMatchObject({
      value: 0,
      guard: [0, 9],
      because: 'complement',
      publishable: false,
    });
    expect(outside('B')).toMatchObject({ value: 8, guard: [0, 9], because: 'complement' });
    expect(withheld.map(([cell]) => cell)).toEqual([
      id('test.a', { type: 'A' }),
      id('test.a', { type: 'B' }),
    ]);
    expect(breakdowns[0]?.cells.length).toBe(4);
    expect(built({ ...settings, sensitive: [] }).withheld).toEqual([]);
    expect(built({ ...settings, policy: 'standard-5' }).withheld).toEqual([]);
  });

  it('stops at counts that contradict each other, without saying which counts', () => {
    const catalogue = catalogueOf([indicator('test.a', { sex }, [['sex']])], [sex]);
    const cells = [
      counted('test.a', { sex: 'F' }, 6),
      counted('test.a', { sex: 'M' }, 7),
      counted('test.a', {}, 14),
    ];
    expect(() => build(catalogue, cells)).toThrow(
      /^the counts contradict a relation of test\.a\|2024\|TOT\|F\|T\|T\|T$/,
    );
  });

  it('stops at a part whose crossings close a ring with those of its whole', () => {
    const catalogue = catalogueOf(
      [
        indicator(
          'test.part',
          { sex, ages, types },
          [
            ['sex', 'ages'],
            ['ages', 'types'],
          ],
          {
            relations: [{ kind: 'subset_of', with: 'test.whole' }],
          },
        ),
        indicator('test.whole', { sex, types }, [['sex', 'types']]),
      ],
      [sex, ages, types],
    );
    const cells = [counted('test.part', {}, 20), counted('test.whole', {}, 30)];
    expect(() => build(catalogue, cells)).toThrow('the crossings of test.part form a ring');
  });
});
