import { type Language, languages } from '../../../indicators/model/text.ts';
import type { Cube, CubeCell, CubeMeasure } from '../cube.ts';
import { cellNotes, cellSigns } from './px-cell-notes.ts';
import { mainLanguage, type PxToken, pxKeyword } from './px-keyword.ts';
import { pxMatrix } from './px-matrix.ts';
import { pxSymbols, shownSymbols } from './px-symbols.ts';
import { pxNote, pxText } from './px-text.ts';
import { type PxVariable, pxVariables } from './px-variables.ts';

/**
 * A cube as a PX file for PxWeb, by the format of 2013: Swedish, with everything that is worded in English too.
 * UTF-8 without a byte order mark, which CODEPAGE says: Windows-1252 lacks the narrow no-break space and the true minus
 * of our texts and most of the world's names. CHARSET="ANSI" only says that it is not the code page of MS-DOS.
 * Nothing may be added up by a viewer: there are margins in the table, rates, and cells without a value.
 * Source of the keywords and their order: Statistics Sweden, PX-file format specification, AXIS-VERSION 2013.
 */
export function pxFile(cube: Cube): Uint8Array {
  const variables = pxVariables(cube);
  const lines = [
    ...fileKeywords(cube),
    ...titleKeywords(cube),
    ...variableKeywords(cube, variables),
    ...contentKeywords(cube, variables),
    ...noteKeywords(cube, variables),
    ...symbolKeywords(),
    ...cellSigns(cube, variables),
    `DATA=\n${data(cube)};`,
  ];
  return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

const no = { token: 'NO' };

function fileKeywords(cube: Cube): string[] {
  const decimals = cube.measures.categories.some(({ code }) => code !== 'count') ? storedDecimals : 0;
  return [
    pxKeyword('CHARSET', ['ANSI']),
    pxKeyword('AXIS-VERSION', ['2013']),
    pxKeyword('CODEPAGE', ['utf-8']),
    pxKeyword('LANGUAGE', [mainLanguage]),
    pxKeyword('LANGUAGES', languages),
    pxKeyword('CREATION-DATE', [pxDate(cube)]),
    pxKeyword('DECIMALS', [number(decimals)]),
    pxKeyword('SHOWDECIMALS', [number(0)]),
    pxKeyword('MATRIX', [pxMatrix(cube)]),
    pxKeyword('AGGREGALLOWED', [no]),
    pxKeyword('SUBJECT-CODE', [cube.subject.code]),
  ];
}

/** As many as any value of the data files has. */
const storedDecimals = 6;

function titleKeywords({ subject, title, contents }: Cube): string[] {
  return [
    ...worded('SUBJECT-AREA', (language) => pxText(subject.name[language])),
    ...worded('TITLE', (language) => pxText(title[language])),
    ...worded('CONTENTS', (language) => pxText(contents[language])),
  ];
}

function variableKeywords(cube: Cube, variables: readonly PxVariable[]): string[] {
  const [year, measure] = [variables.at(-1), variables.at(-2)];
  if (!year || !measure) throw new Error('a cube has measures and years');
  const places = variables.slice(0, cube.places.length);
  const stub = variables.slice(0, -1);
  return [
    ...inEach((language) =>
      pxKeyword(
        'STUB',
        stub.map(({ name }) => name[language]),
        { language },
      ),
    ),
    ...worded('HEADING', (language) => year.name[language]),
    ...worded('CONTVARIABLE', (language) => measure.name[language]),
    ...ofEach(variables, 'VARIABLECODE', ({ id }) => [id]),
    ...ofEach(variables, 'VALUES', ({ values }, language) => values[language]),
    ...ofEach([year], 'TIMEVAL', ({ codes }) => [{ token: 'TLIST(A1)' }, ...codes]),
    ...ofEach(variables, 'CODES', ({ codes }) => codes),
    // The total is one of the values, so that leaving a variable out shows it and adds up nothing.
    ...ofEach(places, 'ELIMINATION', ({ values }, language) => values[language].slice(0, 1)),
  ];
}

/** What is said of each value of the contents variable. */
function contentKeywords(cube: Cube, variables: readonly PxVariable[]): string[] {
  const variable = variables.at(-2);
  const of = (keyword: string, value: (measure: CubeMeasure, language: Language) => string | PxToken) =>
    cube.measures.categories.flatMap((measure, i) =>
      inEach((language) =>
        pxKeyword(keyword, [value(measure, language)], {
          language,
          of: [variable?.values[language][i] ?? ''],
        }),
      ),
    );
  const precision = cube.measures.categories.flatMap(({ decimals }, i) =>
    decimals === 0
      ? []
      : inEach((language) =>
          pxKeyword('PRECISION', [number(decimals)], {
            language,
            of: [variable?.name[language] ?? '', variable?.values[language][i] ?? ''],
          }),
        ),
  );
  const { contact, referencePeriod, stock, source } = cube;
  return [
    ...precision,
    ...of('LAST-UPDATED', () => pxDate(cube)),
    ...of('STOCKFA', () => (stock ? 'S' : 'F')),
    ...worded('UNITS', (language) => pxText(cube.measures.categories[0]?.unit[language] ?? '')),
    ...of('UNITS', ({ unit }, language) => pxText(unit[language])),
    ...of('REFPERIOD', (_, language) => pxText(referencePeriod[language])),
    ...of('CONTACT', () => `${pxNote(contact.unit)}#${pxNote(contact.address)}`),
    ...worded('SOURCE', (language) => pxText(source[language])),
    pxKeyword('OFFICIAL-STATISTICS', [no]),
  ];
}

/** Two # part one note from the next. */
function noteKeywords(cube: Cube, variables: readonly PxVariable[]): string[] {
  const notes = (texts: readonly string[]) => texts.map(pxNote).join('##');
  const ofValues = [cube.measures, cube.years].flatMap(({ id, categories }) =>
    categories.flatMap((category, i) =>
      category.notes.sv.length === 0
        ? []
        : inEach((language) => {
            const variable = variables.find((one) => one.id === id);
            const of = [variable?.name[language] ?? '', variable?.values[language][i] ?? ''];
            return pxKeyword('VALUENOTEX', [notes(category.notes[language])], { language, of });
          }),
    ),
  );
  return [
    ...worded('NOTEX', (language) => notes(cube.notes[language])),
    ...ofValues,
    ...cellNotes(cube, variables),
  ];
}

function symbolKeywords(): string[] {
  return shownSymbols.flatMap((shown, i) =>
    worded(`DATASYMBOL${i + 1}`, (language) => pxText(shown[language])),
  );
}

/** One line per row of the stub, as many figures as there are years; each line ends in a space but the last one. */
function data({ cells, years }: Cube): string {
  const perLine = Math.max(1, years.categories.length);
  const rows = Array.from({ length: Math.ceil(cells.length / perLine) }, (_, row) =>
    cells
      .slice(row * perLine, (row + 1) * perLine)
      .map(written)
      .join(' '),
  );
  return rows.join(' \n');
}

function written(cell: CubeCell): string {
  return cell.status === 'published' ? String(cell.value) : `"${pxSymbols[cell.status]}"`;
}

function inEach(line: (language: Language) => string): string[] {
  return languages.map(line);
}

function worded(keyword: string, text: (language: Language) => string): string[] {
  return inEach((language) => pxKeyword(keyword, [text(language)], { language }));
}

function ofEach(
  variables: readonly PxVariable[],
  keyword: string,
  values: (variable: PxVariable, language: Language) => readonly (string | PxToken)[],
): string[] {
  return variables.flatMap((variable) =>
    inEach((language) =>
      pxKeyword(keyword, values(variable, language), { language, of: [variable.name[language]] }),
    ),
  );
}

function number(value: number): PxToken {
  return { token: String(value) };
}

/** `20260316 00:00`: the day of the edition, never the clock. */
function pxDate({ edition }: Cube): string {
  return `${edition.date.replaceAll('-', '')} 00:00`;
}
