import { presets } from '../../indicators/disclosure/policy/presets.ts';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import { shortenProblems } from '../load/shorten-problems.ts';
import type { Progress } from '../terminal.ts';
import { countCells, type ProtectCounts, writeReport } from './protect-report.ts';
import { type RoundingResult, roundIn, withholdIn } from './protection-of-table.ts';
import { innerCounts } from './read-inner-table.ts';
import type { ReadSpec } from './read-spec.ts';
import { readTableInput } from './table-input.ts';
import type { TableSpec } from './table-spec-schema.ts';
import { writePublishedTable } from './write-published-table.ts';

export interface ProtectTableRequest {
  readonly table: string;
  readonly spec: string;
  readonly out: string;
  readonly report?: string;
  /** `exact` is what other programs aim at: that nothing can be solved. For comparison alone. */
  readonly level: 'label' | 'exact';
}

export interface ProtectTableSummary {
  readonly policy: string;
  readonly cells: Pick<ProtectCounts, 'published' | 'withheld' | 'dropped'>;
  readonly dropped: readonly (readonly string[])[];
  readonly alreadyOpen: number;
  readonly rounded: RoundingResult | null;
}

/**
 * Protects a table of counts and writes what may be published of it. Throws every problem of the files at once, and
 * DISCLOSURE-004 where no pattern is safe; nothing is written then.
 *
 * @param now  seconds from any start, for the report
 */
export async function protectTable(
  request: ProtectTableRequest,
  onProgress: Progress,
  now: () => number,
): Promise<ProtectTableSummary> {
  const start = now();
  const input = await readTableInput({ ...request, columnsOf, check, notesMayFollow: false }, onProgress);
  const { spec, table, given, design } = input;
  const problems: Problem[] = [];
  const counts = innerCounts(design.crossing, spec, table, given, problems);
  stopIfAny(shortenProblems(problems));
  const read = now();
  const policy = presets.find(({ name }) => name === spec.policy);
  if (!policy) throw new Error(`no disclosure policy ${spec.policy}`);
  const found =
    policy.kind === 'rounding'
      ? roundIn(design, counts, policy, onProgress)
      : await withholdIn(design, counts, policy, request.level, onProgress);
  if (found.unprotected > 0) {
    const what = 'cells that no pattern can be proved to protect';
    stopIfAny([problem('DISCLOSURE-004', { file: table.file }, what, 'a safe pattern')]);
  }
  const { dropped, alreadyOpen, rounded } = found;
  const cells = countCells(found.problem, found.treatments);
  const seconds = { read: read - start, protect: now() - read };
  onProgress('Writing the table');
  if (request.report !== undefined) {
    const report = { policy: spec.policy, level: request.level, cells, dropped, rounded, seconds };
    await writeReport(request.report, report, design.crossing, found.tables);
  }
  await writePublishedTable(request.out, spec.value, {
    crossing: design.crossing,
    publishable: found.problem.publishable,
    treatments: found.treatments,
    value: found.value,
  });
  const { published, withheld, dropped: left } = cells;
  return {
    policy: spec.policy,
    cells: { published, withheld, dropped: left },
    dropped,
    alreadyOpen,
    rounded,
  };
}

function columnsOf({ value, persons }: TableSpec): readonly string[] {
  return persons === undefined ? [value] : [value, persons];
}

/** What only a publication has would be left unprotected here, so it is refused rather than passed over. */
function check({ spec, file }: ReadSpec): Problem[] {
  const refused = [
    ...(spec.shares.length > 0 ? ['shares'] : []),
    ...(spec.sums.length > 0 ? ['sums'] : []),
    ...(spec.unprinted.length > 0 ? ['unprinted'] : []),
  ];
  return refused.map((key) =>
    problem(
      'TABLE-001',
      { file },
      `${key}: in a specification for samlad protect`,
      'one count for each row, and shares of nothing',
    ),
  );
}
