import type { Table, TableCell } from '../../report-model.ts';
import { wordColumns } from '../decimal-places.ts';
import { cellGap, figureWidths } from './column-widths.ts';
import { decimalIndents } from './decimal-alignment.ts';
import { textWidth, twipsFromPoints } from './measures.ts';
import { emsOf } from './text-width.ts';
import { tableSize } from './word-styles.ts';

/** How the columns of a table of figures stand: numbers to the right and under each other, words to the left. */
export interface FigureColumns {
  /** Without that of the labels. */
  readonly columns: readonly FigureColumn[];
  /** In twips, that of the labels first; together as wide as the text. */
  readonly widths: readonly number[];
  /** What the styles of its texts end on. */
  readonly size: '' | 'Small';
}

interface FigureColumn {
  readonly ofWords: boolean;
  readonly headIndent: Indent;
  /** By row. */
  readonly indents: readonly Indent[];
}

/** In twips. */
interface Indent {
  readonly left?: number;
  readonly right?: number;
}

/** A table of more columns is set smaller. */
const normalColumns = 8;

/** A column of words is no wider than this and divides what is longer, in ems. */
const widestWords = 14;

/** @param decimal  the sign before the decimals */
export function figureColumns(table: Table, decimal: string): FigureColumns {
  const { head, rows } = table;
  const size = head.length > normalColumns ? 'Small' : '';
  const points = size === '' ? tableSize.normal : tableSize.small;
  const measured = wordColumns(table).map((ofWords, i) => {
    const title = head[i + 1] ?? '';
    const cells = rows.flatMap((row) => row.cells[i] ?? []);
    return ofWords ? columnOfWords(title, cells) : columnOfNumbers(title, cells, points, decimal);
  });
  const needs = measured.map(({ need }) => need);
  return { columns: measured, widths: figureWidths(needs, points, textWidth), size };
}

type Measured = FigureColumn & {
  /** Ems of the longest line that must not be broken. */
  readonly need: number;
};

/** Moved in from the numbers that end at its left. */
function columnOfWords(title: string, cells: readonly TableCell[]): Measured {
  const indent = { left: 2 * cellGap };
  const longest = Math.max(...[title, ...cells.map(({ text }) => text)].map(emsOf));
  const need = Math.min(longest, widestWords);
  return { ofWords: true, headIndent: indent, indents: cells.map(() => indent), need };
}

function columnOfNumbers(
  title: string,
  cells: readonly TableCell[],
  points: number,
  decimal: string,
): Measured {
  const hanging = decimalIndents(cells, decimal);
  const needs = cells.map(({ text }, i) => emsOf(text) + (hanging[i] ?? 0));
  return {
    ofWords: false,
    headIndent: {},
    indents: hanging.map((ems) => (ems > 0 ? { right: twipsFromPoints(ems * points) } : {})),
    need: Math.max(Math.min(longestWord(title), widestWords), ...needs),
  };
}

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/[ -]/).map(emsOf));
}
