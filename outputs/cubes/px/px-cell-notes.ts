import { type Language, languages } from '../../../indicators/model/text.ts';
import type { FlagWord } from '../../files/figure-columns.ts';
import { wordingOf } from '../../wording/wording-of.ts';
import { absentTexts, flagTexts } from '../cell-words.ts';
import { type CoverKey, coverCells } from '../cover-cells.ts';
import type { Cube, CubeCell } from '../cube.ts';
import { pxKeyword } from './px-keyword.ts';
import { notedReasons } from './px-symbols.ts';
import { pxNote } from './px-text.ts';
import type { PxVariable } from './px-variables.ts';

/** CELLNOTE: flags in words, and why a measure is not calculated; each cell has at most one. */
export function cellNotes({ cells }: Cube, variables: readonly PxVariable[]): string[] {
  const textsOf = ({ flags, status }: CubeCell) => [
    ...flags.map((flag) => flagTexts[flag]),
    ...(status !== 'published' && notedReasons.has(status) ? [absentTexts[status]] : []),
  ];
  const wordsOf = (cell: CubeCell, language: Language) =>
    textsOf(cell)
      .map((text) => pxNote(text[language]))
      .join('##');
  return coversBy(cells, variables, (cell) => wordsOf(cell, 'sv')).flatMap(({ cell, keys }) =>
    keys.flatMap((key) =>
      languages.map((language) => {
        const of = namesAt(key, variables, ({ values }) => values[language]);
        return pxKeyword('CELLNOTE', [wordsOf(cell, language)], { language, of });
      }),
    ),
  );
}

/** DATANOTECELL: the sign that stands beside a figure, `p` for a preliminary one, by codes. */
export function cellSigns({ cells }: Cube, variables: readonly PxVariable[]): string[] {
  const { marks } = wordingOf('sv');
  const signOf = (flag: FlagWord) => (flag === 'break' ? [] : [marks[flag].sign]);
  const signs = ({ flags }: CubeCell) => flags.flatMap(signOf).join(' ');
  return coversBy(cells, variables, signs).flatMap(({ cell, keys }) =>
    keys.map((key) =>
      pxKeyword('DATANOTECELL', [` ${signs(cell)}`], { of: namesAt(key, variables, ({ codes }) => codes) }),
    ),
  );
}

/** Cells that say the same, by keys; those that say nothing are left out. */
function coversBy(
  cells: readonly CubeCell[],
  variables: readonly PxVariable[],
  say: (cell: CubeCell) => string,
): { readonly cell: CubeCell; readonly keys: CoverKey[] }[] {
  const said = cells.map(say);
  const sizes = variables.map(({ codes }) => codes.length);
  const year = sizes.length - 1;
  const order = [year, ...Array.from(sizes.keys()).filter((i) => i !== year)];
  const firsts = new Map<string, CubeCell>();
  for (const [i, cell] of cells.entries()) {
    const text = said[i] ?? '';
    if (text !== '' && !firsts.has(text)) firsts.set(text, cell);
  }
  return [...firsts].map(([text, cell]) => ({
    cell,
    keys: coverCells(sizes, order, (position) => said[position] === text),
  }));
}

function namesAt(
  key: CoverKey,
  variables: readonly PxVariable[],
  names: (variable: PxVariable) => readonly string[],
): string[] {
  return variables.map((variable, i) => {
    const place = key[i] ?? null;
    return place === null ? '*' : (names(variable)[place] ?? '');
  });
}
