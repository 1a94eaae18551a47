import { type Catalogue, cellsOfIndicator } from '../../catalogue/catalogue.ts';
import { crossingsFormRing } from '../../catalogue/crossings-form-ring.ts';
import type { IndicatorDefinition } from '../../catalogue/indicator-schema.ts';
import { largerCounts } from '../../catalogue/larger-counts.ts';
import { uncountedCrossings } from '../../catalogue/uncounted-crossings.ts';
import { wholesOf } from '../../catalogue/wholes-of.ts';
import type { CellSource } from '../../confidential/indicator-cells.ts';
import { type Coordinates, cellId, isTotal } from '../../model/cell.ts';
import type { ProtectionProblem } from '../problem/protection-problem.ts';
import { describeCell } from './describe-cell.ts';
import { addKnowledge, type GivenKnowledge } from './given-knowledge.ts';
import { addOutsideGroups, addOutsideShare } from './outside.ts';
import { addOutsidePooled, addPooled, earlierSums } from './pooled-periods.ts';
import type { Reason } from './reason.ts';
import { type PlaceAt, relateAtMost, relateInside } from './relations.ts';
import { breakdownsOf, type ReleaseBreakdown } from './release-breakdowns.ts';
import { ReleaseCells } from './release-cells.ts';
import type { ReleasePlan } from './release-plan.ts';

/** All tables of a release as one problem, and what is known of its cells by name. Confidential. */
export interface ReleaseProblem {
  readonly problem: ProtectionProblem;
  readonly names: CellNames;
  /** Why each cell is withheld whatever is found; null where it is not. */
  readonly because: readonly (Reason | null)[];
  /** 1 for cells that are withheld from the start, though they may not be primary. */
  readonly withheldFromStart: Uint8Array;
  /** What can be dropped as a whole, in the order of the catalogue; pooled periods after their indicator's years. */
  readonly breakdowns: readonly ReleaseBreakdown[];
  /** For each cell which series it belongs to: the same place of an indicator over the years. */
  readonly series: Int32Array;
  /** Knowledge that the counts contradict, and that was left out. */
  readonly contradicted: readonly GivenKnowledge[];
}

/** What the cells of a problem are called. A complement is called after its part, with `|outside|` and its whole. */
export interface CellNames {
  id(place: number): string;
  indicator(place: number): string;
  /** The last year of a pooled period. */
  year(place: number): number;
  /** Undefined where there is no such cell. */
  place(id: string): number | undefined;
}

/**
 * Cells: what is counted; what an agency has masked; pooled periods; those outside shares; and uncounted crossings.
 * Relations: sums and bounds inside an indicator and year, ≤ between indicators cell by cell, years of a pooled period,
 * and what is known from elsewhere. A cell that is not applicable, missing or pending takes no part. Throws when the
 * counts contradict a relation, which the loader should have refused.
 */
export function buildReleaseProblem(
  source: CellSource,
  catalogue: Catalogue,
  plan: ReleasePlan = {},
): ReleaseProblem {
  const cells = new ReleaseCells();
  const years = yearsByIndicator(source);
  const present = catalogue.indicators.filter(({ id }) => years.has(id));
  const each = present.flatMap((own) => {
    const indicator = withUncountedCrossings(catalogue, own);
    return (years.get(own.id) ?? []).map((year) => ({ indicator, own, year }));
  });
  for (const { indicator, own, year } of each) addCells(cells, source, catalogue, indicator, own, year, plan);
  for (const { indicator, year } of each) addRelations(cells, catalogue, indicator, year);
  const { pooled = [], given = new Map() } = plan;
  for (const period of pooled) addPooled(cells, catalogue, source, period, plan);
  for (const period of pooled) addOutsidePooled(cells, catalogue, period);
  for (const id of plan.keepWithheld ?? []) withholdIfThere(cells, id);
  addKnowledge(cells, earlierSums(cells, given));
  const contradicted = addKnowledge(cells, plan.knowledge ?? []);
  return {
    problem: cells.problem(),
    names: {
      id: (place) => cells.at(place).id,
      indicator: (place) => cells.at(place).indicator,
      year: (place) => cells.at(place).year,
      place: (id) => cells.place(id),
    },
    because: cells.because(),
    withheldFromStart: cells.withheldFromStart(),
    breakdowns: present.flatMap((own) => breakdownsOf(cells, catalogue, own, years.get(own.id) ?? [], plan)),
    series: cells.series(),
    contradicted,
  };
}

/** The catalogue check has refused rings, so here one would be our own mistake. */
function withUncountedCrossings(catalogue: Catalogue, indicator: IndicatorDefinition): IndicatorDefinition {
  const crossings = [...indicator.crossings, ...uncountedCrossings(catalogue, indicator)];
  if (crossingsFormRing(crossings)) throw new Error(`the crossings of ${indicator.id} form a ring`);
  return { ...indicator, crossings };
}

/** @param indicator the same as `own` with its uncounted crossings among its crossings */
function addCells(
  cells: ReleaseCells,
  source: CellSource,
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  own: IndicatorDefinition,
  year: number,
  plan: ReleasePlan,
): void {
  const idOf = (coordinates: Coordinates): string => cellId({ indicator: own.id, year, coordinates });
  const listed = new Set(cellsOfIndicator(catalogue, own).map(idOf));
  for (const coordinates of cellsOfIndicator(catalogue, indicator)) {
    const id = idOf(coordinates);
    const cell = source.get(id);
    if (cell ? cell.state !== 'counted' && cell.state !== 'masked' : listed.has(id)) continue;
    const place = { id, indicator: own.id, year, coordinates };
    const described = describeCell(catalogue, indicator, place, cell, plan);
    const at = cells.add(described);
    if (described.publishable && plan.byHand?.has(id)) cells.withhold(at, 'by_hand');
  }
}

function addRelations(
  cells: ReleaseCells,
  catalogue: Catalogue,
  indicator: IndicatorDefinition,
  year: number,
): void {
  const at: PlaceAt = (coordinates) => cells.place(cellId({ indicator: indicator.id, year, coordinates }));
  relateInside(cells, catalogue, indicator, at);
  addOutsideGroups(cells, catalogue, indicator, at);
  const pairsWith = (larger: string) =>
    cellsOfIndicator(catalogue, indicator).flatMap((coordinates) => {
      const part = at(coordinates);
      const whole = cells.place(cellId({ indicator: larger, year, coordinates }));
      return part === undefined || whole === undefined ? [] : [{ coordinates, part, whole }];
    });
  for (const { id, kind } of largerCounts(catalogue, indicator)) {
    for (const { coordinates, part, whole } of pairsWith(id)) {
      if (kind !== 'in_total' || isTotal(coordinates)) relateAtMost(cells, part, [whole]);
    }
  }
  for (const larger of wholesOf(catalogue, indicator)) {
    for (const pair of pairsWith(larger)) addOutsideShare(cells, catalogue, indicator, larger, pair);
  }
}

function withholdIfThere(cells: ReleaseCells, id: string): void {
  const place = cells.place(id);
  if (place !== undefined) cells.withhold(place, 'withheld_before');
}

function yearsByIndicator(cells: CellSource): Map<string, number[]> {
  const years = new Map<string, Set<number>>();
  for (const { indicator, year } of cells.cells()) {
    const known = years.get(indicator) ?? new Set<number>();
    years.set(indicator, known.add(year));
  }
  return new Map([...years].map(([indicator, found]) => [indicator, [...found].sort((a, b) => a - b)]));
}
