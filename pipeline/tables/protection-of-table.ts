import type { Policy, RoundingPolicy } from '../../indicators/disclosure/policy/policy.ts';
import {
  type ChangedTable,
  guard,
  type ProtectionProblem,
  type Treatments,
  treatment,
} from '../../indicators/disclosure/problem/protection-problem.ts';
import { controlledRounding } from '../../indicators/disclosure/rounding/controlled-rounding.ts';
import { safePattern } from '../../indicators/disclosure/safe-pattern.ts';
import type { TableDesign } from '../../indicators/disclosure/table/table-design.ts';
import { type TableCounts, tableProblem } from '../../indicators/disclosure/table/table-problem.ts';
import type { Progress } from '../terminal.ts';
import { crews } from '../threads/crews.ts';

/** What may be shown of a table, and why. */
export interface ProtectionOfTable {
  readonly problem: ProtectionProblem;
  readonly treatments: Treatments;
  /** What is printed; NaN for what is withheld or dropped. */
  readonly value: Float64Array;
  /** Breakdowns that are left out, by their columns. */
  readonly dropped: readonly (readonly string[])[];
  /** Small counts of which only one small value is possible whatever is withheld: their floor is a single value. */
  readonly alreadyOpen: number;
  /** Cells that no pattern can be proved to protect; nothing may be published when there are any. */
  readonly unprotected: number;
  /** Possible tables that prove the pattern safe. */
  readonly tables: readonly ChangedTable[];
  /** How far the numbers were moved; null where they are exact. */
  readonly rounded: RoundingResult | null;
}

export interface RoundingResult {
  readonly base: number;
  /** The largest distance of any cell from its value. */
  readonly furthest: number;
  /** Cells that had to move further than one base, so that sums hold; as a rule none. */
  readonly beyond_one_base: number;
}

/** Withholds what is too small, and what would give it away. */
export async function withholdIn(
  design: TableDesign,
  counts: TableCounts,
  policy: Policy,
  level: 'label' | 'exact',
  onProgress: Progress,
): Promise<ProtectionOfTable> {
  const { problem, breakdowns } = tableProblem(design, counts, policy);
  const { treatments, dropped, verdict, unprotectable } = await safePattern(problem, {
    droppables: breakdowns,
    crews: crews(),
    // The verdict needs no more, and a table of a hundred thousand cells is ready in a third of the time.
    intervals: 'seen',
    level,
    onProgress: (done, of) => onProgress('Protecting and attacking', done, of),
  });
  const shown = withKnownWithheld(problem, treatments);
  return {
    problem,
    treatments: shown,
    value: problem.value.map((value, cell) => (shown[cell] === treatment.publish ? value : Number.NaN)),
    dropped: dropped.map((place) => breakdowns[place]?.columns ?? []),
    alreadyOpen: verdict.alreadyOpen.length,
    unprotected: unprotectable.length,
    tables: verdict.tables,
    rounded: null,
  };
}

/** Rounds every number so that sums hold, and withholds none. */
export function roundIn(
  design: TableDesign,
  counts: TableCounts,
  { base }: RoundingPolicy,
  onProgress: Progress,
): ProtectionOfTable {
  onProgress('Rounding');
  const { problem } = tableProblem(design, counts, { threshold: 0, withholdsSensitiveZero: false });
  const { value, furthest, beyondOneBase } = controlledRounding(problem, base);
  return {
    problem,
    treatments: new Uint8Array(problem.size),
    value,
    dropped: [],
    alreadyOpen: 0,
    unprotected: 0,
    tables: [],
    rounded: { base, furthest, beyond_one_base: beyondOneBase },
  };
}

/** What others have published of a small count is known, but not a reason to print it. */
function withKnownWithheld(
  { known, guard: kept, publishable }: ProtectionProblem,
  treatments: Treatments,
): Treatments {
  return treatments.map((own, cell) => {
    const isSmall = known[cell] === 1 && publishable[cell] === 1 && kept[cell] !== guard.none;
    return isSmall && own === treatment.publish ? treatment.withhold : own;
  });
}
