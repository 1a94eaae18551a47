import type { PopulationRow } from '../../indicators/model/population.ts';
import { type Problem, problem } from '../../indicators/model/problem.ts';

export type NumberedRow = PopulationRow & { readonly line: number };

/**
 * What a file of single ages can have too much of or lack: the same age twice, and ages that a region has in one year
 * or for one sex and not in another. That is how a file cut short shows itself. Whole years and areas may be absent.
 */
export function findGaps(rows: readonly NumberedRow[], municipality: string, file: string): Problem[] {
  const regions = groupBy(rows, ({ region }) => region);
  const ofMunicipality = regions.has(municipality)
    ? []
    : [
        problem(
          'POPULATION-001',
          { file },
          'no rows of the municipality itself',
          `rows with the code ${municipality}`,
        ),
      ];
  return [
    ...ofMunicipality,
    ...twice(rows, file),
    ...[...regions.values()].flatMap((ofRegion) => missing(ofRegion, file)),
  ];
}

function twice(rows: readonly NumberedRow[], file: string): Problem[] {
  const same = groupBy(rows, ({ region, year, sex, age }) => [region, year, sex, age].join('|'));
  return [...same.values()].flatMap(([first, ...others]) =>
    others.map(({ line }) =>
      problem(
        'POPULATION-001',
        { file, line },
        `the same region, year, sex and age as on line ${first?.line}`,
        'each once',
      ),
    ),
  );
}

/** Each year and sex of a region shall have all ages from its lowest to its highest; one problem per year and sex. */
function missing(ofRegion: readonly NumberedRow[], file: string): Problem[] {
  const lowest = ofRegion.reduce((low, { age }) => Math.min(low, age), Number.POSITIVE_INFINITY);
  const highest = ofRegion.reduce((high, { age }) => Math.max(high, age), 0);
  const ages = Array.from({ length: highest - lowest + 1 }, (_, i) => lowest + i);
  return [...groupBy(ofRegion, ({ year }) => year)].flatMap(([year, ofYear]) =>
    (['F', 'M'] as const).flatMap((sex) => {
      const there = new Set(ofYear.filter((row) => row.sex === sex).map(({ age }) => age));
      const gap = ages.filter((age) => !there.has(age));
      if (gap.length === 0) return [];
      const line = ofYear.at(-1)?.line ?? 1;
      const found = `no ${gap.length === 1 ? `age ${gap[0]}` : `${gap.length} of the ages, the first is ${gap[0]}`} for sex ${sex === 'F' ? 'K' : 'M'} in ${year}`;
      return [
        problem(
          'POPULATION-001',
          { file, line },
          found,
          `every age from ${lowest} to ${highest}, as elsewhere in this region`,
        ),
      ];
    }),
  );
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
