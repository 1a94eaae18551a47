import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverByHand, type HandCountRequest } from '../../../pipeline/load/deliver-by-hand.ts';
import { writeDeliveries } from '../../../pipeline/load/write-deliveries.ts';
import { checkStep, loadStep } from '../../../pipeline/steps.ts';
import { readWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { writeTemplate } from '../../../sources/template/write-template.ts';
import { filledIn, type SheetRows, valueAt } from '../../support/fill-template.ts';
import { problemsOf, problemTexts } from '../../support/problems-of.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
let request: HandCountRequest;
beforeEach(async () => {
  workspace = await makeSmallWorkspace();
  const { catalogue } = await readWorkspace(workspace.dir);
  request = {
    source: 'youth-centres',
    year: 2015,
    municipality: '0199',
    catalogue,
    created: '2016-02-10',
    handOver: 'exact',
    harmTest: { date: '2016-02-12', role: 'enhetschef', basis: 'påhittat beslut' },
    scriptVersion: '0.1.0',
    counts: join(workspace.dir, 'mall.xlsx'),
  };
});
afterEach(() => workspace.remove());

/** Value and persons by indicator and what is not a total, as `youth.children F`. */
const counts: Readonly<Record<string, readonly [number, number | null]>> = {
  'youth.children': [70, null],
  'youth.children F': [40, null],
  'youth.children M': [30, null],
  'youth.children N': [66, null],
  'youth.children S': [4, null],
  'youth.returning': [35, null],
  'youth.returning F': [20, null],
  'youth.returning M': [15, null],
  'youth.visits': [160, 70],
  'youth.visits F': [90, 40],
  'youth.visits M': [70, 30],
};

function keyOf([indicator = '', area = '', sex = '']: readonly string[]): string {
  return [indicator, ...[area, sex].filter((code) => code !== 'TOT' && code !== 'T')].join(' ');
}

/** Fills the template by the counts above, with some of them changed. */
async function fill(
  changes: Readonly<Record<string, readonly [number | string | null, number | string | null]>> = {},
  change?: (rows: SheetRows) => SheetRows,
): Promise<void> {
  const order = { municipalityName: 'Småköping', contact: 'x@y.example', lastDate: '2016-02-15' };
  const template = await writeTemplate(request, order);
  const asked = { ...counts, ...changes };
  const filled = await filledIn(
    template,
    (codes) => {
      const known = Object.entries(asked).find(([key]) => key === keyOf(codes))?.[1];
      return known ?? [0, null];
    },
    change,
  );
  await writeFile(request.counts, filled);
}

const deliver = () => deliverByHand(request);

describe('counts kept by hand', () => {
  it('become a delivery that load takes like any other', async () => {
    await fill();
    await mkdir(join(workspace.dir, 'deliveries'), { recursive: true });
    const [folder = ''] = await writeDeliveries([await deliver()], join(workspace.dir, 'deliveries'));
    expect(await readFile(join(folder, 'datapackage.json'), 'utf8')).toContain('"counts_from": "template"');
    expect(await checkStep(workspace.dir)).toMatchObject({ deliveries: 3 });
    expect(await loadStep(workspace.dir)).toMatchObject({ loaded: expect.arrayContaining(['youth-2014']) });
  });

  it('may be missing where nobody knows, persons too', async () => {
    await fill({
      'youth.returning': ['saknas', null],
      'youth.returning F': ['saknas', null],
      'youth.visits': [160, 'saknas'],
    });
    expect(await problemsOf(deliver())).toEqual([]);
  });

  it('must be filled in, persons too where the row counts something else', async () => {
    await fill({ 'youth.children F': [null, null], 'youth.visits M': [70, null] });
    expect(await problemsOf(deliver())).toEqual([
      'TEMPLATE-002 mall.xlsx:3:Antal',
      'TEMPLATE-002 mall.xlsx:15:Antal personer',
    ]);
  });

  it('must add up: a total that its parts do not make is told at its row', async () => {
    await fill({ 'youth.children F': [41, null], 'youth.visits F': [90, 41] });
    const found = await problemTexts(deliver());
    expect(found.map(({ brief }) => brief)).toEqual(['DELIVERY-007 mall.xlsx:2:Antal']);
    expect(found[0]?.text).toMatch(/by sex.*Correct the sheet/);
    expect(found[0]?.text).not.toMatch(/\b(40|41|70)\b/);
  });

  it('have no part larger than its whole, and no more persons than children', async () => {
    await fill({ 'youth.returning F': [41, null], 'youth.returning': [56, null] });
    expect(await problemsOf(deliver())).toEqual(['DELIVERY-012 mall.xlsx:10:Antal']);
    await fill({ 'youth.visits': [160, 161] });
    expect(await problemsOf(deliver())).toEqual([
      'DELIVERY-012 mall.xlsx:2:Antal',
      'DELIVERY-003 mall.xlsx:13:Antal personer',
    ]);
    await fill({ 'youth.children F': [40, 41] });
    expect(await problemsOf(deliver())).toEqual([
      'DELIVERY-003 mall.xlsx:3:Antal personer',
      'DELIVERY-012 mall.xlsx:3:Antal',
    ]);
  });

  it('lose no row, have no row twice, and keep their codes', async () => {
    await fill({}, (rows) => rows.filter((_, i) => i !== 2));
    expect(await problemsOf(deliver())).toContain('DELIVERY-006 mall.xlsx');
    await fill({}, (rows) => [...rows, rows[3] ?? []]);
    const [again] = await problemTexts(deliver());
    expect(again?.brief).toBe('DELIVERY-005 mall.xlsx:17');
    expect(again?.text).toContain('the cell of line 4 again');
    await fill({}, (rows) => rows.map((row) => row.map((field) => (field === 'S' ? 'SÖDER' : field))));
    const codes = await problemTexts(deliver());
    expect(codes.map(({ brief }) => brief)).toContain('DELIVERY-004 mall.xlsx:7:area_code');
    expect(codes.map(({ text }) => text).join()).not.toContain('SÖDER');
  });

  it('of another year or municipality are told row by row, at most twenty of them', async () => {
    await fill({}, (rows) => rows.map((row) => row.map((field) => (field === '2015' ? '2014' : field))));
    const found = await problemsOf(deliver());
    expect(found).toContain('DELIVERY-003 mall.xlsx:2:ref_year');
    expect(found.length).toBeLessThanOrEqual(21);
  });

  it('tell of everything at once, in the order of the sheet', async () => {
    await fill({ 'youth.children F': ['många', null], 'youth.returning F': [21, null] }, (rows) =>
      rows.map((row, i) => (i === 14 ? row.map((field, at) => (at === valueAt ? -1 : field)) : row)),
    );
    expect(await problemsOf(deliver())).toEqual([
      'TEMPLATE-002 mall.xlsx:3:Antal',
      'DELIVERY-007 mall.xlsx:9:Antal',
      'TEMPLATE-002 mall.xlsx:15:Antal',
    ]);
  });

  it('may be CSV; a file that is not there, or is the template of nothing, is refused', async () => {
    expect(await problemsOf(deliver())).toEqual(['TEMPLATE-001 mall.xlsx']);
    await writeFile(request.counts, 'a;b\n1;2\n');
    expect(await problemsOf(deliver())).toEqual(['TEMPLATE-001 mall.xlsx']);
  });
});
