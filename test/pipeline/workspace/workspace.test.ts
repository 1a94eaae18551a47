import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unassessed } from '../../../indicators/release/accessibility-statement.ts';
import { editionOf } from '../../../pipeline/edition.ts';
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

async function add(lines: string): Promise<void> {
  const text = await readFile(join(workspace.dir, 'samlad.yaml'), 'utf8');
  await workspace.write('samlad.yaml', `${text}${lines}\n`);
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

  it('orders from known agencies only, each once', async () => {
    await add('agencies: [{ source: skola, contact_role: x }, { source: school, contact_role: x }]');
    expect(await problemsOf(read())).toEqual([expect.stringMatching(/^CATALOGUE-002 samlad\.yaml:\d+:22$/)]);
    await change('samlad.yaml', 'source: skola', 'source: school');
    expect(await problemsOf(read())).toEqual([expect.stringMatching(/^CATALOGUE-001 samlad\.yaml/)]);
  });

  it('records harm tests with year or years, each source and year once', async () => {
    const test = 'date: 2016-02-03, role: chef, basis: OSL';
    await add(`harm_tests: [{ source: youth-centres, ${test} }]`);
    expect(await problemTexts(read())).toMatchObject([
      { text: expect.stringContaining('either year or years') },
    ]);
    await change('samlad.yaml', `youth-centres, ${test}`, `youth-centres, year: 2015, ${test}`);
    expect(await problemsOf(read())).toEqual([]);
    const twice = `, { source: youth-centres, years: { first: 2014, last: 2015 }, ${test} }]`;
    await change('samlad.yaml', `${test} }]`, `${test} }${twice}`);
    expect(await problemsOf(read())).toEqual([expect.stringMatching(/^CATALOGUE-001 samlad\.yaml/)]);
  });

  it('says on what terms the data may be used, and what it knows of how accessible its site is', async () => {
    await add('licence: { name: CC0 1.0, url: "http://creativecommons.org/" }');
    expect(await problemsOf(read())).toEqual([expect.stringMatching(/ samlad\.yaml:\d+:32$/)]);
    await change('samlad.yaml', 'http:', 'https:');
    await add('accessibility: { compliance: fully }');
    expect(await problemTexts(read())).toMatchObject([
      { text: expect.stringContaining('fully only with an assessment') },
    ]);
    await change(
      'samlad.yaml',
      'fully }',
      'fully, assessment: { date: 2016-02-01, method: { sv: a, en: b } }, answer_within_days: 5 }',
    );
    const { settings } = await read();
    expect(editionOf(await read(), [], 'SCB').accessibility).toEqual({
      ...unassessed,
      ...{ compliance: 'fully', answerWithinDays: 5 },
      assessment: { date: '2016-02-01', method: { sv: 'a', en: 'b' } },
    });
    expect(settings.licence).toEqual({ name: 'CC0 1.0', url: 'https://creativecommons.org/' });
  });

  it('gives the reason of an absence in Swedish, or in both languages', async () => {
    const absent = (reason: string) =>
      `absent: [{ source: youth-centres, year: 2015, state: missing, reason: ${reason} }]`;
    await add(absent('{ sv: Sent, en: Late }'));
    expect((await read()).settings.absent[0]?.reason).toEqual({ sv: 'Sent', en: 'Late' });
    await change('samlad.yaml', '{ sv: Sent, en: Late }', 'Sent');
    expect((await read()).settings.absent[0]?.reason).toBe('Sent');
  });

  it('declares absences of known sources only', async () => {
    await workspace.write(
      'samlad.yaml',
      `${await readFile(join(workspace.dir, 'samlad.yaml'), 'utf8')}absent: [{ source: skola, year: 2015, state: missing, reason: x }]\n`,
    );
    expect(await problemsOf(read())).toEqual(['CATALOGUE-002 samlad.yaml:18:20']);
  });
});

