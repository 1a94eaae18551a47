import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatPlace } from '../../../indicators/model/problem.ts';
import { readPublicData } from '../../../pipeline/workspace/read-public-data.ts';
import { readWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { makeSmallWorkspace, type SmallWorkspace, youthIndicators } from '../../support/small-workspace.ts';

let workspace: SmallWorkspace;
beforeEach(async () => {
  workspace = await makeSmallWorkspace();
});
afterEach(() => workspace.remove());

const read = async (dir: string) => readPublicData(await readWorkspace(dir));

const header = 'indicator;measure;region;name;year;numerator;denominator;value;source';

describe('figures to compare with', () => {
  it('are none where nobody has put any', async () => {
    const { data, problems } = await read(workspace.dir);
    expect(problems).toEqual([]);
    expect(data.comparisonFigures).toEqual([]);
  });

  it('lie among the tables of others, and are no table of theirs', async () => {
    await workspace.write(
      'published/lan.csv',
      `${header}\nyouth.children;per_1000;99;Exempellän;2015;;;12,5;K\n`,
    );
    const { data, problems } = await read(workspace.dir);
    expect(problems).toEqual([]);
    expect(data.comparisonFigures).toMatchObject([{ indicator: 'youth.children', year: 2015, value: 12.5 }]);
    expect(data.publishedByOthers).toEqual([]);
  });

  it('that cannot be used are told of together with unknown files', async () => {
    await workspace.write('published/lan.csv', `${header}\nyouth.children;per_1000;0199;Vi;2016;;;12,5;K\n`);
    await workspace.write('published/annat.csv', 'a;b\n1;2\n');
    const { problems } = await read(workspace.dir);
    expect(problems.map(({ code, place }) => `${code} ${formatPlace(place)}`)).toEqual([
      'PUBLISHED-001 published/annat.csv',
      'COMPARISON-002 published/lan.csv:2:region',
      'COMPARISON-002 published/lan.csv:2:year',
    ]);
  });
});

describe('the population', () => {
  /** Problems of a workspace without a population file that declares these deliveries absent, by source and year. */
  const askedFor = async (absent: readonly string[]) => {
    await rm(join(workspace.dir, 'denominators'), { recursive: true });
    const entries = absent.map((delivery) => {
      const [source, year] = delivery.split(' ');
      return `  - { source: ${source}, year: ${year}, state: missing, reason: Finns inte. }\n`;
    });
    const settings = await readFile(join(workspace.dir, 'samlad.yaml'), 'utf8');
    await workspace.write(
      'samlad.yaml',
      absent.length === 0 ? settings : `${settings}absent:\n${entries.join('')}`,
    );
    const { problems } = await read(workspace.dir);
    return problems.map(({ code, place, found }) => `${code} ${formatPlace(place)}: ${found}`);
  };
  const lacking = ['WORKSPACE-003 denominators/: no population file'];
  const both = ['youth-centres 2014', 'youth-centres 2015'];

  it('is not asked for where every delivery of every counted year is declared absent', async () => {
    expect(await askedFor(both)).toEqual([]);
  });

  it('is not asked for on account of a year in which nothing is counted', async () => {
    await workspace.write('indicators/youth.yaml', youthIndicators.replaceAll('2014', '2015'));
    expect(await askedFor(['youth-centres 2015'])).toEqual([]);
  });

  it.each([
    [[]],
    [['youth-centres 2014']],
    [['youth-centres 2015']],
    [['child-psychiatry 2014', 'child-psychiatry 2015']],
  ])('is asked for where one of them is not: %j alone are', async (absent) => {
    expect(await askedFor(absent)).toEqual(lacking);
  });

  it('is asked for as soon as one indicator of another source is counted in one of the years', async () => {
    const other = youthIndicators
      .replaceAll('youth-centres', 'leisure')
      .replaceAll('youth.', 'leisure.')
      .replaceAll('2014', '2015');
    await workspace.write('indicators/leisure.yaml', other);
    expect(await askedFor(both)).toEqual(lacking);
  });
});

describe('the example', () => {
  it('is compared with an invented county and an invented country, and every figure says that it is invented', async () => {
    const { data, problems } = await read(join(import.meta.dirname, '../../../pipeline/example/workspace'));
    expect(problems).toEqual([]);
    const figures = data.comparisonFigures;
    expect(new Set(figures.map(({ region, name }) => `${region} ${name}`))).toEqual(
      new Set(['00 Exempelriket', '99 Exempellän']),
    );
    expect(new Set(figures.map(({ indicator }) => indicator)).size).toBe(3);
    for (const { source } of figures) expect(source).toContain('Påhittade');
  });
});
