import type { Catalogue } from '../../../indicators/catalogue/catalogue.ts';
import type { IndicatorCell } from '../../../indicators/confidential/indicator-cells.ts';
import { attack } from '../../../indicators/disclosure/attack.ts';
import { buildProblem, type Earlier } from '../../../indicators/disclosure/build-problem.ts';
import { completeTable } from '../../../indicators/disclosure/complete-table.ts';
import { componentsOf } from '../../../indicators/disclosure/components.ts';
import { loadSolver } from '../../../indicators/disclosure/linear-program.ts';
import type { ProtectionProblem, Treatments } from '../../../indicators/disclosure/protection-problem.ts';
import { cellsOf } from './small-catalogue.ts';

const solver = await loadSolver();

/** What an attack says, in words: `narrowed <cell>`, `exact <cell>`, `insider <who> <cell>`; and by itself. */
export interface Report {
  readonly breaches: readonly string[];
  readonly alreadyOpen: readonly string[];
  readonly intervals: Readonly<Record<string, readonly [number, number]>>;
}

/** Attacks a release that withholds exactly these cells. */
export function attackPattern(
  catalogue: Catalogue,
  cells: readonly IndicatorCell[],
  withheld: readonly string[],
  earlier: Earlier = {},
): Report {
  const problem = completeTable(solver, buildProblem(cellsOf(...cells), catalogue, earlier).problem);
  for (const id of withheld)
    if (!problem.cells.some((cell) => cell.id === id)) throw new Error(`no cell ${id}`);
  return attackTreatments(
    problem,
    problem.cells.map(({ id, publishable }) =>
      publishable && !withheld.includes(id) ? 'publish' : 'withhold',
    ),
  );
}

export function attackTreatments(problem: ProtectionProblem, treatments: Treatments): Report {
  const idOf = (cell: number): string => problem.cells[cell]?.id ?? '';
  const verdicts = componentsOf(problem).map((component) => attack(solver, problem, component, treatments));
  return {
    breaches: verdicts
      .flatMap(({ breaches }) => breaches)
      .map((breach) =>
        breach.kind === 'insider'
          ? `insider ${idOf(breach.insider)} ${idOf(breach.cell)}`
          : `${breach.kind} ${idOf(breach.cell)}`,
      ),
    alreadyOpen: verdicts.flatMap(({ alreadyOpen }) => alreadyOpen.map(idOf)),
    intervals: Object.fromEntries(
      verdicts.flatMap(({ intervals }) => [...intervals].map(([cell, interval]) => [idOf(cell), interval])),
    ),
  };
}
