import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildProgram, run } from '../../../pipeline/cli.ts';
import { loadStep, refreshStep } from '../../../pipeline/steps.ts';
import { listeningTerminal } from '../../support/listening-terminal.ts';
import { readPdf, textOf } from '../../support/read-pdf.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeAll(async () => {
  workspace = await makeSmallWorkspace();
});
afterAll(() => workspace.remove());

async function samlad(...args: string[]) {
  const { terminal, heard } = listeningTerminal();
  return { exit: await run([...args, '--workspace', workspace.dir], terminal), ...heard };
}

const note = (...args: string[]) => samlad('review', 'note', '--meeting', '2016-04-14', ...args);
const path = (name: string) => join(workspace.dir, name);
const reviews = () => readFile(path('reviews.yaml'), 'utf8').catch(() => null);

describe('samlad review note', () => {
  const hostile = 'Fler "själva"; <script>alert(1)</script> #import "x"';

  it('adds one thing at a time to reviews.yaml, in the words that were given', async () => {
    const said = await note('--comment', hostile, '--indicator', 'youth.children', '--role', 'enhetschef');
    expect(said).toEqual({
      exit: 0,
      out:
        `Noted under the meeting of 2016-04-14, which is new, on 2015: ${path('reviews.yaml')}\n` +
        'It is published in the next edition.\n',
      err: '',
    });
    await note('--decision', 'Frågan tas upp igen.', '--role', 'styrgruppen');
    await note('--commitment', 'Gå igenom rutinen.', '--owner', 'chef', '--due', '2016-10-01');
    await note(
      '--commitment',
      'Räkna om.',
      '--owner',
      'chef',
      '--due',
      '2016-11-01',
      '--indicator',
      'youth.visits',
    );
    await note('--focus', 'youth.visits', 'youth.children');
    const last = await note('--question', 'Varför?', '--json');
    expect(JSON.parse(last.out)).toEqual({
      ...{ ok: true, file: path('reviews.yaml'), meeting: '2016-04-14', year: 2015, isNew: false },
    });
    expect(parse((await reviews()) ?? '')).toEqual([
      {
        date: '2016-04-14',
        year: 2015,
        comments: [{ indicator: 'youth.children', text: hostile, role: 'enhetschef' }],
        decisions: [{ text: 'Frågan tas upp igen.', role: 'styrgruppen' }],
        commitments: [
          { text: 'Gå igenom rutinen.', owner: 'chef', due: '2016-10-01', status: 'open' },
          {
            text: 'Räkna om.',
            owner: 'chef',
            due: '2016-11-01',
            status: 'open',
            indicators: ['youth.visits'],
          },
        ],
        focus: ['youth.visits', 'youth.children'],
        questions: ['Varför?'],
      },
    ]);
  });

  it.each([
    [1, 'REVIEW-001', ['--focus', 'youth.visit']],
    [1, 'REVIEW-002', ['--commitment', 'a', '--owner', 'b', '--due', '2016-04-13']],
    [1, 'REVIEW-003', ['--question', ' Varför? ']],
    [1, 'REVIEW-004', ['--question', 'Hur går det för 20080809-2381?']],
    [1, 'REVIEW-004', ['--question', 'Hur går det för 20080809\n2381?']],
    [1, 'REVIEW-004', ['--decision', 'a', '--role', '20080809-2381']],
    [1, 'REVIEW-004', ['--decision', 'a', '--role', 'Anna Svensson']],
    [1, 'first and a last name', ['--commitment', 'a', '--owner', 'Anna Svensson', '--due', '2016-10-01']],
    [2, 'what follows --question, expected at most 1000 characters', ['--question', 'a'.repeat(1001)]],
    [2, 'what follows --role, expected at most 100', ['--decision', 'a', '--role', 'b'.repeat(101)]],
    [2, 'text without control characters', ['--question', 'a\u202eb']],
    [2, 'found no --role, expected text', ['--decision', 'a']],
    [2, 'found what follows --comment', ['--comment', ' ', '--indicator', 'youth.visits', '--role', 'a']],
    [2, 'found what follows --due', ['--commitment', 'a', '--owner', 'b', '--due', '2016-02-30']],
    [2, 'found what follows --indicator', ['--comment', 'a', '--indicator', 'Besök', '--role', 'b']],
    [2, 'found 2 indicators', ['--comment', 'a', '--indicator', 'a.b', 'c.d', '--role', 'b']],
    [2, 'found --owner with --question, expected nothing else', ['--question', 'a', '--owner', 'b']],
    [2, 'found --role with --commitment, expected --owner, --due', ['--commitment', 'a', '--role', 'b']],
    [2, 'found --decision and --question', ['--decision', 'a', '--question', 'b']],
    [2, 'found nothing to note', []],
    [2, 'found --year 2014, expected 2015, as the meeting', ['--question', 'a', '--year', '2014']],
    [2, 'found --date', ['--question', 'a', '--date', '2016-04-14']],
    [2, 'found --language', ['--question', 'a', '--language', 'en']],
    [2, 'found --status with --question', ['--question', 'a', '--status', 'done']],
    [2, 'found --due with --status', ['--commitment', 'a', '--status', 'done', '--due', '2016-10-01']],
    [2, 'Allowed choices are open, done, dropped', ['--commitment', 'a', '--status', 'klart']],
  ])('answers %i and %s to %j, and the file is as it was', async (exit, words, args) => {
    const before = await reviews();
    const refused = await note(...args);
    expect(refused).toMatchObject({ exit, out: '' });
    expect(refused.err).toContain(words);
    expect(refused.err).not.toContain('20080809');
    expect(await reviews()).toBe(before);
    expect((await readdir(workspace.dir)).filter((name) => name.endsWith('.new'))).toEqual([]);
  });

  it('names all that is wrong at once, and adds nothing to a file that is wrong already', async () => {
    const both = await note('--commitment', '', '--due', '2016-02-30', '--owner', 'b');
    expect(both.err).toContain('2 problems');
    const before = await reviews();
    await workspace.write('reviews.yaml', '- { date: 2016-04-14, year: 2015, focus: [youth.child] }\n');
    const refused = await note('--question', 'a');
    await workspace.write('reviews.yaml', before ?? '');
    expect(refused).toMatchObject({ exit: 1, err: expect.stringContaining('REVIEW-001  reviews.yaml:1:43') });
  });

  it('asks what was looked at by a new meeting that the last reference year cannot have been whole for', async () => {
    const before = await reviews();
    const early = (...args: string[]) =>
      samlad('review', 'note', '--meeting', '2015-04-16', '--question', 'a', ...args);
    expect(await early()).toMatchObject({
      exit: 2,
      err: expect.stringContaining(
        'found no --year, expected the newest reference year that the meeting of 2015-04-16 looked at',
      ),
    });
    expect(await early('--year', '2016')).toMatchObject({
      exit: 1,
      err: expect.stringMatching(/^REVIEW-001/),
    });
    expect(await reviews()).toBe(before);
    expect(await early('--year', '2014')).toMatchObject({ exit: 0, err: '' });
    await workspace.write('reviews.yaml', before ?? '');
  });

  it('does not write in a file of aliases, of which a change in one place would change another', async () => {
    const before = await reviews();
    const aliases =
      '- { date: 2015-04-16, year: 2014, focus: &f [youth.visits] }\n- { date: 2016-04-14, year: 2015, focus: *f }\n';
    await workspace.write('reviews.yaml', aliases);
    const refused = await note('--focus', 'youth.children');
    expect(refused).toMatchObject({
      exit: 1,
      err: expect.stringMatching(/^WORKSPACE-001 {2}reviews\.yaml:2:42\n {2}found an alias/),
    });
    expect(await reviews()).toBe(aliases);
    await workspace.write('reviews.yaml', before ?? '');
  });

  it('has help of its own, with examples, and without the options of review', () => {
    const command = buildProgram()
      .commands.find((verb) => verb.name() === 'review')
      ?.commands.find((verb) => verb.name() === 'note');
    let help = '';
    command?.configureOutput({
      writeOut: (part) => {
        help += part;
      },
    });
    command?.outputHelp();
    expect(help).toMatch(/Example:\n {2}\$ samlad review note --meeting 2027-04-15 --comment/);
    expect(help).toContain('--workspace <dir>');
    expect(help).not.toMatch(/--date|--out/);
  });
});

