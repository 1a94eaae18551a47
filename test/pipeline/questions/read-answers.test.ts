import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { totals } from '../../../indicators/model/cell.ts';
import { readAnswers } from '../../../pipeline/questions/read-answers.ts';
import { readWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { problemsOf } from '../../support/problems-of.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeAll(async () => {
  workspace = await makeSmallWorkspace();
});
afterAll(() => workspace.remove());

const good = (more: string) => `- indicator: youth.children
  year: 2015
  answer: { sv: Ny blankett. }
  by_role: dataansvarig
  date: 2016-03-02
${more}`;

async function read(text: string | Uint8Array) {
  const { catalogue, years } = await readWorkspace((await makeWithout()).dir);
  await workspace.write('answers.yaml', text);
  const { answers, revisionAnswers, problems } = await readAnswers(workspace.dir, catalogue, years);
  const shown = problems.map(
    ({ code, place, found }) => `${code} ${[place.file, place.line, place.column].join(':')} ${found}`,
  );
  return { answers, revisionAnswers, shown };
}

/** The workspace itself, without the answers of the test before. */
async function makeWithout(): Promise<SmallWorkspace> {
  await workspace.write('answers.yaml', '');
  return workspace;
}

describe('answers.yaml', () => {
  it('holds answers on totals and on parts, with the line of each', async () => {
    const { answers, shown } = await read(`${good('  makes_break: true\n')}
${good('  cell: { area: N }\n').replace('{ sv: Ny blankett. }', '{ sv: Ja., en: Yes. }')}`);
    expect(shown).toEqual([]);
    const same = { indicator: 'youth.children', year: 2015, role: 'dataansvarig', date: '2016-03-02' };
    expect(answers).toEqual([
      {
        answer: {
          ...same,
          coordinates: totals,
          text: { sv: 'Ny blankett.', en: null },
          makesBreak: true,
        },
        place: { file: 'answers.yaml', line: 1, column: 3 },
      },
      {
        answer: {
          ...same,
          coordinates: { ...totals, area_code: 'N' },
          text: { sv: 'Ja.', en: 'Yes.' },
          makesBreak: false,
        },
        place: { file: 'answers.yaml', line: 8, column: 3 },
      },
    ]);
  });

  it('may be empty, a comment, or not there', async () => {
    for (const text of ['', '# inga frågor i år\n', '[]\n']) {
      expect(await read(text)).toEqual({ answers: [], revisionAnswers: [], shown: [] });
    }
  });

  it('is told every problem of its form with line and column', async () => {
    const { shown } = await read(`- indicator: youth.children
  year: "2015"
  answer: Ny blankett.
  date: 2016-02-30
  maks_break: true
`);
    expect(shown).toEqual([
      'WORKSPACE-001 answers.yaml:2:9 0.year: 2015',
      'WORKSPACE-001 answers.yaml:3:11 0.answer: Ny blankett.',
      'WORKSPACE-001 answers.yaml:1:3 no 0.by_role',
      'WORKSPACE-001 answers.yaml:4:9 0.date: 2016-02-30',
      'WORKSPACE-001 answers.yaml:5:15 maks_break in 0',
    ]);
    expect((await read(good('  cell: { area: 1 }\n'))).shown).toEqual([
      'WORKSPACE-002 answers.yaml:6:17 the number 1 in 0.cell.area',
    ]);
    expect((await read(Buffer.from('# på svenska', 'latin1'))).shown).toEqual([
      'WORKSPACE-001 answers.yaml:: bytes that are not UTF-8',
    ]);
  });

  it('names what the catalogue has', async () => {
    const of = async (from: string, to: string) => (await read(good('').replace(from, to))).shown;
    expect(await of('youth.children', 'youth.childen')).toEqual([
      'ANSWER-001 answers.yaml:1:14 the indicator youth.childen',
    ]);
    expect(await of('2015', '2025')).toEqual(['ANSWER-001 answers.yaml:2:9 the year 2025']);
    const cell = async (written: string) => (await read(good(`  cell: ${written}\n`))).shown;
    expect(await cell('{ age: 0-5 }')).toEqual(['ANSWER-001 answers.yaml:6:16 the breakdown age']);
    expect(await cell('{ area: NN }')).toEqual(['ANSWER-001 answers.yaml:6:17 the code NN of area']);
    expect(await cell('{ area: N, sex: F }')).toEqual(['ANSWER-001 answers.yaml:6:9 2 breakdowns']);
  });

  it('answers a question once', async () => {
    expect((await read(good('') + good('  cell: {}\n'))).shown).toEqual([
      'ANSWER-003 answers.yaml:6:3 another answer to the question at answers.yaml:1:3',
    ]);
  });

  it('holds answers on revisions apart, one to each, beside an answer to a question on the same cell', async () => {
    const onRevision = good('  revision: true\n').replace('Ny blankett.', 'Två barn hade räknats dubbelt.');
    const { answers, revisionAnswers, shown } = await read(good('') + onRevision);
    expect(shown).toEqual([]);
    expect(answers).toHaveLength(1);
    expect(revisionAnswers).toEqual([
      {
        ...{ indicator: 'youth.children', year: 2015, coordinates: totals },
        ...{ text: { sv: 'Två barn hade räknats dubbelt.', en: null }, role: 'dataansvarig' },
        date: '2016-03-02',
      },
    ]);
    expect((await read(onRevision + onRevision)).shown).toEqual([
      'ANSWER-003 answers.yaml:7:3 another answer to the revision at answers.yaml:1:3',
    ]);
    expect((await read(good('  revision: true\n  makes_break: true\n'))).shown).toEqual([
      expect.stringMatching(/^WORKSPACE-001 answers\.yaml:6:\d+ 0\.revision/),
    ]);
    const long = good('  revision: true\n').replace('Ny blankett.', 'a'.repeat(201));
    expect((await read(long)).shown).toEqual([
      expect.stringMatching(/^WORKSPACE-001 answers\.yaml:3:17 0\.answer\.sv/),
    ]);
  });

  it('keeps the reason of a break short, since it stands in the charts', async () => {
    const long = (text: string) => good(text).replace('Ny blankett.', 'a'.repeat(101));
    expect((await read(long(''))).shown).toEqual([]);
    expect((await read(long('  makes_break: true\n'))).shown).toEqual([
      expect.stringMatching(/^WORKSPACE-001 answers\.yaml:3:17 0\.answer\.sv/),
    ]);
  });

  it('holds nothing person-shaped, and does not repeat it', async () => {
    const { answers, shown } = await read(good('').replace('Ny blankett.', 'Se 20080809-2381.'));
    expect(answers).toEqual([]);
    expect(shown).toEqual(['ANSWER-004 answers.yaml:3: something that looks like an identity']);
    expect((await read(good('  cell: { area: "200808092381" }\n'))).shown.join()).not.toMatch(/2008/);
  });

  it('is read with the workspace, so that every command tells of it', async () => {
    await workspace.write('answers.yaml', good('').replace('youth.children', 'youth.childen'));
    expect(await problemsOf(readWorkspace(workspace.dir))).toEqual(['ANSWER-001 answers.yaml:1:14']);
  });
});
