import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTableFolder, problemsIn, rowsOf, type TableFolder } from '../tables/samlad-on-tables.ts';

let folder: TableFolder;
beforeEach(async () => {
  folder = await makeTableFolder();
});
afterEach(() => folder.remove());

const oneWay = 'value: n\ndimensions:\n  sex: { total: T }\n';

async function attack(table: string, spec: string, ...more: string[]) {
  await folder.write('published.csv', table);
  await folder.write('spec.yaml', spec);
  return folder.samlad(
    'attack',
    '--table',
    'published.csv',
    '--spec',
    'spec.yaml',
    '--out',
    'intervals.csv',
    ...more,
  );
}

const intervals = async () => rowsOf(await folder.read('intervals.csv'));

/** The first line of each problem; nothing was written. */
async function problems(table: string, spec: string): Promise<string[]> {
  const { exit, err } = await attack(table, spec);
  expect(exit).toBe(1);
  expect(await folder.names()).not.toContain('intervals.csv');
  return problemsIn(err);
}

describe('samlad attack', () => {
  it('finds nothing in what protect has written', async () => {
    const spec = 'value: n\ndimensions:\n  age: { total: T }\n  sex: { total: T }\n';
    const inner =
      'age,sex,n\n0-5,F,3\n0-5,M,9\n6-12,F,14\n6-12,M,11\n13-15,F,22\n13-15,M,1\n16,F,2\n16,M,0\n';
    await folder.write('inner.csv', inner);
    await folder.write('spec.yaml', spec);
    await folder.samlad('protect', '--table', 'inner.csv', '--spec', 'spec.yaml', '--out', 'published.csv');
    const table = await folder.read('published.csv');
    expect(table).toContain('withheld');
    const { exit, out } = await attack(table, spec);
    expect(exit).toBe(0);
    expect(out).toMatch(/: 0 can be worked out, /);
  });

  it('works out the only withheld cell of a sum: exit 3', async () => {
    const { exit, err } = await attack('sex,n,status\nT,12,published\nF,,withheld\nM,9,published\n', oneWay);
    expect(exit).toBe(3);
    expect(err).toContain('DISCLOSURE-002');
    expect(err).toContain('1 withheld cell that can be worked out');
    // 12 − 9 = 3.
    expect(await intervals()).toEqual([
      'T,12,published,12,12,',
      'F,,withheld,3,3,exact',
      'M,9,published,9,9,',
    ]);
  });

  it('works out two that can only be one each, though neither is alone in its sum', async () => {
    // F + M = 2, and a zero would be shown.
    const { exit } = await attack('sex,n\nT,2\nF,..\nM,X\n', oneWay);
    expect(exit).toBe(3);
    expect(await intervals()).toEqual([
      'T,2,published,2,2,',
      'F,,withheld,1,1,exact',
      'M,,withheld,1,1,exact',
    ]);
  });

  it('calls a cell narrowed when its sign could have been less than it stands for, and says so with --strict', async () => {
    // F + M = 4 leaves 1 to 3; the sign says 1 to 4.
    const table = 'sex,n\nT,4\nF,..\nM,..\n';
    const quiet = await attack(table, oneWay);
    expect(quiet.exit).toBe(0);
    expect(quiet.out).toContain('2 cells withheld: 0 can be worked out, 2 narrowed, 0 safe.');
    expect((await intervals())[1]).toBe('F,,withheld,1,3,narrow');
    const strict = await attack(table, oneWay, '--strict');
    expect(strict.exit).toBe(3);
    expect(strict.err).toContain('DISCLOSURE-003');
  });

  it('calls a cell safe when all that its sign stands for remains', async () => {
    const { exit } = await attack('sex,n\nT,40\nF,..\nM,..\n', oneWay, '--strict');
    expect(exit).toBe(0);
    expect((await intervals())[1]).toBe('F,,withheld,1,39,safe');
  });

  it('takes a row that is not there for unknown, not for zero', async () => {
    await attack('sex,n\nT,40\nF,..\nM,20\n', oneWay);
    expect((await intervals())[1]).toBe('F,,withheld,20,20,exact');
    const age = 'value: n\ndimensions:\n  sex: { total: T }\n  age: { total: T }\n';
    await attack('sex,age,n\nT,T,40\nF,T,..\nM,old,20\nF,young,5\n', age);
    // M in all is at least the 20 of the old, so F is at most 20; at least the 5 who are young, and no small count.
    expect(await intervals()).toEqual([
      'T,T,40,published,40,40,',
      'F,T,,withheld,5,20,safe',
      'F,young,5,published,5,5,',
      'M,old,20,published,20,20,',
    ]);
  });

  it('takes it for zero where the specification says that readers do', async () => {
    // B has state schools and A has none: 12 − 9 is all independent, or shared with state schools that nobody lists.
    const spec = 'value: n\ndimensions:\n  town: { separate: true }\n  school: { total: all }\n';
    const table = [
      'town,school,n',
      ...['A,all,12', 'A,municipal,9', 'A,independent,..'],
      ...['B,all,30', 'B,municipal,10', 'B,independent,12', 'B,state,8', ''],
    ].join('\n');
    expect((await attack(table, spec)).exit).toBe(0);
    expect(await intervals()).toContain('A,independent,,withheld,1,3,narrow');
    expect((await attack(table, `${spec}missing_rows: zero\n`)).exit).toBe(3);
    expect(await intervals()).toContain('A,independent,,withheld,3,3,exact');
  });

  it('uses what a provider has published', async () => {
    const table = 'school,n\nA,12\nB,..\n';
    const spec = 'value: n\ndimensions:\n  school: { total: all }\n';
    expect((await attack(table, spec)).exit).toBe(0);
    await folder.write('provider.csv', 'Published by the provider\n\nschool;n\nall;15\n\nA note.\n');
    expect((await attack(table, `${spec}given: [provider.csv]\n`)).exit).toBe(3);
    expect(await intervals()).toContain('B,,withheld,3,3,exact');
  });

  it('takes a sign for what the specification says that it stands for', async () => {
    // F + M = 12 and F is 1 to 9: 3 to 9 remain for M, 3 to 9 for F.
    const spec = `${oneWay}masked: { "*": [1, 9] }\n`;
    await attack('sex,n\nT,12\nF,*\nM,*\n', spec);
    expect(await intervals()).toContain('F,,withheld,3,9,narrow');
  });

  it('answers a program in one line of JSON, also when it finds something', async () => {
    const fine = await attack('sex,n\nT,40\nF,..\nM,..\n', oneWay, '--json');
    expect(JSON.parse(fine.out)).toEqual({
      ok: true,
      withheld: 2,
      exact: 0,
      narrow: 0,
      safe: 2,
      impossible: 0,
      counts: [],
    });
    const found = await attack('sex,n\nT,12\nF,..\nM,9\n', oneWay, '--json');
    expect(JSON.parse(found.out)).toMatchObject({
      ok: false,
      exit: 3,
      problems: [{ code: 'DISCLOSURE-002' }],
    });
  });
});

