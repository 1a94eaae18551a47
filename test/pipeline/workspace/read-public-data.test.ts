import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatPlace } from '../../../indicators/model/problem.ts';
import { readPublicData } from '../../../pipeline/workspace/read-public-data.ts';
import { readWorkspace } from '../../../pipeline/workspace/workspace.ts';
import { makeSmallWorkspace, type SmallWorkspace } from '../../support/small-workspace.ts';

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
