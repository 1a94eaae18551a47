import { type Catalogue, cellsOfIndicator, indicatorOf } from '../catalogue/catalogue.ts';
import type { IndicatorCells } from '../confidential/indicator-cells.ts';
import { pooledId } from '../model/pooled-cell.ts';
import { problem as problemWith, stopIfAny } from '../model/problem.ts';
import { AuditedPattern, type Decision, type DroppedBreakdown } from './audited-pattern.ts';
import type { PooledPeriod } from './build/pooled-period.ts';
import type { ReleaseBreakdown } from './build/release-breakdowns.ts';
import type { ReleasePlan } from './build/release-plan.ts';
import { buildReleaseProblem, type ReleaseProblem } from './build/release-problem.ts';
import { completeValues } from './complete-values.ts';
import { goesWith } from './dropped-cells.ts';
import { Evidence } from './evidence.ts';
import { Explainer } from './explain.ts';
import { type Treatments, treatment } from './problem/protection-problem.ts';
import { type PatternRequest, type SafePattern, safePattern } from './safe-pattern.ts';
import { type ProtectionSummary, summarise } from './summary.ts';

export interface ProtectOptions extends ReleasePlan, Pick<PatternRequest, 'onProgress' | 'crews'> {}

export interface Protection {
  readonly pattern: AuditedPattern;
  readonly summary: ProtectionSummary;
  readonly evidence: Evidence;
  readonly explainer: Explainer;
  /** Given knowledge that the counts contradict, so that it was left out: the cells that it is about, by id. */
  readonly contradicted: readonly (readonly string[])[];
}

/**
 * The door to disclosure control: decides for every cell of a release what happens to it, and lets only a pattern out
 * that has stood a full attack on exactly these decisions.
 *
 * @throws ProblemsFound with DISCLOSURE-001 when some table cannot be protected even with its breakdowns dropped
 */
export async function protect(
  cells: IndicatorCells,
  catalogue: Catalogue,
  { onProgress, crews, ...plan }: ProtectOptions = {},
): Promise<Protection> {
  const release = await completed(buildReleaseProblem(cells, catalogue, plan));
  const found = await safePattern(release.problem, {
    withheldFromStart: release.withheldFromStart,
    droppables: droppablesOf(release),
    ...(onProgress ? { onProgress } : {}),
    ...(crews ? { crews } : {}),
  });
  refuseUnprotectable(release, found);
  const gone = found.dropped.flatMap((at) => release.breakdowns[at] ?? []);
  const dropped = droppedIn(gone, null);
  const { pooled = [] } = plan;
  const decisions = new Map([
    ...decisionsOnCells(cells, catalogue, dropped),
    ...pooled.flatMap((period) => decisionsOnPeriod(catalogue, period, gone)),
    ...decisionsOnProblem(release, found.treatments),
  ]);
  const pattern = AuditedPattern.survived(cells, decisions, dropped, pooled);
  return {
    pattern,
    summary: summarise(release, found, dropped),
    evidence: new Evidence(release, found),
    explainer: new Explainer(cells, catalogue, release, found, pattern),
    contradicted: release.contradicted.map(({ terms }) => terms.map(({ cell }) => cell)),
  };
}

async function completed(release: ReleaseProblem): Promise<ReleaseProblem> {
  const { problem, contradicted } = await completeValues(release.problem);
  const [first] = contradicted;
  if (first === undefined) return { ...release, problem };
  const { names } = release;
  throw new Error(
    `the counts of ${names.indicator(first)} in ${names.year(first)} contradict what they are linked with`,
  );
}

function droppablesOf({ breakdowns }: ReleaseProblem) {
  const indicators = [...new Set(breakdowns.map(({ indicator }) => indicator))];
  return breakdowns.map(({ cells, dimensions, indicator }) => ({
    cells,
    dimensions,
    of: indicators.indexOf(indicator),
  }));
}

function refuseUnprotectable({ names }: ReleaseProblem, { unprotectable, verdict }: SafePattern): void {
  const tables = new Set(
    unprotectable.map((cell) => JSON.stringify([names.indicator(cell), names.year(cell)])),
  );
  stopIfAny(
    [...tables].map((table) => {
      const [indicator, year]: [string, number] = JSON.parse(table);
      return problemWith(
        'DISCLOSURE-001',
        { file: indicator },
        `no safe pattern for the year ${year}`,
        'a pattern that the attack cannot break',
      );
    }),
  );
  if (verdict.breaches.length > 0) throw new Error('a pattern that was broken came out of the search');
}

type Decided = readonly (readonly [id: string, decision: Decision])[];

/** The crossings that are gone: in a pooled period by its years, or in the years one by one. */
function droppedIn(gone: readonly ReleaseBreakdown[], period: PooledPeriod | null): DroppedBreakdown[] {
  return gone
    .filter(({ indicator, pooled }) =>
      period === null ? pooled === null : pooled === period.years && indicator === period.indicator,
    )
    .map(({ indicator, crossing }) => ({ indicator, crossing }));
}

/** Of every cell of the problem, complements included. */
function decisionsOnProblem({ problem, names }: ReleaseProblem, treatments: Treatments): Decided {
  return Array.from({ length: problem.size }, (_, cell) => [names.id(cell), decisionOf(treatments[cell])]);
}

/** What holds of a cell that is not in the problem: it says that there is no number, unless its breakdown is dropped. */
function decisionsOnCells(
  cells: IndicatorCells,
  catalogue: Catalogue,
  dropped: readonly DroppedBreakdown[],
): Decided {
  const isGone = goesWith(catalogue, dropped);
  return Array.from(cells.cells(), (cell) => [cell.id, isGone(cell) ? 'drop' : 'publish']);
}

/** The same for a pooled cell, one of whose years has no number. */
function decisionsOnPeriod(
  catalogue: Catalogue,
  period: PooledPeriod,
  gone: readonly ReleaseBreakdown[],
): Decided {
  const { indicator, years } = period;
  const isGone = goesWith(catalogue, droppedIn(gone, period));
  const [year = 0] = years;
  return cellsOfIndicator(catalogue, indicatorOf(catalogue, indicator)).map((coordinates) => {
    const isDropped = isGone({ indicator, year, coordinates });
    return [pooledId(period, coordinates), isDropped ? 'drop' : 'publish'];
  });
}

function decisionOf(treated: number | undefined): Decision {
  if (treated === treatment.publish) return 'publish';
  return treated === treatment.drop ? 'drop' : 'withhold';
}
