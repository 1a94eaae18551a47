import type { WordTable } from '../paper.ts';
import { twipsFromMillimetres, twipsFromPoints } from './measures.ts';
import { emsOf } from './text-width.ts';

/** Room at the right of each cell's text, in twips. */
export const cellGap = twipsFromPoints(5);

/** What a column of labels keeps if that is possible, and what it always keeps. */
const usualLabels = twipsFromMillimetres(40);
const leastLabels = twipsFromMillimetres(25);
/** That of a table over many years: then a year stands at the same place in every one of them. */
const evenLabels = twipsFromMillimetres(54);
/** From here on columns are even. */
const manyColumns = 6;
/** Fewer columns stand this wide at least, so that no number hides at the edge. */
const leastFigures = twipsFromMillimetres(16);

/**
 * Widths of a table of figures that fills `available`, in twips: even columns where there are many and all have room,
 * else as wide as their texts need, and the labels get the rest.
 * @param needs  ems of the longest line that must not be broken, of each column but that of the labels
 * @param size  of the text in points
 */
export function figureWidths(needs: readonly number[], size: number, available: number): number[] {
  const wanted = needs.map((ems) => twipsFromPoints(ems * size) + 2 * cellGap);
  const even = Math.floor((available - evenLabels) / wanted.length);
  const candidates = [
    ...(wanted.length >= manyColumns && Math.max(...wanted) <= even ? [wanted.map(() => even)] : []),
    ...(wanted.length < manyColumns ? [wanted.map((width) => Math.max(width, leastFigures))] : []),
    wanted,
  ];
  const fitting = candidates.find((widths) => sum(widths) <= available - usualLabels);
  return filled(fitting ?? squeezed(wanted, available - leastLabels), available);
}

/**
 * Widths of a table of words that fills `available`, in twips.
 * @param texts  of each column, its head among them
 */
export function wordWidths(
  columns: WordTable['columns'],
  texts: readonly (readonly string[])[],
  size: number,
  available: number,
): number[] {
  const fixed = columns.map((column, i) => {
    if (column === 'rest') return null;
    if (column === 'auto') {
      const longest = Math.max(0, ...(texts[i] ?? []).map(emsOf));
      return Math.min(twipsFromPoints(longest * size) + 2 * cellGap, Math.floor(available / 2));
    }
    return twipsFromMillimetres(column);
  });
  const taken = sum(fixed.map((width) => width ?? 0));
  const resting = fixed.filter((width) => width === null).length;
  const share = Math.max(leastLabels, Math.floor((available - taken) / Math.max(1, resting)));
  return squeezed(
    fixed.map((width) => width ?? share),
    available,
  );
}

/** The labels' column in front, as wide as what is left. */
function filled(widths: readonly number[], available: number): number[] {
  return [available - sum(widths), ...widths];
}

function squeezed(widths: readonly number[], room: number): number[] {
  const total = sum(widths);
  return total <= room ? [...widths] : widths.map((width) => Math.floor((width * room) / total));
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
