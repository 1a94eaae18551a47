/** The columns that place a cell, in the order of the delivery contract. */
export const columns = ['area_code', 'sex', 'age_band', 'school_form', 'type'] as const;
export type Column = (typeof columns)[number];

/** One code per column; a column that the crossing does not use holds its total. */
export type Coordinates = Readonly<Record<Column, string>>;

export const totals: Coordinates = { area_code: 'TOT', sex: 'T', age_band: 'T', school_form: 'T', type: 'T' };

/** The code for area, sex or age that the register does not know; an ordinary cell, never a remainder. */
export const UNKNOWN = 'U';

export interface CellPlace {
  readonly indicator: string;
  readonly year: number;
  readonly coordinates: Coordinates;
}

/** One cell's name in all of the program: `bou.children_placed|2025|TOT|F|T|T|T`. Sorts by indicator, then year. */
export function cellId({ indicator, year, coordinates }: CellPlace): string {
  return `${indicator}|${year}|${placeKey(coordinates)}`;
}

/** One name for a place over all indicators and years: `TOT|F|T|T|T`. */
export function placeKey(coordinates: Coordinates): string {
  return columns.map((column) => coordinates[column]).join('|');
}

export function isTotal(coordinates: Coordinates): boolean {
  return columns.every((column) => coordinates[column] === totals[column]);
}

/** The columns in which the cell is not a total: which crossing it belongs to. */
export function brokenDownBy(coordinates: Coordinates): Column[] {
  return columns.filter((column) => coordinates[column] !== totals[column]);
}
