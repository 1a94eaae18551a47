import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../indicators/catalogue/catalogue.ts';
import type { IndicatorCell } from '../../../indicators/confidential/indicator-cells.ts';
import { thisThread } from '../../../indicators/disclosure/attack/crew.ts';
import { type ProtectOptions, protect } from '../../../indicators/disclosure/protect.ts';
import { searchHere } from '../../../indicators/disclosure/suppress/crew.ts';
import { pooledId } from '../../../indicators/model/pooled-cell.ts';
import { ProblemsFound } from '../../../indicators/model/problem.ts';
import {
  at,
  catalogueOf,
  cellsOf,
  counted,
  id,
  indicator,
  list,
  sexByAge,
  without,
} from './small-catalogue.ts';
import { ages, cell, example, sex, table } from './worked-example.ts';

const areas = list('areas', 'area_code', ['N', 'S']);
async function decide(catalogue: Catalogue, cells: readonly IndicatorCell[], options: ProtectOptions = {}) {
  const { pattern, summary, evidence } = await protect(cellsOf(...cells), catalogue, options);
  const decided = (decision: string): string[] =>
    cells.filter((one) => pattern.decisionFor(one.id) === decision).map((one) => one.id);
  return { pattern, summary, evidence, withheld: decided('withhold'), gone: decided('drop') };
}

