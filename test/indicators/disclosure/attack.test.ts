import { describe, expect, it } from 'vitest';
import type {
  ProblemCell,
  ProtectionProblem,
  Term,
} from '../../../indicators/disclosure/protection-problem.ts';
import { attackPattern, attackTreatments } from './attack-on-pattern.ts';
import { catalogueOf, counted, id, indicator, list, sexByAge, without } from './small-catalogue.ts';

const sex = list('sex', 'sex', ['F', 'M']);
const ages = list('ages', 'age_band', ['0-5', '6-12', '13-15']);
const table = catalogueOf([indicator('test.children', { sex, ages }, [['sex', 'ages']])], [sex, ages]);
const cell = (age: string, who: string): string => id('test.children', { age_band: age, sex: who });

// A worked example under standard-5, with invented figures.
const example = sexByAge('test.children', {
  '0-5': [3, 9, 12],
  '6-12': [14, 11, 25],
  '13-15': [22, 8, 30],
  T: [39, 28, 67],
});
const square = [cell('0-5', 'F'), cell('0-5', 'M'), cell('6-12', 'F'), cell('6-12', 'M')];

describe('the worked example', () => {
  it('is safe with a square of four withheld: the 3 can be 1–11, as 12 − 9 and 39 − 22 − 14 are both unknown', () => {
    const { breaches, intervals } = attackPattern(table, example, square);
    expect(breaches).toEqual([]);
    // 12 in all; since zeros are shown, neither of two withheld cells that sum to 12 is 0.
    expect(intervals).toEqual({ [cell('0-5', 'F')]: [1, 11] });
  });

  it('is not when the 3 is withheld alone (12 − 9) or with its row alone (39 − 14 − 22)', () => {
    const exact = [`exact ${cell('0-5', 'F')}`];
    expect(attackPattern(table, example, square.slice(0, 1)).breaches).toEqual(exact);
    expect(attackPattern(table, example, square.slice(0, 2)).breaches).toEqual(exact);
  });

  it('is not when the 3 is shown', () => {
    expect(attackPattern(table, example, []).breaches).toEqual([`exact ${cell('0-5', 'F')}`]);
  });

  it('stops being safe when 6–12 by sex has been printed elsewhere: 39 − 22 − 14 = 3', () => {
    const given = new Map([[cell('6-12', 'F'), 14]]);
    expect(attackPattern(table, example, square, { given }).breaches).toEqual([`exact ${cell('0-5', 'F')}`]);
  });

  it('cannot be saved when the 3 itself has been printed, and says that it was open already', () => {
    const given = new Map([[cell('0-5', 'F'), 3]]);
    const { breaches, alreadyOpen } = attackPattern(table, example, square, { given });
    expect(breaches).toEqual([]);
    expect(alreadyOpen).toEqual([cell('0-5', 'F')]);
  });

  it('is not troubled by an earlier version of a count that has since been revised', () => {
    const given = new Map([[cell('6-12', 'F'), 13]]);
    expect(attackPattern(table, example, square, { given }).breaches).toEqual([]);
  });
});

