import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Table, TableCell } from '../../../../outputs/report-model.ts';
import { canonicalJson } from '../../../../pipeline/release/canonical-json.ts';
import { checkAccounts } from '../../../../pipeline/verify/follow-up/check-accounts.ts';
import { checkRegisters } from '../../../../pipeline/verify/follow-up/check-registers.ts';
import { checkSurveyShares } from '../../../../pipeline/verify/follow-up/check-survey-shares.ts';
import type { ReleaseFolder } from '../../../../pipeline/verify/release-folder.ts';
import { type Released, releasedSchema } from '../../../../pipeline/verify/released.ts';
import { hidden, writeCountedRegisters } from '../../../support/counted-registers.ts';
import { printAccounts } from '../../../support/printed-accounts.ts';
import {
  bytesOf,
  type Changes,
  changed,
  problemsIn,
  type ReleasedFiles,
  signedAnew,
  textIn,
} from '../../../support/released-folder.ts';
import { makeVerifiedRelease, type VerifiedRelease } from '../../../support/verified-release.ts';

let release: VerifiedRelease;
let released: Released;
beforeAll(async () => {
  release = await makeVerifiedRelease((workspace) => writeCountedRegisters(workspace, hidden));
  released = releasedSchema.parse(JSON.parse(textIn(release.files, 'release.json')));
});
afterAll(() => release.workspace.remove());

/** What verification finds once a file has been changed and everything that lists it agrees with the change. */
async function foundIn(changes: Changes): Promise<string[]> {
  return problemsIn(signedAnew(changed(release.files, changes)));
}

function edited(path: string, from: string | RegExp, to: string): Changes {
  const text = textIn(release.files, path);
  const other = text.replace(from, to);
  if (other === text) throw new Error(`${path} does not hold what is to be changed`);
  return { [path]: bytesOf(other) };
}

/** Some files of the release, as one check by itself reads them. */
function folderOf(files: ReleasedFiles, isThere: (path: string) => boolean): ReleaseFolder {
  const read = async (path: string): Promise<Uint8Array> => {
    const bytes = files.get(path);
    if (!bytes || !isThere(path)) throw new Error('no such file');
    return bytes;
  };
  return { dir: '', paths: [...files.keys()].filter(isThere), read };
}

const placesOf = (problems: readonly { place: { file: string; column?: unknown } }[]): string[] =>
  problems.map(({ place }) => `${place.file}:${place.column}`);

const registers = [
  'documents',
  'undertakings',
  'goals',
  'interventions',
  'grants',
  'grant-answers',
  'surveys',
];

describe('a release with registers', () => {
  it('agrees with itself', async () => {
    expect(await problemsIn(release.files)).toEqual([]);
    const goals = textIn(release.files, 'data/follow-up-goals.csv').trim().split('\n');
    expect(goals).toHaveLength(3);
  });

  it('has no data file of a register where release.json has no follow-up', async () => {
    const folder = folderOf(release.files, (path) => path.startsWith('data/'));
    const { problems } = await checkRegisters(folder, { ...released, follow_up: null }, 'release');
    expect(placesOf(problems)).toEqual(
      registers.map((name) => `data/follow-up-${name}.csv:a file which is one more`).sort(),
    );
  });

  it('has them all where it has one', async () => {
    const { problems } = await checkRegisters(
      folderOf(release.files, () => false),
      released,
      'release',
    );
    expect(problems.map(({ code, place }) => `${code} ${place.file}`)).toEqual(
      registers.map((name) => `VERIFY-003 data/follow-up-${name}.csv`),
    );
  });
});

