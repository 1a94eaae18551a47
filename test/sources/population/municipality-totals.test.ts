import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../indicators/model/problem.ts';
import { readMunicipalityTotals } from '../../../sources/population/municipality-totals.ts';

/** Invented names and figures; the codes are free. */
const lines = [
  'municipality_code,municipality,year,population',
  '0198,Övre Provby,2024,1200',
  '0197,Provby-Sälen,2024,900',
  '0198,Övre Provby,2025,1210',
  '0197,Provby-Sälen,2025,905',
];

const read = (some: readonly string[]) =>
  readMunicipalityTotals(new TextEncoder().encode(some.join('\n')), 'fil.csv');
const replaced = (at: number, line: string) => lines.map((text, i) => (i === at - 1 ? line : text));

describe('population totals of municipalities', () => {
  it('are one row per municipality, in the order of the file, and one measure per year', () => {
    const { table, problems } = read(lines);
    expect(problems).toEqual([]);
    expect(table?.measures.map(({ id }) => id)).toEqual(['persons_2024', 'persons_2025']);
    expect(
      table?.rows.map(({ municipality, name, county, values }) => [
        municipality,
        name,
        county,
        values.persons_2025,
      ]),
    ).toEqual([
      ['0198', 'Övre Provby', '01', { state: 'number', value: 1210, printed: '1210' }],
      ['0197', 'Provby-Sälen', '01', { state: 'number', value: 905, printed: '905' }],
    ]);
    expect(table).toMatchObject({ period: '2024–2025', year: 2025 });
  });

  it('say that figures are perturbed, from 2025 on', () => {
    expect(read(lines).table?.remarks.join()).toMatch(/Cell Key Method/);
    const before = read(lines.slice(0, 3)).table;
    expect(before).toMatchObject({ period: '2024', year: 2024, remarks: [] });
  });

  it('may end with a line end and begin with a byte order mark', () => {
    const bytes = new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
    expect(readMunicipalityTotals(bytes, 'fil.csv').table).toEqual(read(lines).table);
  });

  const cases: [string, string[], RegExp[]][] = [
    ['another header', ['code;population', '1;2'], [/fil\.csv:1\n/]],
    ['no rows', lines.slice(0, 1), [/fil\.csv:1\n.*no lines/]],
    [
      'a lost zero',
      replaced(2, '198,Övre Provby,2024,1200'),
      [/fil\.csv:2:municipality_code\n.*leading zero/],
    ],
    ['a formula for a name', replaced(2, '0198,@SUM(A1),2024,1200'), [/fil\.csv:2:municipality\n/]],
    ['no year', replaced(3, '0197,Provby-Sälen,24,900'), [/fil\.csv:3:year\n/]],
    ['a decimal', replaced(3, '0197,Provby-Sälen,2024,900.5'), [/fil\.csv:3:population\n/]],
    ['a column more', replaced(3, '0197,Provby-Sälen,2024,900,1'), [/fil\.csv:3\n.*5 columns/]],
    ['a line twice', [...lines, '0198,Övre Provby,2025,1210'], [/fil\.csv:6\n.*as on line 4/]],
    ['a line left out, as when a file is cut', lines.slice(0, 4), [/fil\.csv:3\n.*0197 in 2025/]],
  ];

  for (const [name, some, expected] of cases) {
    it(`are refused, with the line: ${name}`, () => {
      const { table, problems } = read(some);
      const found = problems.map((problem) => formatProblem(problem));
      expect(table).toBeNull();
      expect(found).toHaveLength(expected.length);
      for (const [i, pattern] of expected.entries()) expect(found[i]).toMatch(pattern);
    });
  }

  it('never make the reader fall, whatever the bytes', () => {
    const header = new TextEncoder().encode(`${lines[0]}\n`);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (noise, headed) => {
        const { table, problems } = readMunicipalityTotals(
          headed ? new Uint8Array([...header, ...noise]) : noise,
          'fil.csv',
        );
        expect(table === null).toBe(problems.length > 0);
      }),
    );
  });
});
