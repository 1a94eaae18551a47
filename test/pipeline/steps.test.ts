import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { approveStep, checkStep, loadStep, pictureOnDisk, refreshStep } from '../../pipeline/steps.ts';
import { readWorkspace } from '../../pipeline/workspace/workspace.ts';
import { problemsOf } from '../support/problems-of.ts';
import { makeSmallWorkspace, type SmallWorkspace, youthIndicators } from '../support/small-workspace.ts';

let workspace: SmallWorkspace;

const path = (name: string) => join(workspace.dir, name);
const text = (name: string) => readFile(path(name), 'utf8');

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(path(folder), { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every file of the draft with its digest. */
async function digests(folder: string): Promise<string[]> {
  const files = await filesIn(folder);
  return Promise.all(
    files.map(
      async (file) =>
        `${file.slice(path(folder).length)} ${createHash('sha256')
          .update(await readFile(file))
          .digest('hex')}`,
    ),
  );
}

describe('a refresh', () => {
  beforeAll(async () => {
    workspace = await makeSmallWorkspace();
  });
  afterAll(() => workspace.remove());

  it('needs the deliveries to be loaded first', async () => {
    expect(await problemsOf(refreshStep(workspace.dir))).toEqual(['STORE-003 confidential/counts.duckdb']);
    expect(await filesIn('drafts')).toEqual([]);
  });

  it('writes the draft, its evidence apart from it, and tells where to look', async () => {
    await loadStep(workspace.dir);
    const summary = await refreshStep(workspace.dir);
    expect(summary.draft).toBe('2015-1');
    for (const place of [summary.site, ...summary.appendices, summary.data]) await stat(place);
    expect(summary.appendices).toHaveLength(1);
    expect(await filesIn('confidential/evidence/2015-1')).toHaveLength(1);
    expect((await filesIn('drafts')).join()).not.toMatch(/evidence/);
  });

  it('withholds the small count and what would give it away, and says that the table is full of dots', async () => {
    const summary = await refreshStep(workspace.dir);
    // The area S has 3 children, and N would give it away: 71 − N − 0. Both years.
    expect(summary.cells).toEqual({ published: 26, withheld: 4, without: 0 });
    // Nor would the two years together do: the three of 2014 may be those of 2015.
    expect(summary.advice).toEqual([
      { indicator: 'youth.children', crossing: ['area'], withheld: 4, cells: 6, offers: [] },
    ]);
    // Five places of the children, six of the others, in three indicators; N and S are broken in both years.
    expect(summary.series).toEqual({ followed: 15, whole: 13 });
    expect(summary.contradicted).toEqual([]);
    expect(await text('drafts/2015-1/release.json')).not.toMatch(/"value":(3|68)\b/);
  });

  it('withholds what the statistician wants withheld, and what would give it away', async () => {
    await workspace.write(
      'confidential/withheld.yaml',
      '- { indicator: youth.visits, year: 2015, cell: { sex: F }, reason: Alla vet vilka de är. }\n',
    );
    // The 90 visits of girls, and those of boys: 160 − 70.
    expect((await refreshStep(workspace.dir)).cells).toEqual({ published: 24, withheld: 6, without: 0 });
    expect(await text('drafts/2015-1/release.json')).not.toMatch(/Alla vet/);
    await rm(path('confidential/withheld.yaml'));
    expect((await refreshStep(workspace.dir)).cells.withheld).toBe(4);
  });

  it('gives the same bytes each time', async () => {
    await refreshStep(workspace.dir);
    const first = await digests('drafts/2015-1');
    await refreshStep(workspace.dir);
    expect(await digests('drafts/2015-1')).toEqual(first);
  });

  it('leaves the draft before as it was when the workspace has a problem', async () => {
    const before = await digests('drafts/2015-1');
    const settings = await text('samlad.yaml');
    await workspace.write('samlad.yaml', settings.replace('"0199"', '0199'));
    expect(await problemsOf(refreshStep(workspace.dir))).toEqual(['WORKSPACE-002 samlad.yaml:2:7']);
    await workspace.write('samlad.yaml', settings);
    expect(await digests('drafts/2015-1')).toEqual(before);
  });

  it('notices that a delivery has been taken away since it was loaded', async () => {
    const settings = await text('samlad.yaml');
    await workspace.write(
      'samlad.yaml',
      `${settings}absent: [{ source: youth-centres, year: 2015, state: missing, reason: Borta }]\n`,
    );
    await rename(path('deliveries/youth-2015'), path('aside'));
    for (const step of [checkStep, loadStep, refreshStep]) {
      expect(await problemsOf(step(workspace.dir))).toEqual(['STORE-004 confidential/counts.duckdb']);
    }
    await rename(path('aside'), path('deliveries/youth-2015'));
    await workspace.write('samlad.yaml', settings);
  });
});

describe('an approval', () => {
  beforeEach(async () => {
    workspace = await makeSmallWorkspace();
    await loadStep(workspace.dir);
    await refreshStep(workspace.dir);
  });
  afterEach(() => workspace.remove());

  const approve = (role: string) => approveStep(workspace.dir, role, '2016-03-20');

  it('by two roles makes the release: read-only, listed with digests, without UTKAST, and only once', async () => {
    expect(await approve('statistiker')).toEqual({ draft: '2015-1', roles: ['statistiker'], release: null });
    expect(await filesIn('releases')).toEqual([]);
    const { release } = await approve('dataskyddsombud');
    expect(release).toBe(path('releases/2015-1'));
    const files = await filesIn('releases/2015-1');
    for (const file of files) expect((await stat(file)).mode & 0o222).toBe(0);
    const manifest = JSON.parse(await text('releases/2015-1/manifest.json'));
    expect(Object.keys(manifest.files)).toHaveLength(files.length - 1);
    const page = await readFile(path('releases/2015-1/site/index.html'));
    expect(manifest.files['site/index.html']).toBe(createHash('sha256').update(page).digest('hex'));
    expect(page.toString()).not.toMatch(/utkast/i);
    expect(await text('drafts/2015-1/site/index.html')).toMatch(/utkast/i);
    expect(await problemsOf(approve('förvaltningschef'))).toEqual(['RELEASE-001 samlad.yaml:release.id']);
    expect(await problemsOf(refreshStep(workspace.dir))).toEqual(['RELEASE-001 samlad.yaml:release.id']);
  });

  it('is given by known roles, each once', async () => {
    expect(await problemsOf(approve('praktikant'))).toEqual(['APPROVAL-001 samlad.yaml:approvers']);
    await approve('statistiker');
    expect(await problemsOf(approve('statistiker'))).toEqual(['APPROVAL-001 samlad.yaml:approvers']);
    expect(await filesIn('releases')).toEqual([]);
  });

  it('is refused when the counts have changed since the draft', async () => {
    const values = { 'youth.visits F TOT': 93, 'youth.visits T TOT': 163 };
    await workspace.writeDelivery('youth-2015-new', { year: 2015, created: '2016-03-01', values });
    await loadStep(workspace.dir);
    expect(await problemsOf(approve('statistiker'))).toEqual(['APPROVAL-002 drafts/2015-1/release.json']);
  });

  it('is refused when somebody has edited a page of the draft', async () => {
    await workspace.write('drafts/2015-1/site/index.html', '<p>bättre siffror</p>');
    expect(await problemsOf(approve('statistiker'))).toEqual(['APPROVAL-002 drafts/2015-1/site/index.html']);
  });

  it('is refused when the list of digests has been edited with the page, and when a file has been added', async () => {
    const page = '<p>bättre siffror</p>';
    const manifest = JSON.parse(await text('drafts/2015-1/manifest.json'));
    manifest.files['site/index.html'] = createHash('sha256').update(page).digest('hex');
    await workspace.write('drafts/2015-1/site/index.html', page);
    await workspace.write('drafts/2015-1/manifest.json', JSON.stringify(manifest));
    await workspace.write('drafts/2015-1/site/more.html', page);
    expect((await problemsOf(approve('statistiker'))).sort()).toEqual([
      'APPROVAL-002 drafts/2015-1/manifest.json',
      'APPROVAL-002 drafts/2015-1/site/index.html',
      'APPROVAL-002 drafts/2015-1/site/more.html',
    ]);
  });

  it('is never lost to another that is given at the same time', async () => {
    const roles = ['statistiker', 'dataskyddsombud'];
    const answers = await Promise.all(roles.map((role) => problemsOf(approve(role))));
    expect(answers.flat()).toEqual(['STORE-001 confidential/workspace.lock']);
    const [late = ''] = roles.filter((_, i) => answers[i]?.length);
    expect((await approve(late)).release).toBe(path('releases/2015-1'));
  });

  it('is refused while a refresh is under way', async () => {
    let refused: Promise<string[]> = Promise.resolve([]);
    await refreshStep(workspace.dir, (doing) => {
      if (doing === 'Checking deliveries') refused = problemsOf(approve('statistiker'));
    });
    expect(await refused).toEqual(['STORE-001 confidential/workspace.lock']);
  });

  it('is kept when a refresh was killed between moving the old draft aside and the new one in', async () => {
    await approve('statistiker');
    await rename(path('drafts/2015-1'), path('drafts/.2015-1.old-4711'));
    await refreshStep(workspace.dir);
    expect(await text('drafts/2015-1/approvals.json')).toMatch(/statistiker/);
    await rename(path('drafts/2015-1'), path('drafts/.2015-1.old-4711'));
    expect((await approve('dataskyddsombud')).roles).toHaveLength(2);
  });

  it('falls away when the draft changes, and stays when it does not', async () => {
    await approve('statistiker');
    await refreshStep(workspace.dir);
    expect(await text('drafts/2015-1/approvals.json')).toMatch(/statistiker/);
    const settings = await text('samlad.yaml');
    await workspace.write('samlad.yaml', settings.replace('2016-03-16', '2016-03-17'));
    await refreshStep(workspace.dir);
    expect((await filesIn('drafts')).join()).not.toMatch(/approvals/);
  });
});

describe('a check', () => {
  beforeEach(async () => {
    workspace = await makeSmallWorkspace();
  });
  afterEach(() => workspace.remove());

  it('needs no store, and leaves deliveries that are new to the load', async () => {
    expect(await problemsOf(checkStep(workspace.dir))).toEqual([]);
    await loadStep(workspace.dir);
    expect(await problemsOf(checkStep(workspace.dir))).toEqual([]);
    await workspace.writeDelivery('youth-2015-new', { year: 2015, created: '2016-03-01' });
    expect(await problemsOf(checkStep(workspace.dir))).toEqual([]);
    expect(await problemsOf(refreshStep(workspace.dir))).toEqual(['STORE-003 confidential/counts.duckdb']);
  });

  it('says what refresh would say of earlier releases', async () => {
    await workspace.write('releases/2015-1/release.json', '{}');
    expect(await problemsOf(checkStep(workspace.dir))).toEqual([
      'RELEASE-002 releases/2015-1/release.json',
      'RELEASE-001 samlad.yaml:release.id',
    ]);
  });
});

describe('a later release', () => {
  it('does not show what an earlier one has withheld, nor what would give it away', async () => {
    workspace = await makeSmallWorkspace();
    await loadStep(workspace.dir);
    await refreshStep(workspace.dir);
    await approveStep(workspace.dir, 'statistiker', '2016-03-20');
    await approveStep(workspace.dir, 'dataskyddsombud', '2016-03-20');
    const settings = await text('samlad.yaml');
    await workspace.write(
      'samlad.yaml',
      settings.replace('"2015-1", date: 2016-03-16', '"2015-2", date: 2016-09-01'),
    );
    // With the mildest policy 3 is no small number any more; what was withheld stays so.
    await workspace.write(
      'indicators/youth.yaml',
      youthIndicators.replaceAll('since: 2014', 'since: 2014\n    policy: scb-3'),
    );
    expect((await refreshStep(workspace.dir)).cells).toEqual({ published: 26, withheld: 4, without: 0 });
    await workspace.remove();
  });

  it('sets the old numbers beside the new ones, with what the agency has said, in every form', async () => {
    workspace = await makeSmallWorkspace();
    const approve = async (date: string): Promise<void> => {
      for (const role of ['statistiker', 'dataskyddsombud']) await approveStep(workspace.dir, role, date);
    };
    await loadStep(workspace.dir);
    await refreshStep(workspace.dir);
    expect(await text('drafts/2015-1/site/andringar.html')).toContain(
      'Det finns ingen tidigare utgåva att jämföra med.',
    );
    await approve('2016-03-20');
    const values = { 'youth.visits T TOT': 163, 'youth.visits F TOT': 93 };
    await workspace.writeDelivery('youth-2015-new', { year: 2015, created: '2016-05-01', values });
    await workspace.write(
      'answers.yaml',
      `- indicator: youth.visits
  year: 2015
  answer: { sv: Tre besök i december hade glömts. }
  by_role: enhetschef
  date: 2016-05-02
  revision: true
`,
    );
    const settings = await text('samlad.yaml');
    await workspace.write(
      'samlad.yaml',
      settings.replace('"2015-1", date: 2016-03-16', '"2015-2", date: 2016-09-01'),
    );
    await loadStep(workspace.dir);
    await refreshStep(workspace.dir);
    const page = (await text('drafts/2015-2/site/andringar.html')).replace(/<[^>]+>/g, ' ');
    const words = page.replace(/\s+/g, ' ');
    expect(words).toContain('Antal som är andra än i utgåva 2015-1, 16 mars 2016.');
    expect(words).toContain(
      'Ungdomsmottagningen: Tre besök i december hade glömts. (enhetschef, 2 maj 2016)',
    );
    expect(words).toMatch(/youth\.visits Totalt 2015 160 163 \+3 youth\.visits kön: Flickor 2015 90 93 \+3/);
    const [, ...rows] = (await text('drafts/2015-2/data/revisions.csv')).trim().split('\n');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(
      /^youth\.visits,.*,160,163,3,.*,answered,Tre besök i december hade glömts\.,2015-1,/,
    );
    const table = await text('drafts/2015-2/site/youth-visits.html');
    expect(table).toContain('(2015: Tre besök i december hade glömts).');
    // Once released it is not held against itself: computed again, it is the same.
    await approve('2016-09-04');
    const { content } = await pictureOnDisk(await readWorkspace(workspace.dir), () => {});
    expect(content.revisions.since?.id).toBe('2015-1');
    await workspace.remove();
  });
});
