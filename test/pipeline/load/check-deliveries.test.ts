import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkStep, loadStep, refreshStep } from '../../../pipeline/steps.ts';
import { makeDelivery } from '../../../sources/delivery/make-delivery.ts';
import { problemsOf, problemTexts } from '../../support/problems-of.ts';
import {
  lineOf,
  makeSmallWorkspace,
  type SmallWorkspace,
  youthIndicators,
} from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await makeSmallWorkspace();
});
afterEach(() => workspace.remove());

const counts = 'deliveries/youth-2015/counts.csv';

/** The small workspace's indicators, each for itself. */
const withoutRelations = youthIndicators.replaceAll(/relations: .*$/gm, 'relations: []');

async function problems(): Promise<string[]> {
  return problemsOf(loadStep(workspace.dir));
}

/** Line of a cell of the small workspace. */
const line = (cell: string) => lineOf(workspace.dir, cell);

/** Changes one field of one row, the columns counted from 0. */
function field(at: number, column: number, value: string): (lines: string[]) => string[] {
  return (lines) =>
    lines.map((row, i) =>
      i === at - 1
        ? row
            .split(',')
            .map((old, c) => (c === column ? value : old))
            .join(',')
        : row,
    );
}

describe('a delivery on its way', () => {
  it('is loaded when nothing is wrong', async () => {
    expect(await problems()).toEqual([]);
  });

  it('is refused when it is half-written', async () => {
    await workspace.writeDelivery('youth-2015', {
      year: 2015,
      damage: (text) => text.slice(0, text.length / 2),
    });
    expect(await problems()).toEqual([`DELIVERY-001 ${counts}`]);
  });

  it('is refused when its counts were edited', async () => {
    await workspace.writeDelivery('youth-2015', {
      year: 2015,
      damage: (text) => text.replace(',71,71,', ',72,72,'),
    });
    expect(await problems()).toEqual([`DELIVERY-001 ${counts}`]);
  });

  it('is refused without one of its files, and when one is empty', async () => {
    await rm(join(workspace.dir, counts));
    expect(await problems()).toEqual([`DELIVERY-001 ${counts}`]);
    await workspace.write(counts, '');
    expect(await problems()).toEqual([`DELIVERY-001 ${counts}`]);
  });

  it('is refused when it was saved in another encoding, with the first line that shows it', async () => {
    await workspace.writeDelivery('youth-2015', {
      year: 2015,
      damage: (text) => Buffer.from(text.replace('\nyouth', '\nyöuth'), 'latin1'),
    });
    expect(await problems()).toEqual([`DELIVERY-009 ${counts}:2`]);
  });

  it('may not bring other files', async () => {
    await workspace.write('deliveries/youth-2015/export.csv', 'x');
    await workspace.write('deliveries/elever.csv', 'x');
    expect(await problems()).toEqual([
      'DELIVERY-001 deliveries/elever.csv',
      'DELIVERY-001 deliveries/youth-2015/export.csv',
    ]);
  });

  it('is refused when the manifest is not by the contract, without saying what stands there', async () => {
    await workspace.writeDelivery('youth-2015', { year: 2015, samlad: { hand_over: 'Anna Andersson' } });
    const [found] = await problemTexts(loadStep(workspace.dir));
    expect(found?.brief).toBe('DELIVERY-003 deliveries/youth-2015/datapackage.json');
    expect(found?.text).not.toMatch(/Anna/);
  });
});

describe('a receipt that comes along', () => {
  const page = async (change: (html: string) => string) => {
    const delivery = makeDelivery(emptyContent, { harmTest: null, countsFrom: 'register' });
    const html = Buffer.from(delivery.files.get('receipt.html') ?? []).toString();
    await workspace.write('deliveries/youth-2015/receipt.html', change(html));
    return problems();
  };

  it('may be text and a page, as the extract wrote them', async () => {
    await workspace.write('deliveries/youth-2015/receipt.txt', 'KVITTO');
    expect(await page((html) => html)).toEqual([]);
  });

  it('is searched for identities, whatever tags part them', async () => {
    expect(await page((html) => html.replace('</main>', '<p>2008<b>08</b>092381</p></main>'))).toEqual([
      'DELIVERY-002 deliveries/youth-2015/receipt.html',
    ]);
  });

  it('is refused as a page without the policy that lets nothing run', async () => {
    expect(await page((html) => html.replace(/<meta http-equiv[^>]*>/, ''))).toEqual([
      'DELIVERY-001 deliveries/youth-2015/receipt.html',
    ]);
    expect(await page((html) => `<script>alert(1)</script>${html}`)).toEqual([
      'DELIVERY-001 deliveries/youth-2015/receipt.html',
    ]);
  });
});

