import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWorkspace } from '../../../pipeline/workspace/copy-workspace.ts';
import { extractSetting } from '../../../pipeline/workspace/extract-setting.ts';
import { problemsOf } from '../../support/problems-of.ts';

let dir: string;
let workspace: string;
let own: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'setting-'));
  workspace = join(dir, 'kommun');
  await copyWorkspace('exempelby', workspace);
  own = join(dir, 'stavningar.csv');
  await writeFile(
    own,
    'source,register,column,code,spelling,valid_from,valid_to\nhabilitation,hab_atgard,Åtgärdstyp,TREATMENT,Träning,,\n',
  );
});

afterAll(() => rm(dir, { recursive: true, force: true }));

const spellings = async (folder: string, file?: string) =>
  (await extractSetting(folder, { spellings: file }, [2025])).spellings.map(({ spelling }) => spelling);

describe('the spellings of an extract', () => {
  it('are those of the workspace', async () => {
    expect(await spellings(workspace)).toEqual(['Utredning utvecklingsavvikelse']);
  });

  it('are those of a file that is named, which goes before the workspace’s', async () => {
    expect(await spellings(workspace, own)).toEqual(['Träning']);
  });

  it('are those of the file, or none, at an agency without a workspace', async () => {
    expect(await spellings(dir, own)).toEqual(['Träning']);
    expect(await spellings(dir)).toEqual([]);
  });

  it('stop it where the file is not there or has a problem', async () => {
    expect(await problemsOf(spellings(dir, join(dir, 'saknas.csv')))).toEqual(['WORKSPACE-003 saknas.csv']);
    const wrong = join(dir, 'fel.csv');
    await writeFile(wrong, 'source,register\n');
    expect(await problemsOf(spellings(dir, wrong))).toEqual(['WORKSPACE-005 fel.csv:1']);
  });

  it('stop it where the workspace’s own list has a problem', async () => {
    const folder = join(dir, 'fel');
    await copyWorkspace('exempelby', folder);
    await writeFile(join(folder, 'code-lists', 'spellings.csv'), 'source,register\n');
    expect(await problemsOf(spellings(folder))).toEqual(['WORKSPACE-005 code-lists/spellings.csv:1']);
  });

  it('are none in a workspace without the list', async () => {
    const folder = join(dir, 'utan');
    await copyWorkspace('exempelby', folder);
    await rm(join(folder, 'code-lists', 'spellings.csv'));
    expect(await spellings(folder)).toEqual([]);
  });
});