describe('samlad review note --status', () => {
  const status = (commitment: string, to: string, meeting = '2017-04-20') =>
    samlad('review', 'note', '--meeting', meeting, '--commitment', commitment, '--status', to);
  const commitments = async () => parse((await reviews()) ?? '')[0].commitments;

  it('says what has become of a commitment of an earlier meeting, named by how it begins', async () => {
    const before = await commitments();
    expect(await status('gå igenom', 'done')).toEqual({
      exit: 0,
      out:
        'The commitment of 2016-04-14 was open and is done: Gå igenom rutinen.\n' +
        `Noted in ${path('reviews.yaml')}\nIt is published in the next edition.\n`,
      err: '',
    });
    expect(await commitments()).toEqual([{ ...before[0], status: 'done' }, before[1]]);
    const again = await status('Gå igenom rutinen.', 'done');
    expect(again.out).toContain('The commitment of 2016-04-14 is done, as before');
  });

  it('takes a status back, and tells a program of it', async () => {
    const { out } = await samlad(
      ...['review', 'note', '--meeting', '2016-04-14', '--commitment', 'Gå', '--status', 'open', '--json'],
    );
    expect(JSON.parse(out)).toEqual({
      ...{ ok: true, file: path('reviews.yaml'), meeting: '2016-04-14', commitment: 'Gå igenom rutinen.' },
      ...{ status: 'open', was: 'done' },
    });
    expect((await commitments()).map((one: { status: string }) => one.status)).toEqual(['open', 'open']);
  });

  it.each([
    ['none', 'nothing in reviews.yaml begins with', 'Ring 20080809-2381', '2017-04-20'],
    ['none of that day or before', 'a meeting until 2016-04-13 with a commitment', 'Gå', '2016-04-13'],
    [
      'one that is only spaces',
      'what follows --commitment, expected text that is not empty',
      '  ',
      '2017-04-20',
    ],
  ])('refuses %s, and the file is as it was', async (_, words, commitment, meeting) => {
    const before = await reviews();
    const refused = await status(commitment, 'done', meeting);
    expect(refused).toMatchObject({ exit: 2, out: '', err: expect.stringMatching(/^USAGE-001/) });
    expect(refused.err).toContain(words);
    expect(refused.err).not.toContain('20080809');
    expect(await reviews()).toBe(before);
  });

  it('refuses a beginning of several, and names them', async () => {
    const before = await reviews();
    await note('--commitment', `Gå igenom ${'allt '.repeat(30)}`, '--owner', 'chef', '--due', '2016-10-01');
    const refused = await status('Gå igenom', 'done');
    await workspace.write('reviews.yaml', before ?? '');
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain('a --commitment that 2 begin with, expected more of the text');
    expect(refused.err).toMatch(
      /“Gå igenom rutinen\.” \(2016-04-14\), “Gå igenom (allt ){13}allt…” \(2016-04-14\)/,
    );
  });
});

