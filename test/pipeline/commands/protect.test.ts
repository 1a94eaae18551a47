import { stat } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTableFolder, problemsIn, rowsOf, type TableFolder } from '../tables/samlad-on-tables.ts';

let folder: TableFolder;
beforeEach(async () => {
  folder = await makeTableFolder();
});
afterEach(() => folder.remove());

const spec = 'value: n\ndimensions:\n  age: { total: T }\n  sex: { total: T }\n';
const inner = 'age,sex,n\n0-5,F,3\n0-5,M,9\n6-12,F,14\n6-12,M,11\n13-15,F,22\n13-15,M,8\n';

/** Runs protect on two files; what comes out is in published.csv. */
async function protect(table: string, own = spec, ...more: string[]) {
  await folder.write('inner.csv', table);
  await folder.write('spec.yaml', own);
  return folder.samlad(
    'protect',
    '--table',
    'inner.csv',
    '--spec',
    'spec.yaml',
    '--out',
    'published.csv',
    ...more,
  );
}

/** The first lines of each problem, without the remedy; checks that nothing was written. */
async function problems(table: string, own = spec): Promise<string[]> {
  const { exit, err } = await protect(table, own, '--report', 'report.json');
  expect(exit).toBe(1);
  expect((await folder.names()).filter((name) => /published|report/.test(name))).toEqual([]);
  return problemsIn(err);
}