/** What a receipt needs to be written at all. */
const emptyContent = {
  source: 'youth-centres',
  place: { year: 2015, municipality: '0199', areaVersion: 'a', handOver: 'exact' },
  created: '2016-02-01',
  scriptVersion: '0.1.0',
  indicators: [],
  rows: [],
  readings: [],
  protectedPersons: 'count',
  notApplicable: [],
  notCounted: [],
  remarks: [],
} as const;

describe('exact counts', () => {
  const untested = { year: 2015, samlad: { harm_test: null } };
  const record = async (tests: string) =>
    workspace.write(
      'samlad.yaml',
      `${await readFile(join(workspace.dir, 'samlad.yaml'), 'utf8')}harm_tests:\n${tests}`,
    );

  it('are refused without a harm test, and the remedy says how to give one', async () => {
    await workspace.writeDelivery('youth-2015', untested);
    const [found, ...others] = await problemTexts(loadStep(workspace.dir));
    expect(others).toEqual([]);
    expect(found?.brief).toBe('DELIVERY-013 deliveries/youth-2015/datapackage.json:harm_test');
    expect(found?.text).toMatch(/--harm-test-date.*harm_tests:/);
  });

  it('are taken when samlad.yaml records the test, for the year or for years', async () => {
    await workspace.writeDelivery('youth-2015', untested);
    await record('  - { source: youth-centres, year: 2014, date: 2016-02-03, role: chef, basis: OSL }\n');
    expect(await problems()).toEqual(['DELIVERY-013 deliveries/youth-2015/datapackage.json:harm_test']);
    await workspace.write(
      'samlad.yaml',
      (await readFile(join(workspace.dir, 'samlad.yaml'), 'utf8')).replace(
        'year: 2014,',
        'years: { first: 2014, last: 2015 },',
      ),
    );
    expect(await problems()).toEqual([]);
  });

  it('are refused without a harm test also where a newer delivery has one', async () => {
    await workspace.writeDelivery('youth-2015-old', { ...untested, created: '2016-01-15' });
    expect(await problems()).toEqual(['DELIVERY-013 deliveries/youth-2015-old/datapackage.json:harm_test']);
  });

  it('that the agency has masked need no harm test', async () => {
    const at = await line('youth.children T S');
    const lines = (all: string[]) =>
      all.map((row, i) => (i === at - 1 ? row.replace(/,3,3,ok$/, ',,,masked') : row));
    await workspace.writeDelivery('youth-2015', {
      year: 2015,
      lines,
      samlad: { hand_over: 'masked', harm_test: null },
    });
    expect(await problems()).toEqual([]);
  });
});

