import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../pipeline/cli.ts';
import { loadStep } from '../../../pipeline/steps.ts';
import { listeningTerminal } from '../../support/listening-terminal.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeAll(async () => {
  workspace = await makeSmallWorkspace();
  await workspace.write(
    'confidential/withheld.yaml',
    '- { indicator: youth.visits, year: 2015, cell: { sex: F }, reason: Alla vet vilka de är. }\n',
  );
  await loadStep(workspace.dir);
});
afterAll(() => workspace.remove());

async function explain(...args: string[]) {
  const { terminal, heard } = listeningTerminal();
  return { exit: await run(['explain', ...args, '--workspace', workspace.dir], terminal), ...heard };
}

describe('samlad explain', () => {
  it('tells a small cell from the one that hides it, and prints no count', async () => {
    const south = await explain('youth.children', '--year', '2015', '--area', 'S');
    expect(south).toEqual({
      exit: 0,
      out:
        'youth.children 2015, area S is withheld.\n' +
        'Few stand behind it: more than none, and fewer than the threshold of its policy.\n',
      err: '',
    });
    // 71 − 68 − 0
    const north = await explain('youth.children', '--year', '2015', '--area', 'N');
    expect(north.out).toBe(
      'youth.children 2015, area N is withheld.\n' +
        'It is withheld to protect others. Were it shown:\n' +
        '  youth.children 2015, area S could be worked out\n',
    );
  });

  it('gives the reason of a cell that is withheld by hand, and says what hides it', async () => {
    const girls = await explain('youth.visits', '--year', '2015', '--sex', 'F');
    expect(girls.out).toBe(
      'youth.visits 2015, sex F is withheld.\n' +
        'You have withheld it by hand.\n' +
        'Your reason in confidential/withheld.yaml: Alla vet vilka de är.\n',
    );
    const boys = await explain('youth.visits', '--year', '2015', '--sex', 'M');
    expect(boys.out).toContain('youth.visits 2015, sex F could be worked out\n');
    const all = await explain('youth.visits', '--year', '2015');
    expect(all.out).toBe('youth.visits 2015, in all is published.\n');
  });

  it('answers a program in JSON, with the cells by their ids', async () => {
    const { out } = await explain('youth.children', '--year', '2015', '--area', 'N', '--json');
    expect(JSON.parse(out)).toEqual({
      ok: true,
      cell: 'youth.children|2015|N|T|T|T|T',
      explanation: {
        ...{ kind: 'withheld', because: null, isOpen: false },
        gives: [{ kind: 'exact', cell: 'youth.children|2015|S|T|T|T|T', insider: null }],
      },
      byHand: null,
    });
  });

  it('refuses what the release does not have, and a year that is none', async () => {
    const unknown = await explain('youth.children', '--year', '2015', '--area', 'X');
    expect(unknown.exit).toBe(2);
    expect(unknown.err).toContain('found --area X, expected one of: N, S, U');
    expect((await explain('youth.children', '--year', 'i fjol')).exit).toBe(2);
  });
});
