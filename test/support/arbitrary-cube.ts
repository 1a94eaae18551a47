import fc from 'fast-check';
import type { Text } from '../../indicators/model/text.ts';
import type { AbsentWord, Cube, CubeCategory, CubeCell, CubeDimension } from '../../outputs/cubes/cube.ts';

/** What breaks out of a text where a format does not hold it in. */
export const hostileTexts = [
  '";DATA=\n1 2 3;',
  '";\nNOTEX="x',
  '","',
  '*',
  'YES',
  '$$SORT',
  '#import "x"',
  '</td><script>alert(1)</script>',
  "=cmd|'/c calc'!A1",
  '\ud800',
  '\u202eabc\u0000\u0007\r\n\t',
  '🧒🏽',
  '##',
  '',
  ' ',
  '__proto__',
];

const text: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ minLength: 200, maxLength: 700 }),
);
const both: fc.Arbitrary<Text> = fc.record({ sv: text, en: text });
const notes = fc.record({ sv: fc.array(text, { maxLength: 2 }), en: fc.array(text, { maxLength: 2 }) });

const absent: readonly AbsentWord[] = [
  'withheld',
  'not_applicable',
  'missing',
  'pending',
  'not_calculated',
  'small_denominator',
  'not_part',
  'not_in_release',
];

const cell: fc.Arbitrary<CubeCell> = fc
  .record({
    flags: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray(['preliminary', 'revised', 'uncertain', 'break'] as const) },
    ),
    said: fc.oneof(
      fc.constantFrom(...absent),
      fc.nat(100_000),
      fc.nat(100_000_000).map((n) => n / 1e6),
    ),
  })
  .map(({ flags, said }) =>
    typeof said === 'number' ? { status: 'published', value: said, flags } : { status: said, flags },
  );

/** A cube of up to three breakdowns whose every text may be hostile. */
export const arbitraryCube: fc.Arbitrary<Cube> = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
    fc.nat(2),
    fc.integer({ min: 1, max: 3 }),
  )
  .chain(([places, measures, years]) =>
    fc.record({
      name: fc.constant('a-b'),
      indicator: fc.constant('a.b'),
      crossing: fc.constant(places.map((_, i) => `b${i}`)),
      title: both,
      contents: both,
      subject: fc.record({ code: fc.constant('FURTHER'), name: both }),
      places: fc.tuple(...places.map((size, i) => dimension(['area', 'sex', 'type'][i] ?? '', size))),
      measures: dimension('measure', measures + 1).chain((found) =>
        fc.record({ unit: both, decimals: fc.nat(2) }).map((more) => ({
          ...found,
          categories: found.categories.map((one) => ({ ...one, ...more })),
        })),
      ),
      years: fc.constant(yearsFrom(2020, years)),
      cells: fc.array(cell, {
        minLength: [...places, measures + 1, years].reduce((product, size) => product * size, 1),
        maxLength: [...places, measures + 1, years].reduce((product, size) => product * size, 1),
      }),
      notes,
      source: both,
      contact: fc.record({ unit: text, address: text }),
      referencePeriod: both,
      edition: fc.constant({
        ...{ id: '2025-1', date: '2026-03-16', status: 'draft' as const },
        invented: true,
      }),
      stock: fc.boolean(),
    }),
  );

function dimension(id: string, size: number): fc.Arbitrary<CubeDimension> {
  return fc
    .record({ label: both, labels: fc.array(both, { minLength: size, maxLength: size }), notes })
    .map(({ label, labels, notes: noted }) => ({
      id,
      label,
      categories: labels.map(
        (one, i): CubeCategory => ({
          ...{ code: i === 0 ? 'T' : `C-${i}`, label: one, parent: i === 0 ? null : 'T' },
          notes: i === 1 ? noted : { sv: [], en: [] },
        }),
      ),
    }));
}

function yearsFrom(first: number, count: number): CubeDimension {
  return {
    id: 'year',
    label: { sv: 'År', en: 'Year' },
    categories: Array.from({ length: count }, (_, i) => ({
      ...{ code: `${first + i}`, label: { sv: `${first + i}`, en: `${first + i}` }, parent: null },
      notes: { sv: [], en: [] },
    })),
  };
}
