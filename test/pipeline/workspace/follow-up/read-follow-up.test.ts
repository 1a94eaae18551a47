import { beforeAll, describe, expect, it } from 'vitest';
import { FollowUpCounts } from '../../../../indicators/confidential/follow-up-counts.ts';
import { type EntryName, noRegisters } from '../../../../indicators/model/follow-up/registers.ts';
import type { Place } from '../../../../indicators/model/problem.ts';
import {
  type FollowUpContext,
  readFollowUp,
} from '../../../../pipeline/workspace/follow-up/read-follow-up.ts';
import { completeExample } from './complete-example.ts';
import { readFilesIn, smallContext } from './read-files-in.ts';

let context: FollowUpContext;
beforeAll(async () => {
  context = await smallContext();
});

type Files = Record<string, string | Uint8Array>;
const read = (files: Files) => readFilesIn(files, context);

/** The complete example with a text of one file changed. */
async function changed(name: keyof typeof completeExample, from: string, to: string): Promise<string[]> {
  const text = completeExample[name];
  expect(text).toContain(from);
  return (await read({ ...completeExample, [name]: text.replace(from, to) })).shown;
}

describe('follow-up/', () => {
  it('holds every register, and nothing is wrong with the complete example', async () => {
    const { followUp, shown } = await read(completeExample);
    expect(shown).toEqual([]);
    const registers = followUp?.registers ?? noRegisters;
    expect(Object.entries(registers).filter(([, entries]) => entries.length < 2)).toEqual([]);
    expect(Object.keys(registers)).toEqual(Object.keys(noRegisters));
  });

  it('need not be there, may be empty, and each file of it may be empty', async () => {
    const none = await readFollowUp('/nowhere', context);
    expect(none).toEqual({ followUp: null, problems: [] });
    const recipients = [
      { id: 'fritidsnamnden', name: { sv: 'Fritidsnämnden', en: 'The leisure committee' } },
    ];
    const onlyRecipients = { ...noRegisters, bodies: recipients };
    expect((await read({})).followUp?.registers).toEqual(onlyRecipients);
    const empty = Object.fromEntries(Object.keys(completeExample).map((name) => [name, '']));
    expect((await read(empty)).followUp?.registers).toEqual(onlyRecipients);
    const comments = Object.fromEntries(
      Object.keys(completeExample).flatMap((name) =>
        name.endsWith('.yaml') ? [[name, '# inget än\n']] : [],
      ),
    );
    expect((await read(comments)).followUp?.registers).toEqual(onlyRecipients);
  });

  it('leaves what nobody has said null, and takes a blank for neither zero nor no', async () => {
    const { followUp } = await read(completeExample);
    const { costTables, grants, interventions, documents } = followUp?.registers ?? noRegisters;
    expect(costTables[0]?.rows.map(({ amount }) => amount)).toEqual([67000, 95000, null]);
    expect(interventions.map(({ cost }) => cost)).toEqual([120000, null, null, 0]);
    expect([...(grants[0]?.answers ?? [])]).toEqual([
      ['resultat', 'partly'],
      ['fortsatter', 'unanswered'],
    ]);
    expect([...(grants[1]?.answers.values() ?? [])]).toEqual(['unanswered', 'unanswered']);
    expect(documents[2]?.owner).toBeNull();
  });

  it('has counts of persons apart, by their keys, and none in the registers', async () => {
    const { followUp } = await read(completeExample);
    expect(FollowUpCounts.is(followUp?.counts)).toBe(true);
    expect(Object.fromEntries(followUp?.counts.counts() ?? [])).toEqual({
      'intervention:2014:foraldrar': 14,
      'grant:norra': 31,
      'activity:forelasning:least': 125,
      'activity:forelasning:most': 150,
      'activity:oppet-hus:least': 80,
      'activity:oppet-hus:most': 80,
      'activity:kurs:least': 12,
      'activity:kurs:most': 12,
      'survey:enkat-2015:invited': 120,
      'survey:enkat-2015:alla:answered': 90,
      'survey:enkat-2015:flickor:answered': 50,
      'survey:enkat-2015:pojkar:answered': 40,
      'survey:enkat-2015:alla:rokt:answered': 88,
      'survey:enkat-2015:alla:rokt:yes': 21,
      'survey:enkat-2015:flickor:rokt:answered': 49,
      'survey:enkat-2015:flickor:rokt:yes': 11,
      'survey:enkat-2015:pojkar:rokt:answered': 39,
      'survey:enkat-2015:pojkar:rokt:yes': 10,
    });
    expect(JSON.stringify(followUp?.registers)).not.toMatch(/:(?:14|31|125|150|90|88|49|39)[,}]/);
  });

  it('says where each entry stands, of an intervention that of the newest year', async () => {
    const { followUp } = await read(completeExample);
    const placeOf = (register: EntryName['register'], id: string): Place | undefined =>
      followUp?.placeOf({ register, id });
    expect(placeOf('bodies', 'fritidsnamnden')).toEqual({ file: 'samlad.yaml', line: 10 });
    expect(placeOf('bodies', 'fullmaktige')).toMatchObject({ file: 'follow-up/roles.yaml', line: 3 });
    expect(placeOf('undertakings', 'traff')).toMatchObject({ file: 'follow-up/undertakings.yaml', line: 32 });
    expect(placeOf('interventions', 'foraldrar')).toEqual({ file: 'follow-up/interventions.csv', line: 3 });
    // The row before it has a line end in a cell.
    expect(placeOf('grants', 'sodra')).toEqual({ file: 'follow-up/grants.csv', line: 4 });
    expect(() => placeOf('grants', 'ostra')).toThrow('no ostra among the grants');
  });

  it('holds documents that contradict themselves as they are', async () => {
    const same = { ...completeExample } as Files;
    same['grants.csv'] = completeExample['grants.csv']
      .replace('Läsning,50000', 'Läsning,1')
      .replace(',no,31', ',yes,31');
    same['costs.yaml'] = completeExample['costs.yaml'].replace(
      'printed_total: 162000',
      'printed_total: 500000',
    );
    same['calendar.yaml'] = completeExample['calendar.yaml'].replace(', confirmed: true', '');
    same['claims.yaml'] = completeExample['claims.yaml'].replace(
      'existing: [bilaga 7.1, bilaga 7.2]',
      'existing: []',
    );
    expect((await read(same)).shown).toEqual([]);
  });
});