describe('the attack breaks', () => {
  it('a table with two blanks in every line, when one blank is the bridge between two squares', () => {
    const rows = list('ages', 'age_band', ['R1', 'R2', 'R3', 'R4']);
    const lines = list('areas', 'area_code', ['C1', 'C2', 'C3', 'C4']);
    const catalogue = catalogueOf([indicator('test.b', { rows, lines }, [['rows', 'lines']])], [rows, lines]);
    // Blanks in brackets. R1 + R2 − C1 − C2 leaves (2,3) alone: [6+7] + [8+9+3] − [6+8] − [7+9] = 3.
    //        C1   C2   C3   C4   sum
    const values = [
      [6, 7, 20, 20], //  53   [6] [7]
      [8, 9, 3, 20], //   40   [8] [9] [3]
      [20, 20, 6, 8], //  54           [6] [8]
      [20, 20, 7, 9], //  56           [7] [9]
    ];
    const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
    const at = (row: number | 'T', column: number | 'T'): number =>
      sum(
        values.flatMap((line, r) =>
          row === 'T' || r === row ? line.filter((_, c) => column === 'T' || c === column) : [],
        ),
      );
    const place = (row: number | 'T', column: number | 'T') => ({
      age_band: row === 'T' ? 'T' : `R${row + 1}`,
      area_code: column === 'T' ? 'TOT' : `C${column + 1}`,
    });
    const lineNumbers = [0, 1, 2, 3, 'T'] as const;
    const cells = lineNumbers.flatMap((r) =>
      lineNumbers.map((c) => counted('test.b', place(r, c), at(r, c))),
    );
    const blanks = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [1, 2],
      [2, 2],
      [2, 3],
      [3, 2],
      [3, 3],
    ] as const;
    const { breaches, intervals } = attackPattern(
      catalogue,
      cells,
      blanks.map(([r, c]) => id('test.b', place(r, c))),
    );
    expect(intervals).toEqual({ [id('test.b', place(1, 2))]: [3, 3] });
    expect(breaches).toEqual([`exact ${id('test.b', place(1, 2))}`]);
  });

  it('two withheld cells that sum to 2 where zeros are shown: both are 1', () => {
    const ages4 = list('ages', 'age_band', ['0-5', '6-12', '13-15', '16-17']);
    const one = catalogueOf([indicator('test.c', { ages4 }, [['ages4']])], [ages4]);
    const cells = [
      ...[
        ['0-5', 1],
        ['6-12', 1],
        ['13-15', 10],
        ['16-17', 20],
        ['T', 32],
      ].map(([age, value]) => counted('test.c', { age_band: `${age}` }, Number(value))),
    ];
    const small = [id('test.c', { age_band: '0-5' }), id('test.c', { age_band: '6-12' })];
    // 32 − 10 − 20 = 2 = 1 + 1
    expect(attackPattern(one, cells, small).breaches).toEqual(
      expect.arrayContaining(small.map((at) => `exact ${at}`)),
    );
    // With the 10 withheld as well 32 − 20 = 12 = 1..10 + 1..10 + 1..10, and nobody knows.
    expect(attackPattern(one, cells, [...small, id('test.c', { age_band: '13-15' })]).breaches).toEqual([]);
  });

  it('half of a twin: a total that is shown beside its only part', () => {
    const cells = sexByAge('test.children', {
      '0-5': [3, 0, 3],
      '6-12': [14, 11, 25],
      '13-15': [22, 8, 30],
      T: [39, 19, 58],
    });
    // The 3 of the girls is withheld, but the row shows 3 in all and 0 boys.
    expect(attackPattern(table, cells, [cell('0-5', 'F'), cell('6-12', 'F')]).breaches).toContain(
      `exact ${cell('0-5', 'F')}`,
    );
    // Both halves withheld, and both sexes of 6–12 to keep the columns open.
    const both = [cell('0-5', 'F'), cell('0-5', 'T'), cell('6-12', 'F'), cell('6-12', 'T')];
    expect(attackPattern(table, cells, both).breaches).toEqual([]);
  });

  it('a row in which the one girl knows the number of boys', () => {
    const cells = sexByAge('test.children', {
      '0-5': [1, 4, 5],
      '6-12': [14, 11, 25],
      '13-15': [22, 8, 30],
      T: [37, 23, 60],
    });
    // 5 − 1 = 4: the row total is shown, so whoever is the 1 knows the 4, and the boys cannot tell the girl.
    expect(attackPattern(table, cells, square).breaches).toEqual([
      `insider ${cell('0-5', 'F')} ${cell('0-5', 'M')}`,
    ]);
    expect(attackPattern(table, cells, [...square, cell('0-5', 'T'), cell('6-12', 'T')]).breaches).toEqual(
      [],
    );
  });

  it('a count that must contain another: 9 children in two ages, at most 7 of them in the second, so 2 in the first', () => {
    const part = indicator('test.part', { ages }, [['ages']], {
      relations: [{ kind: 'subset_of', with: 'test.whole' }],
    });
    const whole = indicator('test.whole', { ages }, [['ages']]);
    const linked = catalogueOf([part, whole], [ages]);
    const column = (name: string, values: readonly number[]) =>
      ['0-5', '6-12', '13-15', 'T'].map((age, at) => counted(name, { age_band: age }, values[at] ?? 0));
    const cells = [...column('test.part', [3, 6, 10, 19]), ...column('test.whole', [8, 7, 20, 35])];
    const withheld = ['0-5', '6-12'].map((age) => id('test.part', { age_band: age }));
    // 19 − 10 = 9 = 3 + 6; 6 ≤ 7 is public, so the 3 is at least 2 and can no longer be 1.
    // And the one child of 7 who is outside the 6 knows the 6, and with it the 3.
    expect(attackPattern(linked, cells, withheld).breaches).toEqual([
      `narrowed ${withheld[0]}`,
      `insider ${withheld[1]}|outside|test.whole ${withheld[0]}`,
    ]);
    // Where the 7 is 8, 1 + 8 is possible again, and nobody is alone outside.
    const wider = [...column('test.part', [3, 6, 10, 19]), ...column('test.whole', [8, 8, 20, 36])];
    expect(attackPattern(linked, wider, withheld).breaches).toEqual([]);
  });

  it('children behind interventions in the same way, and asks two values only of the interventions', () => {
    const interventions = indicator('test.interventions', { ages }, [['ages']], { unit: 'interventions' });
    const children = indicator('test.children', { ages }, [['ages']], {
      relations: [{ kind: 'persons_of', with: 'test.interventions' }],
    });
    const linked = catalogueOf([interventions, children], [ages]);
    const at = (name: string, age: string): string => id(name, { age_band: age });
    const row = (name: string, values: readonly number[], persons: readonly number[]) =>
      ['0-5', '6-12', '13-15', 'T'].map((age, i) =>
        counted(name, { age_band: age }, values[i] ?? 0, persons[i] ?? 0),
      );
    const persons = [2, 7, 9, 18];
    const cells = [
      ...row('test.interventions', [6, 8, 9, 23], persons),
      ...row('test.children', persons, persons),
    ];
    const first = [at('test.interventions', '0-5'), at('test.children', '0-5'), at('test.children', '6-12')];
    // 23 − 8 − 9 = 6 interventions for the two children.
    expect(attackPattern(linked, cells, first).breaches).toContain(
      `exact ${at('test.interventions', '0-5')}`,
    );
    expect(attackPattern(linked, cells, [...first, at('test.interventions', '6-12')]).breaches).toEqual([]);
  });

  it('a share with few outside it', () => {
    const shared = indicator('test.with', { ages }, [['ages']], {
      measures: [{ kind: 'share', of: 'test.all' }],
      relations: [{ kind: 'subset_of', with: 'test.all' }],
    });
    const all = indicator('test.all', { ages }, [['ages']]);
    const linked = catalogueOf([shared, all], [ages]);
    const column = (name: string, values: readonly number[]) =>
      ['0-5', '6-12', '13-15', 'T'].map((age, at) => counted(name, { age_band: age }, values[at] ?? 0));
    const cells = [...column('test.with', [46, 30, 40, 116]), ...column('test.all', [48, 50, 60, 158])];
    const outside = `${id('test.with', { age_band: '0-5' })}|outside|test.all`;
    // 48 − 46 = 2 children without; also when the 46 is withheld alone, since 116 − 30 − 40 = 46.
    expect(attackPattern(linked, cells, []).breaches).toEqual([`exact ${outside}`]);
    const one = [id('test.with', { age_band: '0-5' })];
    expect(attackPattern(linked, cells, one).breaches).toEqual([`exact ${outside}`]);
    expect(attackPattern(linked, cells, [...one, id('test.with', { age_band: '6-12' })]).breaches).toEqual(
      [],
    );
  });

  it('a school form through the school years that lie in it', () => {
    const forms = list('forms', 'school_form', ['FS', 'FKLASS', 'GR']);
    const years = list('years', 'type', ['NONE', '1-9']);
    const within = [
      {
        parts: { breakdown: 'years', codes: ['NONE'] },
        whole: { breakdown: 'forms', codes: ['FS', 'FKLASS'] },
        exact: true,
      },
    ];
    const cells = [
      ...Object.entries({ FS: 3, FKLASS: 12, GR: 40 }).map(([school_form, value]) =>
        counted('test.s', { school_form }, value),
      ),
      ...Object.entries({ NONE: 15, '1-9': 40 }).map(([type, value]) => counted('test.s', { type }, value)),
      counted('test.s', {}, 55),
    ];
    const withheld = [id('test.s', { school_form: 'FS' }), id('test.s', { school_form: 'GR' })];
    const breachesWith = (more: object) =>
      attackPattern(
        catalogueOf([indicator('test.s', { forms, years }, [['forms'], ['years']], more)], [forms, years]),
        cells,
        withheld,
      ).breaches;
    // 55 − 12 = 43 = FS + GR is safe; but the 15 without a school year are FS + 12, so FS is 3.
    expect(breachesWith({})).toEqual([]);
    expect(breachesWith({ within })).toEqual([`exact ${withheld[0]}`]);
  });

  it('a breakdown whose parts overlap, through the bounds: 10 children in two types, 8 in one, so 2 in the other', () => {
    const types = list('types', 'type', ['A', 'B']);
    const overlapping = catalogueOf([indicator('test.d', { 'types*': types }, [['types']])], [types]);
    const cells = [
      counted('test.d', { type: 'A' }, 3),
      counted('test.d', { type: 'B' }, 8),
      counted('test.d', {}, 10),
    ];
    // 10 ≤ A + 8, so A is at least 2 and can no longer be 1.
    expect(attackPattern(overlapping, cells, [id('test.d', { type: 'A' })]).breaches).toEqual([
      `narrowed ${id('test.d', { type: 'A' })}`,
    ]);
    const both = [id('test.d', { type: 'A' }), id('test.d', { type: 'B' })];
    expect(attackPattern(overlapping, cells, both).breaches).toEqual([]);
  });

  it('a small count through a larger one that is crossed more finely: no placed girls under six, none on the day', () => {
    const day = indicator('test.day', { sex, ages }, [['sex'], ['ages']], {
      relations: [{ kind: 'subset_of', with: 'test.year' }],
    });
    const year = indicator('test.year', { sex, ages }, [['sex', 'ages']]);
    const linked = catalogueOf([day, year], [sex, ages]);
    // In the year all under six are boys and all others girls, so on the day boys are as many as those under six.
    const cells = [
      ...sexByAge('test.year', {
        '0-5': [0, 9, 9],
        '6-12': [14, 0, 14],
        '13-15': [22, 0, 22],
        T: [36, 9, 45],
      }),
      ...[
        counted('test.day', { sex: 'F' }, 11),
        counted('test.day', { sex: 'M' }, 6),
        counted('test.day', {}, 17),
      ],
      ...[
        ['0-5', 6],
        ['6-12', 3],
        ['13-15', 8],
      ].map(([age, value]) => counted('test.day', { age_band: `${age}` }, Number(value))),
    ];
    const withheld = [id('test.day', { age_band: '0-5' }), id('test.day', { age_band: '6-12' })];
    // 17 − 8 = 9 = 6 + 3, but the six boys are shown: 17 − 6 − 8 = 3. The same three boys are 9 − 6 in both margins:
    // placed in the year, and not on the day.
    const outside = [id('test.day', { sex: 'M' }), withheld[0]].map(
      (cell) => `exact ${cell}|outside|test.year`,
    );
    expect(attackPattern(linked, cells, withheld).breaches.toSorted()).toEqual(
      [`exact ${withheld[1]}`, ...outside].toSorted(),
    );
  });

  it('a pattern of which only even values remain, though the interval looks wide', () => {
    // x = u + v with u and v never counted, and u + g = v + h. With g and h shown u − v is fixed, so x is even.
    const base = {
      indicator: 'test.e',
      year: 2024,
      counted: true,
      known: false,
      alone: false,
      rank: 2,
    } as const;
    const cells: ProblemCell[] = [
      {
        ...base,
        id: 'x',
        value: 2,
        publishable: true,
        lower: 1,
        primary: { because: 'small', label: [1, 4] },
      },
      ...['u', 'v'].map(
        (id) => ({ ...base, id, value: 1, publishable: false, lower: 0, primary: null }) as const,
      ),
      ...['g', 'h'].map(
        (id) => ({ ...base, id, value: 6, publishable: true, lower: 1, primary: null }) as const,
      ),
    ];
    const sum = (...signs: readonly (-1 | 0 | 1)[]): Term[] =>
      signs.flatMap((sign, cell) => (sign === 0 ? [] : [{ cell, sign }]));
    const problem: ProtectionProblem = {
      cells,
      relations: [
        { kind: 'equal', terms: sum(1, -1, -1, 0, 0), constant: 0 },
        { kind: 'equal', terms: sum(0, 1, -1, 1, -1), constant: 0 },
      ],
      breakdowns: [],
    };
    const shown = attackTreatments(problem, ['withhold', 'withhold', 'withhold', 'publish', 'publish']);
    expect(shown.intervals).toEqual({ x: [1, Infinity] });
    expect(shown.breaches).toEqual(['narrowed x']);
    expect(
      attackTreatments(problem, ['withhold', 'withhold', 'withhold', 'publish', 'withhold']).breaches,
    ).toEqual([]);
  });

  it('a count that the agency has masked, when the rest of its row is shown', () => {
    const cells = [
      without('test.f', { sex: 'F' }, 'masked'),
      counted('test.f', { sex: 'M' }, 20),
      counted('test.f', {}, 23),
    ];
    const catalogue = catalogueOf([indicator('test.f', { sex }, [['sex']])], [sex]);
    expect(attackPattern(catalogue, cells, []).breaches).toEqual([`exact ${id('test.f', { sex: 'F' })}`]);
    expect(attackPattern(catalogue, cells, [id('test.f', { sex: 'M' })]).breaches).toEqual([]);
  });
});

