import type { Catalogue } from '../catalogue/catalogue.ts';
import type { IndicatorCells } from '../confidential/indicator-cells.ts';
import { problem as problemWith, stopIfAny } from '../model/problem.ts';
import { AuditedPattern, type Decision, type DroppedBreakdown } from './audited-pattern.ts';
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
  const dropped = found.dropped
    .flatMap((at) => release.breakdowns[at] ?? [])
    .filter(({ pooled }) => pooled === null)
    .map(({ indicator, crossing }) => ({ indicator, crossing }));
  const decisions = decide(cells, catalogue, release, found.treatments, dropped);
  const pattern = AuditedPattern.survived(cells, decisions, dropped);
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

/**
 * One decision for every cell of the problem, complements included, and for the cells without a number: they say that
 * there is none, unless their breakdown is dropped.
 */
function decide(
  cells: IndicatorCells,
  catalogue: Catalogue,
  { problem, names }: ReleaseProblem,
  treatments: Treatments,
  dropped: readonly DroppedBreakdown[],
): Map<string, Decision> {
  const decisions = new Map<string, Decision>();
  for (let cell = 0; cell < problem.size; cell++) decisions.set(names.id(cell), decisionOf(treatments[cell]));
  const isGone = goesWith(catalogue, dropped);
  for (const cell of cells.cells()) {
    if (!decisions.has(cell.id)) decisions.set(cell.id, isGone(cell) ? 'drop' : 'publish');
  }
  return decisions;
}

function decisionOf(treated: number | undefined): Decision {
  if (treated === treatment.publish) return 'publish';
  return treated === treatment.drop ? 'drop' : 'withhold';
}
