import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PopulationRow } from '../../../indicators/model/population.ts';
import { populationFromRows } from '../../../sources/population/population-from-rows.ts';

const row = fc.record({
  region: fc.constantFrom('0199', 'N1'),
  year: fc.constantFrom(2024, 2025),
  sex: fc.constantFrom('F' as const, 'M' as const),
  age: fc.nat({ max: 4 }),
  persons: fc.nat({ max: 50 }),
});
const rows = fc.uniqueArray(row, {
  selector: ({ region, year, sex, age }) => `${region} ${year} ${sex} ${age}`,
});
const question = fc.record({
  area: fc.constantFrom('TOT', 'N1', 'S1'),
  year: fc.constantFrom(2024, 2025),
  sex: fc.constantFrom('T', 'F', 'M', 'U'),
  ages: fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })),
});

/** The same answer by walking through all rows: complete when there is one row per age and sex that is asked for. */
function slowCount(
  all: readonly PopulationRow[],
  area: string,
  year: number,
  sex: string,
  ages: readonly [number, number],
) {
  const asked = all.filter(
    (one) =>
      one.region === (area === 'TOT' ? '0199' : area) &&
      one.year === year &&
      (sex === 'T' || one.sex === sex) &&
      one.age >= ages[0] &&
      one.age <= ages[1],
  );
  const expected = (ages[1] - ages[0] + 1) * (sex === 'T' ? 2 : 1);
  return expected > 0 && asked.length === expected
    ? asked.reduce((sum, { persons }) => sum + persons, 0)
    : null;
}

describe('a population', () => {
  it('counts whole or not at all', () => {
    fc.assert(
      fc.property(rows, question, (all, { area, year, sex, ages }) => {
        const population = populationFromRows(all, '0199', 'påhittad');
        expect(population.count(area, year, sex, ages)).toBe(slowCount(all, area, year, sex, ages));
      }),
      { numRuns: 1000 },
    );
  });

  it('knows nobody of unknown sex, in unknown areas, in other years or of no ages', () => {
    const both = (['F', 'M'] as const).map((sex) => ({
      region: '0199',
      year: 2025,
      sex,
      age: 0,
      persons: 3,
    }));
    const population = populationFromRows(both, '0199', 'påhittad');
    expect(population.count('TOT', 2025, 'T', [0, 0])).toBe(6);
    expect(population.count('TOT', 2025, 'U', [0, 0])).toBeNull();
    expect(population.count('U', 2025, 'T', [0, 0])).toBeNull();
    expect(population.count('TOT', 2024, 'T', [0, 0])).toBeNull();
    expect(population.count('TOT', 2025, 'T', [1, 0])).toBeNull();
  });
});
