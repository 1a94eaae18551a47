import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { problemTexts } from '../../support/problems-of.ts';
import { makeSmallWorkspace, type SmallWorkspace, youthIndicators } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await makeSmallWorkspace();
});
afterEach(() => workspace.remove());

/** What is said of a file in which ▸ stands before everything that is wrong, and where those places are. */
async function problemsAt(file: string, marked: string) {
  const lines = marked.split('\n');
  const marks = lines.flatMap((line, i) =>
    line
      .split('▸')
      .slice(0, -1)
      .map((_, n, parts) => `${file}:${i + 1}:${parts.slice(0, n + 1).join('').length + 1}`),
  );
  await workspace.write(file, marked.replaceAll('▸', ''));
  const found = await problemTexts(readWorkspace(workspace.dir));
  return {
    marks,
    places: found.map(({ brief }) => brief.split(' ')[1] ?? ''),
    codes: new Set(found.map(({ brief }) => brief.split(' ')[0])),
    texts: found.map(({ text }) => text),
  };
}

function youth(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, youthIndicators);
}

describe('a problem of the catalogue stands at the very word that is wrong', () => {
  it.each<[what: string, code: string, changes: [string, string][]]>([
    ['a code list', 'CATALOGUE-002', [['list: areas', 'list: ▸regions']]],
    ['a relation', 'CATALOGUE-002', [['with: youth.visits', 'with: ▸youth.visit']]],
    ['the base of a measure', 'CATALOGUE-002', [['of: youth.children', 'of: ▸youth.child']]],
    ['a crossing', 'CATALOGUE-002', [['[[sex], [area]]', '[[sex], [area, ▸age]]']]],
    ['a policy', 'CATALOGUE-002', [['since: 2014', 'since: 2014\n    policy: ▸mild-3']]],
    [
      'a policy of a breakdown',
      'CATALOGUE-002',
      [['since: 2014', 'since: 2014\n    policies: { sex: ▸mild-3, area: strict-10 }']],
    ],
    [
      'the policy of a breakdown that is not there',
      'CATALOGUE-002',
      [['since: 2014', 'since: 2014\n    policies: { age: ▸strict-10 }']],
    ],
    ['one note of two', 'CATALOGUE-002', [['since: 2014', 'since: 2014\n    notes: [N5, ▸N99]']]],
    ['a theme', 'CATALOGUE-002', [['since: 2014', 'since: 2014\n    themes: [andts, ▸houses]']]],
    ['a break', 'CATALOGUE-002', [['since: 2014', 'since: 2014\n    breaks:\n      - ▸sol_2027']]],
    ['a sensitive breakdown', 'CATALOGUE-002', [['since: 2014', 'since: 2014\n    sensitive: [▸age]']]],
    [
      'what an umbrella includes',
      'CATALOGUE-002',
      [['since: 2014', 'since: 2014\n    includes: [▸youth.visits]']],
    ],
    [
      'the code of a part',
      'CATALOGUE-002',
      [
        [
          'since: 2014',
          'since: 2014\n    within: [{ parts: { breakdown: sex, codes: [F, ▸X] }, whole: { breakdown: ▸age, codes: [Y] } }]',
        ],
      ],
    ],
    [
      'the counts of a survey',
      'CATALOGUE-002',
      [
        [
          'period: calendar_year',
          'period: survey\n    survey: { group: { sv: å, en: y }, answered: ▸youth.a, invited: youth.visits }',
        ],
      ],
    ],
    [
      'a ring',
      'CATALOGUE-003',
      [
        [
          '      area: { list: areas',
          '      age: { list: ages_0_17, additive: true }\n      area: { list: areas',
        ],
        ['[[sex], [area]]', '▸[[sex, area], [area, age], [age, sex]]'],
      ],
    ],
    [
      'the second of two breakdowns in one column',
      'CATALOGUE-004',
      [
        [
          '      area: { list: areas',
          '      young: { list: ages_0_17, additive: true }\n      all: { list: ▸ages_0_20, additive: true }\n      area: { list: areas',
        ],
      ],
    ],
    ['a version that is not the last of its history', 'CATALOGUE-005', [['version: 1', 'version: ▸2']]],
    ['a series that begins after its first definition', 'CATALOGUE-005', [['since: 2014', 'since: ▸2015']]],
    [
      'a history that does not ascend',
      'CATALOGUE-005',
      [
        ['version: 1', 'version: 2'],
        [
          'change: { sv: Första, en: First } }',
          'change: { sv: Första, en: First } }, { version: 3, from: 2016, change: { sv: a, en: a } }, { version: ▸2, from: ▸2016, change: { sv: a, en: a } }',
        ],
      ],
    ],
    ['a relation to itself', 'CATALOGUE-005', [['with: youth.visits', 'with: ▸youth.children']]],
    [
      'the persons of what is no person',
      'CATALOGUE-005',
      [
        ['unit: children', 'unit: cases'],
        ['kind: persons_of', 'kind: ▸persons_of'],
      ],
    ],
    [
      'a share that leads and is not there',
      'CATALOGUE-005',
      [['since: 2014', 'since: 2014\n    leads: ▸share']],
    ],
    ['ages in the wrong order', 'CATALOGUE-005', [['ages: [0, 20]', 'ages: ▸[20, 0]']]],
    [
      'a survey that says nothing of who was asked',
      'CATALOGUE-005',
      [['period: calendar_year', 'period: ▸survey']],
    ],
  ])('%s', async (_, code, changes) => {
    const { codes, places, marks } = await problemsAt('indicators/youth.yaml', youth(...changes));
    expect(marks.length).toBeGreaterThan(0);
    expect([...codes]).toEqual([code]);
    expect(places).toEqual(marks);
  });

  it('a code for the second time, and one that stands for the total', async () => {
    const list = `${youthIndicators}
code_lists:
  - id: visits
    column: type
    label: { sv: Besök, en: Visits }
    codes:
      - { code: A, label: { sv: A, en: A } }
      - { code: ▸A, label: { sv: A, en: A } }
      - { label: { sv: T, en: T }, code: ▸T }
`;
    const { codes, places, marks } = await problemsAt('indicators/youth.yaml', list);
    expect([...codes]).toEqual(['CATALOGUE-004']);
    expect(places).toEqual(marks);
  });

  it('the note of a break', async () => {
    const breaks =
      'breaks:\n  - { id: own, year: 2015, date: 2015-01-01, comparable: true, note: ▸N98, reason: { sv: a, en: a } }';
    const { codes, places, marks } = await problemsAt(
      'indicators/youth.yaml',
      `${youthIndicators}\n${breaks}\n`,
    );
    expect([...codes]).toEqual(['CATALOGUE-002']);
    expect(places).toEqual(marks);
  });
});

