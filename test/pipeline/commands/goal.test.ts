import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../pipeline/cli.ts';
import { loadStep, refreshStep } from '../../../pipeline/steps.ts';
import { listeningTerminal } from '../../support/listening-terminal.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeAll(async () => {
  workspace = await makeSmallWorkspace();
});
afterAll(() => workspace.remove());

async function goal(...args: string[]) {
  const { terminal, heard } = listeningTerminal();
  return { exit: await run(['goal', ...args, '--workspace', workspace.dir], terminal), ...heard };
}

const fifthLess = ['--baseline', '2014', '--target', '-20%', '--year', '2018'];

describe('samlad goal', () => {
  it('asks for a draft or a release, since figures that nobody has written are not shown', async () => {
    await loadStep(workspace.dir);
    const { exit, out, err } = await goal('youth.returning', ...fifthLess);
    expect([exit, out]).toEqual([1, '']);
    expect(err).toContain('WORKSPACE-003');
    await refreshStep(workspace.dir);
  });

  it('says what the picture on disk says of it, and gives the lines to paste', async () => {
    const { exit, out, err } = await goal('youth.returning', ...fifthLess, '--sex', 'F');
    expect([exit, err]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 6)).toEqual([
      'youth.returning 2014, sex F: per cent of youth.children',
      // 20 of 40; Wilson.
      'Baseline 2014: 50.0 (95 % interval 35.2 to 64.8)',
      'Target 2018: at most 40.0, a change of −10.0 points',
      'A straight line: 2014 50.0, 2015 47.5, 2016 45.0, 2017 42.5, 2018 40.0',
      expect.stringMatching(
        /^A change of less than −\d\d\.\d points from 2014 to 2018 would not be told from chance\. /,
      ),
      'Today, 2015, 50.0: cannot be judged yet: too few years tell how the figures vary; three in a row on one side of the baseline do',
    ]);
    expect(out).toContain(
      [
        '      indicator: youth.returning',
        '      shown: measure',
        '      coordinates:',
        '        sex: F',
        '      baseline:',
        '        year: 2014',
        '      target:',
        '        direction: down',
        '        change_per_cent: -20',
        '        year: 2018',
      ].join('\n'),
    );
  });

  it('answers a program in JSON', async () => {
    const { out } = await goal(
      'youth.visits',
      '--baseline',
      '2014',
      '--target',
      '200',
      '--year',
      '2018',
      '--json',
    );
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      shown: 'count',
      verdict: { baseline: 160, target: 200, keyFigure: { shown: 'count', target: { direction: 'up' } } },
      asked: { kind: 'per_cent', change: 25 },
      yaml: expect.stringContaining('value: 200'),
    });
  });

  it('takes the decimals and the minus sign of Swedish text', async () => {
    const of = async (target: string) =>
      JSON.parse(
        (await goal('youth.visits', '--baseline', '2014', '--target', target, '--year', '2018', '--json'))
          .out,
      ).verdict.target;
    expect(await of('−12,5 %')).toBe(140);
    expect(await of('170,5')).toBe(170.5);
  });

  it('refuses what cannot be a goal', async () => {
    const codes = async (...args: string[]) => {
      const { exit, err } = await goal(...args);
      return [exit, /^[A-Z]+-\d+/.exec(err)?.[0]];
    };
    expect(await codes('youth.nothing', ...fifthLess)).toEqual([2, 'USAGE-002']);
    expect(await codes('youth.visits', ...fifthLess, '--measure', 'measure')).toEqual([2, 'GOAL-001']);
    expect(await codes('youth.visits', '--baseline', '2014', '--target', '-5%', '--year', '2014')).toEqual([
      2,
      'GOAL-002',
    ]);
    expect(await codes('youth.visits', '--baseline', '2014', '--target', 'lite', '--year', '2018')).toEqual([
      2,
      'USAGE-001',
    ]);
    expect(await codes('youth.visits', '--baseline', '2014', '--target', '-120%', '--year', '2018')).toEqual([
      2,
      'USAGE-001',
    ]);
  });
});
