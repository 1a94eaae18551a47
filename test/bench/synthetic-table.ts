import { addUp, type Crossing, crossingOf } from '../../indicators/disclosure/table/crossing.ts';
import { type Dimension, flatDimension } from '../../indicators/disclosure/table/dimension.ts';
import { fullCrossing, type TableDesign } from '../../indicators/disclosure/table/table-design.ts';
import type { TableCounts } from '../../indicators/disclosure/table/table-problem.ts';
import { nestedRegions, type RegionCounts } from './nested-regions.ts';
import { gammaNumber, normalNumber, poissonNumber, uniformNumbers } from './seeded-random.ts';

/** A kind of table and how large it is. */
export interface SyntheticFamily extends RegionCounts {
  readonly seed: number;
  /** Years with a total over them; 0 for a table of one year. */
  readonly years: number;
  /** Over how many organisers the schools are spread besides; none when left out. */
  readonly organisers?: number;
  /** The published crossings, as places of region, sex, age and year; the full one when left out. */
  readonly tables?: readonly (readonly number[])[];
}

/** What a command would have read from files. */
export interface BenchTable {
  readonly design: TableDesign;
  readonly counts: TableCounts;
}

const sexes = { M: 1.04, F: 0.96 };
const ages = { '0-2': 0.7, '3-5': 1.0, '6-8': 1.2, '9-11': 1.3, '12-14': 1.1, '15-17': 0.6 };
const usualCount = 7;
const countShape = 1.6;

/**
 * Invented children by region, sex, age and perhaps year. Counts are negative binomial around lognormal effects of
 * municipality, district and school. The same seed gives the same table.
 */
export function syntheticTable(family: SyntheticFamily): BenchTable {
  const { dimension, schools } = nestedRegions(family);
  const years = Array.from({ length: family.years }, (_, year) => String(2015 + year));
  const uniform = uniformNumbers(family.seed);
  const inner = drawCounts(family, uniform);
  const { organisers = 0 } = family;
  const crossing = crossingOf([
    organisers === 0 ? dimension : withOrganisers(dimension, schools, organisers, uniform),
    flatDimension('sex', 'all', Object.keys(sexes)),
    flatDimension('age', 'all', Object.keys(ages)),
    ...(years.length > 0 ? [flatDimension('year', 'all', years)] : []),
  ]);
  const value = valuesOf(crossing, schools, inner);
  addUp(crossing, value);
  return {
    design: { crossing, tables: family.tables ?? fullCrossing(crossing), sensitive: [] },
    counts: { value, persons: null, given: new Uint8Array(crossing.size) },
  };
}

/** By school, then year, sex and age. */
function drawCounts(family: SyntheticFamily, uniform: () => number): number[] {
  const counts: number[] = [];
  for (const usual of usualCounts(family, uniform))
    for (let year = 0; year < Math.max(1, family.years); year++)
      for (const sex of Object.values(sexes))
        for (const age of Object.values(ages)) {
          const mean = usual * age * sex * (1 + 0.01 * year);
          counts.push(poissonNumber(uniform, (gammaNumber(uniform, countShape) * mean) / countShape));
        }
  return counts;
}

/** The usual count in one cell of each school. Lazy: its draws stand between those of the counts. */
function* usualCounts(
  { municipalities, districts, schools }: RegionCounts,
  uniform: () => number,
): Generator<number> {
  const effect = (spread: number): number => Math.exp(spread * normalNumber(uniform));
  for (let m = 0; m < municipalities; m++) {
    const inMunicipality = usualCount * effect(0.35);
    for (let d = 0; d < districts; d++) {
      const inDistrict = inMunicipality * effect(0.3);
      for (let s = 0; s < schools; s++) yield inDistrict * effect(0.6);
    }
  }
}

/** @param inner counts by school, then year, sex and age; the year stands last in the crossing */
function valuesOf(crossing: Crossing, schools: readonly number[], inner: readonly number[]): Float64Array {
  const value = new Float64Array(crossing.size);
  const [region = 0, sex = 0, age = 0, year = 0] = crossing.strides;
  const years = (crossing.dimensions[3]?.codes.length ?? 2) - 1;
  let drawn = 0;
  for (const school of schools)
    for (let y = 0; y < years; y++)
      for (let x = 1; x <= Object.keys(sexes).length; x++)
        for (let a = 1; a <= Object.keys(ages).length; a++)
          value[school * region + x * sex + a * age + (y + 1) * year] = inner[drawn++] ?? 0;
  return value;
}

/** A second grouping of the same schools, by who runs them: nothing that districts add up to. */
function withOrganisers(
  regions: Dimension,
  schools: readonly number[],
  organisers: number,
  uniform: () => number,
): Dimension {
  const run: number[][] = Array.from({ length: organisers }, () => []);
  // The square makes the first the largest.
  for (const school of schools) run[Math.floor(uniform() ** 2 * organisers)]?.push(school);
  const first = regions.codes.length;
  const codes = run.map((_, organiser) => `O${organiser + 1}`);
  const own = run.map((parts, organiser) => ({ total: first + organiser, parts: Int32Array.from(parts) }));
  const all = { total: 0, parts: Int32Array.from(codes, (_, organiser) => first + organiser) };
  return {
    ...regions,
    codes: [...regions.codes, ...codes],
    groupings: [...regions.groupings, ...own, all],
  };
}
