import type { Catalogue } from '../../../../indicators/catalogue/catalogue.ts';
import type { IndicatorCell } from '../../../../indicators/confidential/indicator-cells.ts';
import type { ReleasePlan } from '../../../../indicators/disclosure/build/release-plan.ts';
import { buildReleaseProblem } from '../../../../indicators/disclosure/build/release-problem.ts';
import { cellsOf } from '../small-catalogue.ts';
import { cellIn, inWords } from './in-words.ts';

/** The problem of a release, and what it says: its relations, its cells, and what is withheld from the start and why. */
export function build(catalogue: Catalogue, cells: readonly IndicatorCell[], plan: ReleasePlan = {}) {
  const built = buildReleaseProblem(cellsOf(...cells), catalogue, plan);
  const withheld = [...built.withheldFromStart.entries()]
    .filter(([, isWithheld]) => isWithheld === 1)
    .map(([place]) => [built.names.id(place), built.because[place]]);
  return { ...built, withheld, relations: inWords(built), cellAt: (id: string) => cellIn(built, id) };
}
