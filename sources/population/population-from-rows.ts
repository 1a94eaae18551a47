import type { Population, PopulationRow } from '../../indicators/model/population.ts';

/**
 * Denominators from rows of one age and sex each; where a key stands twice the last row holds, so check first.
 * `TOT` is the municipality's own rows, never a sum of its areas; sex `T` is women and men together. An area without
 * rows, sex `U` (nobody is of unknown sex in the population register), or a single lacking age gives null.
 * @param source  as readers are to see it
 */
export function populationFromRows(
  rows: readonly PopulationRow[],
  municipality: string,
  source: string,
): Population {
  const persons = new Map(rows.map((row) => [key(row.region, row.year, row.sex, row.age), row.persons]));

  const countOfSex = (region: string, year: number, sex: string, [from, to]: readonly [number, number]) => {
    let sum = 0;
    for (let age = from; age <= to; age += 1) {
      const ofAge = persons.get(key(region, year, sex, age));
      if (ofAge === undefined) return null;
      sum += ofAge;
    }
    return from <= to ? sum : null;
  };

  return {
    source,
    count(area, year, sex, ages) {
      const region = area === 'TOT' ? municipality : area;
      if (sex !== 'T') return countOfSex(region, year, sex, ages);
      const women = countOfSex(region, year, 'F', ages);
      const men = countOfSex(region, year, 'M', ages);
      return women === null || men === null ? null : women + men;
    },
  };
}

function key(region: string, year: number, sex: string, age: number): string {
  return [region, year, sex, age].join('|');
}
