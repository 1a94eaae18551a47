import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatPlace } from '../../../indicators/model/problem.ts';
import { readReviews } from '../../../pipeline/workspace/reviews.ts';
import { readWorkspace, type Workspace } from '../../../pipeline/workspace/workspace.ts';
import { problemsOf } from '../../support/problems-of.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let files: SmallWorkspace;
let workspace: Workspace;
beforeAll(async () => {
  files = await makeSmallWorkspace();
  workspace = await readWorkspace(files.dir);
});
afterAll(() => files.remove());

async function read(text: string | Uint8Array) {
  await files.write('reviews.yaml', text);
  const { reviews, problems } = await readReviews(files.dir, workspace.catalogue, workspace.years);
  const shown = problems.map(
    ({ code, place, found, expected }) => `${code} ${formatPlace(place)} ${found} / ${expected}`,
  );
  return { reviews, shown };
}

const first = '- date: 2015-04-16\n  year: 2014\n';
const second = '- date: 2016-04-14\n  year: 2015\n';

describe('reviews.yaml', () => {
  it('holds meetings, and what is left out of one is empty', async () => {
    const { reviews, shown } = await read(`${first}${second}  comments:
    - { indicator: youth.children, text: Fler söker själva., role: enhetschef }
  decisions: [{ text: Frågan tas upp igen., role: styrgruppen }]
  commitments:
    - { text: Gå igenom rutinen., owner: samordnare, due: 2016-10-01 }
    - { text: Räkna om., owner: samordnare, due: 2016-04-14, indicators: [youth.visits], status: done }
  focus: [youth.children]
  questions: [Varför?]
`);
    expect(shown).toEqual([]);
    expect(reviews).toEqual([
      {
        ...{ date: '2015-04-16', year: 2014 },
        ...{ comments: [], decisions: [], commitments: [], focus: [], questions: [] },
      },
      {
        date: '2016-04-14',
        year: 2015,
        comments: [{ indicator: 'youth.children', text: 'Fler söker själva.', role: 'enhetschef' }],
        decisions: [{ text: 'Frågan tas upp igen.', role: 'styrgruppen' }],
        commitments: [
          {
            ...{ text: 'Gå igenom rutinen.', owner: 'samordnare', due: '2016-10-01' },
            ...{ indicators: [], status: 'open' },
          },
          {
            ...{ text: 'Räkna om.', owner: 'samordnare', due: '2016-04-14' },
            ...{ indicators: ['youth.visits'], status: 'done' },
          },
        ],
        focus: ['youth.children'],
        questions: ['Varför?'],
      },
    ]);
  });

  it('may be empty, a comment, or not there', async () => {
    for (const text of ['', '# inget möte ännu\n', '[]\n']) {
      expect(await read(text)).toEqual({ reviews: [], shown: [] });
    }
    const elsewhere = await readReviews(`${files.dir}/deliveries`, workspace.catalogue, workspace.years);
    expect(elsewhere).toEqual({ reviews: [], problems: [] });
  });

  it('is told every problem of its form with line and column', async () => {
    const { shown } = await read(`- date: 2016-02-30
  year: "2015"
  commitments:
    - { text: "", owner: chef, due: i höst, status: klart }
  quesitons: []
`);
    expect(shown).toEqual([
      'WORKSPACE-001 reviews.yaml:1:9 0.date: 2016-02-30 / a date that exists, such as 2026-03-16',
      'WORKSPACE-001 reviews.yaml:2:9 0.year: 2015 / a whole number',
      'WORKSPACE-001 reviews.yaml:4:15 nothing in 0.commitments.0.text / text that is not empty',
      'WORKSPACE-001 reviews.yaml:4:37 0.commitments.0.due: i höst / a date that exists, such as 2026-03-16',
      'WORKSPACE-001 reviews.yaml:4:53 0.commitments.0.status: klart / one of: open, done, dropped',
      'WORKSPACE-001 reviews.yaml:5:14 quesitons in 0 / one of the keys: date, year, comments, decisions, commitments, focus, questions',
    ]);
    expect((await read(Buffer.from('# på svenska', 'latin1'))).shown).toEqual([
      'WORKSPACE-001 reviews.yaml bytes that are not UTF-8 / a file in UTF-8',
    ]);
  });

  it('holds no control characters, and none that turn the text around', async () => {
    for (const sign of ['\\u0007', '\\u202e', '\\u2066']) {
      expect((await read(`${first}  questions: ["a${sign}b"]\n`)).shown).toEqual([
        expect.stringMatching(/^WORKSPACE-001 reviews\.yaml:3:15 .* \/ text without control characters$/),
      ]);
    }
    expect((await read(`${first}  questions: ["två\\nrader"]\n`)).shown).toEqual([]);
  });

  it('names indicators that have a page, and years that may have been looked at: all at once', async () => {
    const { reviews, shown } = await read(`- date: 2015-04-16
  year: 2016
  comments: [{ indicator: youth.child, text: a, role: b }]
  commitments: [{ text: a, owner: b, due: 2015-05-01, indicators: [youth.visits, youth.visit] }]
  focus: [youth.children, school.children_enrolled]
`);
    const page = 'an indicator of docs/reference/indicators.md or of indicators/ that has a page of its own';
    expect(shown).toEqual([
      'REVIEW-001 reviews.yaml:2:9 the year 2016 / 2015 or an earlier year',
      `REVIEW-001 reviews.yaml:3:27 the indicator youth.child / ${page}`,
      `REVIEW-001 reviews.yaml:4:82 the indicator youth.visit / ${page}`,
      `REVIEW-001 reviews.yaml:5:27 the indicator school.children_enrolled / ${page}`,
    ]);
    expect(reviews).toEqual([]);
  });

  it('lets a meeting have looked at a year that the workspace no longer has', async () => {
    expect((await read('- { date: 2010-04-16, year: 2009 }\n')).shown).toEqual([]);
  });

  it('has the oldest meeting first, and nothing due before its meeting', async () => {
    const { shown } = await read(
      `${second}  commitments: [{ text: a, owner: b, due: 2016-04-13 }]\n${first}- { date: 2015-12-01, year: 2015 }\n`,
    );
    expect(shown).toEqual([
      'REVIEW-002 reviews.yaml:3:43 2016-04-13 as the last day / 2016-04-14, the day of the meeting, or later',
      'REVIEW-002 reviews.yaml:4:9 the meeting of 2015-04-16 after that of 2016-04-14 / the oldest first',
      'REVIEW-002 reviews.yaml:6:11 the meeting of 2015-12-01 after that of 2016-04-14 / the oldest first',
    ]);
  });

  it('holds each meeting once, and says each thing of it once', async () => {
    const { shown } = await read(`${first}  comments:
    - { indicator: youth.children, text: a, role: b }
    - { indicator: youth.visits, text: a, role: b }
    - { indicator: youth.visits, text: a, role: c }
  decisions: [{ text: a, role: b }, { text: " a ", role: c }]
  commitments:
    - { text: a, owner: b, due: 2015-05-01, indicators: [youth.visits, youth.visits] }
    - { text: a, owner: c, due: 2015-06-01 }
  focus: [youth.visits, youth.children, youth.visits]
  questions: [a, b, a]
${first}`);
    expect(shown.map((line) => line.replace(' / each once', ''))).toEqual([
      'REVIEW-003 reviews.yaml:6:7 what stands at reviews.yaml:5:7 once more',
      'REVIEW-003 reviews.yaml:7:37 what stands at reviews.yaml:7:15 once more',
      'REVIEW-003 reviews.yaml:10:7 what stands at reviews.yaml:9:7 once more',
      'REVIEW-003 reviews.yaml:9:72 what stands at reviews.yaml:9:58 once more',
      'REVIEW-003 reviews.yaml:11:41 what stands at reviews.yaml:11:11 once more',
      'REVIEW-003 reviews.yaml:12:21 what stands at reviews.yaml:12:15 once more',
      'REVIEW-003 reviews.yaml:13:9 the meeting at reviews.yaml:1:3 once more',
    ]);
  });

  it('holds nothing person-shaped, and does not repeat it', async () => {
    const { reviews, shown } = await read(`${first}  questions: ["Hur går det för 20080809-2381?"]\n`);
    expect(reviews).toEqual([]);
    expect(shown).toEqual([
      'REVIEW-004 reviews.yaml:3 something that looks like an identity / words about the work only',
    ]);
  });

  it('finds an identity also where YAML parts or hides its digits, and in its comments', async () => {
    const hidden = [
      '  questions: ["Hur går det för \\x32\\u0030080809-2381?"]\n',
      '  questions:\n    - "Hur går det för 20080809-\n      2381?"\n',
      '  questions:\n    - |\n      Hur går det för 20080809\n      2381?\n',
      '  # om 20080809-2381\n',
      '  "20080809-2381": a\n',
    ];
    for (const line of hidden) {
      const { reviews, shown } = await read(first + line);
      expect(reviews).toEqual([]);
      expect(shown, line).toEqual([
        expect.stringMatching(/^REVIEW-004 reviews\.yaml:[34] something that looks like an identity/),
      ]);
    }
  });

  it('has roles where others would have names', async () => {
    const { reviews, shown } = await read(`${first}  comments:
    - { indicator: youth.visits, text: a, role: Anna Svensson }
  decisions: [{ text: a, role: Anna Svensson }]
  commitments:
    - { text: a, owner: "Anna Svensson", due: 2015-05-01 }
    - { text: b, owner: "enhetschef, Anna Svensson tillfrågas", due: 2015-05-01 }
`);
    expect(reviews).toEqual([]);
    const told =
      'what looks like a first and a last name / a role, as enhetschef; of an organisation who in it, as samordnare, Region Norr';
    expect(shown).toEqual([
      `REVIEW-004 reviews.yaml:4:49 ${told}`,
      `REVIEW-004 reviews.yaml:5:32 ${told}`,
      `REVIEW-004 reviews.yaml:7:25 ${told}`,
    ]);
  });

  it('is read with the workspace, so that every command tells of it', async () => {
    await files.write('reviews.yaml', `${first}  focus: [youth.child]\n`);
    expect(await problemsOf(readWorkspace(files.dir))).toEqual(['REVIEW-001 reviews.yaml:3:11']);
    await files.write('reviews.yaml', `${first}  focus: [youth.visits]\n`);
    expect((await readWorkspace(files.dir)).reviews.map(({ focus }) => focus)).toEqual([['youth.visits']]);
  });
});
