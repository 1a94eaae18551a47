import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../../pipeline/cli.ts';
import { hidden, writeCountedRegisters } from '../../support/counted-registers.ts';
import { listeningTerminal } from '../../support/listening-terminal.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeAll(async () => {
  workspace = await makeSmallWorkspace();
  await writeCountedRegisters(workspace, hidden);
  await samlad('load');
});
afterAll(() => workspace.remove());

async function samlad(...args: string[]) {
  const { terminal, heard } = listeningTerminal();
  return { exit: await run([...args, '--workspace', workspace.dir], terminal), ...heard };
}

const aboutCounts = (out: string): string[] =>
  out.split('\n').filter((line) => line.startsWith('Follow-up, '));

describe('samlad refresh, of the counts in the registers', () => {
  it('says nothing where nothing has to be looked at', async () => {
    const { exit, out } = await samlad('refresh');
    expect([exit, aboutCounts(out)]).toEqual([0, []]);
  });

  it('names those that are shown and equal a withheld cell that they may be made of, without a number', async () => {
    // The area N has 68 children in 2015, withheld because S would follow from it.
    await workspace.write(
      'follow-up/interventions.csv',
      `year,id,name,provider,target_group,ages,level,cost,volume,volume_unit,volume_of,basis,document,financed_by,follow_up,themes,indicators
2015,norr,Mottagningen i Norr,,,,,,68,besökare,persons,,,,,,youth.children
2015,andra,Träffar,,,,,,68,besökare,persons,,,,,,youth.visits
`,
    );
    const { out } = await samlad('refresh');
    expect(aboutCounts(out)).toEqual([
      'Follow-up, intervention:2015:norr: the count is shown and equals a withheld cell of an indicator that the intervention names. ' +
        'If they are the same persons, empty its volume in follow-up/interventions.csv and refresh again.',
    ]);
    expect(out).toMatch(/^\d+ discrepanc(y|ies) in follow-up\/, which the draft tells of/m);
    const { followUp } = JSON.parse((await samlad('refresh', '--json')).out);
    expect(followUp).toMatchObject({ sameAsWithheld: ['intervention:2015:norr'], alreadyOpen: [] });
  });

  it('names those that an earlier release has told, and where to see why', async () => {
    const told = [{ key: 'grant:sodra', state: 'published', value: hidden.grant }];
    const content = JSON.stringify({
      ...{ edition: { id: '2014-1', date: '2015-03-16' }, catalogue: { indicators: [] }, tables: [] },
      follow_up: { counts: told },
    });
    await workspace.write('releases/2014-1/release.json', content);
    const digest = createHash('sha256').update(content).digest('hex');
    await workspace.write(
      'releases/2014-1/manifest.json',
      JSON.stringify({ files: { 'release.json': digest } }),
    );
    const { out } = await samlad('refresh');
    expect(aboutCounts(out)).toContainEqual(
      expect.stringMatching(
        /^Follow-up, grant:sodra: the withheld count could be worked out before this release; see .*confidential.evidence.2015-1.follow-up\.json$/,
      ),
    );
  });
});
