import type { Table, TableRow } from '../../report-model.ts';
import { dividedText, wordColumns } from '../decimal-places.ts';
import { lineWidth, pointsFromMillimetres } from './measures.ts';
import { emsOf, type Weight } from './text-width.ts';

/** How a table of figures fills the line: numbers to the right and under each other, words to the left. */
export interface FigureColumns {
  /** Of the letters, in points. */
  readonly size: number;
  /** In points, that of the labels first; with the gutters as wide as the line. */
  readonly widths: readonly number[];
  /** In points, before each column but that of the labels. */
  readonly gutters: readonly number[];
  /** Whether the words of its head may be divided, by column. */
  readonly divisible: readonly boolean[];
  /** Which columns but that of the labels hold words. */
  readonly words: readonly boolean[];
  /** By row, and by column but that of the labels: how far in from the right the cell ends, in ems. */
  readonly indents: readonly (readonly number[])[];
}

/** Between a number and what is left of it, and between words and what is left of them, in points. */
const gap = { numbers: 6, words: 10 };
const least = {
  labels: pointsFromMillimetres(30),
  words: pointsFromMillimetres(24),
  numbers: pointsFromMillimetres(14),
};
const widest = {
  labels: pointsFromMillimetres(80),
  words: pointsFromMillimetres(70),
  /** How far its head may widen a column of numbers: where there is room, and where there is little. */
  head: { roomy: pointsFromMillimetres(40), close: pointsFromMillimetres(24) },
};
/** What a column of words gets before narrow numbers are given more than they need. */
const usualWords = pointsFromMillimetres(40);
/** In even columns a year stands at the same place in every table. */
const even = { from: 6, labels: pointsFromMillimetres(54) };
const sizes = { normal: 9.5, small: 8.5, normalColumns: 7 };

/** Totals are in bold, where their parts stand under them. */
export function weightOf({ depth }: TableRow, { rows }: Table): Weight {
  return depth === 0 && rows.some((row) => row.depth > 0) ? 'bold' : 'regular';
}

/**
 * @param breaks  columns (0 is that of the labels) with a rule before them
 * @param decimal  the sign before the decimals
 */
export function figureColumns(table: Table, breaks: readonly number[], decimal: string): FigureColumns {
  const words = wordColumns(table);
  const columns = words.map((ofWords, i) =>
    ofWords ? columnOfWords(table, i) : columnOfNumbers(table, i, decimal, breaks.includes(i + 1)),
  );
  const labels = Math.max(0, ...table.rows.map((row) => emsOf(row.label, weightOf(row, table))));
  const { size, widths } = layoutOf(columns, labels);
  const gutters = columns.map(({ ofWords }) => (ofWords ? gap.words : gap.numbers));
  const inner = widths.map((width, i) => width - (gutters[i - 1] ?? 0));
  return {
    size,
    widths: inner,
    gutters,
    divisible: inner.map((width, i) => {
      const column = columns[i - 1];
      return column === undefined || column.ofWords || column.longestWord * size > width;
    }),
    words,
    indents: table.rows.map((_, row) => columns.map(({ indents }) => indents[row] ?? 0)),
  };
}

/** In ems. */
interface Column {
  readonly ofWords: boolean;
  /** Of the longest cell, with what it is moved in. */
  readonly cells: number;
  readonly head: number;
  readonly longestWord: number;
  /** Room at the left for the rule of a break, in points. */
  readonly rule: number;
  readonly indents: readonly number[];
}

function columnOfWords({ rows }: Table, column: number): Column {
  const cells = Math.max(0, ...rows.map((row) => emsOf(row.cells[column]?.text ?? '', 'regular')));
  return { ofWords: true, cells, head: 0, longestWord: 0, rule: 0, indents: [] };
}

function columnOfNumbers(table: Table, column: number, decimal: string, breaks: boolean): Column {
  const parts = table.rows.map((row) => {
    const weight = weightOf(row, table);
    const cell = row.cells[column];
    const { whole, rest } = cell ? dividedText(cell, decimal) : { whole: '', rest: '' };
    return { whole: emsOf(whole, weight), rest: emsOf(rest, weight) };
  });
  const rest = Math.max(0, ...parts.map((part) => part.rest));
  const title = table.head[column + 1] ?? '';
  const longestWord = Math.max(0, ...title.split(' ').map((word) => emsOf(word, 'bold')));
  return {
    ofWords: false,
    cells: Math.max(0, ...parts.map(({ whole }) => whole)) + rest,
    // A head is set on three lines or so.
    head: Math.max(longestWord, emsOf(title, 'bold') / 2),
    longestWord,
    rule: breaks ? gap.numbers / 2 : 0,
    indents: parts.map((part) => rest - part.rest),
  };
}

/** The size of the letters, and the widths of the columns with the gutters at their left, that of the labels first. */
function layoutOf(columns: readonly Column[], labels: number): { size: number; widths: number[] } {
  const ofWords = columns.filter((column) => column.ofWords).length;
  const numbers = columns.filter((column) => !column.ofWords);
  const leastWords = Math.min(least.words, (lineWidth - least.labels) / Math.max(1, ofWords));
  const left = lineWidth - least.labels - ofWords * leastWords;
  const { size, needs } = fitting(numbers, columns.length > sizes.normalColumns, left);
  const each = (lineWidth - even.labels) / Math.max(1, columns.length);
  if (ofWords === 0 && columns.length >= even.from && needs.every((need) => need <= each)) {
    return { size, widths: [even.labels, ...columns.map(() => each)] };
  }
  const slack = lineWidth - sum(needs) - Math.max(least.labels, labels * size) - ofWords * usualWords;
  const share = Math.max(0, slack) / Math.max(1, numbers.length);
  const roomy = needs.map((need) => Math.max(need, Math.min(least.numbers, need + share)));
  const shares = [
    clamped(labels * size, least.labels, widest.labels),
    ...columns.map(({ cells, ofWords }) => (ofWords ? clamped(cells * size, leastWords, widest.words) : 0)),
  ];
  const perShare = (lineWidth - sum(roomy)) / sum(shares);
  let next = 0;
  return {
    size,
    widths: shares.map((share, i) =>
      i === 0 || columns[i - 1]?.ofWords ? share * perShare : (roomy[next++] ?? 0),
    ),
  };
}

/** The largest letters, and the widest heads, with which columns of numbers need no more than what is left. */
function fitting(numbers: readonly Column[], many: boolean, left: number): { size: number; needs: number[] } {
  const needsOf = (size: number, head: number) =>
    numbers.map(
      (column) =>
        Math.max(column.cells * size, Math.min(column.head * size, head)) + column.rule + gap.numbers,
    );
  const normal = many ? sizes.small : sizes.normal;
  const fits = [
    { size: normal, head: widest.head.roomy },
    { size: normal, head: widest.head.close },
    { size: sizes.small, head: widest.head.close },
  ].find(({ size, head }) => sum(needsOf(size, head)) <= left);
  if (fits) return { size: fits.size, needs: needsOf(fits.size, fits.head) };
  // Smaller than reads well, and still better than cut.
  const fixed = sum(numbers.map(({ rule }) => rule + gap.numbers));
  const size = (sizes.small * (left - fixed)) / (sum(needsOf(sizes.small, widest.head.close)) - fixed);
  return { size, needs: needsOf(size, 0) };
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
