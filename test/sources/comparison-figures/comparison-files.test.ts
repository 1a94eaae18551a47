import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { indicatorSchema, type Measure } from '../../../indicators/catalogue/indicator-schema.ts';
import { formatPlace, formatProblem } from '../../../indicators/model/problem.ts';
import {
  isComparisonFile,
  readComparisonFiles,
} from '../../../sources/comparison-figures/comparison-files.ts';
import { figureColumns } from '../../../sources/comparison-figures/figure-line.ts';

const same = (text: string) => ({ sv: text, en: text });
const define = (id: string, measures: Measure[], more: Readonly<Record<string, unknown>> = {}) =>
  indicatorSchema.parse({
    ...{ id, level: 'specialised', source: 'youth', unit: 'children', period: 'calendar_year', measures },
    ...{ actor: same('a'), name: same('n'), rule: same('r'), caveat: same('c'), recipient: same('m') },
    ...{ purpose: same('p'), analyst: same('a'), since: 2016, version: 1, breakdowns: {}, crossings: [] },
    ...{ history: [{ version: 1, from: 2016, change: same('h') }] },
    ...more,
  });

const rate = (per: 1000 | 10000): Measure => ({ kind: 'rate', per, ages: [0, 17] });
const compared = {
  catalogue: {
    indicators: [
      define('youth.children', [rate(1000)]),
      define('youth.cases', [rate(1000)], { unit: 'cases' }),
      define('youth.placed', [rate(10000)]),
      define('youth.survey', [{ kind: 'share', of: 'youth.all' }], { every: 2 }),
      define('youth.visits', [{ kind: 'ratio', of: 'youth.children' }]),
      define('youth.all', []),
    ],
  },
  years: [2022, 2023, 2024, 2025],
  municipality: '0199',
};

const HEADER = figureColumns.join(';');
const path = 'published/jämför.csv';
const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));
const read = (bytes: Uint8Array) => readComparisonFiles([{ path, bytes }], compared);
const figuresOf = (...lines: string[]) => {
  const { figures, problems } = read(bytesOf([HEADER, ...lines]));
  expect(problems).toEqual([]);
  return figures;
};

/** What is wrong with one line, as `code column found / expected`. */
const wrong = (line: string): string[] => {
  const { figures, problems } = read(bytesOf([HEADER, line]));
  expect(figures).toEqual([]);
  return problems.map(
    ({ code, place, found, expected }) =>
      `${code} ${formatPlace(place).replace(`${path}:2:`, '')} ${found} / ${expected}`,
  );
};

describe('a file of figures to compare with', () => {
  it('gives counts, values and both', () => {
    const county = { region: '99', name: 'Exempellän', year: 2025, source: 'Påhittad' };
    const figures = figuresOf(
      'youth.children;per_1000;99;Exempellän;2025;2 342;120 400;;Påhittad',
      'youth.placed;per_10000;99;Exempellän;2025;;;38,5;Påhittad',
      'youth.survey;share;99;Exempellän;2024;574;5860;9,8;Påhittad',
    );
    expect(figures).toEqual([
      {
        ...{ indicator: 'youth.children', measure: 'per_1000', value: 2_342_000 / 120_400 },
        ...{ ...county, counts: { numerator: 2342, denominator: 120_400 } },
      },
      { indicator: 'youth.placed', measure: 'per_10000', ...county, value: 38.5, counts: null },
      {
        ...{ indicator: 'youth.survey', measure: 'share', ...county, year: 2024 },
        ...{ value: 57_400 / 5860, counts: { numerator: 574, denominator: 5860 } },
      },
    ]);
  });

  it('may be in UTF-8, with a byte order mark, or in Windows-1252, with other line ends, columns and blank lines', () => {
    const text = [
      'Source;Indicator;Measure;Region;Name;Year;Numerator;Denominator;Value',
      '',
      '"Påhittad; se bilaga";youth.children;per_1000;00;Exempelriket;2025;;;19.5',
    ].join('\r\n');
    const expected = { name: 'Exempelriket', region: '00', value: 19.5, source: 'Påhittad; se bilaga' };
    for (const bytes of [
      new TextEncoder().encode(text),
      new TextEncoder().encode(`\ufeff${text}\r\n`),
      new Uint8Array(iconv.encode(text, 'windows-1252')),
    ]) {
      expect(isComparisonFile(bytes)).toBe(true);
      const { figures, problems } = read(bytes);
      expect(problems).toEqual([]);
      expect(figures).toMatchObject([expected]);
    }
  });

  it('is told by its header, even a misspelled one', () => {
    const ofText = (text: string) => isComparisonFile(new TextEncoder().encode(text));
    expect(ofText(`\n${HEADER}\n`)).toBe(true);
    expect(ofText('indicator;mesure;region\n')).toBe(true);
    expect(ofText('municipality_code,municipality,year,population\n')).toBe(false);
    expect(ofText('')).toBe(false);
    expect(isComparisonFile(new Uint8Array([80, 75, 3, 4, 0, 255]))).toBe(false);
    const { problems } = read(bytesOf(['indicator;mesure;region']));
    expect(problems.map((problem) => formatProblem(problem))).toEqual([
      [
        `COMPARISON-001  ${path}:1`,
        `  found another header, expected ${HEADER}`,
        '  Correct the line; sources/comparison-figures/README.md says what each column holds.',
      ].join('\n'),
    ]);
  });
});