describe('samlad protect', () => {
  it('withholds the small count and what would give it away', async () => {
    // 0-5/F is 3. Its row and its column need another blank each, and those two one more in common: the cheapest
    // are 0-5/M 9, 6-12/F 14 and 6-12/M 11.
    const { exit, out } = await protect(inner);
    expect(exit).toBe(0);
    expect(out).toContain('8 cells published, 4 withheld by standard-5. The attack failed.');
    expect(await folder.read('published.csv')).toBe(
      [
        'age,sex,n,status',
        'T,T,67,published',
        'T,F,39,published',
        'T,M,28,published',
        '0-5,T,12,published',
        '0-5,F,,withheld',
        '0-5,M,,withheld',
        '6-12,T,25,published',
        '6-12,F,,withheld',
        '6-12,M,,withheld',
        '13-15,T,30,published',
        '13-15,F,22,published',
        '13-15,M,8,published',
        '',
      ].join('\n'),
    );
  });

  it('writes the counts of primary and secondary cells, the seconds and the evidence for its owner alone', async () => {
    await protect(inner, spec, '--report', 'report.json');
    const report: unknown = JSON.parse(await folder.read('report.json'));
    expect(report).toMatchObject({
      policy: 'standard-5',
      level: 'label',
      cells: { published: 8, withheld: 4, dropped: 0, primary: 1, secondary: 3, secondary_sum: 34 },
      dropped: [],
      rounded: null,
      seconds: { read: expect.any(Number), protect: expect.any(Number) },
    });
    // Cells are places: 4 and 5 are 0-5/F and 0-5/M, 7 and 8 those of 6-12. Whatever a table changes, it moves around
    // this square, so that all sums stay.
    expect(report).toHaveProperty('evidence.dimensions', [
      { column: 'age', codes: ['T', '0-5', '6-12', '13-15'] },
      { column: 'sex', codes: ['T', 'F', 'M'] },
    ]);
    const { evidence } = report as { evidence: { tables: { cells: number[]; by: number[] }[] } };
    expect(evidence.tables.length).toBeGreaterThan(0);
    for (const { cells, by } of evidence.tables) {
      expect(cells).toEqual([4, 5, 7, 8]);
      expect(by).toEqual([by[0], -(by[0] ?? 0), -(by[0] ?? 0), by[0]]);
    }
    expect((await stat(folder.path('report.json'))).mode & 0o077).toBe(0);
  });

  it('gives the same table whatever the order of its rows, through a hierarchy of two levels', async () => {
    const tree = 'code,parent\nT,\nN,T\nS,T\nn1,N\nn2,N\ns1,S\ns2,S\n';
    await folder.write('region.csv', tree);
    const own = 'value: n\ndimensions:\n  region: { hierarchy: region.csv }\n  sex: { total: T }\n';
    const rows = ['n1,F,2', 'n1,M,9', 'n2,F,12', 'n2,M,7', 's1,F,8', 's1,M,6', 's2,F,11', 's2,M,30'];
    const head = 'region,sex,n\n';
    await protect(`${head}${rows.join('\n')}\n`, own);
    const first = await folder.read('published.csv');
    await protect(`${head}${[...rows].reverse().join('\n')}\n`, own);
    const again = await folder.read('published.csv');
    const sorted = (text: string) => rowsOf(text).sort();
    expect(sorted(again)).toEqual(sorted(first));
    expect(rowsOf(first)).toHaveLength(21);
  });

  it('publishes only the crossings that are asked for', async () => {
    await protect(inner, `${spec}tables: [[age], [sex]]\n`);
    expect(rowsOf(await folder.read('published.csv'))).toEqual([
      'T,T,67,published',
      'T,F,39,published',
      'T,M,28,published',
      '0-5,T,12,published',
      '6-12,T,25,published',
      '13-15,T,30,published',
    ]);
  });

  it('counts persons, not units', async () => {
    // Six interventions for two children.
    const own = `${spec}persons: children\n`;
    const table = 'age,sex,n,children\n0-5,F,6,2\n0-5,M,9,9\n6-12,F,14,14\n6-12,M,11,11\n';
    await protect(table, own);
    expect(await folder.read('published.csv')).toContain('0-5,F,,withheld');
  });

  it('reads a semicolon, a byte order mark and Windows-1252', async () => {
    const own = 'value: antal\ndimensions:\n  kön: { total: T }\n  ort: { total: T }\n';
    const table = '\ufeffkön;ort;antal\r\nF;Ö;8\r\nM;Ö;9\r\nF;Å;1 234\r\nM;Å;10\r\n';
    await protect(table, own);
    const utf8 = await folder.read('published.csv');
    expect(rowsOf(utf8)).toContain('F,T,1242,published');
    await folder.write('spec.yaml', own);
    await folder.write('inner.csv', Buffer.from(table.slice(1), 'latin1'));
    await folder.samlad('protect', '--table', 'inner.csv', '--spec', 'spec.yaml', '--out', 'published.csv');
    expect(await folder.read('published.csv')).toBe(utf8);
  });

  it('gives a spreadsheet no formula, and reads its own rows back', async () => {
    await protect('age,sex,n\n=1+1,F,30\n=1+1,M,20\n@b,F,3\n@b,M,40\n"c,""d""",F,40\n"c,""d""",M,44\n');
    const published = await folder.read('published.csv');
    expect(published).toContain("'=1+1,T,50,published");
    expect(published).toContain(`"c,""d""",T,84,published`);
    expect((await folder.samlad('attack', '--table', 'published.csv', '--spec', 'spec.yaml')).exit).toBe(0);
  });
});

describe('samlad protect with a policy that rounds', () => {
  it('rounds every cell so that sums hold, none further than the base', async () => {
    const { exit, out } = await protect(inner, `${spec}policy: round-5\n`, '--report', 'report.json');
    expect(exit).toBe(0);
    expect(out).toMatch(
      /^12 cells rounded to multiples of 5; sums hold, and none is further than [1-5] from its count\./,
    );
    const numbers = new Map(
      rowsOf(await folder.read('published.csv')).map((row) => {
        const [age, sex, n, status] = row.split(',');
        expect(status).toBe('published');
        return [`${age}/${sex}`, Number(n)];
      }),
    );
    const at = (cell: string) => numbers.get(cell) ?? Number.NaN;
    for (const age of ['T', '0-5', '6-12', '13-15'])
      expect(at(`${age}/F`) + at(`${age}/M`)).toBe(at(`${age}/T`));
    for (const sex of ['T', 'F', 'M'])
      expect(at(`0-5/${sex}`) + at(`6-12/${sex}`) + at(`13-15/${sex}`)).toBe(at(`T/${sex}`));
    const counts: Record<string, number> = {
      '0-5/F': 3,
      '0-5/M': 9,
      '6-12/F': 14,
      '6-12/M': 11,
      '13-15/F': 22,
      '13-15/M': 8,
    };
    for (const [cell, count] of Object.entries(counts)) {
      expect(at(cell) % 5).toBe(0);
      expect(Math.abs(at(cell) - count)).toBeLessThan(5);
    }
    expect(JSON.parse(await folder.read('report.json'))).toMatchObject({
      rounded: { base: 5, beyond_one_base: 0 },
    });
  });
});

