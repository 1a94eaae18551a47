import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../indicators/model/problem.ts';
import { buildProgram, run } from '../../pipeline/cli.ts';
import { questionLines } from '../../pipeline/commands/question-lines.ts';
import { exitCodeOf } from '../../pipeline/exit-code.ts';

import { readBuiltInCatalogue } from '../../pipeline/workspace/read-catalogue.ts';
import { listeningTerminal } from '../support/listening-terminal.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeAll(async () => {
  workspace = await makeSmallWorkspace();
});
afterAll(() => workspace.remove());

interface Heard {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process. */
async function samlad(...args: string[]): Promise<Heard> {
  const { terminal, heard } = listeningTerminal();
  return { exit: await run(args, terminal), ...heard };
}

/** Runs the program as a shell does. */
function spawned(...args: string[]): Heard {
  const root = join(import.meta.dirname, '../..');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'pipeline/cli.ts', ...args],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return { exit: status ?? -1, out: stdout, err: stderr };
}

/** Those of the program and the three of the small workspace. */
const indicators = async () => (await readBuiltInCatalogue()).indicators.length + 3;

describe('samlad', () => {
  it('shows help with an example for every verb', () => {
    for (const verb of buildProgram().commands) {
      let help = '';
      verb.configureOutput({
        writeOut: (part) => {
          help += part;
        },
      });
      verb.outputHelp();
      expect(help).toMatch(new RegExp(`Example:\\n {2}\\$ samlad ${verb.name()}`));
    }
  });

  it('answers in a shell: 0 when all is fine, with steady lines where there is no terminal', async () => {
    const { exit, out, err } = spawned('check', '--workspace', workspace.dir);
    expect(out).toBe(`${await indicators()} indicators and 2 deliveries without a problem.\n`);
    expect(err).toBe('Reading the workspace\nReading public figures\nChecking deliveries\n');
    expect(exit).toBe(0);
  });

  it('answers in a shell: 1 for data, with the problem on standard error', () => {
    const { exit, out, err } = spawned('check', '--workspace', join(workspace.dir, 'deliveries'));
    expect(exit).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^WORKSPACE-003 {2}samlad\.yaml$/m);
  });

  it('answers 2 to a command or an option that it does not know', async () => {
    for (const args of [
      ['laod'],
      ['load', '--fast'],
      ['approve'],
      ['extract', 'skola', '--register', 'x', '--year', '2019'],
    ]) {
      const { exit, err } = await samlad(...args);
      expect(exit).toBe(2);
      expect(err).toMatch(/^USAGE-001 {2}samlad/);
    }
  });

  it('refuses years and dates that are none', async () => {
    const extract = ['extract', 'school', '--register', 'x.csv', '--workspace', workspace.dir];
    for (const args of [
      [...extract, '--year', '2019-2016'],
      [...extract, '--year', '19'],
      [...extract, '--year', '2019', '--date', '5/3 2019'],
      [...extract, '--year', '2019', '--municipality', '182', '--dry-run'],
      ['approve', '--role', 'x', '--date', 'igår', '--workspace', workspace.dir],
    ]) {
      expect((await samlad(...args)).exit).toBe(2);
    }
  });

  it('gives JSON to programs, for what went well and for what did not', async () => {
    const load = await samlad('load', '--json', '--workspace', workspace.dir);
    expect(JSON.parse(load.out)).toEqual({
      ok: true,
      loaded: ['youth-2014', 'youth-2015'],
      there: 0,
      revised: 0,
      outdated: [],
      questions: { open: 0, letters: [] },
    });
    const check = await samlad('check', '--json', '--workspace', join(workspace.dir, 'deliveries'));
    expect(check.exit).toBe(1);
    expect(JSON.parse(check.out)).toMatchObject({
      ok: false,
      exit: 1,
      problems: [{ code: 'WORKSPACE-003', place: { file: 'samlad.yaml' } }, { code: 'WORKSPACE-003' }],
    });
  });

  it('answers with the highest exit code when problems are of several families', () => {
    const of = (...codes: Parameters<typeof problem>[0][]) =>
      exitCodeOf(codes.map((code) => problem(code, { file: 'x' }, 'a', 'b')));
    expect(of()).toBe(0);
    expect(of('DELIVERY-003', 'DISCLOSURE-001', 'USAGE-001')).toBe(3);
    expect(of('DELIVERY-003', 'STORE-002')).toBe(4);
  });
});

