import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recipientsOf } from '../../../pipeline/recipients.ts';
import { readWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { problemsOf, problemTexts } from '../../support/problems-of.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await makeSmallWorkspace();
});
afterEach(() => workspace.remove());

const read = () => readWorkspace(workspace.dir);
const settings = () => readFile(join(workspace.dir, 'samlad.yaml'), 'utf8');

/** Writes samlad.yaml with the first of each pair replaced by the second, and finds the line of a key. */
async function change(...changes: readonly (readonly [string, string])[]): Promise<(key: string) => string> {
  let text = await settings();
  for (const [from, to] of changes) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  await workspace.write('samlad.yaml', text);
  return (key) => `samlad.yaml:${text.split('\n').findIndex((line) => line.includes(key)) + 1}`;
}

const number = 'registry_number: FN 2016/12';
const appendix = 'appendix: 1';

describe('a diarienummer', () => {
  it.each(['KFKS 2013/137-012', 'SOCN 2015/281-753', 'SON 2023/273', 'ÖVN A 2016/1'])(
    'of the usual form is taken: %s',
    async (written) => {
      await change([number, `registry_number: ${written}`]);
      expect(await problemsOf(read())).toEqual([]);
    },
  );

  it.each([
    '2016/12',
    'FN 16/12',
    'FN 2016-12',
    'fn 2016/12',
    'FN 2016/12 ',
    'FN 2016/12 x',
    'Dnr FN 2016/12',
  ])('of another form is a problem on its line: %s', async (written) => {
    const at = await change([number, `registry_number: "${written}"`]);
    const problems = await problemTexts(read());
    if (written.endsWith(' ')) return expect(problems).toEqual([]);
    expect(problems.map(({ brief }) => brief)).toEqual([`RECIPIENT-001 ${at('registry_number')}:22`]);
    return expect(problems[0]?.text).toContain('such as SOCN 2026/041-753');
  });

  it('has the form that the municipality declares, in place of the usual one', async () => {
    const declared = "registry_pattern: '[A-Z]+-\\d{4}/\\d{5}'\nrecipients:";
    await change(['recipients:', declared], [number, 'registry_number: VON-2025/00095']);
    expect(await problemsOf(read())).toEqual([]);
    const at = await change(['VON-2025/00095', 'FN 2016/12']);
    expect(await problemsOf(read())).toEqual([`RECIPIENT-001 ${at('registry_number')}:22`]);
  });

  it('cannot be held against a pattern that is none', async () => {
    const at = await change(['recipients:', "registry_pattern: '(['\nrecipients:"]);
    expect(await problemsOf(read())).toEqual([`WORKSPACE-001 ${at('registry_pattern')}:19`]);
  });
});

describe('a recipient', () => {
  it('without purpose or date, and with a date that is none, is told of both', async () => {
    const at = await change(
      ['    meeting: 2016-04-14\n', ''],
      [/ {4}purpose:.*\n/.exec(await settings())?.[0] ?? '', ''],
    );
    const first = `${at('- id: fritidsnamnden')}:5`;
    expect(await problemsOf(read())).toEqual([`WORKSPACE-001 ${first}`, `WORKSPACE-001 ${first}`]);
    const again = await change(['    appendix: 1', '    meeting: 14 april\n    appendix: 1']);
    expect(await problemsOf(read())).toContain(`WORKSPACE-001 ${again('meeting')}:14`);
  });

  it('with a text that is longer than a page has room for is refused', async () => {
    const at = await change(['Underlag för nämndens plan.', 'x'.repeat(601)]);
    expect(await problemsOf(read())).toEqual([`WORKSPACE-001 ${at('purpose')}:20`]);
  });

  it('is told of the indicators it names, in the order of the catalogue', async () => {
    const named = `${appendix}\n    indicators: [youth.visits, youth.children]`;
    await change([appendix, named]);
    const { settings, catalogue } = await read();
    expect(recipientsOf(settings, catalogue)[0]?.indicators).toEqual(['youth.children', 'youth.visits']);
  });

  it('is told of the levels it names, or else of everything', async () => {
    const all = await read();
    expect(recipientsOf(all.settings, all.catalogue)[0]?.indicators).toBeNull();
    await change([appendix, `${appendix}\n    levels: [further, specialised]`]);
    const { settings, catalogue } = await read();
    const told = recipientsOf(settings, catalogue)[0]?.indicators ?? [];
    const levelOf = new Map(catalogue.indicators.map(({ id, level }) => [id, level]));
    expect(new Set(told.map((id) => levelOf.get(id)))).toEqual(new Set(['specialised', 'further']));
    expect(told).toContain('youth.children');
  });

  it('cannot name both, nor an indicator that there is none of', async () => {
    const both = `${appendix}\n    levels: [further]\n    indicators: [youth.visits]`;
    const at = await change([appendix, both]);
    expect(await problemsOf(read())).toEqual([`WORKSPACE-001 ${at('levels')}:13`]);
    const again = await change([both, `${appendix}\n    indicators: [youth.visits, youth.gone]`]);
    expect(await problemsOf(read())).toEqual([`CATALOGUE-002 ${again('indicators')}:32`]);
  });

  it('gets its next report after the meeting', async () => {
    const at = await change([appendix, `${appendix}\n    next_report: 2016-04-14`]);
    expect(await problemsOf(read())).toEqual([`WORKSPACE-001 ${at('next_report')}:18`]);
  });

  it('has a number of appendix that no other paper of the matter has', async () => {
    const [before = '', entry = ''] = (await settings()).split('recipients:\n');
    const other = entry.replace('fritidsnamnden', 'kulturnamnden');
    await workspace.write('samlad.yaml', `${before}recipients:\n${entry}${other}`);
    const line = `${before}recipients:\n${entry}`.split('\n').length + 4;
    expect(await problemsOf(read())).toEqual([`RECIPIENT-002 samlad.yaml:${line}:15`]);
  });

  it('is described without anybody’s identity, which no message repeats', async () => {
    const at = await change(['author: Utvecklare', 'author: Utvecklare 20080809-2381']);
    const problems = await problemTexts(read());
    expect(problems.map(({ brief }) => brief)).toEqual([`WORKSPACE-006 ${at('author')}`]);
    expect(JSON.stringify(problems)).not.toContain('2381');
  });
});