describe('a row', () => {
  it('that holds a personnummer is refused by place, never shown', async () => {
    const at = await line('youth.children F TOT');
    await workspace.writeDelivery('youth-2015', { year: 2015, lines: field(at, 10, '200808092381') });
    const found = await problemTexts(loadStep(workspace.dir));
    expect(found.map(({ brief }) => brief)).toContainEqual(
      expect.stringMatching(`DELIVERY-002 ${counts}:${at}`),
    );
    expect(found.map(({ text }) => text).join()).not.toMatch(/2008|2381/);
  });

  it('is refused with line and column when a field is not by the contract', async () => {
    const at = await line('youth.children F TOT');
    await workspace.writeDelivery('youth-2015', { year: 2015, lines: field(at, 11, '4O') });
    expect(await problems()).toEqual([`DELIVERY-003 ${counts}:${at}:value`]);
  });

  it('with a code that is not in the code list is refused, and leaves a cell absent', async () => {
    const at = await line('youth.children T S');
    await workspace.writeDelivery('youth-2015', { year: 2015, lines: field(at, 5, 'SODER') });
    const found = await problemTexts(loadStep(workspace.dir));
    expect(found.map(({ brief }) => brief)).toEqual([
      `DELIVERY-004 ${counts}:${at}:area_code`,
      `DELIVERY-006 ${counts}`,
    ]);
    expect(found[0]?.text).toMatch('one of: TOT, N, S, U');
    expect(found[0]?.text).not.toMatch('SODER');
  });

  it('outside the crossings of its indicator is refused', async () => {
    const at = await line('youth.children T S');
    await workspace.writeDelivery('youth-2015', { year: 2015, lines: field(at, 7, 'F') });
    expect(await problems()).toContain(`DELIVERY-004 ${counts}:${at}`);
  });

  it('may stand only once', async () => {
    await workspace.writeDelivery('youth-2015', { year: 2015, lines: (lines) => [...lines, lines[1] ?? ''] });
    const last = (await line('youth.visits U TOT')) + 1;
    expect(await problems()).toEqual([`DELIVERY-005 ${counts}:${last}`]);
  });

  it('may not be left out, not even a zero', async () => {
    const at = await line('youth.children U TOT');
    await workspace.writeDelivery('youth-2015', {
      year: 2015,
      lines: (lines) => lines.filter((_, i) => i !== at - 1),
    });
    const [found] = await problemTexts(loadStep(workspace.dir));
    expect(found).toEqual({
      brief: `DELIVERY-006 ${counts}`,
      text: expect.stringContaining('youth.children|2015|TOT|U'),
    });
  });

  it('needs a number when it is ok, and may have none when it is missing', async () => {
    const at = await line('youth.visits F TOT');
    await workspace.writeDelivery('youth-2014', { year: 2014, lines: field(at, 11, '') });
    await workspace.writeDelivery('youth-2015', { year: 2015, lines: field(at, 13, 'missing') });
    expect(await problems()).toEqual([
      `DELIVERY-003 deliveries/youth-2014/counts.csv:${at}:value`,
      `DELIVERY-003 ${counts}:${at}:value`,
    ]);
  });

  it('with an indicator that nobody knows, or that another source counts, is refused', async () => {
    const at = await line('youth.returning U TOT');
    for (const id of ['youth.unknown', 'bou.children_placed']) {
      await workspace.writeDelivery('youth-2015', { year: 2015, lines: field(at, 0, id) });
      expect(await problems()).toEqual([
        `DELIVERY-004 ${counts}:${at}:indicator_id`,
        `DELIVERY-006 ${counts}`,
      ]);
    }
  });

  it('stands for at most as many persons as it counts, whatever it counts', async () => {
    const verdictOn = async (unit: string, persons: string) => {
      const at = await line('youth.visits F TOT');
      await workspace.write('indicators/youth.yaml', withoutRelations.replace('interventions', unit));
      await workspace.writeDelivery('youth-2015', { year: 2015, lines: field(at, 12, persons) });
      return (await problems()).length === 0 ? 'loaded' : 'refused';
    };
    // 90 in the cell.
    for (const unit of ['children', 'cases', 'investigations', 'interventions']) {
      expect([unit, await verdictOn(unit, '91')]).toEqual([unit, 'refused']);
      expect([unit, await verdictOn(unit, '90')]).toEqual([unit, 'loaded']);
    }
    expect(await verdictOn('children', '1')).toBe('loaded');
    expect(await verdictOn('children', '0')).toBe('refused');
    expect(await verdictOn('children', '')).toBe('refused');
    expect(await verdictOn('interventions', '')).toBe('loaded');
    expect(await verdictOn('families', '91')).toBe('loaded');
    expect(await verdictOn('families', '0')).toBe('refused');
  });

  it('that counts nothing has nobody behind it', async () => {
    const at = await line('youth.visits U TOT');
    await workspace.writeDelivery('youth-2015', { year: 2015, lines: field(at, 12, '1') });
    expect(await problems()).toEqual([`DELIVERY-003 ${counts}:${at}:n_persons`]);
  });

  it('may leave the persons out only where the register knows no individuals', async () => {
    const at = await line('youth.children T S');
    const lines = (all: string[]) =>
      all.map((row, i) => (i === at - 1 ? row.replace(/,3,3,ok$/, ',3,,ok') : row));
    await workspace.writeDelivery('youth-2015', { year: 2015, lines });
    expect(await problems()).toEqual([`DELIVERY-003 ${counts}:${at}:n_persons`]);
    const anonymous = youthIndicators.replace('unit: children', 'unit: children\n    identified: false');
    await workspace.write('indicators/youth.yaml', anonymous);
    expect(await problems()).toEqual([]);
    const families = (n: number) => (all: string[]) =>
      all.map((row, i) => (i === at - 1 ? row.replace(/,3,3,ok$/, `,3,${n},ok`) : row));
    await workspace.writeDelivery('youth-2015', { year: 2015, lines: families(2) });
    expect(await problems()).toEqual([]);
    for (const n of [0, 4]) {
      await workspace.writeDelivery('youth-2015', { year: 2015, lines: families(n) });
      expect(await problems()).toEqual([`DELIVERY-003 ${counts}:${at}:n_persons`]);
    }
  });

  it('is not applicable only in a breakdown that the manifest gives a reason for', async () => {
    const lines = (all: string[]) =>
      all.map((row) =>
        /^youth.children.*,(N|S|U),[a-p]{12},/.test(row)
          ? row.replace(/,\d+,\d+,ok$/, ',,,not_applicable')
          : row,
      );
    await workspace.writeDelivery('youth-2015', { year: 2015, lines });
    expect(await problems()).toHaveLength(3);
    const not_applicable = [
      { indicator: 'youth.children', breakdown: 'area', reason: 'Område saknas i uttaget' },
    ];
    await workspace.writeDelivery('youth-2015', { year: 2015, lines, samlad: { not_applicable } });
    expect(await problems()).toEqual([]);
  });
});

