import type { Table, TableCell } from '../report-model.ts';

/** A cell in two: `12` and `,5 p`. Numbers whose second parts are set equally wide have their commas under each other. */
export interface DividedText {
  readonly whole: string;
  /** The decimal sign and all after it, or a mark; empty for whole numbers, signs and words. */
  readonly rest: string;
}

/** @param decimal  the sign before the decimals */
export function dividedText({ text, value }: TableCell, decimal: string): DividedText {
  if (value === null) return { whole: text, rest: '' };
  const places = [text.indexOf(decimal), text.search(/\s\D*$/)].filter((place) => place >= 0);
  const place = Math.min(text.length, ...places);
  return { whole: text.slice(0, place), rest: text.slice(place) };
}

/** Per column of figures the second parts of its cells, each once; none where all are alike and stand right anyway. */
export function restsOf(table: Table, decimal: string): string[][] {
  return columnsOf(table).map((cells) => {
    const rests = [...new Set(cells.map((cell) => dividedText(cell, decimal).rest))];
    return rests.length === 1 ? [] : rests;
  });
}

/** Columns that say something in words (`högre`) and hold no number; they stand left. */
export function wordColumns(table: Table): boolean[] {
  return columnsOf(table).map(
    (cells) =>
      cells.every(({ value }) => value === null) &&
      cells.some(({ state, text }) => state === 'published' && /\p{L}/u.test(text)),
  );
}

function columnsOf({ head, rows }: Table): TableCell[][] {
  return head.slice(1).map((_, column) => rows.flatMap(({ cells }) => cells[column] ?? []));
}
