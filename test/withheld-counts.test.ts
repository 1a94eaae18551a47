import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../pipeline/cli.ts';
import { hidden, traceable, writeCountedRegisters } from './support/counted-registers.ts';
import { listeningTerminal } from './support/listening-terminal.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './support/small-workspace.ts';
import { textOfFile } from './support/texts-of-file.ts';

// The other half of non-interference: there the same bytes come of other numbers, here the numbers themselves are looked
// for. Those that are withheld though they are large stand in no other place, so that to find one is to find a leak.

let workspace: SmallWorkspace;
let said: string;

/** By path in the workspace. */
let texts: ReadonlyMap<string, string>;

const withheld = traceable(hidden);
/** Of all who answered, which every outlet that tells of the survey shows. */
const shown = 73_118;

async function samlad(...args: string[]): Promise<string> {
  const { terminal, heard } = listeningTerminal();
  let progress = '';
  const listening = { ...terminal, progress: (step: string) => (progress += `${step}\n`) };
  const exit = await run([...args, '--workspace', workspace.dir], listening);
  return `${args.join(' ')} ${exit}\n${heard.out}${heard.err}${progress}`;
}

/** As any outlet writes it: `48317`, `48 317`, `48,317`. */
function holds(text: string, number: number): boolean {
  const digits = `${number}`;
  const [thousands, rest] = [digits.slice(0, -3), digits.slice(-3)];
  return new RegExp(`(?<!\\d)${thousands}[\\s,]?${rest}(?!\\d)`, 'u').test(text);
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(workspace.dir, folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(workspace.dir, join(entry.parentPath, entry.name)))
    .sort();
}

const holding = (number: number): string[] =>
  [...texts].filter(([, text]) => holds(text, number)).map(([path]) => path);

beforeAll(async () => {
  workspace = await makeSmallWorkspace();
  await writeCountedRegisters(workspace, hidden);
  const steps = [
    ['check'],
    ['load'],
    ['check', '--json'],
    ['refresh'],
    ['refresh', '--json'],
    ['status', '--date', '2016-03-17'],
    ['status', '--date', '2016-03-17', '--json'],
    ['review', '--date', '2016-03-17'],
    ['approve', '--role', 'statistiker', '--date', '2016-03-20'],
    ['approve', '--role', 'dataskyddsombud', '--date', '2016-03-21'],
    ['verify'],
  ];
  said = '';
  for (const step of steps) said += await samlad(...step);
  const files = (await filesIn('.')).filter((path) => !/^(follow-up|deliveries)\//.test(path));
  // One after the other: the reader of PDF does not share its thread.
  const read = new Map<string, string>();
  for (const path of files) {
    const at = join(workspace.dir, path);
    read.set(path, await textOfFile(at, await readFile(at)));
  }
  texts = read;
}, 180_000);
afterAll(() => workspace.remove());

describe('a withheld count of persons', () => {
  it('is looked for where a shown one is found: in each format, draft and release', () => {
    const endings = ['html', 'pdf', 'docx', 'xlsx'].map(
      (ending) => `appendix/bilaga-1-fritidsnamnden.${ending}`,
    );
    const outlets = [
      ...['release.json', 'data/follow-up-surveys.csv', 'site/uppfoljning-enkater.html'],
      ...['site/en/uppfoljning-enkater.html', ...endings],
    ];
    const places = ['drafts', 'releases'].flatMap((folder) =>
      outlets.map((outlet) => `${folder}/2015-1/${outlet}`),
    );
    expect(holding(shown)).toEqual(expect.arrayContaining(places));
    for (const ending of ['parquet', 'arrow'])
      expect(holds(texts.get(`drafts/2015-1/data/indicators.${ending}`) ?? '', 160)).toBe(true);
    expect(texts.size).toBeGreaterThan(300);
  });

  it('stands in the evidence alone, which only its owner may read', async () => {
    const evidence = 'confidential/evidence/2015-1/follow-up.json';
    for (const number of withheld) expect(holding(number)).toEqual([evidence]);
    expect((await stat(join(workspace.dir, evidence))).mode & 0o777).toBe(0o600);
    expect((await stat(join(workspace.dir, 'confidential'))).mode & 0o077).toBe(0);
  });

  it('is in nothing that the program says, whether all is well or a count contradicts another', async () => {
    expect(said).toMatch(/^refresh 0$/m);
    expect(said).toMatch(/^verify 0$/m);
    expect(said).not.toMatch(/^\w+.* [1-9]$/m);
    const many = 88_997;
    await workspace.write(
      'follow-up/survey-answers.csv',
      `survey,group,question,invited,answered,yes\nenkat-2015,alla,,90123,${many},\nenkat-2015,annat,,,7,\nenkat-2015,annat,trygg,,7,${many}\n`,
    );
    await workspace.write(
      'follow-up/interventions.csv',
      `year,id,name,provider,target_group,ages,level,cost,volume,volume_unit,volume_of,basis,document,financed_by,follow_up,themes,indicators\n2015,a,A,,,,,,-${many},deltagare,persons,,,,,,\n`,
    );
    let complaints = '';
    for (const step of ['check', 'load', 'refresh', 'status']) complaints += await samlad(step);
    expect(complaints).toMatch(/FOLLOW-UP-006/);
    for (const number of [...withheld, many]) expect(holds(said + complaints, number)).toBe(false);
  });
});
