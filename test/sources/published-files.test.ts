import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedTable } from '../../indicators/model/published-by-others.ts';
import { isComparisonFile } from '../../sources/comparison-figures/comparison-files.ts';
import { readPublishedFiles } from '../../sources/published-files.ts';

const folder = join(import.meta.dirname, '../../pipeline/example/workspace/published');
const files = readdirSync(folder)
  .map((name) => ({ path: `published/${name}`, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
  .filter(({ bytes }) => !isComparisonFile(bytes));
const { tables, problems } = readPublishedFiles(files);

function printed(
  id: string,
  year: number,
  row: Partial<PublishedTable['rows'][number]>,
  measure: string,
): string | undefined {
  const table = tables.find((candidate) => candidate.id === id && candidate.year === year);
  const found = table?.rows.filter((candidate) =>
    Object.entries(row).every(([key, value]) =>
      Object.entries(candidate).some(([k, v]) => k === key && v === value),
    ),
  );
  expect(found).toHaveLength(1);
  return found?.[0]?.values[measure]?.printed;
}

const all = { principal: 'all', sex: 'T' } as const;

describe('the published files of the example', () => {
  it('are read without problems, in one order', () => {
    expect(problems).toEqual([]);
    expect(tables.map(({ id, period, year }) => `${id} ${period} ${year}`)).toEqual([
      'scb.population_totals 2020–2025 2025',
      'school.not_eligible_year9 2024/25 2025',
      'skolverket.eligibility_year9 2024/25 2025',
      'skolverket.pupils_per_grade 2020/21 2020',
      'skolverket.pupils_per_grade 2021/22 2021',
      'skolverket.pupils_per_grade 2022/23 2022',
      'skolverket.pupils_per_grade 2023/24 2023',
      'skolverket.pupils_per_grade 2024/25 2024',
    ]);
  });

  // Skolverket, Behörighet till gymnasieskolan, läsåret 2024/25: the figures as printed in its file.
  for (const [name, row, eligible, notEligible] of [
    ['Nacka', all, '94,5', '5,5'],
    ['Nacka', { principal: 'independent', sex: 'M' }, '98,3', '1,7'],
    ['Ale', { principal: 'all', sex: 'F' }, '83,2', '16,8'],
    ['Stockholm', all, '88,8', '11,2'],
    ['Danderyd', { principal: 'all', sex: 'F' }, '~100', '~0'],
    ['Danderyd', { principal: 'all', sex: 'M' }, '..', '..'],
    ['Danderyd', { principal: 'independent', sex: 'F' }, '100,0', '0,0'],
    ['Aneby', { principal: 'independent', sex: 'T' }, '.', '.'],
  ] as const) {
    it(`say ${eligible} eligible, so ${notEligible} not, in ${name} ${Object.values(row).join(' ')}`, () => {
      expect(printed('skolverket.eligibility_year9', 2025, { name, ...row }, 'eligible_vocational')).toBe(
        eligible,
      );
      expect(printed('school.not_eligible_year9', 2025, { name, ...row }, 'not_eligible')).toBe(notEligible);
    });
  }

  it('say what Skolverket and SCB printed about pupils and people', () => {
    expect(printed('skolverket.eligibility_year9', 2025, { name: 'Stockholm', ...all }, 'pupils')).toBe(
      '11 318',
    );
    expect(
      printed(
        'skolverket.eligibility_year9',
        2025,
        { name: 'Övertorneå', principal: 'independent', sex: 'T' },
        'pupils',
      ),
    ).toBe('..');
    expect(printed('skolverket.pupils_per_grade', 2020, { name: 'Ale', ...all }, 'pupils')).toBe('3 877');
    expect(
      printed(
        'skolverket.pupils_per_grade',
        2020,
        { name: 'Gällivare', principal: 'state' },
        'pupils_year_3',
      ),
    ).toBe('..');
    expect(
      printed(
        'skolverket.pupils_per_grade',
        2024,
        { name: 'Skellefteå', principal: 'international' },
        'share_foreign_background',
      ),
    ).toBe('~100');
    expect(printed('scb.population_totals', 2025, { name: 'Stockholm' }, 'persons_2020')).toBe('975551');
  });

  it('hold as many of each sign as a plain search finds', () => {
    for (const { path, bytes } of files.filter(({ path: name }) => /grundskola/.test(name))) {
      const text = new TextDecoder().decode(bytes);
      const year = text.match(/läsår: (\d{4}\/\d\d)/)?.[1];
      const id = path.includes('behorighet') ? 'skolverket.eligibility_year9' : 'skolverket.pupils_per_grade';
      const rows = tables.find((table) => table.id === id && table.period === year)?.rows ?? [];
      const states = rows.flatMap(({ values }) => Object.values(values).map(({ state }) => state));
      const count = (pattern: RegExp) => [...text.matchAll(pattern)].length;
      expect(rows).toHaveLength(count(/^[^;\n]+;\d{4};/gm));
      expect(states.filter((state) => state === 'masked')).toHaveLength(count(/(?<=;)\.\.(?=;)/g));
      expect(states.filter((state) => state === 'absent')).toHaveLength(count(/(?<=;)\.(?=;)/g));
      expect(states.filter((state) => state === 'nearly_all')).toHaveLength(count(/(?<=;)~100(?=;)/g));
    }
  });

  it('are under real codes, none of them the invented one', () => {
    const codes = new Set(tables.flatMap(({ rows }) => rows.map(({ municipality }) => municipality)));
    expect(codes.size).toBe(14);
    expect(codes.has('0199')).toBe(false);
  });
});

describe('a folder of published files', () => {
  it('gives the same tables whatever the files are called and in whatever order they come', () => {
    const tablesOnly = files.filter(({ path }) => path.endsWith('.csv'));
    fc.assert(
      fc.property(fc.shuffledSubarray(tablesOnly, { minLength: tablesOnly.length }), (shuffled) => {
        const renamed = shuffled.map(({ bytes }, i) => ({ path: `published/tabell å ${i}.csv`, bytes }));
        expect(readPublishedFiles(renamed)).toEqual({ tables, problems });
      }),
      { numRuns: 10 },
    );
  });

  it('refuses a file that it does not know, by name', () => {
    const unknown = { path: 'published/min fil.xlsx', bytes: new Uint8Array([80, 75, 3, 4, 255]) };
    const other = { path: 'published/annat.csv', bytes: new TextEncoder().encode('a;b\n1;2\n') };
    const result = readPublishedFiles([unknown, other]);
    expect(result.tables).toEqual([]);
    expect(result.problems.map(({ code, place }) => [code, place.file])).toEqual([
      ['PUBLISHED-001', 'published/annat.csv'],
      ['PUBLISHED-001', 'published/min fil.xlsx'],
    ]);
  });

  it('refuses the same table and year twice, and names both files', () => {
    const twin = files
      .filter(({ path }) => path.includes('behorighet'))
      .map(({ bytes }) => ({ path: 'published/kopia.csv', bytes }));
    const result = readPublishedFiles([...files, ...twin]);
    expect(result.problems).toHaveLength(1);
    expect(result.problems[0]).toMatchObject({
      place: { file: 'published/kopia.csv' },
      found: expect.stringContaining('behorighet'),
    });
  });

  it('may be empty', () => {
    expect(readPublishedFiles([])).toEqual({ tables: [], problems: [] });
  });
});