describe('numbers', () => {
  it('of overlapping parts are each at most the total, and together at least', async () => {
    await workspace.write(
      'indicators/youth.yaml',
      youthIndicators.replaceAll('{ list: sex, additive: true }', '{ list: sex, additive: false }'),
    );
    const verdictOn = async (values: Record<string, number>) => {
      await workspace.writeDelivery('youth-2014', { year: 2014 });
      await workspace.writeDelivery('youth-2015', { year: 2015, values });
      return (await problemTexts(loadStep(workspace.dir))).map(({ brief }) => brief);
    };
    const total = `DELIVERY-007 ${counts}:${await line('youth.returning T TOT')}:value`;
    // 20 girls and 15 boys: 35 in all when nobody is both, 30 when some are.
    expect(await verdictOn({ 'youth.returning T TOT': 36 })).toEqual([total]);
    expect(await verdictOn({ 'youth.returning T TOT': 19 })).toEqual([total]);
    await workspace.writeDelivery('youth-2015', { year: 2015, values: { 'youth.returning T TOT': 30 } });
    expect(await problems()).toEqual([]);
  });

  it('that do not add up are refused at the line of the total, without a number', async () => {
    await workspace.writeDelivery('youth-2015', { year: 2015, values: { 'youth.children T S': 4 } });
    const [found, ...more] = await problemTexts(loadStep(workspace.dir));
    expect(more).toEqual([]);
    expect(found?.brief).toBe(`DELIVERY-007 ${counts}:${await line('youth.children T TOT')}:value`);
    expect(found?.text).toBe(
      'a total that its 3 parts by area_code do not make up / the sum of the parts / ' +
        'Ask the agency to run the extract again; counts.csv is not to be edited.',
    );
  });

  it('that are masked are not added up', async () => {
    const at = await line('youth.children T S');
    const lines = (all: string[]) =>
      all.map((row, i) => (i === at - 1 ? row.replace(/,3,3,ok$/, ',,,masked') : row));
    await workspace.writeDelivery('youth-2015', { year: 2015, lines, samlad: { hand_over: 'masked' } });
    expect(await problems()).toEqual([]);
  });

  it('that are known are never more than the total, whatever the masked ones are', async () => {
    const at = await line('youth.children T S');
    const lines = (all: string[]) =>
      all.map((row, i) => (i === at - 1 ? row.replace(/,3,3,ok$/, ',,,masked') : row));
    const masked = { year: 2015, lines, samlad: { hand_over: 'masked' } };
    const total = `DELIVERY-007 ${counts}:${await line('youth.children T TOT')}:value`;
    // A masked part is one at least, so 71 in the north leave no room for it.
    for (const north of [72, 71]) {
      await workspace.writeDelivery('youth-2015', { ...masked, values: { 'youth.children T N': north } });
      expect(await problems()).toEqual([total]);
    }
    await workspace.writeDelivery('youth-2015', { ...masked, values: { 'youth.children T N': 70 } });
    expect(await problems()).toEqual([]);
  });

  it('of what lies inside something else are at most that', async () => {
    const within =
      'within: [{ parts: { breakdown: area, codes: [S] }, whole: { breakdown: sex, codes: [M] }, exact: false }]';
    await workspace.write(
      'indicators/youth.yaml',
      youthIndicators.replace('since: 2014', `since: 2014\n    ${within}`),
    );
    expect(await problems()).toEqual([]);
    const values = { 'youth.children T N': 39, 'youth.children T S': 32 };
    await workspace.writeDelivery('youth-2015', { year: 2015, values });
    const [found, ...more] = await problemTexts(loadStep(workspace.dir));
    expect(more).toEqual([]);
    expect(found?.brief).toBe(`DELIVERY-007 ${counts}:${await line('youth.children M TOT')}:value`);
    expect(found?.text).toMatch('less than S, which lie inside M / at least as many');
  });

  it('are not masked in a delivery that says it is exact', async () => {
    const at = await line('youth.children T S');
    const lines = (all: string[]) =>
      all.map((row, i) => (i === at - 1 ? row.replace(/,3,3,ok$/, ',,,masked') : row));
    await workspace.writeDelivery('youth-2015', { year: 2015, lines });
    expect(await problems()).toEqual([`DELIVERY-003 ${counts}:${at}:status`]);
  });

  it('make up their total with the unknown among them', async () => {
    const withUnknown = {
      'youth.returning U TOT': 2,
      'youth.returning T TOT': 37,
      'youth.children U TOT': 2,
    };
    const values = { ...withUnknown, 'youth.children T TOT': 73, 'youth.children T N': 70 };
    const visits = { 'youth.visits U TOT': 2, 'youth.visits T TOT': 162 };
    await workspace.write('indicators/youth.yaml', withoutRelations);
    const deliver = (changed: Readonly<Record<string, number>>) =>
      workspace.writeDelivery('youth-2015', {
        year: 2015,
        values: changed,
        // Who is behind the two visits is not known.
        lines: (lines) => lines.map((row) => row.replace(/,2,0,ok$/, ',2,,ok')),
      });
    await deliver({ ...values, ...visits });
    expect(await problems()).toEqual([]);
    await deliver({ ...values, ...visits, 'youth.returning T TOT': 35 });
    expect(await problems()).toEqual([`DELIVERY-007 ${counts}:${await line('youth.returning T TOT')}:value`]);
  });

  it('of a subset are none where the whole is none, masked or not', async () => {
    const at = await line('youth.returning U TOT');
    const masked = (lines: string[]) =>
      lines.map((row, i) => (i === at - 1 ? row.replace(/,0,0,ok$/, ',,,masked') : row));
    const samlad = { hand_over: 'masked' };
    const values = { 'youth.returning F TOT': 19 };
    await workspace.writeDelivery('youth-2015', { year: 2015, values, lines: masked, samlad });
    expect(await problems()).toEqual([`DELIVERY-012 ${counts}:${at}:value`]);
  });

  it('of interventions are never fewer than the children behind them, known or not', async () => {
    const visits = await line('youth.visits M TOT');
    const children = await line('youth.children M TOT');
    // 31 boys and 30 visits: somebody has not visited.
    const values = { 'youth.visits M TOT': 30, 'youth.visits T TOT': 120 };
    await workspace.writeDelivery('youth-2015', { year: 2015, values, lines: field(visits, 12, '') });
    const [found, ...more] = await problemTexts(loadStep(workspace.dir));
    expect(more).toEqual([]);
    expect(found?.brief).toBe(`DELIVERY-012 ${counts}:${children}:value`);
    expect(found?.text).toMatch('more than youth.visits has / at most one person for each that it counts');
    await workspace.writeDelivery('youth-2015', {
      year: 2015,
      values: { 'youth.visits M TOT': 31, 'youth.visits T TOT': 121 },
      lines: field(visits, 12, ''),
    });
    expect(await problems()).toEqual([]);
  });

  it('of a subset may not be larger', async () => {
    const values = { 'youth.returning F TOT': 41, 'youth.returning T TOT': 56 };
    await workspace.writeDelivery('youth-2015', { year: 2015, values });
    expect(await problems()).toEqual([`DELIVERY-012 ${counts}:${await line('youth.returning F TOT')}:value`]);
  });

  it('of persons must be the persons behind the units', async () => {
    const values = { 'youth.children F TOT': 41, 'youth.children M TOT': 30 };
    await workspace.writeDelivery('youth-2015', { year: 2015, values });
    expect(await problems()).toEqual([
      `DELIVERY-012 ${counts}:${await line('youth.children F TOT')}:value`,
      `DELIVERY-012 ${counts}:${await line('youth.children M TOT')}:value`,
    ]);
  });

  it('of what an umbrella is said to include may not be larger, and while that is not said may be', async () => {
    const unanswered = youthIndicators
      .replace('relations: [{ kind: subset_of, with: youth.children }]', 'relations: []')
      .replace('persons_of, with: youth.visits }', 'may_contain, with: youth.returning }');
    await workspace.write('indicators/youth.yaml', unanswered);
    const values = { 'youth.returning F TOT': 41, 'youth.returning T TOT': 56 };
    await workspace.writeDelivery('youth-2015', { year: 2015, values });
    expect(await problems()).toEqual([]);
    const answer = 'includes: { youth.children: [youth.returning] }';
    const settings = await readFile(join(workspace.dir, 'samlad.yaml'), 'utf8');
    await workspace.write('samlad.yaml', `${settings}${answer}\n`);
    expect(await problems()).toEqual([`DELIVERY-012 ${counts}:${await line('youth.returning F TOT')}:value`]);
  });

  it('from between two occasions are refused', async () => {
    await workspace.write(
      'indicators/youth.yaml',
      youthIndicators.replaceAll('since: 2014', 'since: 2014\n    every: 2'),
    );
    const found = await problemTexts(loadStep(workspace.dir));
    expect(new Set(found.map(({ brief }) => brief.replace(/\d+:ref_year/, 'ref_year')))).toEqual(
      new Set([`DELIVERY-003 ${counts}:ref_year`]),
    );
    expect(found[0]?.text).toContain('between two occasions / no value but every 2 years from 2014');
  });

  it('from before the series are refused, masked or not', async () => {
    const later = youthIndicators
      .replaceAll('since: 2014', 'since: 2015')
      .replaceAll('from: 2014', 'from: 2015');
    await workspace.write('indicators/youth.yaml', later);
    const at = await line('youth.children T S');
    const lines = (all: string[]) =>
      all.slice(0, at).map((row, i) => (i === at - 1 ? row.replace(/,3,3,ok$/, ',,,masked') : row));
    await workspace.writeDelivery('youth-2014', { year: 2014, lines, samlad: { hand_over: 'masked' } });
    expect(await problems()).toEqual(
      Array.from(
        { length: at - 1 },
        (_, i) => `DELIVERY-003 deliveries/youth-2014/counts.csv:${i + 2}:ref_year`,
      ),
    );
  });
});