describe('one field of a data file that says otherwise is found', () => {
  const check = async (files: ReleasedFiles) => {
    const folder = folderOf(files, (path) => path.startsWith('data/'));
    return placesOf((await checkRegisters(folder, released, 'release')).problems);
  };

  it.each(registers)('whichever it is: %s', async (name) => {
    const path = `data/follow-up-${name}.csv`;
    const [head = [], ...rows] = textIn(release.files, path)
      .replace('\ufeff', '')
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    expect(rows.length).toBeGreaterThan(0);
    for (const [i, column] of head.entries()) {
      // A text with a comma in it would be two fields here.
      const at = rows.findIndex((row) => row.length === head.length);
      const other = rows.map((row, j) => row.map((field, k) => (j === at && k === i ? `9${field}` : field)));
      const text = [head, ...other].map((row) => row.join(',')).join('\n');
      const places = await check(changed(release.files, { [path]: bytesOf(`${text}\n`) }));
      // A row of another name is one that lacks and one more.
      expect(places.join('\n'), column).toMatch(
        new RegExp(`^${path}:(row ${at + 1} .*, ${column}|no row for)`),
      );
    }
  });

  const mutations: readonly (readonly [what: string, change: () => Changes, found: string])[] = [
    [
      'a withheld count of an intervention that is told',
      () => edited('data/follow-up-interventions.csv', ',,deltagare,withheld,', ',3,deltagare,withheld,'),
      'row 3 (2015 samtal), volume',
    ],
    [
      'a withheld answer that is told',
      () => edited('data/follow-up-surveys.csv', /(annat,.*hem\?,),withheld/, '$17,withheld'),
      'row 4 (enkat-2015 annat trygg), answered',
    ],
    [
      'a verdict',
      () => edited('data/follow-up-goals.csv', 'cannot_be_judged,too_few_years', 'reached,'),
      'row 1 (flickor 2015), verdict',
    ],
    [
      'a row that is gone',
      () => edited('data/follow-up-grants.csv', /\nsodra,.*(?=\n)/, ''),
      'no row for sodra',
    ],
    [
      'a row twice',
      () => edited('data/follow-up-documents.csv', /\n(skolplan,.*)\n/, '\n$1\n$1\n'),
      'row 3, which stands twice',
    ],
    [
      'two columns for each other',
      () => edited('data/follow-up-surveys.csv', 'answered,answered_status', 'answered_status,answered'),
      'columns',
    ],
  ];
  it.each(mutations)('%s', async (_, change, found) => {
    const changes = change();
    const [path = ''] = Object.keys(changes);
    expect(await check(changed(release.files, changes))).toContain(`${path}:${found}`);
  });
});