describe('the attack lets pass', () => {
  it('a total of two parts that cannot be 1 whatever is done: its floor is 2–4', () => {
    const one = catalogueOf([indicator('test.g', { sex }, [['sex']])], [sex]);
    const cells = [
      counted('test.g', { sex: 'F' }, 2),
      counted('test.g', { sex: 'M' }, 2),
      counted('test.g', {}, 4),
    ];
    const { breaches, intervals } = attackPattern(
      one,
      cells,
      cells.map((cell) => cell.id),
    );
    expect(breaches).toEqual([]);
    expect(intervals[id('test.g')]).toEqual([2, Infinity]);
  });

  it('one person who sees the total that is herself', () => {
    const one = catalogueOf([indicator('test.h', { sex }, [['sex']])], [sex]);
    const cells = [
      counted('test.h', { sex: 'F' }, 1),
      counted('test.h', { sex: 'M' }, 0),
      counted('test.h', {}, 1),
    ];
    expect(attackPattern(one, cells, [id('test.h', { sex: 'F' }), id('test.h')]).breaches).toEqual([]);
  });

  it('a hidden zero in a sensitive breakdown that may still be any of 0–9', () => {
    const areas = list('areas', 'area_code', ['N', 'S', 'W']);
    const strict = catalogueOf(
      [indicator('test.i', { areas }, [['areas']], { policy: 'strict-10', sensitive: ['areas'] })],
      [areas],
    );
    const cells = [
      ['N', 0],
      ['S', 25],
      ['W', 30],
      ['TOT', 55],
    ].map(([area, value]) => counted('test.i', { area_code: `${area}` }, Number(value)));
    const zero = id('test.i', { area_code: 'N' });
    expect(attackPattern(strict, cells, [zero]).breaches).toEqual([`exact ${zero}`]);
    expect(attackPattern(strict, cells, [zero, id('test.i', { area_code: 'S' })]).breaches).toEqual([]);
  });
});
