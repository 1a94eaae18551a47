import { type Catalogue, cellsOfIndicator, codeListOf } from '../../indicators/catalogue/catalogue.ts';
import { countedYears } from '../../indicators/catalogue/counted-years.ts';
import { type IndicatorCell, IndicatorCells } from '../../indicators/confidential/indicator-cells.ts';
import { AuditedPattern, type Decision } from '../../indicators/disclosure/audited-pattern.ts';
import { type Coordinates, cellId, totals } from '../../indicators/model/cell.ts';
import type { Code, CodeList } from '../../indicators/model/code-list.ts';
import type { Population } from '../../indicators/model/population.ts';
import { ProtectedTable } from '../../indicators/public/protected-table.ts';
import { readBuiltInCatalogue } from '../../pipeline/workspace/read-catalogue.ts';
import { gammaNumber, poissonNumber, uniformNumbers } from './seeded-random.ts';

/** Reference years of the bench. */
export const years = Array.from({ length: 10 }, (_, i) => 2016 + i);

const districts = 5;
const partsOfDistrict = 5;

/** The built-in catalogue with a municipality of five districts in five parts each. */
export async function benchCatalogue(): Promise<Catalogue> {
  const builtIn = await readBuiltInCatalogue();
  return { ...builtIn, codeLists: new Map([...builtIn.codeLists, ['areas', areas()]]) };
}

function areas(): CodeList {
  const code = (name: string, parent: string): Code => ({
    code: name,
    parent,
    label: { sv: name, en: name },
  });
  const codes = Array.from({ length: districts }, (_, d) => [
    code(`D${d}`, totals.area_code),
    ...Array.from({ length: partsOfDistrict }, (_, p) => code(`D${d}${p}`, `D${d}`)),
  ]).flat();
  const label = { sv: 'Område', en: 'Area' };
  return {
    ...{ id: 'areas', column: 'area_code', label, version: 'bench' },
    codes: [...codes, code('U', totals.area_code)],
  };
}

/** A population that grows a little, with a share for each area. */
export const population: Population = {
  source: 'invented',
  count: (area, year, sex, [from, to]) =>
    Math.round(
      (to - from + 1) * (sex === 'T' ? 1200 : 600) * shareOf(area) * (1 + 0.01 * (year - (years[0] ?? year))),
    ),
};

function shareOf(area: string): number {
  if (area === totals.area_code) return 1;
  return area.length === 2 ? 1 / districts : 1 / (districts * partsOfDistrict);
}

/**
 * The published tables of one invented municipality: Poisson counts round a level of its own, those of 1 to 4 withheld.
 * They don't add up and no attack has been held against them: what is measured with them is statistics, and it does
 * not ask.
 *
 * @param disguise  what stands in a withheld cell instead of its count; the pattern stays that of the counts
 */
export function inventedTables(
  catalogue: Catalogue,
  municipality: number,
  disguise: (count: number) => number = (count) => count,
): ProtectedTable[] {
  const uniform = uniformNumbers(1000 + municipality);
  const cells: IndicatorCell[] = [];
  const decisions = new Map<string, Decision>();
  for (const indicator of catalogue.indicators) {
    const level = 40 * gammaNumber(uniform, 2) * (indicator.role === 'denominator' ? 30 : 1);
    const slope = 0.04 * (uniform() - 0.5);
    const places = cellsOfIndicator(catalogue, indicator).map((at) => ({
      at,
      mean: level * shareOfPlace(catalogue, at, indicator),
    }));
    for (const year of countedYears(indicator, years))
      for (const { at, mean } of places) {
        const place = { indicator: indicator.id, year, coordinates: at };
        const id = cellId(place);
        const count = poissonNumber(uniform, mean * Math.exp(slope * (year - 2016)));
        const isSmall = count > 0 && count < 5;
        const value = isSmall ? disguise(count) : count;
        cells.push({
          ...{ ...place, id, state: 'counted', value, persons: value },
          ...{ preliminary: false, revised: false },
        });
        decisions.set(id, isSmall ? 'withhold' : 'publish');
      }
  }
  const all = IndicatorCells.of(cells);
  return ProtectedTable.protect(all, AuditedPattern.survived(all, decisions, []));
}

function shareOfPlace(
  catalogue: Catalogue,
  at: Coordinates,
  indicator: Catalogue['indicators'][number],
): number {
  return Object.keys(indicator.breakdowns).reduce((share, breakdown) => {
    const { column, codes } = codeListOf(catalogue, indicator, breakdown);
    if (at[column] === totals[column] || !codes.some(({ code }) => code === at[column])) return share;
    return column === 'area_code' ? share * shareOf(at.area_code) : share / codes.length;
  }, 1);
}

/** How many cells the tables hold. */
export function cellsIn(tables: readonly ProtectedTable[]): number {
  return tables.reduce((sum, table) => sum + table.cells().length, 0);
}
