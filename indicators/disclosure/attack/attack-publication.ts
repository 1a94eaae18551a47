import { loadHighs } from '../highs.ts';
import { partsOf, treatmentsIn } from '../problem/parts.ts';
import { isUnknown, type ProtectionProblem, type Treatments } from '../problem/protection-problem.ts';
import { type CellFinding, type PublicationFinding, PublishedPart } from './published-part.ts';

/** What anybody can work out of a publication, for each unknown cell that stands in it, in rising order. */
export interface PublicationVerdict {
  readonly cells: Int32Array;
  /** No possible count lies outside these. Infinity where there is no end. */
  readonly least: Float64Array;
  readonly greatest: Float64Array;
  readonly verdicts: readonly PublicationFinding[];
  /**
   * Cells for which no count at all agrees with what is published, so that something in it is wrong. Their ends are
   * those of the rule, and they count as safe.
   */
  readonly impossible: Int32Array;
}

/**
 * Attacks a publication of which nobody gives us the confidential counts. Ends are found by linear programming and
 * rounded to integers, by integer programming where that ends in a fraction; and by whole tables, checked by addition,
 * wherever a count is called possible.
 *
 * @param problem the values of unknown cells are not looked at. The sign in a cell's place stands for its label, where
 *   its guard is `label`; of other cells it is asked only whether they can be worked out
 */
export async function attackPublication(
  problem: ProtectionProblem,
  treatments: Treatments,
): Promise<PublicationVerdict> {
  const highs = await loadHighs();
  const isOpen = new Uint8Array(problem.size);
  for (let cell = 0; cell < problem.size; cell++) isOpen[cell] = +isUnknown(problem, treatments, cell);
  const found: (CellFinding & { readonly isImpossible: boolean })[] = [];
  for (const part of partsOf(problem, isOpen)) {
    if (!part.problem.publishable.includes(1)) continue;
    const attacked = new PublishedPart(highs, part.problem, treatmentsIn(part, treatments));
    try {
      const { isImpossible, findings } = attacked.attack();
      for (const finding of findings)
        found.push({ ...finding, cell: part.cells[finding.cell] ?? 0, isImpossible });
    } finally {
      attacked.close();
    }
  }
  found.sort((a, b) => a.cell - b.cell);
  return {
    cells: Int32Array.from(found, ({ cell }) => cell),
    least: Float64Array.from(found, ({ least }) => least),
    greatest: Float64Array.from(found, ({ greatest }) => greatest),
    verdicts: found.map(({ verdict }) => verdict),
    impossible: Int32Array.from(
      found.filter(({ isImpossible }) => isImpossible),
      ({ cell }) => cell,
    ),
  };
}
