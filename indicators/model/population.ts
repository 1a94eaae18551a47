/** One public population figure: people of one age and sex who lived in an area on 31 December. */
export interface PopulationRow {
  /** Municipality or area code. */
  readonly region: string;
  readonly year: number;
  readonly sex: 'F' | 'M' | 'T';
  readonly age: number;
  readonly persons: number;
}

/** Public denominators. Read-only; asks for ages that are not there give null, never a partial sum. */
export interface Population {
  /** People of these ages, both included, in an area (`TOT`: the municipality); null where a figure is lacking. */
  count(area: string, year: number, sex: string, ages: readonly [number, number]): number | null;
  readonly source: string;
}
