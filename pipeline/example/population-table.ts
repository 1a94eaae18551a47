import { ageIn, type Child, livesHere } from './children.ts';
import { dayOf } from './day.ts';
import { municipality } from './exempelby.ts';

export const populationYears = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025] as const;
const oldest = 20;

/**
 * The population on 31 December by municipality, area and sub-area, sex and single year of age, in the shape in which
 * Statistics Sweden's figures come. Every figure is written, zeros too, so parts add up to wholes.
 *
 * @returns a file of text, its first line saying that the figures are invented
 */
export function populationTable(children: readonly Child[]): string {
  const counts = new Map<string, number>();
  const regions = new Set<string>([municipality]);
  for (const child of children) {
    const within = [municipality, child.area.slice(0, 2), child.area];
    for (const region of within) regions.add(region);
    for (const year of populationYears) {
      if (ageIn(child, year) > oldest || !livesHere(child, dayOf(year, 12, 31))) continue;
      for (const region of within) {
        const key = keyOf(region, year, child.sex, ageIn(child, year));
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  const lines = [...regions].sort().flatMap((region) =>
    populationYears.flatMap((year) =>
      (['F', 'M'] as const).flatMap((sex) =>
        Array.from({ length: oldest + 1 }, (_, age) => {
          const key = keyOf(region, year, sex, age);
          return `${key};${counts.get(key) ?? 0}`;
        }),
      ),
    ),
  );
  const title = 'Påhittade uppgifter om folkmängden 0–20 år i Exempelby den 31 december';
  return [title, 'Region;År;Kön;Ålder;Folkmängd', ...lines, ''].join('\n');
}

function keyOf(region: string, year: number, sex: 'F' | 'M', age: number): string {
  return `${region};${year};${sex === 'F' ? 'K' : 'M'};${age}`;
}
