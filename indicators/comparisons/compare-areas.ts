import { type Catalogue, codeListOf, indicatorOf } from '../catalogue/catalogue.ts';
import type { IndicatorDefinition } from '../catalogue/indicator-schema.ts';
import { cellId, totals, UNKNOWN } from '../model/cell.ts';
import { childrenOf } from '../model/code-list.ts';
import type { DerivedFact } from '../model/fact.ts';
import type { Population } from '../model/population.ts';
import type { DerivedTable } from '../public/derived-table.ts';
import type { ProtectedTable } from '../public/protected-table.ts';
import type { Absence } from '../series/series.ts';
import { type Calculated, calculated } from './calculated.ts';
import type { AreaComparison, ComparedPart } from './comparison.ts';
import { dispersionOf, funnelLimits, isTooSmall, standingOf, type Target } from './funnel.ts';
import { type StandardisedFrom, standardised } from './standardised.ts';

/**
 * The areas of the first level against the whole municipality, for every rate and share that is divided by area, in the
 * newest year in which the total and at least two areas are published. An area is a part of the municipality that it is
 * held against, and so are those of unknown area: where they are many, all areas lie a little below the whole.
 * Ratios have no interval and are not compared. In the order of the derived tables.
 */
export function compareAreas(
  tables: readonly ProtectedTable[],
  derived: readonly DerivedTable[],
  catalogue: Catalogue,
  population: Population,
): AreaComparison[] {
  const byIndicator = new Map(tables.map((table) => [table.indicator, table]));
  return derived.flatMap((figures) => {
    const { measure } = figures;
    const table = byIndicator.get(figures.indicator);
    const indicator = indicatorOf(catalogue, figures.indicator);
    const areas = areasOf(catalogue, indicator);
    if (!table || !areas || measure.kind === 'ratio') return [];
    const year = newestYear(figures, areas.codes);
    if (year === null) return [];
    const { breakdown } = areas;
    const from = { catalogue, indicator, measure, table, population, areas: breakdown, year };
    return comparison(figures, areas.codes, from);
  });
}

interface Areas {
  readonly breakdown: string;
  /** The first level, without the area that is not known. */
  readonly codes: readonly string[];
}

function areasOf(catalogue: Catalogue, indicator: IndicatorDefinition): Areas | null {
  for (const breakdown of new Set(indicator.crossings.flat())) {
    const list = codeListOf(catalogue, indicator, breakdown);
    if (list.column !== 'area_code') continue;
    const first = childrenOf(list, totals.area_code).map(({ code }) => code);
    return { breakdown, codes: first.filter((code) => code !== UNKNOWN) };
  }
  return null;
}

function newestYear(figures: DerivedTable, areas: readonly string[]): number | null {
  const years = new Set<number>();
  for (const { year } of figures.cells.values()) years.add(year);
  const isThere = (year: number, code: string) => calculated(factAt(figures, year, code)) !== null;
  const newestFirst = [...years].sort((a, b) => b - a);
  const isComparable = (year: number) =>
    isThere(year, totals.area_code) && areas.filter((code) => isThere(year, code)).length >= 2;
  return newestFirst.find(isComparable) ?? null;
}

function comparison(
  figures: DerivedTable,
  areas: readonly string[],
  from: StandardisedFrom,
): AreaComparison[] {
  const { indicator } = figures;
  const { measure, year } = from;
  const whole = calculated(factAt(figures, year, totals.area_code));
  if (!whole || measure.kind === 'ratio') return [];
  const target: Target = { kind: measure.kind, numerator: whole.numerator, denominator: whole.denominator };
  const facts = areas.map((code) => ({ code, fact: factAt(figures, year, code) }));
  const judged = facts
    .flatMap(({ fact }) => calculated(fact) ?? [])
    .filter(({ denominator }) => !isTooSmall(target, denominator));
  const dispersion = dispersionOf(target, judged);
  const parts = facts.map(({ code, fact }): ComparedPart => {
    const part = calculated(fact);
    if (!part) return { code, state: 'not_compared', because: absenceOf(fact) };
    if (isTooSmall(target, part.denominator)) return { code, state: 'not_compared', because: 'few_expected' };
    return compared(code, part, target, dispersion, from);
  });
  const { value, interval } = whole;
  return [{ indicator, measure, year, whole: { value, interval }, parts, dispersion }];
}

function compared(
  code: string,
  { value, interval, numerator, denominator }: Calculated,
  target: Target,
  dispersion: number,
  from: StandardisedFrom,
): ComparedPart {
  const scale = from.measure.kind === 'rate' ? from.measure.per : 100;
  const limitsAt = (level: number): [number, number] => {
    const [lower, upper] = funnelLimits(target, denominator, level, dispersion);
    return [scale * lower, scale * upper];
  };
  const [limits95, limits998] = [limitsAt(0.95), limitsAt(0.998)];
  const standing = standingOf(value, limits95, limits998);
  return {
    ...{ code, state: 'compared', value, interval, numerator, denominator, limits95, limits998, standing },
    standardised: standardised(from, code),
  };
}

function factAt({ indicator, cells }: DerivedTable, year: number, area: string): DerivedFact | undefined {
  return cells.get(cellId({ indicator, year, coordinates: { ...totals, area_code: area } }))?.fact;
}

/** A breakdown that was dropped is withheld like its cells. */
function absenceOf(fact: DerivedFact | undefined): Absence {
  return fact?.state === 'not_calculated' ? fact.because : 'withheld';
}