describe('protection', () => {
  it('withholds the square 3, 9, 14, 11 in the worked example, as 14 + 11 is less than 22 + 8', async () => {
    const { withheld, summary } = await decide(table, example);
    expect(withheld).toEqual([cell('0-5', 'F'), cell('0-5', 'M'), cell('6-12', 'F'), cell('6-12', 'M')]);
    expect(summary).toEqual([
      {
        indicator: 'test.children',
        ...{ cells: 12, primary: 1, secondary: 3, dropped: 0, alreadyOpen: 0, series: 0, wholeSeries: 0 },
        droppedBreakdowns: [],
      },
    ]);
  });

  it('takes the other square when 6–12 by sex has been printed before', async () => {
    const given = new Map([
      [cell('6-12', 'F'), 14],
      [cell('6-12', 'M'), 11],
    ]);
    const { withheld } = await decide(table, example, { given });
    expect(withheld).toEqual([cell('0-5', 'F'), cell('0-5', 'M'), cell('13-15', 'F'), cell('13-15', 'M')]);
  });

  it('goes on withholding what was withheld, and builds on it', async () => {
    const keepWithheld = new Set([cell('13-15', 'F'), cell('13-15', 'M')]);
    const { withheld } = await decide(table, example, { keepWithheld });
    expect(withheld).toEqual([cell('0-5', 'F'), cell('0-5', 'M'), cell('13-15', 'F'), cell('13-15', 'M')]);
  });

  it('lists a count that an earlier release has shown already, and withholds it all the same', async () => {
    const { withheld, summary } = await decide(table, example, { given: new Map([[cell('0-5', 'F'), 3]]) });
    expect(withheld).toEqual([cell('0-5', 'F')]);
    expect(summary[0]).toMatchObject({ primary: 1, secondary: 0, alreadyOpen: 1 });
  });

  it('publishes all where nothing is small', async () => {
    const { withheld, evidence } = await decide(table, sexByAge('test.children', { T: [39, 28, 67] }));
    expect(withheld).toEqual([]);
    expect(new TextDecoder().decode(evidence.bytes())).toBe(
      '{"confidential":true,"intervals":[],"alreadyOpen":[],"tables":[]}\n',
    );
  });

  it('drops a breakdown of a total that is too small for it, cells without a number too, and says so', async () => {
    const catalogue = catalogueOf(
      [indicator('test.few', { sex, areas }, [['sex'], ['areas']])],
      [sex, areas],
    );
    const cells = [
      ...[
        counted('test.few', { sex: 'F' }, 1),
        counted('test.few', { sex: 'M' }, 4),
        counted('test.few', {}, 5),
      ],
      ...[
        without('test.few', { area_code: 'N' }, 'not_applicable'),
        without('test.few', { area_code: 'S' }, 'missing'),
      ],
    ];
    // The municipal total stays, so the one girl would know the four boys: 5 − 1.
    const { pattern, withheld, gone, summary } = await decide(catalogue, cells);
    expect(pattern.dropped).toEqual([{ indicator: 'test.few', crossing: ['sex'] }]);
    expect(gone).toEqual([id('test.few', { sex: 'F' }), id('test.few', { sex: 'M' })]);
    expect(withheld).toEqual([]);
    expect(pattern.decisionFor(id('test.few'))).toBe('publish');
    expect(pattern.decisionFor(id('test.few', { area_code: 'N' }))).toBe('publish');
    expect(summary[0]).toMatchObject({ primary: 0, dropped: 2, droppedBreakdowns: [['sex']] });
  });

  it('drops with a breakdown what has no number in it, and those outside its parts', async () => {
    const withUnknown = list('sex', 'sex', ['F', 'M', 'U']);
    const share = { measures: [{ kind: 'share', of: 'test.all' } as const] };
    const catalogue = catalogueOf(
      [
        indicator('test.few', { sex: withUnknown }, [['sex']], share),
        indicator('test.all', { sex: withUnknown }, [['sex']]),
      ],
      [withUnknown],
    );
    const girls = id('test.few', { sex: 'F' });
    const { pattern, gone } = await decide(catalogue, [
      ...[counted('test.few', { sex: 'F' }, 1), counted('test.few', { sex: 'M' }, 4)],
      ...[without('test.few', { sex: 'U' }, 'not_applicable'), counted('test.few', {}, 5)],
      ...[counted('test.all', { sex: 'F' }, 40), counted('test.all', {}, 90)],
    ]);
    expect(gone).toEqual([girls, id('test.few', { sex: 'M' }), id('test.few', { sex: 'U' })]);
    expect(pattern.decisionFor(`${girls}|outside|test.all`)).toBe('drop');
    // Those outside the five are no number of the release either, and go with nothing.
    expect(pattern.decisionFor(`${id('test.few')}|outside|test.all`)).toBe('withhold');
    expect(pattern.decisionFor(id('test.all', { sex: 'F' }))).toBe('publish');
  });

  it('drops the crossing and keeps the cells that another crossing has', async () => {
    const catalogue = catalogueOf(
      [indicator('test.few', { sex, ages }, [['sex', 'ages'], ['ages']])],
      [sex, ages],
    );
    const cells = sexByAge('test.few', {
      '0-5': [1, 4, 5],
      '6-12': [0, 0, 0],
      '13-15': [0, 0, 0],
      T: [1, 4, 5],
    });
    const { pattern, gone } = await decide(catalogue, cells);
    expect(pattern.dropped).toEqual([{ indicator: 'test.few', crossing: ['sex', 'ages'] }]);
    const stays = cells.filter(({ coordinates }) => coordinates.sex === 'T').map((one) => one.id);
    expect(gone).toEqual(cells.map((one) => one.id).filter((one) => !stays.includes(one)));
  });

  it('drops a breakdown of what is broken before a finer one of what it is a part of', async () => {
    const catalogue = catalogueOf(
      [
        indicator('test.all', { sex, ages }, [['sex', 'ages']]),
        indicator('test.few', { sex }, [['sex']], { relations: [{ kind: 'subset_of', with: 'test.all' }] }),
      ],
      [sex, ages],
    );
    const { pattern } = await decide(catalogue, [
      ...sexByAge('test.all', {
        ...{ '0-5': [20, 30, 50], '6-12': [20, 30, 50], '13-15': [20, 30, 50] },
        T: [60, 90, 150],
      }),
      ...[counted('test.few', { sex: 'F' }, 1), counted('test.few', { sex: 'M' }, 4)],
      counted('test.few', {}, 5),
    ]);
    expect(pattern.dropped).toEqual([{ indicator: 'test.few', crossing: ['sex'] }]);
  });

  it('leaves nothing of a dropped breakdown behind, though more was withheld around it', async () => {
    const two = catalogueOf([indicator('test.few', { sex, ages }, [['sex'], ['ages']])], [sex, ages]);
    const cells = [
      ...[
        counted('test.few', { sex: 'F' }, 1),
        counted('test.few', { sex: 'M' }, 4),
        counted('test.few', {}, 5),
      ],
      ...[
        ['0-5', 1],
        ['6-12', 1],
        ['13-15', 3],
      ].map(([age, value]) => counted('test.few', { age_band: `${age}` }, Number(value))),
    ];
    // Neither breakdown of five children can stand: the three of 13–15 could no longer be four.
    const { pattern, withheld, gone } = await decide(two, cells);
    expect(pattern.dropped.map(({ crossing }) => crossing)).toEqual([['sex'], ['ages']]);
    expect(withheld).toEqual([]);
    expect(gone).toHaveLength(5);
  });

  it('drops with a breakdown of years together what has no number in them, and nothing of other years', async () => {
    const withUnknown = list('sex', 'sex', ['F', 'M', 'U']);
    const names = ['test.few', 'test.many'];
    const catalogue = catalogueOf(
      names.map((name) => indicator(name, { sex: withUnknown }, [['sex']])),
      [withUnknown],
    );
    const year = (name: string, of: number, girls: number, boys: number) => [
      ...[counted(name, { sex: 'F' }, girls, girls, of), counted(name, { sex: 'M' }, boys, boys, of)],
      ...[without(name, { sex: 'U' }, 'not_applicable', of), counted(name, {}, girls + boys, undefined, of)],
    ];
    // One girl and four boys in the two last years together: she would know of the four.
    const cells = [
      ...[...year('test.few', 2021, 20, 30), ...year('test.few', 2022, 20, 30)],
      ...[...year('test.few', 2023, 0, 0), ...year('test.few', 2024, 1, 4)],
      ...[2021, 2022, 2023, 2024].flatMap((of) => year('test.many', of, 20, 30)),
    ];
    const pooled = names.flatMap((name) =>
      [
        [2021, 2022],
        [2023, 2024],
      ].map((years) => ({ indicator: name, years, repeatsPersons: false })),
    );
    const { pattern } = await decide(catalogue, cells, { pooled });
    const decided = (sex: string) =>
      pooled.map((period) => pattern.decisionFor(pooledId(period, at({ sex }))));
    expect(decided('F')).toEqual(['publish', 'drop', 'publish', 'publish']);
    expect(decided('U')).toEqual(['publish', 'drop', 'publish', 'publish']);
    expect(decided('T')).toEqual(['publish', 'publish', 'publish', 'publish']);
  });

  it('refuses a release in which a count is the difference of two totals, and names no count', async () => {
    const catalogue = catalogueOf([indicator('test.girls', { sex }, [['sex']])], [sex]);
    const cells = [
      counted('test.girls', { sex: 'F' }, 3),
      counted('test.girls', { sex: 'M' }, 20),
      counted('test.girls', {}, 23),
    ];
    // The 20 boys have been printed before; with the municipal total of 23 the girls are 3, whatever is dropped.
    const refused = decide(catalogue, cells, { given: new Map([[id('test.girls', { sex: 'M' }), 20]]) });
    await expect(refused).rejects.toBeInstanceOf(ProblemsFound);
    await refused.catch((error: ProblemsFound) => {
      expect(error.problems).toMatchObject([
        {
          code: 'DISCLOSURE-001',
          place: { file: 'test.girls' },
          found: 'no safe pattern for the year 2024',
          expected: 'a pattern that the attack cannot break',
        },
      ]);
    });
  });

  it('refuses each table once, whatever is broken in it', async () => {
    const catalogue = catalogueOf([indicator('test.girls', { ages }, [['ages']])], [ages]);
    const year = (at: number) =>
      [1, 4, 20, 25].map((value, i) =>
        counted('test.girls', { age_band: ['0-5', '6-12', '13-15', 'T'][i] ?? '' }, value, value, at),
      );
    // With the 20 known the two others are five together, and the one knows what the rest are.
    const known = [2023, 2024].map((at) => [id('test.girls', { age_band: '13-15' }, at), 20] as const);
    const other = {
      given: new Map([...known, ...known.map(([one]) => [one.replace('13-15', '0-5'), 1] as const)]),
    };
    const refused = decide(catalogue, [...year(2023), ...year(2024)], other);
    await refused.catch(({ problems }: ProblemsFound) =>
      expect(problems.map(({ found }) => found)).toEqual([
        'no safe pattern for the year 2023',
        'no safe pattern for the year 2024',
      ]),
    );
    await expect(refused).rejects.toBeInstanceOf(ProblemsFound);
  });

  it('stops at a masked count that cannot be what its agency says, without saying which counts', async () => {
    const catalogue = catalogueOf([indicator('test.masked', { sex }, [['sex']])], [sex]);
    const cells = [
      without('test.masked', { sex: 'F' }, 'masked'),
      counted('test.masked', { sex: 'M' }, 20),
      counted('test.masked', {}, 20),
    ];
    // The girls are at least one, and 20 − 20 = 0.
    await expect(decide(catalogue, cells)).rejects.toThrow(
      'the counts of test.masked in 2024 contradict what they are linked with',
    );
  });

  it('protects a share by withholding its numerator, never the municipal total', async () => {
    const catalogue = catalogueOf(
      [
        indicator('test.with', { ages }, [['ages']], {
          measures: [{ kind: 'share', of: 'test.all' }],
          relations: [{ kind: 'subset_of', with: 'test.all' }],
        }),
        indicator('test.all', { ages }, [['ages']]),
      ],
      [ages],
    );
    const column = (name: string, values: readonly number[]): IndicatorCell[] =>
      ['0-5', '6-12', '13-15', 'T'].map((age, at) => counted(name, { age_band: age }, values[at] ?? 0));
    const cells = [...column('test.with', [46, 30, 40, 116]), ...column('test.all', [48, 50, 60, 158])];
    const { withheld } = await decide(catalogue, cells);
    expect(withheld).toEqual([id('test.with', { age_band: '0-5' }), id('test.with', { age_band: '6-12' })]);
  });

  it('keeps a count that the agency has masked from being worked out', async () => {
    const catalogue = catalogueOf([indicator('test.masked', { sex }, [['sex']])], [sex]);
    const cells = [
      without('test.masked', { sex: 'F' }, 'masked'),
      counted('test.masked', { sex: 'M' }, 20),
      counted('test.masked', {}, 23),
    ];
    const { withheld } = await decide(catalogue, cells);
    expect(withheld).toEqual([id('test.masked', { sex: 'F' }), id('test.masked', { sex: 'M' })]);
  });

  it('gives the same decisions and the same evidence, byte for byte, for the same cells', async () => {
    const [one, other] = [await decide(table, example), await decide(table, example)];
    expect(other.withheld).toEqual(one.withheld);
    expect(other.evidence.bytes()).toEqual(one.evidence.bytes());
  });

  it('proves each value of the label with a table that adds up', async () => {
    const { evidence } = await decide(table, example);
    const { tables, intervals } = JSON.parse(new TextDecoder().decode(evidence.bytes()));
    const square = [cell('0-5', 'F'), cell('0-5', 'M'), cell('6-12', 'F'), cell('6-12', 'M')];
    for (const table of tables) {
      expect(new Set(Object.keys(table))).toEqual(new Set(square));
      const [girls, boys, olderGirls, olderBoys] = square.map((one) => table[one]);
      expect([girls + boys, olderGirls + olderBoys, girls + olderGirls, boys + olderBoys]).toEqual([
        0, 0, 0, 0,
      ]);
    }
    // 3 girls are counted: with 1, 2 and 4 the tables show all that the sign stands for.
    const shown = tables.map((table: Record<string, number>) => 3 + (table[cell('0-5', 'F')] ?? 0));
    expect(new Set(shown)).toEqual(new Set([1, 2, 4]));
    expect(intervals).toEqual([{ cell: cell('0-5', 'F'), least: 1, greatest: 11 }]);
  });

  it('keeps its evidence out of logs and JSON', async () => {
    const { evidence } = await decide(table, example);
    expect(inspect({ evidence })).toContain('Evidence { unprotected }');
    expect(() => JSON.stringify(evidence)).toThrow('never serialised');
  });

  it('lets others do the work, and is the same for that', async () => {
    const done: string[] = [];
    const attack: typeof thisThread = {
      run: (tasks) => {
        done.push('attack');
        return thisThread.run(tasks);
      },
    };
    const crews = { attack, search: searchHere };
    expect((await decide(table, example, { crews })).withheld).toEqual(
      (await decide(table, example)).withheld,
    );
    expect(done).toEqual(['attack']);
  });

  it('tells how far it has come', async () => {
    const steps: string[] = [];
    const years = [2022, 2023, 2024].flatMap((year) =>
      sexByAge('test.children', { T: [39, 28, 67] }, ['F', 'M', 'T'], year),
    );
    await decide(table, years, { onProgress: (done, of) => steps.push(`${done}/${of}`) });
    expect(steps).toEqual(['1/3', '2/3', '3/3']);
  });
});
