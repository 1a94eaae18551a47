import type { Dimension, Grouping } from '../../indicators/disclosure/table/dimension.ts';

export interface RegionCounts {
  readonly municipalities: number;
  /** In each municipality. */
  readonly districts: number;
  /** In each district. */
  readonly schools: number;
}

export interface NestedRegions {
  readonly dimension: Dimension;
  /** The places of the schools among the codes, district by district. */
  readonly schools: readonly number[];
}

/** Municipalities, districts and schools, each code before its parts. */
export function nestedRegions({ municipalities, districts, schools }: RegionCounts): NestedRegions {
  const codes = ['all'];
  const inner: number[] = [];
  const levels: [Grouping[], Grouping[], Grouping[]] = [[], [], []];
  const divide = (total: number, parts: readonly number[], level: 0 | 1 | 2): number => {
    levels[level].push({ total, parts: Int32Array.from(parts) });
    return total;
  };
  const add = (code: string): number => codes.push(code) - 1;
  const upTo = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => String(at + 1).padStart(2, '0'));
  const municipalityPlaces = upTo(municipalities).map((m) => {
    const municipality = add(`M${m}`);
    const districtPlaces = upTo(districts).map((d) => {
      const district = add(`M${m}D${d}`);
      const own = upTo(schools).map((s) => add(`M${m}D${d}S${s}`));
      inner.push(...own);
      return divide(district, own, 0);
    });
    return divide(municipality, districtPlaces, 1);
  });
  divide(0, municipalityPlaces, 2);
  return { dimension: { column: 'region', codes, groupings: levels.flat(), total: 0 }, schools: inner };
}