describe('an override', () => {
  const override = (text: string): string => `overrides:\n  - ${text}\n`;

  it('changes the fields that it names, and no others', async () => {
    const before = (await readWorkspace(workspace.dir)).catalogue.indicators;
    await workspace.write(
      'indicators/own.yaml',
      override(
        '{ id: bup.children_current, policy: strict-10, name: { sv: Barn i vård, en: Children in care } }',
      ),
    );
    const after = (await readWorkspace(workspace.dir)).catalogue.indicators;
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const [old, changed] = [before, after].map((all) => all.find(({ id }) => id === 'bup.children_current'));
    expect(changed).toEqual({
      ...old,
      policy: 'strict-10',
      name: { sv: 'Barn i vård', en: 'Children in care' },
    });
  });

  it('of the rule needs a higher version, and its history', async () => {
    const rule = 'rule: ▸{ sv: Annan regel., en: Another rule. }';
    const unraised = await problemsAt(
      'indicators/own.yaml',
      override(`{ id: bup.children_current, ${rule} }`),
    );
    expect([...unraised.codes]).toEqual(['CATALOGUE-006']);
    expect(unraised.places).toEqual(unraised.marks);
    expect(unraised.texts[0]).toContain(
      'another rule of bup.children_current under version 1 / a version above 1',
    );
    const half = await problemsAt(
      'indicators/own.yaml',
      override(`{ id: bup.children_current, ${rule.replace('▸', '')}, version: ▸2 }`),
    );
    expect([...half.codes]).toEqual(['CATALOGUE-005']);
    expect(half.places).toEqual(half.marks);
    const history = [1, 2].map(
      (version) => `{ version: ${version}, from: ${2015 + version}, change: { sv: a, en: a } }`,
    );
    const whole = `{ id: bup.children_current, ${rule.replace('▸', '')}, version: 2, history: [${history}] }`;
    expect((await problemsAt('indicators/own.yaml', override(whole))).texts).toEqual([]);
  });

  it('of a parameter counts as another rule', async () => {
    const { codes, places, marks } = await problemsAt(
      'indicators/own.yaml',
      override('{ id: bup.children_new, parameters: ▸{ washout_months: 18 } }'),
    );
    expect([...codes]).toEqual(['CATALOGUE-006']);
    expect(places).toEqual(marks);
  });

  it('is of a built-in indicator, each once, and not of one that is defined in full', async () => {
    const { codes, places, marks, texts } = await problemsAt(
      'indicators/own.yaml',
      'overrides:\n  - { id: ▸bup.none, policy: scb-3 }\n  - { id: bup.children_new, policy: scb-3 }\n' +
        '  - { policy: scb-3, id: ▸bup.children_new }\n  - { id: ▸youth.children, policy: scb-3 }\n',
    );
    expect([...codes]).toEqual(['CATALOGUE-002', 'CATALOGUE-001']);
    expect(places).toEqual(marks);
    expect(texts[1]).toContain('which is also at indicators/own.yaml:3:11');
  });

  it('has only fields that an indicator has', async () => {
    const { codes, places, marks, texts } = await problemsAt(
      'indicators/own.yaml',
      override('{ id: bup.children_new, polcy: ▸scb-3 }'),
    );
    expect([...codes]).toEqual(['WORKSPACE-001']);
    expect(places).toEqual(marks);
    expect(texts[0]).toMatch(/^polcy in overrides\.0 \/ one of the keys: id, role, .*policy/);
  });

  it('that refers to what is not there is told where it does, and of the rest where that is built in', async () => {
    const { codes, places, marks } = await problemsAt(
      'indicators/own.yaml',
      override('{ id: bup.children_current, breaks: [▸moved_2020] }'),
    );
    expect([...codes]).toEqual(['CATALOGUE-002']);
    expect(places).toEqual(marks);
    await workspace.write('indicators/own.yaml', override('{ id: bup.children_new, breakdowns: {} }'));
    const found = await problemTexts(readWorkspace(workspace.dir));
    expect(found.map(({ brief }) => brief.replace(/:\d+:\d+$/, ''))).toEqual(
      Array(2).fill('CATALOGUE-002 built-in catalogue/child-psychiatry.yaml'),
    );
  });
});

describe('a whole definition in the place of a built-in one', () => {
  it('needs a higher version too, when it counts by another rule', async () => {
    const own = youthIndicators
      .slice(0, youthIndicators.indexOf('  - id: youth.returning'))
      .replace('youth.children', 'bup.children_new')
      .replace('persons_of, with: youth.visits', 'subset_of, with: bup.children_current')
      .replace('rule: {', 'rule: ▸{');
    const { codes, places, marks } = await problemsAt('indicators/own.yaml', own);
    expect([...codes]).toEqual(['CATALOGUE-006']);
    expect(places).toEqual(marks);
  });
});
