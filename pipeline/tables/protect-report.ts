import {
  type ChangedTable,
  guard,
  type ProtectionProblem,
  type Treatments,
  treatment,
} from '../../indicators/disclosure/problem/protection-problem.ts';
import type { Crossing } from '../../indicators/disclosure/table/crossing.ts';
import type { RoundingResult } from './protection-of-table.ts';
import { writeOutput } from './write-output.ts';

/** How many cells came out how. Which of the withheld are primary is confidential. */
export interface ProtectCounts {
  readonly published: number;
  readonly withheld: number;
  readonly dropped: number;
  readonly primary: number;
  readonly secondary: number;
  /** What the secondary cells count together. */
  readonly secondary_sum: number;
}

/** What `report.json` holds beside the evidence. */
export interface ProtectReport {
  readonly policy: string;
  readonly level: 'label' | 'exact';
  readonly cells: ProtectCounts;
  /** Breakdowns that are not published, by their columns. */
  readonly dropped: readonly (readonly string[])[];
  readonly rounded: RoundingResult | null;
  readonly seconds: Readonly<Record<'read' | 'protect', number>>;
}

export function countCells(problem: ProtectionProblem, treatments: Treatments): ProtectCounts {
  const counts = { published: 0, withheld: 0, dropped: 0, primary: 0, secondary: 0, secondary_sum: 0 };
  for (let cell = 0; cell < problem.size; cell++) {
    if (problem.publishable[cell] === 0) continue;
    if (treatments[cell] === treatment.publish) counts.published += 1;
    else if (treatments[cell] === treatment.drop) counts.dropped += 1;
    else {
      counts.withheld += 1;
      if (problem.guard[cell] === guard.none) {
        counts.secondary += 1;
        counts.secondary_sum += problem.value[cell] ?? 0;
      } else counts.primary += 1;
    }
  }
  return counts;
}

/**
 * `report.json`, for its owner alone: the counts of cells, the seconds, and the evidence. A possible table is told by
 * the cells that differ from the confidential one and by how much; a cell is its place in the crossing of the codes
 * listed, the last dimension changing fastest.
 */
export async function writeReport(
  path: string,
  report: ProtectReport,
  crossing: Crossing,
  tables: readonly ChangedTable[],
): Promise<void> {
  const dimensions = crossing.dimensions.map(({ column, codes }) => ({ column, codes }));
  const head = JSON.stringify({ ...report, evidence: { dimensions } }, null, 2).slice(0, -'\n  }\n}'.length);
  const pieces = [Buffer.from(`${head},\n    "tables": [`)];
  for (const [at, { cells, by }] of tables.entries()) {
    const line = JSON.stringify({ cells: [...cells], by: [...by] });
    pieces.push(Buffer.from(`${at === 0 ? '' : ','}\n      ${line}`));
  }
  pieces.push(Buffer.from('\n    ]\n  }\n}\n'));
  await writeOutput(path, Buffer.concat(pieces), 0o600);
}
