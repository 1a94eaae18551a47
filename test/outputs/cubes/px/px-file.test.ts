import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cube, dimensionsOf } from '../../../../outputs/cubes/cube.ts';
import { cubesOf } from '../../../../outputs/cubes/cubes-of.ts';
import { pxFile } from '../../../../outputs/cubes/px/px-file.ts';
import { cellsOf, readPx, valuesOf } from '../../../../pipeline/verify/read-px.ts';
import { arbitraryCube } from '../../../support/arbitrary-cube.ts';
import { toldBy } from '../../../support/px-statuses.ts';
import { sampleDraft } from '../../../support/sample-draft.ts';

const cubes = cubesOf(sampleDraft().content, 'draft');

/** In the order that the specification recommends, chapter 3.4. */
const recommended = [
  ...['CHARSET', 'AXIS-VERSION', 'CODEPAGE', 'LANGUAGE', 'LANGUAGES', 'CREATION-DATE', 'DECIMALS'],
  ...['SHOWDECIMALS', 'MATRIX', 'AGGREGALLOWED', 'SUBJECT-CODE', 'SUBJECT-AREA', 'TITLE', 'CONTENTS'],
  ...['STUB', 'HEADING', 'CONTVARIABLE', 'VARIABLECODE', 'VALUES', 'TIMEVAL', 'CODES', 'ELIMINATION'],
  ...['PRECISION', 'LAST-UPDATED', 'STOCKFA', 'UNITS', 'REFPERIOD', 'CONTACT', 'SOURCE'],
  ...['OFFICIAL-STATISTICS', 'NOTEX', 'VALUENOTEX', 'CELLNOTE'],
  ...['DATASYMBOL1', 'DATASYMBOL2', 'DATASYMBOL3', 'DATASYMBOL4', 'DATASYMBOL5', 'DATASYMBOL6'],
  'DATANOTECELL',
];

