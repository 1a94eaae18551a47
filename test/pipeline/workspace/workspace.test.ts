import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { problemsOf, problemTexts } from '../../support/problems-of.ts';
import { makeSmallWorkspace, type SmallWorkspace, youthIndicators } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await makeSmallWorkspace();
});
afterEach(() => workspace.remove());

const read = () => readWorkspace(workspace.dir);

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(workspace.dir, file), 'utf8');
  expect(text).toContain(from);
  await workspace.write(file, text.replace(from, to));
}

describe('samlad.yaml', () => {
  it('with an unquoted code is refused with its line, since YAML has read a number', async () => {
    await change('samlad.yaml', '"0199"', '0180');
    expect(await problemTexts(read())).toEqual([
      {
        brief: 'WORKSPACE-002 samlad.yaml:2:7',
        text: expect.stringContaining('the number 0180 in code / text in quotes: "0180"'),
      },
    ]);
  });

  it('with an unknown key and a missing one gives both, with lines', async () => {
    await change('samlad.yaml', 'contact: statistik@smakoping.example', 'kontakt: x');
    expect(await problemsOf(read())).toEqual([
      'WORKSPACE-001 samlad.yaml:1:1',
      'WORKSPACE-001 samlad.yaml:5:10',
    ]);
  });

  it('that is no YAML is refused with line and column', async () => {
    await change('samlad.yaml', 'years: { first: 2014', 'years: { first: [2014');
    expect((await problemsOf(read()))[0]).toMatch(/^WORKSPACE-001 samlad\.yaml:\d+:\d+$/);
  });

  it('in Windows-1252 is refused', async () => {
    const text = await readFile(join(workspace.dir, 'samlad.yaml'), 'utf8');
    await workspace.write('samlad.yaml', Buffer.from(text, 'latin1'));
    expect(await problemsOf(read())).toEqual(['WORKSPACE-001 samlad.yaml']);
  });

  it('cannot name a release that would leave the folder', async () => {
    await change('samlad.yaml', '"2015-1"', '"../2015"');
    expect(await problemsOf(read())).toEqual(['WORKSPACE-001 samlad.yaml:7:16']);
  });

  it('declares absences of known sources only', async () => {
    await workspace.write(
      'samlad.yaml',
      `${await readFile(join(workspace.dir, 'samlad.yaml'), 'utf8')}absent: [{ source: skola, year: 2015, state: missing, reason: x }]\n`,
    );
    expect(await problemsOf(read())).toEqual(['CATALOGUE-002 samlad.yaml:18:20']);
  });
});

describe('the recipients', () => {
  it('have ids in lower case, each once, since their files are named by them', async () => {
    const settings = await readFile(join(workspace.dir, 'samlad.yaml'), 'utf8');
    const [before = '', recipient = ''] = settings.split('recipients:\n');
    await workspace.write('samlad.yaml', `${before}recipients:\n${recipient}${recipient}`);
    const first = settings.split('\n').findIndex((line) => line.startsWith('  - id:')) + 1;
    const second = first + recipient.trimEnd().split('\n').length;
    expect(await problemsOf(read())).toEqual([`WORKSPACE-001 samlad.yaml:${second}:9`]);
    await workspace.write('samlad.yaml', settings.replace('fritidsnamnden', 'Fritidsnamnden'));
    expect(await problemsOf(read())).toEqual([`WORKSPACE-001 samlad.yaml:${first}:9`]);
  });
});

describe('a workspace', () => {
  it('that is none says so, with everything that is missing', async () => {
    await rm(join(workspace.dir, 'samlad.yaml'));
    await rm(join(workspace.dir, 'code-lists'), { recursive: true });
    expect(await problemsOf(read())).toEqual([
      'WORKSPACE-003 samlad.yaml',
      'WORKSPACE-003 code-lists/areas.csv',
    ]);
  });

  it('adds indicators after the built-in ones of their level', async () => {
    const { catalogue } = await read();
    const levels = catalogue.indicators.map(({ level }) => level);
    expect(levels).toEqual([...levels].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(catalogue.indicators.at(-1)?.id).toBe('youth.visits');
  });

  it('overrides a built-in indicator by its id, in its place', async () => {
    const before = (await read()).catalogue.indicators.map(({ id }) => id);
    await workspace.write(
      'indicators/own.yaml',
      youthIndicators
        .slice(0, youthIndicators.indexOf('  - id: youth.returning'))
        .replace('youth.children', 'bup.children_new')
        .replace('level: further', 'level: specialised')
        .replace('persons_of, with: youth.visits', 'subset_of, with: bup.children_current'),
    );
    const { catalogue } = await read();
    expect(catalogue.indicators.map(({ id }) => id)).toEqual(before);
    expect(catalogue.indicators.find(({ id }) => id === 'bup.children_new')?.source).toBe('youth-centres');
  });

  it('may not define an id twice, and hears of both places', async () => {
    await workspace.write('indicators/zwice.yaml', youthIndicators);
    const [found] = await problemTexts(read());
    expect(found?.brief).toBe('CATALOGUE-001 indicators/zwice.yaml:3:5');
    expect(found?.text).toContain('youth.children, which is also at indicators/youth.yaml:3:5');
  });

  it('may only refer to what is defined', async () => {
    const broken = youthIndicators
      .replace('list: areas', 'list: regions')
      .replace('with: youth.visits', 'with: youth.visit')
      .replace('of: youth.children', 'of: youth.child')
      .replace(
        'since: 2014',
        'since: 2014\n    policy: mild-3\n    notes: [N99]\n    breaks: [sol_2027]\n    sensitive: [age]',
      );
    await workspace.write('indicators/youth.yaml', broken);
    const found = await problemTexts(read());
    expect(found.map(({ brief }) => brief.slice(0, 13))).toEqual(Array(7).fill('CATALOGUE-002'));
    expect(found.map(({ text }) => text.split(' in ')[0])).toEqual([
      'the code list regions',
      'the policy mild-3',
      'the break sol_2027',
      'the note N99',
      'the breakdown age',
      'the relation youth.visit',
      'the base of a measure youth.child',
    ]);
  });

  it('may not publish crossings in a ring', async () => {
    const ring = youthIndicators
      .replace(
        '      area: { list: areas',
        '      age: { list: ages_0_17, additive: true }\n      area: { list: areas',
      )
      .replace('[[sex], [area]]', '[[sex, area], [area, age], [age, sex]]');
    await workspace.write('indicators/youth.yaml', ring);
    expect(await problemsOf(read())).toEqual(['CATALOGUE-003 indicators/youth.yaml:3:5']);
  });

  it('may not give two cells one name', async () => {
    const twins = youthIndicators.replace(
      '      area: { list: areas',
      '      young: { list: ages_0_17, additive: true }\n      all: { list: ages_0_20, additive: true }\n      area: { list: areas',
    );
    await workspace.write('indicators/youth.yaml', twins);
    expect(await problemsOf(read())).toEqual(['CATALOGUE-004 indicators/youth.yaml:3:5']);
  });
});

const order = ['first_line', 'specialised', 'further'];
