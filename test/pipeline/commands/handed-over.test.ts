import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../../pipeline/cli.ts';
import { readWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { listeningTerminal } from '../../support/listening-terminal.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await makeSmallWorkspace();
  await mkdir(path('releases/2015-1'), { recursive: true });
});
afterEach(() => workspace.remove());

const path = (name: string) => join(workspace.dir, name);
const ledger = () => readFile(path('follow-up/dispatches.yaml'), 'utf8').catch(() => null);
const entries = async () => parse((await ledger()) ?? '[]');

async function samlad(...args: string[]) {
  const { terminal, heard } = listeningTerminal();
  return { exit: await run([...args, '--workspace', workspace.dir], terminal), ...heard };
}

const note = (...args: string[]) => samlad('handed-over', '--recipient', 'fritidsnamnden', ...args);
const sent = () => note('--sent', '2016-04-02');

describe('samlad handed-over', () => {
  it('notes who got what, by what samlad.yaml says of the committee', async () => {
    expect(await sent()).toEqual({
      exit: 0,
      out:
        `Noted that Fritidsnämnden got Bilaga 1 of 2015-1 on 2016-04-02: ${path('follow-up/dispatches.yaml')}\n` +
        'It is published in the next edition.\n',
      err: '',
    });
    expect(await entries()).toEqual([
      {
        ...{ id: '2015-1-fritidsnamnden', release: '2015-1', recipient: 'fritidsnamnden' },
        ...{ what: ['Bilaga 1'], registry_number: 'FN 2016/12', sent: '2016-04-02' },
      },
    ]);
    // The counts of other files in the folder are nobody else's.
    expect((await stat(path('follow-up'))).mode & 0o077).toBe(0);
  });

  it('adds what came of it to the same entry, and what the registers read is all of it', async () => {
    await workspace.write('follow-up/roles.yaml', 'roles: [{ id: chef, title: Fritidschef }]\n');
    await sent();
    const decision = ['--decision', 'Nämnden noterar redovisningen.', '--decided', '2016-04-14'];
    await note(...decision, '--paragraph', '§ 24');
    await note('--action', 'Återkom om besöken.', '--owner', 'chef', '--due', '2016-06-30');
    const last = await note('--done', '--remind', '2017-01-15', '--json');
    expect(JSON.parse(last.out)).toMatchObject({ id: '2015-1-fritidsnamnden', isNew: false });
    const { followUp } = await readWorkspace(workspace.dir);
    expect(followUp?.registers.dispatches).toEqual([
      {
        ...{ id: '2015-1-fritidsnamnden', release: '2015-1', recipient: 'fritidsnamnden' },
        ...{ what: ['Bilaga 1'], registryNumber: 'FN 2016/12', sent: '2016-04-02' },
        decision: { date: '2016-04-14', paragraph: '§ 24', text: 'Nämnden noterar redovisningen.' },
        ...{ action: 'Återkom om besöken.', owner: 'chef', due: '2016-06-30', done: true },
        remind: '2017-01-15',
      },
    ]);
  });

  it('notes another day as another hand-over, and adds to the newest where no day is given', async () => {
    await sent();
    await note('--sent', '2016-05-02', '--what', 'Talepunkter', 'Bilaga 1');
    await note('--remind', '2017-01-15');
    expect(await entries()).toMatchObject([
      { id: '2015-1-fritidsnamnden', sent: '2016-04-02' },
      {
        id: '2015-1-fritidsnamnden-2',
        ...{ sent: '2016-05-02', what: ['Talepunkter', 'Bilaga 1'], remind: '2017-01-15' },
      },
    ]);
    expect((await entries())[0]).not.toHaveProperty('remind');
  });

  it('notes what other bodies than those of samlad.yaml got, once it is said what', async () => {
    const ks = '[{ id: ks, name: { sv: Kommunstyrelsen, en: The executive board } }]';
    await workspace.write('follow-up/roles.yaml', `bodies: ${ks}\n`);
    const of = (...args: string[]) => samlad('handed-over', '--recipient', 'ks', ...args);
    expect(await of()).toMatchObject({ exit: 2, err: expect.stringContaining('found no --what') });
    expect(await of('--what', 'Rapport år 1')).toMatchObject({
      exit: 0,
      out: expect.stringContaining('Kommunstyrelsen got Rapport år 1'),
    });
  });

  it.each([
    [2, 'found the recipient okand, expected one of: fritidsnamnden', ['--recipient', 'okand']],
    [
      2,
      'found the release 2014-1, which has not been made, expected one of: 2015-1',
      ['--release', '2014-1'],
    ],
    [2, 'found what follows --sent', ['--sent', '2016-02-30']],
    [2, 'found --decision alone', ['--decision', 'Noteras.']],
    [2, 'found --decided alone', ['--decided', '2016-04-14']],
    [2, 'found --paragraph alone', ['--paragraph', '§ 24']],
    [
      2,
      'found --decided 2016-04-01, expected 2016-04-02,',
      ['--decision', 'Noteras.', '--decided', '2016-04-01'],
    ],
    [2, 'found --owner, --due or --done, and no action', ['--done']],
    [2, 'found --owner, --due or --done, and no action', ['--due', '2016-06-30']],
    [2, 'found an --owner that is no id', ['--action', 'a', '--owner', 'Anna Andersson']],
    [1, 'FOLLOW-UP-001', ['--action', 'a', '--owner', 'chef']],
    [1, 'FOLLOW-UP-007', ['--action', 'Ring 20080809-2381']],
    [1, 'text without control characters', ['--action', 'a\u202eb']],
    [1, 'WORKSPACE-001', ['--action', ' ']],
  ])('answers %i and %s to %j, and the file is as it was', async (exit, words, args) => {
    await sent();
    const before = await ledger();
    const refused = await note(...args);
    expect(refused).toMatchObject({ exit, out: '' });
    expect(refused.err).toContain(words);
    expect(refused.err).not.toMatch(/20080809|Anna/);
    expect(await ledger()).toBe(before);
  });

  it('keeps what is noted: neither a decision nor an action is put in the place of another', async () => {
    const decision = ['--decision', 'Nämnden noterar redovisningen.', '--decided', '2016-04-14'];
    await sent();
    await note(...decision, '--paragraph', '§ 24', '--action', 'Återkom om besöken.');
    const before = await ledger();
    const other = [
      '--decision',
      'Nämnden återremitterar.',
      '--decided',
      '2016-05-14',
      '--action',
      'Räkna om.',
    ];
    const refused = await note(...other);
    expect(refused).toMatchObject({ exit: 2, out: '' });
    expect(refused.err).toContain('found another --decision than the one that is noted');
    expect(refused.err).toContain('found another --action than the one that is noted');
    expect(await ledger()).toBe(before);
    // The same again is no other.
    expect(await note('--action', 'Återkom om besöken.', '--due', '2016-06-30')).toMatchObject({ exit: 0 });
    expect(await note('--sent', '2016-05-02', ...other)).toMatchObject({ exit: 0 });
    expect(await entries()).toMatchObject([
      { decision: { paragraph: '§ 24' }, action: 'Återkom om besöken.', due: '2016-06-30' },
      { decision: { text: 'Nämnden återremitterar.' }, action: 'Räkna om.' },
    ]);
  });

  it('needs a release to hand over', async () => {
    await rm(path('releases'), { recursive: true });
    const refused = await sent();
    expect(refused).toMatchObject({ exit: 2, err: expect.stringContaining('samlad approve makes one') });
    expect(await ledger()).toBeNull();
  });

  it('keeps comments and what stands beside', async () => {
    const own =
      '# Pärmen\n- { id: gammal, release: "2014-1", recipient: fritidsnamnden, what: [], sent: 2015-04-01 } # ok\n';
    await workspace.write('follow-up/dispatches.yaml', own);
    await sent();
    expect((await ledger())?.startsWith(own)).toBe(true);
  });
});