describe('samlad review', () => {
  const made = (folder: string) => readdir(path(folder)).catch(() => null);

  it('needs the day of the meeting, and a draft that is on disk', async () => {
    for (const args of [[], ['--date', '14/4 2017']]) {
      const refused = await samlad('review', ...args);
      expect(refused).toMatchObject({ exit: 2, err: expect.stringContaining('a date such as 2027-04-15') });
    }
    await loadStep(workspace.dir);
    const early = await samlad('review', '--date', '2017-04-20');
    expect(early).toMatchObject({
      exit: 1,
      err: expect.stringMatching(/^WORKSPACE-003 {2}drafts\/2015-1\//),
    });
    expect(await made('reviews')).toBe(null);
  });

  it('writes what the meeting looks at, first what the last meeting chose', async () => {
    await refreshStep(workspace.dir);
    const { exit, out } = await samlad('review', '--date', '2017-04-20');
    expect(exit).toBe(0);
    const folder = path('reviews/2017-04-20');
    expect(out.split('\n')).toEqual([
      'The meeting of 2017-04-20 looks at the draft 2015-1.',
      'In focus: youth.visits, youth.children',
      '2 commitments are open, 2 late.',
      `To read:  ${folder}/index.html`,
      `To show:  ${folder}/mote.html`,
      `To print: ${folder}/underlag.pdf`,
      'Next: at the meeting, samlad review note --meeting 2017-04-20',
      '',
    ]);
    expect((await made('reviews/2017-04-20'))?.sort()).toEqual(
      ['fonts', 'index.html', 'mote.html', 'review.css', 'style.css', 'underlag.pdf'].sort(),
    );
    const text = textOf(await readPdf(await readFile(`${folder}/underlag.pdf`)));
    expect(text).toContain('Underlag till genomgången den 20 april 2017');
  });

  it('writes the same in English beside it', async () => {
    const { exit, out } = await samlad('review', '--date', '2017-04-20', '--language', 'en', '--json');
    const folder = path('reviews/2017-04-20-en');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      pack: `${folder}/index.html`,
      focus: ['youth.visits', 'youth.children'],
    });
    expect((await made('reviews/2017-04-20-en'))?.sort()).toEqual((await made('reviews/2017-04-20'))?.sort());
    expect(await readFile(`${folder}/mote.html`, 'utf8')).toContain('<html lang="en">');
    const text = textOf(await readPdf(await readFile(`${folder}/underlag.pdf`)));
    expect(text).toContain('Papers for the review on 20 April 2017');
    const other = await samlad('review', '--date', '2017-04-20', '--language', 'fi');
    expect(other).toMatchObject({ exit: 2, err: expect.stringContaining('sv, en') });
  });

  it('refuses a folder that holds something, and takes one that is empty', async () => {
    await mkdir(path('mine'));
    expect((await samlad('review', '--date', '2017-04-20', '--out', path('mine'))).exit).toBe(0);
    await mkdir(path('other'));
    await writeFile(path('other/letter.txt'), 'mitt brev');
    const refused = await samlad('review', '--date', '2017-04-20', '--out', path('other'));
    expect(refused).toMatchObject({ exit: 2, err: expect.stringContaining('expected a new folder') });
    expect(await made('other')).toEqual(['letter.txt']);
  });

  it('looks at the release once there is one, without UTKAST and with the same figures', async () => {
    for (const role of ['statistiker', 'dataskyddsombud'])
      expect((await samlad('approve', '--role', role, '--date', '2016-03-20')).exit).toBe(0);
    const { exit, out } = await samlad('review', '--date', '2017-04-20');
    expect([exit, out.split('\n')[0]]).toEqual([0, 'The meeting of 2017-04-20 looks at the release 2015-1.']);
    const page = await readFile(path('reviews/2017-04-20/index.html'), 'utf8');
    expect(page).not.toMatch(/utkast/i);
    const draft = await readFile(path('mine/index.html'), 'utf8');
    const tables = (html: string) => html.match(/<table[\s\S]*?<\/table>/g);
    expect(tables(page)).toEqual(tables(draft));
  });

  it('looks at the release also when something of an earlier meeting has been noted since', async () => {
    const before = await reviews();
    const early = ['review', 'note', '--meeting', '2016-01-20', '--year', '2015'];
    expect((await samlad(...early, '--question', 'Vad hände i januari?')).exit).toBe(0);
    const { exit } = await samlad('review', '--date', '2016-02-01', '--out', path('february'));
    expect(exit).toBe(0);
    expect(await readFile(path('february/index.html'), 'utf8')).toContain('Vad hände i januari?');
    await workspace.write('reviews.yaml', before ?? '');
  });

  it('refuses a release whose words of a meeting are others than the approved ones', async () => {
    const file = path('releases/2015-1/release.json');
    const written = await readFile(file, 'utf8');
    expect(written).toContain('"reviews":[]');
    await chmod(file, 0o644);
    await writeFile(file, written.replace('"reviews":[]', '"reviews":[{"date":"2016-01-01"}]'));
    const refused = await samlad('review', '--date', '2017-04-20');
    await writeFile(file, written);
    await chmod(file, 0o444);
    expect(refused).toMatchObject({ exit: 4, err: expect.stringMatching(/^RELEASE-002/) });
    expect((await samlad('review', '--date', '2017-04-20')).exit).toBe(0);
  });

  it('does not show figures beside the release that are others than it has', async () => {
    await workspace.writeDelivery('youth-2015-new', {
      year: 2015,
      created: '2016-05-02',
      values: { 'youth.visits T TOT': 162, 'youth.visits F TOT': 92 },
    });
    await loadStep(workspace.dir);
    const before = await readFile(path('reviews/2017-04-20/index.html'), 'utf8');
    const refused = await samlad('review', '--date', '2017-04-20');
    expect(refused).toMatchObject({
      exit: 4,
      err: expect.stringMatching(/^APPROVAL-002 {2}releases\/2015-1\/release\.json/),
    });
    expect(await readFile(path('reviews/2017-04-20/index.html'), 'utf8')).toBe(before);
  });
});