describe('one cell of a page that says otherwise is found', () => {
  const check = async (files: ReleasedFiles) => {
    const folder = folderOf(files, (path) => path.startsWith('site/'));
    return placesOf((await checkAccounts(folder, released)).problems);
  };
  const accounts = ['aktiviteter', 'bidrag', 'enkater', 'kartlaggning', 'kostnader', 'tema-andts'];
  const pages = ['site', 'site/en'].flatMap((folder) =>
    accounts.map((account) => `${folder}/uppfoljning-${account}.html`),
  );

  it.each(pages)('whichever it is: %s', async (path) => {
    const page = textIn(release.files, path);
    const cells = [...page.matchAll(/<td class="number[^"]*">(?:<span aria-hidden="true">)?([^<]+)/g)];
    expect(cells.length).toBeGreaterThan(1);
    for (const { 0: cell, index } of cells) {
      const end = index + cell.length;
      const other = `${page.slice(0, end)}9${page.slice(end)}`;
      const places = await check(changed(release.files, { [path]: bytesOf(other) }));
      expect(places).toHaveLength(1);
      expect(places[0]).toMatch(new RegExp(`^${path}:.*, row \\d+ \\(.+\\), `));
    }
  });

  const mutations: readonly (readonly [what: string, change: () => Changes, found: RegExp])[] = [
    [
      'a label',
      () =>
        edited(
          'site/uppfoljning-bidrag.html',
          '>Norra biblioteket</th><td class="number',
          '>Västra</th><td class="number',
        ),
      /no row Norra biblioteket/,
    ],
    [
      'a row that is gone',
      () =>
        edited(
          'site/en/uppfoljning-enkater.html',
          /<tr class="depth-1"><th scope="row">Flickor.*?<\/tr>/,
          '',
        ),
      /no row Flickor/,
    ],
    [
      'a head',
      () =>
        edited('site/uppfoljning-kartlaggning.html', 'class="number">2014</th>', 'class="number">2013</th>'),
      /heads of the columns/,
    ],
    [
      'a caption',
      () =>
        edited(
          'site/uppfoljning-kostnader.html',
          '<span>Satsningens kostnader, kronor',
          '<span>Annat, kronor',
        ),
      /kostnad-kostnader, caption/,
    ],
    [
      'a table that is gone',
      () => edited('site/uppfoljning-aktiviteter.html', 'id="aktiviteter"', 'id="annat"'),
      /no table aktiviteter/,
    ],
    [
      'a table on a page that has none',
      () =>
        edited(
          'site/uppfoljning-mal.html',
          '</main>',
          '<div class="table" id="a"><table></table></div></main>',
        ),
      /a table which is one more/,
    ],
  ];
  it.each(mutations)('%s', async (_, change, found) => {
    expect((await check(changed(release.files, change()))).join('\n')).toMatch(found);
  });

  it('and so is a page that is gone', async () => {
    const files = changed(release.files, { 'site/en/uppfoljning-enkater.html': null });
    expect(await check(files)).toEqual(['site/en/uppfoljning-enkater.html:undefined']);
  });
});

describe('one cell of a paper that says otherwise is found in each format, signed anew', () => {
  const cellAt = (id: string, row: number, change: (cell: TableCell) => TableCell) => (table: Table) =>
    table.id === id
      ? {
          ...table,
          rows: table.rows.map((one, i) => ({
            ...one,
            cells: one.cells.map((cell, j) => (i === row && j === 0 ? change(cell) : cell)),
          })),
        }
      : table;
  const told = (value: number): TableCell => ({ state: 'published', text: `${value}`, spoken: null, value });
  const print = (change: (table: Table) => Table) => {
    const data = new Map([...release.files].filter(([path]) => path.startsWith('data/')));
    return printAccounts(release.source, data, change);
  };

  const appendix = 'appendix/bilaga-1-fritidsnamnden';
  const ofCommittee = 'follow-up/fritidsnamnden/uppfoljning-bidrag';
  const mutations: readonly (readonly [
    what: string,
    stem: string,
    change: (table: Table) => Table,
    found: string,
  ])[] = [
    [
      'a withheld count of a grant that is told, to everybody',
      'follow-up/uppfoljning-bidrag',
      cellAt('bidrag-deltagare-omgang-1', 1, () => told(2)),
      'Tabell 1, row 2 (Södra förskolan), Deltagare',
    ],
    [
      'a count, to everybody',
      'follow-up/uppfoljning-kartlaggning',
      cellAt('kartlaggning-nivaer', 0, () => told(9)),
      'Tabell 1, row 1 (Alla insatser), 2014',
    ],
    [
      'a withheld count of a grant that is told, to a committee',
      ofCommittee,
      cellAt('bidrag-deltagare-omgang-1', 1, () => told(2)),
      'Tabell 1, row 2 (Södra förskolan), Deltagare',
    ],
    [
      'a withheld answer that is told, in the appendix',
      appendix,
      cellAt('enkat-enkat-2015-trygg', 3, () => told(6)),
      '(Annat eller vill inte svara), Svarade ja',
    ],
    [
      'a count that others have, in the appendix',
      appendix,
      cellAt('kartlaggning-nivaer', 0, () => told(4)),
      'row 1 (Alla insatser), 2014',
    ],
  ];

  it.each(mutations)('%s', { timeout: 60_000 }, async (_, stem, change, found) => {
    const printed = await print(change);
    const formats = stem === appendix ? ['html', 'docx', 'pdf', 'xlsx'] : ['html', 'docx', 'pdf'];
    for (const format of formats) {
      const path = `${stem}.${format}`;
      const problems = await foundIn({ [path]: printed.get(path) ?? null });
      expect(problems.join('\n'), format).toContain(found);
      expect(problems.join('\n'), format).toContain(path);
    }
  });

  it('and where all formats agree, the paper of a committee and the appendix are found by release.json', async () => {
    const wrong = await print(cellAt('bidrag-deltagare-omgang-1', 1, () => told(2)));
    for (const stem of [ofCommittee, appendix]) {
      const changes = Object.fromEntries([...wrong].filter(([path]) => path.startsWith(`${stem}.`)));
      const problems = await foundIn(changes);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/\.html:Tabell \d+, row 2 \(Södra förskolan\), Deltagare$/);
    }
  });

  it('in none of them, when nothing is changed', async () => {
    const same = await print((table) => table);
    const papers = [...same].filter(([path]) => path.startsWith('follow-up/'));
    expect(papers.length).toBeGreaterThan(40);
    expect(await foundIn(Object.fromEntries(papers))).toEqual([]);
  });
});