describe('samlad protect, where no rounding is within the base', () => {
  it('says how many cells are further away', { timeout: 60_000 }, async () => {
    // The 16 points of the plane of order 4 by their lines of five directions, one person in each: two persons have a
    // line of four persons in common, so that only one may go up to 5, and the total of 16 cannot be 15 or 20.
    const times = [
      [0, 1, 2, 3],
      [0, 2, 3, 1],
      [0, 3, 1, 2],
    ];
    const rows = Array.from({ length: 16 }, (_, point) => {
      const [x, y] = [point % 4, Math.floor(point / 4)];
      return [x, y, ...times.map((by) => y ^ (by[x] ?? 0))].map((line) => `L${line}`).join();
    });
    const dimensions = ['a', 'b', 'c', 'd', 'e'];
    const own = `value: n\npolicy: round-5\ndimensions:\n${dimensions.map((name) => `  ${name}: { total: T }\n`).join('')}`;
    const table = `${dimensions.join()},n\n${rows.map((row) => `${row},1\n`).join('')}`;
    const { out } = await protect(table, own, '--report', 'report.json');
    expect(out).toMatch(/\d+ cells? had to move further than 5\./);
    const { rounded } = JSON.parse(await folder.read('report.json'));
    expect(rounded.beyond_one_base).toBeGreaterThan(0);
  });
});

describe('samlad protect, where withholding is not enough', () => {
  it('leaves the finest breakdown out and says so', async () => {
    // Of five one is a girl and four are boys. Whoever is the girl takes herself from the five, which is never withheld.
    const { exit, out } = await protect('sex,n\nF,1\nM,4\n', 'value: n\ndimensions:\n  sex: { total: T }\n');
    expect(exit).toBe(0);
    expect(out).toContain('1 cell published, 0 withheld by standard-5.');
    expect(out).toContain('Left out: the breakdown by sex; no safe pattern was found.');
    expect(rowsOf(await folder.read('published.csv'))).toEqual(['T,5,published']);
  });

  it('does not print a small count that others have, and tells the statistician', async () => {
    await folder.write('provider.csv', 'sex,n\nF,3\n');
    const own = 'value: n\ndimensions:\n  sex: { total: T }\ngiven: [provider.csv]\n';
    const { exit, out } = await protect('sex,n\nF,3\nM,20\n', own);
    expect(exit).toBe(0);
    expect(out).toContain('Of 1 small count only one small value is possible whatever is withheld');
    expect(rowsOf(await folder.read('published.csv'))).toEqual([
      'T,23,published',
      'F,,withheld',
      'M,20,published',
    ]);
  });

  it('writes nothing where a total that is always shown gives a small count away', async () => {
    // 12 − 9 = 3, whatever else is withheld or left out.
    await folder.write('provider.csv', 'sex,n\nF,9\n');
    const own = 'value: n\ndimensions:\n  sex: { total: T }\ngiven: [provider.csv]\n';
    const { exit, err } = await protect('sex,n\nF,9\nM,3\n', own, '--report', 'report.json');
    expect(exit).toBe(3);
    expect(problemsIn(err)).toEqual([
      'DISCLOSURE-004 inner.csv found cells that no pattern can be proved to protect, expected a safe pattern',
    ]);
    expect((await folder.names()).filter((name) => /published|report/.test(name))).toEqual([]);
  });

  it('promises less with --level exact, and says so', async () => {
    const { exit, out } = await protect(inner, spec, '--level', 'exact');
    expect(exit).toBe(0);
    expect(out).toContain('this is no protection');
  });

  it('makes the folder that it writes to, and keeps --out and --report apart', async () => {
    await folder.write('inner.csv', inner);
    await folder.write('spec.yaml', spec);
    const args = ['protect', '--table', 'inner.csv', '--spec', 'spec.yaml'];
    expect((await folder.samlad(...args, '--out', 'new/published.csv')).exit).toBe(0);
    expect((await folder.samlad(...args, '--out', 'one.csv', '--report', 'one.csv')).exit).toBe(2);
  });
});