describe('what stops the reading of follow-up/', () => {
  it('is told all at once, from every file, with line and column', async () => {
    const { followUp, shown } = await read({
      'roles.yaml': 'roles:\n  - { id: chef, title: Anna Exempel }\n',
      'documents.yaml':
        '- { id: a, kind: strategy, name: A, basis: formal, owner: chefen, dated: 2015-02-30 }\n',
      'undertakings.yaml': '- { id: b, document: c, kind: goal, text: Fler. }\n',
      'costs.yaml': '- { id: k, name: K, document: d, rows: [{ label: L, amount: 1.5 }] }\n',
      'grants.csv': 'id,round,recipient,amount\nx,omgang,Norra,ett\n',
      'provider-reports.csv': 'id,provider,activity,owner\nx,P,A,ingen\n',
    });
    expect(followUp).toBeNull();
    expect(shown).toEqual([
      'WORKSPACE-001 documents.yaml:1:74 0.dated: 2015-02-30 / a date that exists, such as 2026-03-16',
      'WORKSPACE-001 costs.yaml:1:61 0.rows.0.amount: 1.5 / a whole number',
      'FOLLOW-UP-005 grants.csv:2:amount something else / a whole number, digits alone',
      'FOLLOW-UP-007 roles.yaml:2:24 what looks like a first and a last name / a role, as enhetschef; of an organisation who in it, as samordnare, Region Norr',
      'FOLLOW-UP-001 grants.csv:2:round the round omgang / a round of follow-up/grants.yaml',
      'FOLLOW-UP-001 provider-reports.csv:2:owner the role ingen / a role of follow-up/roles.yaml',
    ]);
  });

  it('is not what names something in a file that cannot be read: that file alone is told of', async () => {
    expect(await changed('documents.yaml', 'kind: strategy', 'kind: strategi')).toEqual([
      expect.stringMatching(/^WORKSPACE-001 documents\.yaml:2:9 0\.kind: strategi \/ one of: strategy, /),
    ]);
    expect(await changed('grants.csv', 'sodra,omgang-1', 'sodra,omgang-1,mer')).toEqual([
      'FOLLOW-UP-004 grants.csv:4 10 columns / 9 columns',
    ]);
  });

  it('is a file of another name, and bytes that are no UTF-8', async () => {
    const { shown } = await read({
      'dokuments.yaml': '',
      'Grants.CSV': '',
      'README.md': 'x',
      '.roles.yaml.swp': 'x',
      '~$grants.csv': 'x',
      'claims.yaml': Buffer.from('# på svenska', 'latin1'),
      'activities.csv': Buffer.from('id,what\nx,på\n', 'latin1'),
    });
    expect(shown.map((line) => line.split(' / ')[0])).toEqual([
      'FOLLOW-UP-004 Grants.CSV a file of another name',
      'FOLLOW-UP-004 dokuments.yaml a file of another name',
      'WORKSPACE-001 claims.yaml bytes that are not UTF-8',
      'WORKSPACE-001 activities.csv bytes that are not UTF-8',
    ]);
  });

  it('is an identity, in any file and however it is parted, and it is never repeated', async () => {
    for (const name of Object.keys(completeExample)) {
      const text = name.endsWith('.csv') ? 'id,what\n"20080809\n2381",x\n' : '# 20080809-2381\n';
      const { shown, problems } = await read({ ...completeExample, [name]: text });
      expect(shown[0]).toMatch(
        new RegExp(`^FOLLOW-UP-007 ${name}:\\d something that looks like an identity`),
      );
      expect(JSON.stringify(problems)).not.toMatch(/20080809|2381/);
    }
  });

  it.each([
    ['documents.yaml', 'by: fullmaktige', 'by: okand', '6:18 the body okand'],
    [
      'documents.yaml',
      'committees: [fritidsnamnden]',
      'committees: [fritidsnamnden, okand]',
      '11:32 the body okand',
    ],
    ['documents.yaml', 'owner: utvecklare', 'owner: kommunstyrelsen', '12:10 the role kommunstyrelsen'],
    ['documents.yaml', '    by: utvecklare', '    by: okand', '14:9 the role or body okand'],
    ['documents.yaml', 'to: kommunstyrelsen', 'to: utvecklare', '15:9 the body utvecklare'],
    ['documents.yaml', 'themes: [andts]', 'themes: [okant]', '24:12 the theme okant'],
    ['documents.yaml', '[youth.children]', '[youth.child]', '26:16 the indicator youth.child'],
    [
      'documents.yaml',
      '[youth.children]',
      '[school.children_enrolled]',
      '26:16 the indicator school.children_enrolled',
    ],
    ['documents.yaml', 'follows: strategi', 'follows: okant', '43:12 the document okant'],
    ['documents.yaml', 'replaces: lagesbild-1', 'replaces: okant', '42:13 the document okant'],
    ['undertakings.yaml', 'document: strategi\n', 'document: okant\n', '2:13 the document okant'],
    ['undertakings.yaml', 'area: samverkan', 'area: skola', '4:9 the area skola'],
    ['undertakings.yaml', 'area: samverkan', 'area: omrade-b', '5:14 the direction skola'],
    ['undertakings.yaml', 'direction: skola', 'direction: okand', '5:14 the direction okand'],
    ['undertakings.yaml', 'owner: utvecklare', 'owner: fullmaktige', '7:10 the role fullmaktige'],
    ['undertakings.yaml', 'themes: [andts]', 'themes: [okant]', '15:12 the theme okant'],
    ['undertakings.yaml', '[youth.visits]', '[youth.visit]', '16:16 the indicator youth.visit'],
    [
      'undertakings.yaml',
      'indicator: youth.visits',
      'indicator: youth.visit',
      '26:18 the indicator youth.visit',
    ],
    ['undertakings.yaml', '[traff]', '[okand]', '30:12 the undertaking okand'],
    ['undertakings.yaml', 'committees: [fritidsnamnden]', 'committees: [okand]', '31:16 the body okand'],
    ['claims.yaml', 'document: strategi\n', 'document: okant\n', '3:13 the document okant'],
    ['claims.yaml', 'cost_total, table: kostnader', 'cost_total, table: okand', '5:62 the cost table okand'],
    ['claims.yaml', 'label: Bidrag', 'label: Resor', '9:78 the label Resor'],
    ['claims.yaml', 'grants_sum, rounds: [omgang-1]', 'grants_sum, rounds: [okand]', '13:64 the round okand'],
    ['claims.yaml', 'areas, document: strategi', 'areas, document: okant', '25:60 the document okant'],
    ['calendar.yaml', 'body: fritidsnamnden', 'body: okand', '2:67 the body okand'],
    ['calendar.yaml', 'document: strategi', 'document: okant', '2:93 the document okant'],
    ['calendar.yaml', 'owner: utvecklare', 'owner: okand', '5:61 the role okand'],
    ['dispatches.yaml', 'recipient: fritidsnamnden', 'recipient: samordnare', '3:14 the body samordnare'],
    ['dispatches.yaml', 'owner: samordnare', 'owner: okand', '9:10 the role okand'],
    ['costs.yaml', 'document: strategi', 'document: okant', '3:13 the document okant'],
    ['surveys.yaml', 'document: strategi', 'document: okant', '5:13 the document okant'],
    ['surveys.yaml', 'themes: [andts]', 'themes: [okant]', '7:12 the theme okant'],
    ['grants.yaml', 'document: strategi', 'document: okant', '3:13 the document okant'],
    ['interventions.csv', 'agreement,strategi', 'agreement,okant', '2:document the document okant'],
    ['interventions.csv', 'fritidsnamnden', 'okand', '2:financed_by the body okand'],
    ['interventions.csv', 'andts', 'okant', '2:themes the theme okant'],
    ['interventions.csv', 'youth.visits', 'youth.visit', '2:indicators the indicator youth.visit'],
    ['grants.csv', 'sodra,omgang-1', 'sodra,okand', '4:round the round okand'],
    ['grant-answers.csv', 'norra,fortsatter', 'ostra,fortsatter', '3:grant the grant ostra'],
    ['grant-answers.csv', 'norra,fortsatter', 'norra,okand', '3:question the question okand'],
    ['provider-reports.csv', 'strategi', 'okant', '2:document the document okant'],
    ['provider-reports.csv', 'samordnare', 'okand', '2:owner the role okand'],
    ['activities.csv', 'forelasning,strategi', 'forelasning,okant', '2:document the document okant'],
    ['activities.csv', 'traffar,,traff', 'traffar,,okand', '3:undertaking the undertaking okand'],
    ['survey-answers.csv', 'enkat-2015,alla,,', 'okand,alla,,', '2:survey the survey okand'],
    ['survey-answers.csv', 'enkat-2015,pojkar,rokt', 'enkat-2015,okand,rokt', '7:group the group okand'],
    [
      'survey-answers.csv',
      'enkat-2015,pojkar,rokt',
      'enkat-2015,pojkar,okand',
      '7:question the question okand',
    ],
  ] as const)('is, in %s, %j as %j: nothing has that name', async (name, from, to, told) => {
    const shown = await changed(name, from, to);
    expect(shown).toContainEqual(expect.stringContaining(`FOLLOW-UP-001 ${name}:${told} / `));
    expect(shown.filter((line) => line.startsWith('FOLLOW-UP-001'))).toHaveLength(1);
  });

  it.each([
    [
      'roles.yaml',
      'id: samordnare',
      'id: kommunstyrelsen',
      'role kommunstyrelsen, which stands at follow-up/roles.yaml:2:11',
    ],
    [
      'roles.yaml',
      'id: fullmaktige',
      'id: fritidsnamnden',
      'body fritidsnamnden, which stands at samlad.yaml:10',
    ],
    ['documents.yaml', 'id: lagesbild-2', 'id: lagesbild-1', 'document lagesbild-1, which'],
    ['documents.yaml', 'id: omrade-b', 'id: samverkan', 'area samverkan, which'],
    ['documents.yaml', 'id: foraldrar', 'id: skola', 'direction skola, which'],
    ['undertakings.yaml', 'id: traff,', 'id: fler-besok,', 'undertaking fler-besok, which'],
    ['undertakings.yaml', 'id: fler-besok-2', 'id: fler-besok-1', 'key figure fler-besok-1, which'],
    ['claims.yaml', 'id: rad', 'id: kostnad', 'claim kostnad, which'],
    ['calendar.yaml', 'id: lov', 'id: au-2023', 'day au-2023, which'],
    ['calendar.yaml', 'id: redovisa', 'id: bestall', 'step bestall, which'],
    ['dispatches.yaml', 'id: utskick-2', 'id: utskick-1', 'dispatch utskick-1, which'],
    ['costs.yaml', 'id: annat', 'id: kostnader', 'cost table kostnader, which'],
    ['surveys.yaml', 'id: enkat-2013', 'id: enkat-2015', 'survey enkat-2015, which'],
    ['surveys.yaml', 'id: pojkar', 'id: flickor', 'group flickor, which'],
    ['grants.yaml', 'id: omgang-2', 'id: omgang-1', 'round omgang-1, which'],
    ['grants.yaml', 'id: fortsatter', 'id: resultat', 'question resultat, which'],
    ['interventions.csv', '2015,foraldrar', '2014,foraldrar', 'intervention foraldrar of 2014, which'],
    ['grants.csv', 'sodra,', 'norra,', 'grant norra, which stands at follow-up/grants.csv:2:id'],
    ['grant-answers.csv', 'norra,fortsatter', 'norra,resultat', 'answer of norra to resultat, which'],
    ['provider-reports.csv', 'polarna-2015', 'ungdomsgard-2015', 'report ungdomsgard-2015, which'],
    ['activities.csv', 'kurs,', 'traffar,', 'activity traffar, which'],
    [
      'survey-answers.csv',
      'enkat-2015,pojkar,,',
      'enkat-2015,flickor,,',
      'row of flickor in enkat-2015, which',
    ],
    [
      'survey-answers.csv',
      'enkat-2015,pojkar,rokt',
      'enkat-2015,alla,rokt',
      'row of alla in enkat-2015 on rokt, which',
    ],
  ] as const)('is, in %s, %j as %j: it stands there twice', async (name, from, to, told) => {
    const shown = await changed(name, from, to);
    expect(shown.filter((line) => line.startsWith('FOLLOW-UP-002'))).toEqual([
      expect.stringMatching(new RegExp(`^FOLLOW-UP-002 ${name}:\\S+ the ${told}.* too / each once$`)),
    ]);
  });

  it('is no direction that stands in two areas', async () => {
    // Four directions in all, and four in each area, can both be written.
    const shared = '{ id: omrade-b, name: Målområde B, directions: [{ id: skola, name: Skolan }] }';
    expect(await changed('documents.yaml', '{ id: omrade-b, name: Målområde B }', shared)).toEqual([]);
  });

  it('is a document that follows from itself by way of others', async () => {
    expect(
      await changed('documents.yaml', 'owner: utvecklare', 'owner: utvecklare\n  follows: lagesbild-2'),
    ).toEqual([
      'FOLLOW-UP-008 documents.yaml:13:12 strategi follows lagesbild-2 follows strategi / a first document that follows none',
    ]);
  });
});

