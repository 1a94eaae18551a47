import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../pipeline/cli.ts';
import { copyWorkspace } from '../../../pipeline/workspace/copy-workspace.ts';
import { listeningTerminal } from '../../support/listening-terminal.ts';
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

const status = async (date: string) => (await samlad('status', '--date', date)).out;
const lastLine = (out: string) => out.trimEnd().split('\n').at(-1);
const sectionOf = (out: string, heading: string) =>
  out
    .split('\n\n')
    .find((part) => part.startsWith(`${heading}\n`))
    ?.split('\n')
    .slice(1);

describe('samlad status', () => {
  it('says what has come before anything has been loaded, and writes nothing', async () => {
    const before = await readdir(workspace.dir, { recursive: true });
    const { exit, out, err } = await samlad('status', '--date', '2016-02-20');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(sectionOf(out, 'Agencies')).toEqual([
      '  youth-centres',
      '    2015: received, not loaded, extract of 2016-02-01',
      '    2014: received, not loaded',
    ]);
    expect(sectionOf(out, 'Edition')).toEqual([
      '  2015-1 of 2016-03-16: no draft yet',
      '  looked at by the group: not yet',
      '  approved by nobody; two of statistiker, dataskyddsombud, förvaltningschef are needed',
    ]);
    expect(sectionOf(out, 'Committees')).toEqual([
      '  Fritidsnämnden, FN 2016/12, meets 2016-04-14 (Utvecklare)',
      '    not handed over',
    ]);
    expect(lastLine(out)).toBe('Next: load the deliveries: samlad load');
    expect(await readdir(workspace.dir, { recursive: true })).toEqual(before);
  });

  it('follows the year from load to release, to hand-over and to the next order', async () => {
    await samlad('load');
    expect(lastLine(await status('2016-03-01'))).toMatch(/samlad refresh$/);
    await samlad('refresh');
    const draft = await status('2016-03-16');
    expect(draft).not.toContain('changed since');
    expect(sectionOf(draft, 'Steps of the year')?.at(-1)).toMatch(
      /^ {2}\? its day has passed, .* under done:$/,
    );
    expect(sectionOf(draft, 'Committees')).toContain(
      '    gets drafts/2015-1/appendix/bilaga-1-fritidsnamnden: docx, html, pdf, xlsx',
    );
    expect(lastLine(draft)).toMatch(/samlad review --date DATE, .*: samlad approve --role statistiker$/);
    await samlad('review', 'note', '--meeting', '2016-04-10', '--focus', 'youth.visits');
    const noted = await status('2016-04-11');
    expect(sectionOf(noted, 'Edition')).toContain('  changed since it was written: reviews.yaml');
    expect(lastLine(noted)).toBe('Next: draft 2015-1 is older than reviews.yaml: samlad refresh');
    await samlad('refresh');
    expect(await status('2016-04-11')).not.toContain('changed since');
    await samlad('approve', '--role', 'statistiker', '--date', '2016-04-11');
    expect(lastLine(await status('2016-04-11'))).toMatch(/^Next: one more .* --role dataskyddsombud$/);
    await samlad('approve', '--role', 'dataskyddsombud', '--date', '2016-04-11');
    const released = await status('2016-04-16');
    expect(sectionOf(released, 'Agencies')?.[1]).toBe(
      '    2015: received, loaded, in release 2015-1, extract of 2016-02-01',
    );
    expect(sectionOf(released, 'Edition')).toEqual([
      '  2015-1 of 2016-03-16: released',
      '  looked at by the group: 2016-04-10',
      '  approved by statistiker, dataskyddsombud',
    ]);
    expect(sectionOf(released, 'Late, by role')).toEqual([
      '  Utvecklare',
      '    2016-04-14, 2 days: papers of Fritidsnämnden',
    ]);
    expect(lastLine(released)).toMatch(/samlad handed-over --recipient fritidsnamnden$/);
    await samlad('handed-over', '--recipient', 'fritidsnamnden', '--sent', '2016-04-12');
    const handedOver = await status('2016-04-16');
    expect(sectionOf(handedOver, 'Committees')).toContain('    handed over 2016-04-12');
    expect(sectionOf(handedOver, 'Late, by role')).toBeUndefined();
    expect(lastLine(handedOver)).toMatch(/^Next: by 2016-06-30: .*: samlad order --year 2016$/);
  });

  it('tells of actions, and reminds on the day', async () => {
    await workspace.write('follow-up/roles.yaml', 'roles: [{ id: chef, title: Fritidschef }]\n');
    const of = ['handed-over', '--recipient', 'fritidsnamnden'];
    await samlad(...of, '--action', 'Återkom om besöken.', '--owner', 'chef', '--due', '2016-09-01');
    await samlad(...of, '--remind', '2017-01-15');
    const later = await status('2017-01-15');
    expect(sectionOf(later, 'Late, by role')).toEqual(
      expect.arrayContaining(['  Fritidschef', '    2016-09-01, 136 days: Återkom om besöken.']),
    );
    expect(sectionOf(later, 'To think of again')).toEqual(['  2017-01-15  Fritidsnämnden, which got 2015-1']);
    expect(sectionOf(later, 'Follow-up')).toContainEqual(
      expect.stringMatching(/^ {4}overdue 1: follow-up\/dispatches\.yaml:\d+:\d+$/),
    );
  });

  it('gives programs the same as JSON', async () => {
    const { out } = await samlad('status', '--date', '2016-04-16', '--json');
    expect(JSON.parse(out)).toMatchObject({
      ...{ ok: true, name: 'Småköping', date: '2016-04-16', year: 2015 },
      edition: { id: '2015-1', state: 'release', approvedBy: ['statistiker', 'dataskyddsombud'] },
      agencies: [{ source: 'youth-centres', years: [{ year: 2015, loaded: true }, { year: 2014 }] }],
    });
  });

  it('never shows a count, though it counts open questions', async () => {
    const asking = await makeSmallWorkspace();
    try {
      const values = { 'youth.visits F TOT': 54_321, 'youth.visits T TOT': 54_391 };
      await asking.writeDelivery('youth-2015', { year: 2015, values });
      for (const form of [[], ['--json']]) {
        const { terminal, heard } = listeningTerminal();
        await run(['status', '--date', '2016-02-20', '-w', asking.dir, ...form], terminal);
        expect(heard.out).toMatch(/2 open questions|"openQuestions":2/);
        expect(heard.out).not.toMatch(/54.?321|54.?391|youth\.visits/);
      }
    } finally {
      await asking.remove();
    }
  });

  it('says of a delivery that is broken that it cannot be used, and of one that is gone that it is lacking', async () => {
    const broken = await makeSmallWorkspace();
    try {
      await broken.writeDelivery('youth-2015', { year: 2015, values: { 'youth.children T TOT': 99 } });
      const heard = listeningTerminal();
      expect(await run(['status', '--date', '2016-02-20', '-w', broken.dir], heard.terminal)).toBe(0);
      expect(heard.heard.out).toContain('2015: received, cannot be used as it is');
      expect(lastLine(heard.heard.out)).toMatch(/samlad check$/);
    } finally {
      await broken.remove();
    }
  });

  it('works in a workspace that has just been made, and sends one to the order', async () => {
    const fresh = join(workspace.dir, 'fresh');
    await copyWorkspace('template', fresh);
    const { terminal, heard } = listeningTerminal();
    expect(await run(['status', '--date', '2026-01-20', '-w', fresh], terminal)).toBe(0);
    expect(heard.out).toContain('2025: not ordered, not received, last day 2026-02-15');
    expect(lastLine(heard.out)).toBe('Next: ask the agencies for 2025: samlad order --year 2025');
  });

  it('refuses a date that is none', async () => {
    expect(await samlad('status', '--date', '2016-02-30')).toMatchObject({ exit: 2, out: '' });
  });
});