describe('samlad attack on a table of shares', () => {
  // Invented, in the form of a table that a school agency publishes. In truth, all / one / several: Provby 45 9 6 =
  // municipal 35 8 5 + independent 10 1 1; Exempelköping 14 and 6; Masköping 20 6 4 = 18 5 4 + 2 1 0.
  const table = [
    '\ufeffInvented figures',
    '',
    'Pass grades in year 6',
    '',
    'Kommun;Kod;Huvudman;Elever;Andel alla;Andel ett;Andel flera;',
    'Provby;"0001";Samtliga;60;75,0;15,0;10,0;',
    'Provby;"0001";Kommunal;48;72,9;16,7;10,4;',
    'Provby;"0001";Enskild;12;~100;..;..;',
    'Exempelköping;"0002";Samtliga;20;70,0;..;..;',
    'Exempelköping;"0002";Kommunal;20;70,0;..;..;',
    'Masköping;"0003";Samtliga;30;66,7;20,0;13,3;',
    'Masköping;"0003";Kommunal;27;66,7;18,5;14,8;',
    'Masköping;"0003";Enskild;..;..;..;.;',
    '',
    'Two dots stand for fewer than five.',
    'Elever;All pupils with grades.;',
    '',
  ].join('\r\n');
  const spec = [
    'value: Elever',
    'dimensions:',
    '  Kod: { separate: true }',
    '  Huvudman: { total: Samtliga }',
    'unprinted: [alla, ett, flera]',
    'sums: [{ total: Elever, parts: [alla, ett, flera] }]',
    'shares:',
    '  - { column: Andel alla, numerator: alla, denominator: Elever, decimals: 1 }',
    '  - { column: Andel ett, numerator: ett, denominator: Elever, decimals: 1 }',
    '  - { column: Andel flera, numerator: flera, denominator: Elever, decimals: 1 }',
    'masked: { "..": [0, null] }',
    'missing_rows: zero',
    'nearly_all: { "~100": [0, 4] }',
    'absent: ["."]',
    '',
  ].join('\n');

  it('works out the counts behind withheld shares, in the file as it was downloaded', async () => {
    const { exit, out } = await attack(table, spec);
    expect(exit).toBe(3);
    expect(out).toContain('10 cells withheld: 6 can be worked out, 0 narrowed, 4 safe.');
    expect(out).toContain('  Elever: 1 can be worked out, 0 narrowed, 0 safe');
    const rows = await intervals();
    expect(rows.filter((row) => row.endsWith('exact'))).toEqual([
      'Elever,0003,Enskild,,withheld,3,3,exact',
      'alla,0001,Enskild,,withheld,10,10,exact',
      'alla,0003,Enskild,,withheld,2,2,exact',
      'ett,0001,Enskild,,withheld,1,1,exact',
      'ett,0003,Enskild,,withheld,1,1,exact',
      'flera,0001,Enskild,,withheld,1,1,exact',
    ]);
    // Of 20 pupils 14 passed in all: one and several share 6.
    expect(rows.filter((row) => row.endsWith('safe'))).toContain('ett,0002,Samtliga,,withheld,0,6,safe');
  });

  it('is told that the rows do not agree with their shares', async () => {
    expect(await problems(table.replace('48;72,9', '48;72,0'), spec)).toEqual([
      'TABLE-008 published.csv:7 found a share that no count gives, or not the one shown, expected shares of the counts beside them',
    ]);
  });

  it('is told of a sign that the specification does not know', async () => {
    expect(await problems(table.replace('~100', '~0'), spec)).toEqual([
      'TABLE-004 published.csv:8:Andel alla found something else, expected a per cent from 0 to 100 with at most 1 decimals, or a sign: "..", "~100", "."',
    ]);
  });
});

