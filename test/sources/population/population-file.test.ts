import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../indicators/model/problem.ts';
import { readPopulation } from '../../../sources/population/population-file.ts';

const areas = new Set(['N1', 'S1']);
const HEADER = 'Region;År;Kön;Ålder;Folkmängd';

/** Invented: ages 0–2 in the municipality and in one of its two areas. */
const lines = [
  HEADER,
  '0199;2025;K;0;1 204',
  '0199;2025;K;1;1\u00a0100',
  '0199;2025;K;2;1\u202f000',
  '0199;2025;M;0;1304',
  '0199;2025;M;1;0',
  '0199;2025;M;2;900',
  'N1;2025;K;0;40',
  'N1;2025;K;1;41',
  'N1;2025;K;2;42',
  'N1;2025;M;0;50',
  'N1;2025;M;1;51',
  'N1;2025;M;2;52',
];

const bytesOf = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => readPopulation(bytes, 'denominators/befolkning.csv', '0199', areas);

function populationOf(bytes: Uint8Array) {
  const { population, problems } = read(bytes);
  expect(problems).toEqual([]);
  if (!population) throw new Error('no population');
  return population;
}

function messages(changedLines: readonly string[]): string[] {
  const { population, problems } = read(bytesOf(changedLines.join('\n')));
  expect(population).toBeNull();
  return problems.map((problem) => formatProblem(problem));
}

const replaced = (at: number, line: string) => lines.map((text, i) => (i === at - 1 ? line : text));

describe('a population file', () => {
  it('gives the municipality for TOT, an area for its code, and both sexes for T', () => {
    const population = populationOf(bytesOf(lines.join('\n')));
    expect(population.count('TOT', 2025, 'F', [0, 2])).toBe(1204 + 1100 + 1000);
    expect(population.count('TOT', 2025, 'T', [0, 1])).toBe(1204 + 1100 + 1304 + 0);
    expect(population.count('N1', 2025, 'M', [1, 1])).toBe(51);
  });

  it('is the same in UTF-8, with a byte order mark, in Windows-1252 and with other line ends', () => {
    const text = lines.join('\n').replaceAll('\u202f', ' ');
    for (const bytes of [
      bytesOf(text),
      bytesOf(`\ufeff${text}\n`),
      new Uint8Array(iconv.encode(text, 'windows-1252')),
      bytesOf(text.replaceAll('\n', '\r\n')),
    ]) {
      expect(populationOf(bytes).count('TOT', 2025, 'T', [0, 2])).toBe(5508);
    }
  });

  it('has its source from the lines above the header, else its name', () => {
    const titled = ['Påhittad folkmängd 31 december;;;;', '', ...lines].join('\n');
    expect(populationOf(bytesOf(titled)).source).toBe('Påhittad folkmängd 31 december');
    expect(populationOf(bytesOf(lines.join('\n'))).source).toBe('befolkning.csv');
  });

  it('may have quotes, trailing columns, words for sexes, ages with a unit, and columns in another order', () => {
    const text = [
      '"Ålder";"Region";"Kön";"År";"Folkmängd";',
      '"99 år";"0199";"kvinnor";"2025";"7";',
      '"100+ år";"0199";"kvinnor";"2025";"5";',
      '99;0199;Män;2025;3;',
      '100+;0199;Män;2025;2;',
    ].join('\n');
    expect(populationOf(bytesOf(text)).count('TOT', 2025, 'T', [99, 100])).toBe(17);
  });
});

describe('a population file with something wrong', () => {
  const cases: [string, string[], RegExp[]][] = [
    ['a lost zero', replaced(3, '199;2025;K;1;1100'), [/befolkning\.csv:3:region\n/]],
    ['an unknown area', replaced(8, 'Q9;2025;K;0;40'), [/befolkning\.csv:8:region\n/]],
    ['no year', replaced(3, '0199;;K;1;1100'), [/befolkning\.csv:3:år\n/]],
    ['a sum of both sexes', replaced(3, '0199;2025;T;1;1100'), [/befolkning\.csv:3:kön\n/]],
    ['a class of ages', replaced(3, '0199;2025;K;1-4;1100'), [/befolkning\.csv:3:ålder\n/]],
    ['an age beyond ages', replaced(3, '0199;2025;K;200;1100'), [/befolkning\.csv:3:ålder\n/]],
    ['a negative number', replaced(3, '0199;2025;K;1;-5'), [/befolkning\.csv:3:folkmängd\n/]],
    ['a masked number', replaced(3, '0199;2025;K;1;..'), [/befolkning\.csv:3:folkmängd\n/]],
    ['a decimal', replaced(3, '0199;2025;K;1;1,5'), [/befolkning\.csv:3:folkmängd\n/]],
    ['a row with a hole', replaced(3, '0199;2025;K;1100'), [/befolkning\.csv:3\n.*4 columns, expected 5/]],
    ['a row twice', [...lines, '0199;2025;K;1;1100'], [/befolkning\.csv:14\n.*as on line 3/]],
    ['an age left out', lines.filter((_, i) => i !== 2), [/befolkning\.csv:6\n.*no age 1 for sex K in 2025/]],
    [
      'a sex left out',
      lines.filter((text) => !text.startsWith('N1;2025;M')),
      [/befolkning\.csv:10\n.*3 of the ages, the first is 0 for sex M/],
    ],
    [
      'a year cut short',
      [...lines, '0199;2026;K;0;9', '0199;2026;M;0;9'],
      [/sex K in 2026/, /sex M in 2026/],
    ],
    ['only areas', [HEADER, ...lines.slice(7)], [/no rows of the municipality/]],
    ['no header', lines.slice(1), [/befolkning\.csv:1\n.*no header/]],
    ['a column more', [`${HEADER};Civilstånd`, ...lines.slice(1)], [/befolkning\.csv:1\n.*6 columns/]],
    ['two things', [...replaced(3, '0199;2025;X;1;-1')], [/:3:kön/, /:3:folkmängd/]],
  ];

  for (const [name, changedLines, expected] of cases) {
    it(`is refused, with its line: ${name}`, () => {
      const found = messages(changedLines);
      expect(found).toHaveLength(expected.length);
      for (const [i, pattern] of expected.entries()) expect(found[i]).toMatch(pattern);
    });
  }

  it('is never quoted from its cells', () => {
    const secret = '200808092381';
    const found = [
      `${secret};2025;K;1;5`,
      `0199;${secret};K;1;5`,
      `0199;2025;${secret};1;5`,
      `0199;2025;K;${secret};5`,
      `0199;2025;K;1;${secret}`,
    ].flatMap((line) => messages(replaced(3, line)));
    expect(found).toHaveLength(5);
    expect(found.join('\n')).not.toContain(secret);
  });

  it('is whole or refused, at whatever line it is cut', () => {
    for (let length = 0; length < lines.length; length += 1) {
      const { population } = read(bytesOf(lines.slice(0, length).join('\n')));
      // All rows of the municipality and none of the area is a whole file of its own.
      expect(population === null).toBe(length !== 7);
    }
  });

  it('never makes the reader fall, whatever the bytes', () => {
    const bytes = bytesOf(lines.join('\n'));
    const anyBytes = fc.uint8Array({ maxLength: 300 });
    const spoilt = fc
      .tuple(fc.nat(bytes.length), anyBytes)
      .map(
        ([at, noise]) => new Uint8Array([...bytes.slice(0, at), ...noise, ...bytes.slice(at + noise.length)]),
      );
    fc.assert(
      fc.property(fc.oneof(anyBytes, spoilt), (input) => {
        const { population, problems } = read(input);
        expect(population === null).toBe(problems.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});
