import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem } from '../../indicators/model/problem.ts';
import { buildProgram, run } from '../../pipeline/cli.ts';
import { exitCodeOf } from '../../pipeline/exit-code.ts';
import type { Terminal } from '../../pipeline/terminal.ts';
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
  const heard = { out: '', err: '' };
  const terminal: Terminal = {
    interactive: false,
    print: (line) => {
      heard.out += `${line}\n`;
    },
    complain: (line) => {
      heard.err += `${line}\n`;
    },
    progress: () => {},
  };
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

  it('answers in a shell: 0 when all is fine, with steady lines where there is no terminal', () => {
    const { exit, out, err } = spawned('check', '--workspace', workspace.dir);
    expect(out).toBe('18 indicators and 2 deliveries without a problem.\n');
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
      'README.md',
      'code-lists',
      'deliveries',
      'denominators',
      'indicators',
      'published',
      'samlad.yaml',
    ]);
    const { err } = await samlad('check', '--workspace', at);
    expect(new Set(err.match(/^[A-Z]+-\d{3}/gm))).toEqual(new Set(['WORKSPACE-003', 'DELIVERY-008']));
  });

  it('never writes into a folder that holds something', async () => {
    const { exit, err } = await samlad('new', join(dir, 'kommun'));
    expect(exit).toBe(2);
    expect(err).toMatch(/USAGE-001/);
  });
});