describe('bad input to samlad protect', () => {
  it('is told of all at once: counts that are none, codes that are missing, rows twice', async () => {
    const table = 'age,sex,n\n0-5,F,-3\n0-5,M,9.5\n,F,14\n6-12,M,\n6-12,M,11\n6-12,X y,eleven\n';
    expect(await problems(table)).toEqual([
      'TABLE-005 inner.csv:4:age found no code, expected a code of age',
      'TABLE-007 inner.csv:6 found the same cell as on line 5, expected each cell once',
      'TABLE-004 inner.csv:2:n found a negative number, expected a whole number, 0 or more',
      'TABLE-004 inner.csv:3:n found a number with decimals, expected a whole number, 0 or more',
      'TABLE-004 inner.csv:5:n found nothing, expected a whole number, 0 or more',
      'TABLE-004 inner.csv:7:n found something else, expected a whole number, 0 or more',
    ]);
  });

  it('is a total that its parts do not add up to, and the message says no number', async () => {
    const found = await problems(`${inner}0-5,T,14\nT,T,67\n`);
    expect(found).toEqual([
      'TABLE-008 inner.csv:8:n found a number that the finest cells do not add up to, expected the sum of its parts',
    ]);
  });

  it('is a hierarchy that is no tree, together with what is wrong in the table', async () => {
    await folder.write('region.csv', 'code,parent\nT,\nU,\nA,B\nB,A\n');
    const own = 'value: n\ndimensions:\n  region: { hierarchy: region.csv }\n';
    expect(await problems('region,n\nA,3\nB\n', own)).toEqual([
      'TABLE-004 inner.csv:3 found 1 field, expected 2, as in the header',
      'TABLE-006 region.csv:3 found "U" without a parent, like "T", expected one total, which all else is part of',
    ]);
    await folder.write('region.csv', 'code,parent\nT,\nA,B\nB,A\n');
    expect(await problems('region,n\nA,3\n', own)).toEqual([
      'TABLE-006 region.csv:3 found "A", whose parents go round in a circle, expected parents that lead up to the total',
      'TABLE-006 region.csv:4 found "B", whose parents go round in a circle, expected parents that lead up to the total',
    ]);
  });

  it('is a code that the hierarchy does not have', async () => {
    await folder.write('region.csv', 'code,parent\nT,\nA,T\n');
    const own = 'value: n\ndimensions:\n  region: { hierarchy: region.csv }\n';
    expect(await problems('region,n\nA,3\nC,7\n', own)).toEqual([
      'TABLE-005 inner.csv:3:region found a code that the hierarchy does not have, expected a code of region',
    ]);
  });

  it('is a file or a column that is not there', async () => {
    const own =
      'value: antal\npersons: n_persons\ndimensions:\n  age: { total: T }\n  region: { hierarchy: region.csv }\n';
    expect(await problems(inner, own)).toEqual([
      'TABLE-003 inner.csv:1 found no column "region", "antal", "n_persons", expected a header with "age", "region", "antal", "n_persons"',
      'TABLE-002 region.csv found no such file, expected a CSV file',
    ]);
    expect(await problems(inner, `${spec}persons: n_persons\n`)).toEqual([
      'TABLE-003 inner.csv:1 found no column "n_persons", expected a header with "age", "sex", "n", "n_persons"',
    ]);
  });

  it('is a specification that does not hold together', async () => {
    expect(await problems(inner, `${spec}policy: lenient-1\n`)).toEqual([
      expect.stringMatching(
        /^TABLE-001 spec\.yaml:5:9 found policy: lenient-1, expected one of: standard-5, strict-10/,
      ),
    ]);
    expect(
      await problems(inner, `${spec}tables: [[age, region], [sex, sex]]\nsensitive: [school]\n`),
    ).toEqual([
      'TABLE-001 spec.yaml:5:16 found "region" in tables, expected one of: age, sex',
      'TABLE-001 spec.yaml:5:31 found "sex" twice in a table, expected each dimension once',
      'TABLE-001 spec.yaml:6:13 found "school" in sensitive, expected one of: age, sex',
    ]);
    expect(
      await problems(
        inner,
        'value: n\ndimensions:\n  age: { total: T, separate: true }\n  sex: { total: 0 }\nvalues: n\n',
      ),
    ).toEqual([
      'TABLE-001 spec.yaml:3:8 found dimensions.age with keys, expected one of: hierarchy, total, separate',
      'TABLE-001 spec.yaml:4:17 found the number 0 in dimensions.sex.total, expected text in quotes: "0"',
      'TABLE-001 spec.yaml:5:9 found values in the file, expected one of the keys: value, persons, dimensions, tables, policy, sensitive, given, shares, unprinted, sums, masked, nearly_all, missing_rows, absent',
    ]);
  });

  it('is a publication’s shares, which would be left unprotected', async () => {
    const shares = 'unprinted: [k]\nshares: [{ column: p, numerator: k, denominator: n, decimals: 1 }]\n';
    expect(await problems(inner, `${spec}${shares}`)).toEqual([
      'TABLE-001 spec.yaml found shares: in a specification for samlad protect, expected one count for each row, and shares of nothing',
      'TABLE-001 spec.yaml found unprinted: in a specification for samlad protect, expected one count for each row, and shares of nothing',
    ]);
  });

  it('is persons without a count, a count without persons, and more persons than in the parts', async () => {
    const own = `${spec}persons: children\n`;
    const table = 'age,sex,n,children\n0-5,F,6,0\n0-5,M,9,9\n6-12,F,0,4\n6-12,M,11,11\nT,T,26,30\n';
    expect(await problems(table, own)).toEqual([
      'TABLE-008 inner.csv:6:children found more persons than behind all parts together, expected no more than those',
      'TABLE-008 inner.csv:2:children found a count without persons behind it, or persons without a count, expected both zero, or neither',
      'TABLE-008 inner.csv:4:children found a count without persons behind it, or persons without a count, expected both zero, or neither',
    ]);
  });

  it('is a table that others have published with another number', async () => {
    await folder.write('provider.csv', 'age,sex,n\n0-5,T,13\n6-12,T,25\n13-15,T,..\n');
    expect(await problems(inner, `${spec}given: [provider.csv]\n`)).toEqual([
      'TABLE-008 provider.csv:2:n found a number that the finest cells do not add up to, expected the sum of its parts',
    ]);
  });

  it('is shortened where one mistake is in every row', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => `a${i},F,x`).join('\n');
    expect(await problems(`age,sex,n\n${rows}\n`)).toHaveLength(21);
  });

  it('is never written over', async () => {
    await folder.write('inner.csv', inner);
    await folder.write('spec.yaml', spec);
    const { exit } = await folder.samlad(
      'protect',
      '--table',
      'inner.csv',
      '--spec',
      'spec.yaml',
      '--out',
      'inner.csv',
    );
    expect(exit).toBe(2);
    expect(await folder.read('inner.csv')).toBe(inner);
  });

  it('is more combinations of codes than fit', async () => {
    const names = Array.from({ length: 8 }, (_, i) => `d${i}`);
    const own = `value: n\ndimensions:\n${names.map((name) => `  ${name}: { total: T }\n`).join('')}`;
    const rows = Array.from({ length: 10 }, (_, i) => `${names.map(() => `c${i}`).join(',')},7`);
    expect(await problems(`${names.join(',')},n\n${rows.join('\n')}\n`, own)).toEqual([
      'TABLE-009 spec.yaml found 215 million combinations of codes, expected at most 5 million',
    ]);
  });
});
