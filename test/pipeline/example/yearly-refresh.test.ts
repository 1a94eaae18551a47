import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNeeds } from '../../../pipeline/docs/needs.ts';
import { inventRegisters, registersOfSource } from '../../../pipeline/example/registers.ts';
import { refreshExempelby } from '../../../pipeline/example/yearly-refresh.ts';
import type { RefreshSummary } from '../../../pipeline/steps.ts';
import { silent } from '../../../pipeline/terminal.ts';
import { verifyFolder } from '../../../pipeline/verify/verify-folder.ts';
import { naiveCounts, years } from './naive-counts.ts';

let folder: string;
let summary: RefreshSummary;
const steps: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exempelby-'));
  summary = await refreshExempelby(
    { registers: join(folder, 'registers'), workspace: join(folder, 'workspace') },
    async (name, step) => {
      steps.push(name);
      return step(() => {});
    },
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the yearly refresh of Exempelby', () => {
  it('goes from registers to a draft in the steps that a municipality takes', () => {
    expect(steps).toEqual([
      'Inventing the registers of all agencies',
      ...Object.keys(registersOfSource).map((source) => `Extract at ${source}`),
      'Load',
      'Refresh: protect, attack, make the draft',
    ]);
  });

  it('delivers what loops over the rows count', async () => {
    const delivered = new Map<string, number[]>();
    for (const source of Object.keys(registersOfSource)) {
      for (const year of years) {
        if (source === 'survey' && year % 2 === 1) continue;
        const delivery = join(folder, 'workspace', 'deliveries', `${source}-0199-${year}`, 'counts.csv');
        for (const [indicator, value] of totalsIn(await readFile(delivery, 'utf8'))) {
          delivered.set(indicator, [...(delivered.get(indicator) ?? []), value]);
        }
      }
    }
    expect(Object.fromEntries(delivered)).toEqual(Object.fromEntries(naiveCounts(inventRegisters())));
  });

  it('withholds some cells, publishes most, and drops no breakdown', () => {
    expect(summary.cells.withheld).toBeGreaterThan(0);
    expect(summary.cells.published).toBeGreaterThan(5 * summary.cells.withheld);
    expect(summary.dropped).toEqual([]);
  });

  it('asks the agencies about large changes, and shows what they have answered', async () => {
    expect(summary.questions.open).toBeGreaterThan(0);
    const page = await readFile(join(summary.site, '..', 'bou-children-placed-stock.html'), 'utf8');
    expect(page).toContain('Kommentar från Socialtjänsten, barn och unga: Båda talen stämmer.');
    expect(page).toContain('svar saknas ännu');
  });

  it('says under the survey who was asked and how many answered, and why a figure is missing', async () => {
    const page = await pageOf('andts-alcohol-gy2');
    expect(page).toMatch(
      /Enkätsvar från elever i årskurs 2 på gymnasiet\. Svarsfrekvens 83 \(2016\), 84 \(2020\), .* procent\./,
    );
    expect(page).toContain('Resultat för grupper med färre än 10 svar redovisas inte.');
    expect(page).toContain('Uppgifterna för flickor, pojkar och samtliga går inte ihop.');
  });

  it('shows a year in which FOSSAM met and no case was raised as zero, and says what it means', async () => {
    const page = await pageOf('fossam-cases');
    expect(page).toContain('0 betyder att inga ärenden förekom under året.');
    expect(page).toContain('Verksamheten registrerar inte enskilda individer.');
    const rows = await readFile(join(summary.data, 'indicators.csv'), 'utf8');
    const zeros = rows.split('\n').filter((row) => /^fossam\.cases,[^,]+,[^,]+,20(20|23),/.test(row));
    expect(zeros).toHaveLength(16);
    for (const row of zeros) expect(row).toContain(',count,0,,,cases,published,');
  });

  it('ends with a site, an appendix and data, which say that the figures are invented', async () => {
    expect(await readFile(summary.site, 'utf8')).toContain('Påhittade uppgifter');
    const [appendix = ''] = summary.appendices;
    expect((await readFile(appendix)).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await readFile(join(summary.data, 'README.txt'), 'utf8')).toMatch(/påhittade|invented/i);
  });

  it('has every place in it that docs/needs.yaml names', async () => {
    const places = (await readNeeds()).flatMap(({ seen }) =>
      seen.flatMap((place) => ('exempelby' in place ? [place.exempelby] : [])),
    );
    expect(places.length).toBeGreaterThan(20);
    const files = new Set(await readdir(join(summary.data, '..'), { recursive: true }));
    expect(places.filter((place) => !files.has(place))).toEqual([]);
  });

  it('tells the same of every figure in all its formats', async () => {
    const { problems, values, compared } = await verifyFolder(join(summary.data, '..'), null, silent);
    expect(problems).toEqual([]);
    expect(values).toBeGreaterThan(10_000);
    expect(compared.size).toBeGreaterThan(10);
  });
});

function pageOf(indicator: string): Promise<string> {
  return readFile(join(summary.site, '..', `${indicator}.html`), 'utf8');
}

/** The total of each indicator, from the rows in which every code is a total; NaN where there is no figure. */
function totalsIn(counts: string): [indicator: string, value: number][] {
  const [header = '', ...lines] = counts.trimEnd().split(/\r?\n/);
  const names = header.split(',');
  return lines.flatMap((line) => {
    const fields = new Map(line.split(',').map((field, i) => [names[i] ?? '', field]));
    const isTotal = ['sex', 'age_band', 'school_form', 'type'].every((column) => fields.get(column) === 'T');
    if (!isTotal || fields.get('area_code') !== 'TOT') return [];
    return [[fields.get('indicator_id') ?? '', Number(fields.get('value') || Number.NaN)]];
  });
}