describe('open questions', () => {
  it('are named with their letter by load and check, counted by refresh, and never with a number of children', async () => {
    const asking = await makeSmallWorkspace();
    try {
      await asking.writeDelivery('youth-2015', {
        year: 2015,
        values: { 'youth.visits F TOT': 161, 'youth.visits T TOT': 231 },
      });
      const check = await samlad('check', '-w', asking.dir);
      const load = await samlad('load', '-w', asking.dir);
      const refresh = await samlad('refresh', '-w', asking.dir);
      const named = `2 open questions to the agencies about large changes:
  confidential/questions/youth-centres-2015.md: 2 questions
`;
      expect(check.out).toBe(
        `${await indicators()} indicators and 2 deliveries without a problem.\n${named}samlad load writes the letters; the answers belong in answers.yaml.\n`,
      );
      expect(load.out).toContain(`${named}Send the letters under confidential/questions/`);
      expect(refresh.out).toMatch(/^2 open questions to the agencies, in confidential\/questions\//m);
      const said = [check, load, refresh].map(({ out, err }) => out + err).join('');
      // The percentages of the two changes are 79 and 44.
      for (const count of ['90', '160', '161', '231', '71', '79', '44'])
        expect(said).not.toContain(` ${count}`);
      expect([check.exit, load.exit, refresh.exit]).toEqual([0, 0, 0]);
    } finally {
      await asking.remove();
    }
  });

  it('of many years are the newest twenty letters, and how many there are more', () => {
    const letters = Array.from({ length: 24 }, (_, i) => ({ file: `letter-${i}.md`, questions: 3 }));
    const lines = questionLines({ open: 72, letters }, true);
    expect(lines.filter((line) => line.startsWith('  letter-'))).toHaveLength(20);
    expect(lines.at(-2)).toBe('  … and 4 more letters');
    expect(questionLines({ open: 0, letters: [] }, true)).toEqual([]);
  });
});

describe('samlad new', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'samlad-'));
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it('makes a workspace that check can read, with nothing missing but what the municipality must bring', async () => {
    const at = join(dir, 'kommun');
    expect((await samlad('new', at)).exit).toBe(0);
    expect((await readdir(at)).sort()).toEqual([
      '.schemas',
      'README.md',
      'code-lists',
      'deliveries',
      'denominators',
      'follow-up',
      'indicators',
      'published',
      'samlad.yaml',
    ]);
    const { err } = await samlad('check', '--workspace', at);
    expect(new Set(err.match(/^[A-Z]+-\d{3}/gm))).toEqual(new Set(['WORKSPACE-003', 'DELIVERY-008']));
  });

  it('points an editor to schemas that lie in the workspace itself', async () => {
    for (const file of ['samlad.yaml', 'indicators/own.yaml']) {
      const path = join(dir, 'kommun', file);
      const [, schema = ''] =
        /^# yaml-language-server: \$schema=(\S+)\n/.exec(await readFile(path, 'utf8')) ?? [];
      expect(JSON.parse(await readFile(join(path, '..', schema), 'utf8'))).toMatchObject({ type: 'object' });
    }
  });

  it('never writes into a folder that holds something', async () => {
    const { exit, err } = await samlad('new', join(dir, 'kommun'));
    expect(exit).toBe(2);
    expect(err).toMatch(/USAGE-001/);
  });
});