describe('bad input to samlad attack', () => {
  it('is a publication that does not add up', async () => {
    expect(await problems('sex,n\nT,12\nF,4\nM,9\n', oneWay)).toEqual([
      'TABLE-008 published.csv:2 found a total that its parts do not add up to, expected the sum of its parts',
    ]);
  });

  it('is a word that contradicts the number beside it', async () => {
    expect(await problems('sex,n,status\nT,12,published\nF,3,withheld\nM,9,published\n', oneWay)).toEqual([
      'TABLE-004 published.csv:3:status found a word that the number beside it contradicts, expected published with a number, withheld without one',
    ]);
  });

  it('is a row after the notes have begun, and a count that is none', async () => {
    expect(await problems('sex,n\nT,12\na note\nF,3\nM,9\n', oneWay)).toEqual([
      'TABLE-004 published.csv:3 found another number of fields, expected 2, as in the header',
    ]);
    expect(await problems('sex,n\nT,12\nF,-3\nM,9\n', oneWay)).toEqual([
      'TABLE-004 published.csv:3:n found a negative number, expected a whole number, 0 or more, or a sign: nothing, "..", "X"',
    ]);
  });

  it('is a number that others have published otherwise', async () => {
    await folder.write('provider.csv', 'sex,n\nM,8\n');
    expect(await problems('sex,n\nT,12\nF,..\nM,9\n', `${oneWay}given: [provider.csv]\n`)).toEqual([
      'TABLE-004 provider.csv:2:n found another number than elsewhere for the same cell, expected the same everywhere',
    ]);
  });

  it('is a specification whose names and signs mean two things', async () => {
    const spec = `${oneWay}absent: [".."]\nshares: [{ column: sex, numerator: n, denominator: n, decimals: 0 }]\n`;
    expect(await problems('sex,n\nT,12\nF,..\nM,9\n', spec)).toEqual([
      'TABLE-001 spec.yaml:5:10 found a share of a count in itself, expected two counts',
      'TABLE-001 spec.yaml:1:1 found the sign ".." with two meanings, expected one meaning for each sign',
    ]);
  });

  it('is the policy that rounds, which withholds nothing', async () => {
    expect(await problems('sex,n\nT,12\nF,..\nM,9\n', `${oneWay}policy: round-5\n`)).toEqual([
      'TABLE-001 spec.yaml found the policy round-5, expected a policy that withholds: rounded numbers hide no cell',
    ]);
  });
});