describe('the deliveries together', () => {
  it('lack none without a declared reason', async () => {
    await rm(join(workspace.dir, 'deliveries/youth-2015'), { recursive: true });
    const [found] = await problemTexts(loadStep(workspace.dir));
    expect(found).toEqual({
      brief: 'DELIVERY-008 deliveries/',
      text: expect.stringContaining('youth-centres for 2015'),
    });
  });

  it('lack none for a year in which nothing is counted', async () => {
    await rm(join(workspace.dir, 'deliveries/youth-2015'), { recursive: true });
    await workspace.write(
      'indicators/youth.yaml',
      youthIndicators.replaceAll('since: 2014', 'since: 2014\n    every: 2'),
    );
    expect(await problems()).toEqual([]);
  });

  it('may not leave out an indicator of their year', async () => {
    const lines = (all: string[]) => all.filter((row) => !row.startsWith('youth.visits'));
    await workspace.writeDelivery('youth-2015', { year: 2015, lines });
    const [found, ...more] = await problemTexts(loadStep(workspace.dir));
    expect(more).toEqual([]);
    expect(found?.text).toMatch('no cell of youth.visits / its 4 cells');
  });

  it('leave a year that is declared missing without numbers, never with zeros', async () => {
    await rm(join(workspace.dir, 'deliveries/youth-2015'), { recursive: true });
    const before = await readFile(join(workspace.dir, 'samlad.yaml'), 'utf8');
    const absent = 'absent: [{ source: youth-centres, year: 2015, state: missing, reason: Systemet byttes }]';
    await workspace.write('samlad.yaml', `${before}${absent}\n`);
    await loadStep(workspace.dir);
    await refreshStep(workspace.dir);
    const release: unknown = JSON.parse(
      await readFile(join(workspace.dir, 'drafts/2015-1/release.json'), 'utf8'),
    );
    expect(release).toMatchObject({
      tables: [
        { indicator: 'youth.children' },
        { indicator: 'youth.returning' },
        { indicator: 'youth.visits' },
      ],
    });
    const facts = JSON.stringify(release).match(/"fact":\{[^}]*\},"id":"[^"]*\|2015\|[^"]*"/g) ?? [];
    const ofCells = facts.filter((fact) => !fact.includes('not_calculated'));
    expect(new Set(ofCells.map((fact) => fact.slice(0, fact.indexOf('},'))))).toEqual(
      new Set(['"fact":{"reason":"Systemet byttes","state":"missing"']),
    );
  });

  it('may lack one with a reason', async () => {
    await rm(join(workspace.dir, 'deliveries/youth-2015'), { recursive: true });
    const settings =
      'absent: [{ source: youth-centres, year: 2015, state: pending, reason: Kommer i april }]';
    const before = await readFile(join(workspace.dir, 'samlad.yaml'), 'utf8');
    await workspace.write('samlad.yaml', `${before}${settings}\n`);
    expect(await problems()).toEqual([]);
  });

  it('may not be two of one day with different counts', async () => {
    const values = { 'youth.visits F TOT': 91, 'youth.visits T TOT': 161 };
    await workspace.writeDelivery('youth-2015-again', { year: 2015, values });
    expect(await problems()).toEqual(['DELIVERY-011 deliveries/youth-2015-again/datapackage.json:created']);
  });

  it('are counted by the definitions of the catalogue', async () => {
    await workspace.write('indicators/youth.yaml', youthIndicators.replaceAll('version: 1', 'version: 2'));
    expect(await problems()).toHaveLength(6);
    expect(new Set((await problems()).map((found) => found.slice(0, 12)))).toEqual(new Set(['DELIVERY-010']));
  });

  it('that are superseded need not follow the definitions of today', async () => {
    const definitions = { 'youth.children': 1, 'youth.returning': 1, 'youth.visits': 7 };
    await workspace.writeDelivery('youth-2015-first', {
      year: 2015,
      created: '2016-01-01',
      samlad: { definitions },
    });
    expect((await loadStep(workspace.dir)).outdated).toEqual(['youth-2015-first']);
  });

  it('tell of all problems at once, twenty of each file and the number of the rest', async () => {
    const broken = (lines: string[]) => [lines[0] ?? '', ...Array.from({ length: 30 }, () => 'x'.repeat(3))];
    await workspace.writeDelivery('youth-2014', { year: 2014, lines: broken });
    await workspace.writeDelivery('youth-2015', { year: 2015, lines: broken });
    const found = await problemTexts(checkStep(workspace.dir));
    expect(found).toHaveLength(42);
    expect(found[20]).toMatchObject({ brief: 'DELIVERY-003 deliveries/youth-2014/counts.csv:22' });
    expect(found[20]?.text).toMatch('10 more problems in this file');
  });
});
