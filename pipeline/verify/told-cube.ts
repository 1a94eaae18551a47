import type { Language } from '../../indicators/model/text.ts';

/** What a PX or a JSON-stat file tells in one language, as a reader of the format understands it. */
export interface ToldCube {
  readonly language: Language;
  readonly title: string;
  readonly source: string;
  readonly notes: readonly string[];
  /** In the order in which the cells run, the last one fastest. */
  readonly dimensions: readonly ToldDimension[];
  readonly cells: readonly ToldCell[];
}

export interface ToldDimension {
  /** `area`, `sex`, `age`, `school_form`, `type`, `measure`, `year` */
  readonly id: string;
  readonly label: string;
  readonly categories: readonly ToldCategory[];
}

export interface ToldCategory {
  readonly code: string;
  readonly label: string;
  readonly notes: readonly string[];
  /** Of a measure: its unit and how many decimals are shown; null elsewhere. */
  readonly unit: { readonly label: string; readonly decimals: number } | null;
}

export interface ToldCell {
  /** Null unless the status is `published`. */
  readonly value: number | null;
  readonly status: string;
  readonly flags: readonly string[];
}

/** Where each cell of a cube stands, as codes in the order of its dimensions. */
export function placesOf(dimensions: readonly ToldDimension[]): string[][] {
  return dimensions.reduce<string[][]>(
    (all, { categories }) => all.flatMap((one) => categories.map(({ code }) => [...one, code])),
    [[]],
  );
}
