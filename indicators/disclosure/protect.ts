import type { Catalogue } from '../catalogue/catalogue.ts';
import type { IndicatorCells } from '../confidential/indicator-cells.ts';
import { attack, type Verdict } from './attack.ts';
import { AuditedPattern, type Decision, type DroppedBreakdown } from './audited-pattern.ts';
import { buildProblem, type Earlier } from './build-problem.ts';
import { completeTable } from './complete-table.ts';
import { componentsOf } from './components.ts';
import { goesWith } from './dropped-cells.ts';
import { Evidence } from './evidence.ts';
import { findPattern, type OnProgress } from './find-pattern.ts';
import { loadSolver, type Solver } from './linear-program.ts';
import type { Component, ProtectionProblem, Treatments } from './protection-problem.ts';
import { type ProtectionSummary, summarise } from './summary.ts';

export interface ProtectOptions extends Earlier {
  readonly onProgress?: OnProgress;
}

export interface Protection {
  readonly pattern: AuditedPattern;
  readonly summary: ProtectionSummary;
  readonly evidence: Evidence;
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
  options: ProtectOptions = {},
): Promise<Protection> {
  const solver = await loadSolver();
  const built = buildProblem(cells, catalogue, options);
  const problem = completeTable(solver, built.problem);
  const found = findPattern(solver, problem, built.withheldFromStart, options.onProgress);
  const dropped = [...found.dropped]
    .sort((a, b) => a - b)
    .flatMap((at) => problem.breakdowns[at] ?? [])
    .map(({ indicator, crossing }) => ({ indicator, crossing }));
  const decisions = decide(cells, catalogue, problem, found.treatments, dropped);
  const verdicts = finalAttack(solver, problem, decisions);
  return {
    pattern: AuditedPattern.survived(cells, decisions, dropped),
    summary: summarise(
      problem,
      decisions,
      verdicts.map(([, verdict]) => verdict),
      dropped,
    ),
    evidence: new Evidence(problem, verdicts),
  };
}

/**
 * One decision for every cell of the problem, complements included, and for the cells without a number: they say that
 * there is none, unless their breakdown is dropped.
 */
function decide(
  cells: IndicatorCells,
  catalogue: Catalogue,
  problem: ProtectionProblem,
  treatments: Treatments,
  dropped: readonly DroppedBreakdown[],
): Map<string, Decision> {
  const decisions = new Map(problem.cells.map(({ id }, at) => [id, treatments[at] ?? 'withhold']));
  const isGone = goesWith(catalogue, dropped);
  for (const cell of cells.cells()) {
    if (!decisions.has(cell.id)) decisions.set(cell.id, isGone(cell) ? 'drop' : 'publish');
  }
  return decisions;
}

/** Attacks once more, from the decisions alone: how they were found plays no part. */
function finalAttack(
  solver: Solver,
  problem: ProtectionProblem,
  decisions: ReadonlyMap<string, Decision>,
): (readonly [Component, Verdict])[] {
  const treatments = problem.cells.map(({ id }) => decisions.get(id) ?? 'withhold');
  return componentsOf(problem).map((component) => {
    const verdict = attack(solver, problem, component, treatments);
    if (verdict.breaches.length > 0) throw new Error('a pattern that had been found safe was broken');
    return [component, verdict] as const;
  });
}