describe('a PX file', () => {
  it('tells every cell of its cube, whatever its texts hold, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryCube, (cube) => {
        const file = read(cube);
        expect(toldBy(file).map(({ value, status, flags }) => ({ value, status, flags }))).toEqual(
          cube.cells.map((cell) => ({
            value: cell.status === 'published' ? cell.value : null,
            status: cell.status,
            flags: cell.flags,
          })),
        );
        const places = toldBy(file).map(({ at }) => Object.values(at));
        expect(places).toEqual(
          combinations(dimensionsOf(cube).map(({ categories }) => categories.map(codeOf))),
        );
        expect(file.entries.filter(({ keyword }) => !recommended.includes(keyword))).toEqual([]);
      }),
    );
  });

  it('has the mandatory keywords once for the whole table, and all in the recommended order', () => {
    for (const cube of cubes) {
      const file = read(cube);
      for (const keyword of [
        'CONTENTS',
        'DECIMALS',
        'MATRIX',
        'SUBJECT-AREA',
        'SUBJECT-CODE',
        'TITLE',
        'UNITS',
      ])
        expect(valuesOf(file, keyword)).toHaveLength(1);
      const order = file.entries.map(({ keyword }) => recommended.indexOf(keyword));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });

  it('is UTF-8 without a byte order mark and says so, and has no line of more than 255 characters', () => {
    for (const cube of cubes) {
      const bytes = pxFile(cube);
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      // PxWeb looks for it at the start of one of the first hundred lines.
      expect(text.split('\n').slice(0, 3)).toEqual([
        'CHARSET="ANSI";',
        'AXIS-VERSION="2013";',
        'CODEPAGE="utf-8";',
      ]);
      expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(256);
    }
  });

  it('says in English everything that is worded, for the same places', () => {
    for (const cube of cubes) {
      const file = read(cube);
      const english = file.entries.filter(({ language }) => language === 'en');
      const swedish = file.entries.filter(
        ({ keyword, language }) => language === null && english.some((other) => other.keyword === keyword),
      );
      expect(english.map(({ keyword }) => keyword)).toEqual(swedish.map(({ keyword }) => keyword));
      for (const keyword of ['VALUES', 'NOTEX', 'UNITS', 'TITLE', 'SOURCE', 'CONTACT', 'DATASYMBOL2'])
        expect(english.map((entry) => entry.keyword)).toContain(keyword);
      for (const { keyword, of, values } of file.entries.filter((entry) => entry.keyword === 'CODES'))
        expect(values.length, keyword).toBe(
          valuesOf(file, 'VALUES', of, english.some((entry) => entry.of === of) ? 'en' : null).length,
        );
    }
  });

  it('gives unit, date, stock, period and contact for each of its contents, with decimals to show', () => {
    const file = read(cubeNamed('bou-children-investigated-sex-age'));
    const contents = valuesOf(file, 'VALUES', ['Mått']);
    expect(contents).toHaveLength(4);
    for (const value of contents) {
      expect(valuesOf(file, 'LAST-UPDATED', [value])).toEqual(['20260316 00:00']);
      expect(valuesOf(file, 'STOCKFA', [value])).toEqual(['F']);
      expect(valuesOf(file, 'REFPERIOD', [value])).toEqual(['Kalenderåret']);
      expect(valuesOf(file, 'CONTACT', [value])).toEqual([
        'Statistikgruppen, Exempelby kommun#statistik@exempelby.example',
      ]);
    }
    const [count = '', rate = ''] = contents;
    expect(valuesOf(file, 'UNITS', [count])).toEqual(['barn']);
    expect(valuesOf(file, 'UNITS', [rate])).toEqual(['per 1\u202f000 invånare i samma grupp']);
    expect(valuesOf(file, 'PRECISION', ['Mått', rate])).toEqual(['1']);
    expect([valuesOf(file, 'DECIMALS'), valuesOf(file, 'SHOWDECIMALS')]).toEqual([['6'], ['0']]);
  });

  it('adds nothing up: no aggregation, and a variable that is left out shows its total', () => {
    const file = read(cubeNamed('bou-children-investigated-area'));
    expect(valuesOf(file, 'AGGREGALLOWED')).toEqual(['NO']);
    expect(valuesOf(file, 'ELIMINATION', ['Område'])).toEqual(['Exempelby']);
    const eliminated = file.entries.filter(({ keyword }) => keyword === 'ELIMINATION');
    expect(eliminated.map(({ of }) => of[0])).toEqual(['Område', 'Area']);
  });

  it('has areas under the ones that they are parts of', () => {
    const file = read(cubeNamed('bou-children-investigated-area'));
    expect(valuesOf(file, 'CODES', ['Område'])).toEqual(['TOT', 'E1', 'E2', 'E21', 'E22', 'E3', 'U']);
  });

  it('shows the signs of the other outlets for dots, and no dash in the data', () => {
    const file = read(cubeNamed('bou-children-investigated-sex-age'));
    expect([1, 2, 3, 4].map((n) => valuesOf(file, `DATASYMBOL${n}`)[0])).toEqual(['.', '..', '-', '…']);
    expect(file.data).toContain('..');
    expect(file.data).not.toContain('-');
  });

  it('puts the sign of a preliminary figure beside it', () => {
    const cells = cellsOf(read(cubeNamed('bou-investigations-closed-sex-age')));
    const preliminary = cells.filter(({ notes }) => notes.includes('preliminär uppgift'));
    expect(preliminary.length).toBeGreaterThan(10);
    expect(cells.filter(({ sign }) => sign === ' p')).toEqual(preliminary);
  });

  it('begins its notes with the marks of a draft and of invented figures', () => {
    for (const cube of cubes)
      expect(valuesOf(read(cube), 'NOTEX')[0]).toMatch(
        /^Utkast\. .*##Påhittade uppgifter: .*##Räkneregel: .*får inte summeras/,
      );
  });
});

function read(cube: Cube) {
  return readPx(new TextDecoder().decode(pxFile(cube)));
}

function cubeNamed(name: string): Cube {
  const found = cubes.find((cube) => cube.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

function codeOf({ code }: { readonly code: string }): string {
  return code;
}

function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (all, list) => all.flatMap((one) => list.map((code) => [...one, code])),
    [[]],
  );
}