describe('the answers to what an umbrella includes', () => {
  const umbrella = youthIndicators.replace(
    'persons_of, with: youth.visits',
    'may_contain, with: youth.returning',
  );
  const answer = async (text: string) => {
    const settings = await readFile(join(workspace.dir, 'samlad.yaml'), 'utf8');
    await workspace.write('samlad.yaml', `${settings}includes:\n  ${text}\n`);
  };
  const included = async () =>
    (await read()).catalogue.indicators.find(({ id }) => id === 'youth.children')?.includes;

  it('are open until they are given, and an empty list is an answer', async () => {
    await workspace.write('indicators/youth.yaml', umbrella);
    expect(await included()).toBeUndefined();
    await answer('youth.children: []');
    expect(await included()).toEqual([]);
  });

  it('name what the definition says that it may contain', async () => {
    await workspace.write('indicators/youth.yaml', umbrella);
    await answer('youth.children: [youth.returning]');
    expect(await included()).toEqual(['youth.returning']);
  });

  it('hold for the variants of an indicator too, unless a variant has its own', async () => {
    const [, own = ''] = /( {2}- id: youth\.children\n[\s\S]*?)(?= {2}- id: |$)/.exec(umbrella) ?? [];
    const variant = own.replace('youth.children', 'youth.children.active');
    await workspace.write('indicators/youth.yaml', umbrella.replace(own, `${own}${variant}`));
    const ofVariant = async () =>
      (await read()).catalogue.indicators.find(({ id }) => id === 'youth.children.active')?.includes;
    await answer('youth.children: [youth.returning]');
    expect([await included(), await ofVariant()]).toEqual([['youth.returning'], ['youth.returning']]);
    await change('samlad.yaml', 'includes:\n', 'includes:\n  youth.children.active: []\n');
    expect([await included(), await ofVariant()]).toEqual([['youth.returning'], []]);
  });

  it('may name nothing else, and nothing of an indicator that is not there', async () => {
    await workspace.write('indicators/youth.yaml', umbrella);
    await answer('{ youth.children: [youth.returning, youth.visits], youth.others: [] }');
    const found = await problemTexts(read());
    expect(found.map(({ brief }) => brief)).toEqual([
      'CATALOGUE-002 samlad.yaml:19:68',
      'CATALOGUE-002 samlad.yaml:19:39',
    ]);
    expect(found.map(({ text }) => text.split(' / ').slice(0, 2))).toEqual([
      ['an answer for youth.others', expect.stringMatching(/^one of: .*youth.children$/)],
      ['the included indicator youth.visits in youth.children', 'one of: youth.returning'],
    ]);
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
        .replace('persons_of, with: youth.visits', 'subset_of, with: bup.children_current')
        .replace('version: 1', 'version: 2')
        .replace('[{ version: 1', '[{ version: 2'),
    );
    const { catalogue } = await read();
    expect(catalogue.indicators.map(({ id }) => id)).toEqual(before);
    expect(catalogue.indicators.find(({ id }) => id === 'bup.children_new')?.source).toBe('youth-centres');
  });

  it('may not define an id twice, and hears of both places', async () => {
    await workspace.write('indicators/zwice.yaml', youthIndicators);
    const [found] = await problemTexts(read());
    expect(found?.brief).toBe('CATALOGUE-001 indicators/zwice.yaml:3:9');
    expect(found?.text).toContain('youth.children, which is also at indicators/youth.yaml:3:9');
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
    expect(await problemsOf(read())).toEqual(['CATALOGUE-003 indicators/youth.yaml:15:16']);
  });

  it('may not give two cells one name', async () => {
    const twins = youthIndicators.replace(
      '      area: { list: areas',
      '      young: { list: ages_0_17, additive: true }\n      all: { list: ages_0_20, additive: true }\n      area: { list: areas',
    );
    await workspace.write('indicators/youth.yaml', twins);
    expect(await problemsOf(read())).toEqual(['CATALOGUE-004 indicators/youth.yaml:14:20']);
  });
});

const order = ['first_line', 'specialised', 'further'];

describe('follow-up/', () => {
  it('may be left out, and is empty where only its folder is there', async () => {
    expect((await read()).followUp).toBeNull();
    await workspace.write('follow-up/README.md', 'Allt om uppföljningen.\n');
    expect((await read()).followUp?.registers).toMatchObject({
      bodies: [{ id: 'fritidsnamnden' }],
      documents: [],
    });
  });

  it('is told of with all else that is wrong, and its bodies stand where samlad.yaml names them', async () => {
    await workspace.write(
      'follow-up/roles.yaml',
      'bodies: [{ id: fritidsnamnden, name: { sv: A, en: B } }]\n',
    );
    await workspace.write('answers.yaml', 'x\n');
    expect(await problemsOf(read())).toEqual([
      'WORKSPACE-001 answers.yaml:1:1',
      'FOLLOW-UP-002 follow-up/roles.yaml:1:16',
    ]);
    await workspace.write('answers.yaml', '');
    await workspace.write('follow-up/roles.yaml', '');
    const { followUp } = await read();
    expect(followUp?.placeOf({ register: 'bodies', id: 'fritidsnamnden' })).toEqual({
      file: 'samlad.yaml',
      line: 10,
      column: 9,
    });
  });
});