describe('release.json itself', () => {
  const withFollowUp = (change: (followUp: NonNullable<Released['follow_up']>) => object): Released => {
    if (released.follow_up === null) throw new Error('the release has no follow-up');
    return releasedSchema.parse({
      ...released,
      follow_up: { ...released.follow_up, ...change(released.follow_up) },
    });
  };

  it('has shares of surveys that follow from its counts, with their intervals', () => {
    expect(released.follow_up?.surveys.filter(({ share }) => share.state === 'calculated')).toHaveLength(2);
    expect(checkSurveyShares(released)).toEqual([]);
    const wrong = [{ value: 57 }, { interval: [61, 62] }, { state: 'not_calculated', because: 'withheld' }];
    for (const change of wrong) {
      const other = withFollowUp(({ surveys: [first, ...rest] }) => ({
        surveys: [{ ...first, share: { ...first?.share, ...change } }, ...rest],
      }));
      expect(placesOf(checkSurveyShares(other))).toEqual(['release.json:share of enkat-2015 alla trygg']);
    }
  });

  it('has no share of a withheld count', () => {
    const other = withFollowUp(({ surveys }) => ({
      surveys: surveys.map((one) =>
        one.group === 'annat'
          ? { ...one, share: { state: 'calculated', value: 85.7, interval: [48.7, 97.4], uncertain: true } }
          : one,
      ),
    }));
    expect(placesOf(checkSurveyShares(other))).toEqual(['release.json:share of enkat-2015 annat trygg']);
  });

  it('lacks no share and has none that is one more', () => {
    const fewer = withFollowUp(({ surveys }) => ({ surveys: surveys.slice(1) }));
    expect(placesOf(checkSurveyShares(fewer))).toHaveLength(1);
    const more = withFollowUp(({ surveys }) => ({
      surveys: [...surveys, ...surveys.slice(0, 1).map((one) => ({ ...one, survey: 'x' }))],
    }));
    expect(placesOf(checkSurveyShares(more))).toEqual(['release.json:a share which is one more']);
  });

  it('is what pages, papers and data are held against: another count in it is found in all of them', async () => {
    const content = edited(
      'release.json',
      '"key":"grant:norra","state":"published","value":31',
      '"key":"grant:norra","state":"published","value":32',
    );
    const found = (await foundIn(content)).join('\n');
    for (const place of [
      'site/uppfoljning-bidrag.html',
      'site/en/uppfoljning-bidrag.html',
      'follow-up/fritidsnamnden/uppfoljning-bidrag.html',
      'appendix/bilaga-1-fritidsnamnden.html',
    ])
      expect(found).toContain(`VERIFY-004 ${place}:`);
  });

  it('tells of no count twice', async () => {
    const json = JSON.parse(textIn(release.files, 'release.json'));
    json.follow_up.counts.push({ key: 'grant:norra', state: 'published', value: 32 });
    const twice = { 'release.json': bytesOf(canonicalJson(json)) };
    await expect(foundIn(twice)).rejects.toMatchObject({ problems: [{ code: 'VERIFY-003' }] });
  });
});
