import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../indicators/catalogue/catalogue.ts';
import type { IndicatorCell } from '../../../indicators/confidential/indicator-cells.ts';
import { type ProtectOptions, protect } from '../../../indicators/disclosure/protect.ts';
import { ProblemsFound } from '../../../indicators/model/problem.ts';
import { catalogueOf, cellsOf, counted, id, indicator, list, sexByAge, without } from './small-catalogue.ts';
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
      expect(error.problems.map(({ code, place, found }) => [code, place.file, found])).toEqual([
        ['DISCLOSURE-001', 'test.girls', 'no safe pattern for the year 2024'],
      ]);
    });
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

  it('tells how far it has come', async () => {
    const steps: string[] = [];
    const years = [2022, 2023, 2024].flatMap((year) =>
      sexByAge('test.children', { T: [39, 28, 67] }, ['F', 'M', 'T'], year),
    );
    await decide(table, years, { onProgress: (done, of) => steps.push(`${done}/${of}`) });
    expect(steps).toEqual(['1/3', '2/3', '3/3']);
  });
});
