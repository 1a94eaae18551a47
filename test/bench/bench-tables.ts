import type { SyntheticFamily } from './synthetic-table.ts';

/** The nested tables, smallest first, each about three times the one before. */
export const nestedTables = {
  '300': family(109, 2, 2, 2),
  '1k': family(101, 3, 3, 4),
  '3k': family(103, 5, 4, 6),
  '10k': family(102, 6, 7, 10),
  '30k': family(106, 12, 10, 11),
  '100k': family(104, 30, 12, 12),
  '300k': family(110, 40, 18, 19),
  '1M': family(111, 60, 20, 39),
} as const satisfies Readonly<Record<string, SyntheticFamily>>;

/** Tables that hang together in other ways. */
export const otherTables = {
  '10k with years': { ...family(107, 3, 3, 3), years: 10 },
  '14k, two groupings': { ...family(113, 6, 10, 10), organisers: 8 },
  '10k, two of three crossings': {
    ...family(102, 6, 7, 10),
    tables: [
      [0, 1],
      [0, 2],
    ],
  },
} as const satisfies Readonly<Record<string, SyntheticFamily>>;

export type TableName = keyof typeof nestedTables | keyof typeof otherTables;

export function familyOf(name: string): SyntheticFamily {
  const found = Object.entries({ ...nestedTables, ...otherTables }).find(([known]) => known === name);
  if (!found) throw new Error(`no table ${name} in the bench`);
  return found[1];
}

function family(
  seed: number,
  municipalities: number,
  districts: number,
  schools: number,
): SyntheticFamily & { years: 0 } {
  return { seed, municipalities, districts, schools, years: 0 };
}