describe('words in follow-up/', () => {
  const hostile = [
    '=HYPERLINK("http://x")',
    '<script>alert(1)</script>',
    "'; drop table x; --",
    '{{7*7}} $(id) `x`',
    '__proto__',
    '- a: [b',
  ];

  it('stay words, whatever they look like', async () => {
    for (const label of hostile) {
      const { followUp, shown } = await read({
        'documents.yaml': `- { id: a, kind: strategy, name: ${JSON.stringify(label)}, basis: formal }\n`,
        'grants.yaml': '- { id: r, name: R }\n',
        'grants.csv': `id;round;recipient\nx;r;"${label.replaceAll('"', '""')}"\n`,
      });
      expect(shown).toEqual([]);
      expect(followUp?.registers.documents[0]?.name).toBe(label);
      expect(followUp?.registers.grants[0]?.recipient).toBe(label);
    }
  });

  it('hold no control characters, and none that turn the text around', async () => {
    for (const sign of ['\u0007', '\u202e', '\u2066']) {
      const { shown } = await read({
        'roles.yaml': `roles: [{ id: a, title: "chef${JSON.stringify(sign).slice(1, -1)}" }]\n`,
        'provider-reports.csv': `id,provider,activity\nx,P,"A${sign}"\n`,
      });
      expect(shown).toEqual([
        expect.stringMatching(/^WORKSPACE-001 roles\.yaml:1:25 .* \/ text without control characters$/),
        'FOLLOW-UP-005 provider-reports.csv:2:activity control characters / text without control characters',
      ]);
    }
  });
});