describe('a line that cannot be used', () => {
  it('has all that is wrong with it told at once', () => {
    expect(wrong('youth.other;rate;1;;25;a;;x;')).toEqual([
      'COMPARISON-002 indicator another name / the id of an indicator',
      'COMPARISON-001 region something else / 00 for the country, two digits for a county or four for a municipality, zeros included',
      'COMPARISON-001 year something else / a year',
      'COMPARISON-001 name nothing / what readers are to see',
      'COMPARISON-001 source nothing / what readers are to see',
      'COMPARISON-001 numerator something else / a whole number, or neither numerator nor denominator',
      'COMPARISON-001 denominator nothing / a whole number, or neither numerator nor denominator',
    ]);
  });

  for (const [what, line, expected] of [
    [
      'another measure than the indicator has',
      'youth.children;per_10000;99;L;2025;;;1;K',
      'COMPARISON-002 measure another measure / per_1000, as the indicator has it once',
    ],
    [
      'an indicator that is not compared',
      'youth.visits;ratio;99;L;2025;;;1;K',
      'COMPARISON-002 measure another measure / an indicator with a rate or a share: this one has none',
    ],
    [
      'the municipality itself',
      'youth.children;per_1000;0199;L;2025;;;1;K',
      'COMPARISON-002 region the municipality itself / a region to compare it with',
    ],
    [
      'a year outside the reference years',
      'youth.children;per_1000;99;L;2021;;;1;K',
      'COMPARISON-002 year 2021 / one of the reference years, 2022–2025',
    ],
    [
      'a year between two surveys',
      'youth.survey;share;99;L;2025;;;1;K',
      'COMPARISON-002 year 2025 / a year in which the indicator is counted',
    ],
    [
      'no figure',
      'youth.children;per_1000;99;L;2025;;;;K',
      'COMPARISON-001 value nothing / a value, or numerator and denominator; leave out the line where nothing is published',
    ],
    [
      'a masked figure',
      'youth.children;per_1000;99;L;2025;;;..;K',
      'COMPARISON-001 value something else / a number, with a decimal comma or without',
    ],
    [
      'a numerator with decimals',
      'youth.children;per_1000;99;L;2025;1,5;100;;K',
      'COMPARISON-001 numerator something else / a whole number, or neither numerator nor denominator',
    ],
    [
      'nobody to be a rate of',
      'youth.children;per_1000;99;L;2025;0;0;;K',
      'COMPARISON-003 denominator zero / those that the figure is about',
    ],
    [
      'more children than there are',
      'youth.children;per_1000;99;L;2025;101;100;;K',
      'COMPARISON-003 numerator more than the denominator / a part of the denominator',
    ],
    [
      'a share of more than all',
      'youth.survey;share;99;L;2024;;;100,1;K',
      'COMPARISON-003 value more than 100 / at most 100, which is everybody',
    ],
    [
      'a value that the counts do not give',
      'youth.children;per_1000;99;L;2025;2342;120400;19,6;K',
      'COMPARISON-003 value another value than the counts give / 1000 times the numerator over the denominator, or one of the two alone',
    ],
  ] as const) {
    it(`is one with ${what}`, () => {
      expect(wrong(line)).toEqual([expected]);
    });
  }

  it('is one with another number of columns', () => {
    const { problems } = read(bytesOf([HEADER, '', 'youth.children;per_1000;99']));
    expect(problems).toMatchObject([
      { code: 'COMPARISON-001', place: { file: path, line: 3 }, found: '3 columns' },
    ]);
  });

  it('is one for a figure that stands before it, in the same file or another', () => {
    const line = 'youth.children;per_1000;99;L;2025;;;1;K';
    const files = ['published/a.csv', 'published/b.csv'].map((path) => ({
      path,
      bytes: bytesOf([HEADER, line, line.replace('2025', '2024')]),
    }));
    const { figures, problems } = readComparisonFiles(files, compared);
    expect(figures).toEqual([]);
    expect(problems.map(({ code, place, found }) => `${code} ${formatPlace(place)} ${found}`)).toEqual([
      'COMPARISON-004 published/b.csv:2 the same indicator, measure, region and year as on published/a.csv:2',
      'COMPARISON-004 published/b.csv:3 the same indicator, measure, region and year as on published/a.csv:3',
    ]);
  });
});

describe('figures', () => {
  it('of cases may be more than there are children', () => {
    expect(figuresOf('youth.cases;per_1000;99;L;2025;101;100;;K')[0]?.value).toBe(1010);
  });

  it('agree with their counts when they do so as they are printed', () => {
    // 2,342 of 120,400 is 19.4518….
    for (const value of ['19', '19,5', '19,45', '19,452']) {
      expect(figuresOf(`youth.children;per_1000;99;L;2025;2342;120400;${value};K`)).toHaveLength(1);
    }
    expect(wrong('youth.children;per_1000;99;L;2025;2342;120400;19,451;K')).toHaveLength(1);
    // 1 of 8 is 12.5 per cent: printed without decimals it may be either way.
    for (const value of ['12', '13']) {
      expect(figuresOf(`youth.survey;share;99;L;2024;1;8;${value};K`)).toHaveLength(1);
    }
  });
});

describe('the README for the statistician', () => {
  const readme = readFileSync(
    join(import.meta.dirname, '../../../sources/comparison-figures/README.md'),
    'utf8',
  );

  it('names every column, and its header is the one that is read', () => {
    expect(readme).toContain(HEADER);
    for (const column of figureColumns)
      expect(readme).toMatch(new RegExp(`^\\| ([a-z, ]*)?${column}\\b`, 'm'));
  });
});
