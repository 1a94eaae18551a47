import {
  attackPublication,
  type PublicationVerdict,
} from '../../indicators/disclosure/attack/attack-publication.ts';
import { presets } from '../../indicators/disclosure/policy/presets.ts';
import { breakdownsOf } from '../../indicators/disclosure/table/crossing.ts';
import { publicationProblem } from '../../indicators/disclosure/table/publication-problem.ts';
import { isSensitiveIn } from '../../indicators/disclosure/table/table-design.ts';
import { type Problem, problem, stopIfAny } from '../../indicators/model/problem.ts';
import { shortenProblems } from '../load/shorten-problems.ts';
import type { Progress } from '../terminal.ts';
import { checkAdditivity } from './check-additivity.ts';
import { readPublication, type SignRule } from './read-published-table.ts';
import { countsIn, type ReadSpec } from './read-spec.ts';
import { readTableInput, type TableInput } from './table-input.ts';
import type { TableSpec } from './table-spec-schema.ts';
import { type CellVerdict, type Interval, writeIntervals } from './write-intervals.ts';

export interface AttackTableRequest {
  readonly table: string;
  readonly spec: string;
  /** Where the intervals go; nothing is written when left out. */
  readonly out?: string;
}

/** How many withheld cells came out how. */
export type AttackTableSummary = Readonly<Record<CellVerdict, number>> & {
  readonly withheld: number;
  /** The same for each count, where rows hold several. */
  readonly counts: readonly (Readonly<Record<CellVerdict, number>> & { readonly count: string })[];
};

/**
 * Works out of a publication what anybody can: the smallest and the largest count that each withheld cell can have.
 * Throws every problem of the files at once, before anything is written.
 */
export async function attackTable(
  request: AttackTableRequest,
  onProgress: Progress,
): Promise<AttackTableSummary> {
  const input = await readTableInput({ ...request, columnsOf, check, notesMayFollow: true }, onProgress);
  const { spec, table, given, design } = input;
  const problems: Problem[] = [];
  const read = readPublication(design.crossing, spec, table, given, signRule(input), problems);
  const described = publicationProblem(read.publication);
  if (problems.length === 0) problems.push(...checkAdditivity(table.file, read, described));
  stopIfAny(shortenProblems(problems));
  onProgress('Attacking the publication');
  const found = intervalsOf(await attackPublication(described.problem, described.treatments));
  if (request.out !== undefined) await writeIntervals(request.out, spec.value, read.publication, found);
  return summaryOf(found, countsIn(spec), design.crossing.size);
}

function intervalsOf(found: PublicationVerdict): Map<number, Interval> {
  const impossible = new Set(found.impossible);
  return new Map(
    Array.from(found.cells, (cell, at) => {
      const verdict = impossible.has(cell) ? 'impossible' : (found.verdicts[at] ?? 'safe');
      return [cell, { lower: found.least[at] ?? 0, upper: found.greatest[at] ?? 0, verdict }];
    }),
  );
}

/** @param size  cells of one count; with several counts they follow each other in the order of their names */
function summaryOf(
  found: ReadonlyMap<number, Interval>,
  names: readonly string[],
  size: number,
): AttackTableSummary {
  const counts = names.map((count) => ({ count, ...none }));
  const all = { ...none };
  for (const [cell, { verdict }] of found) {
    all[verdict] += 1;
    const own = counts[Math.floor(cell / size)];
    if (own) own[verdict] += 1;
  }
  return { withheld: found.size, ...all, counts: names.length > 1 ? counts : [] };
}

const none: Record<CellVerdict, number> = { exact: 0, narrow: 0, safe: 0, impossible: 0 };

function columnsOf(spec: TableSpec): readonly string[] {
  const counts = countsIn(spec).filter((name) => !spec.unprinted.includes(name));
  return [...counts, ...spec.shares.map(({ column }) => column)];
}

function check({ spec, file }: ReadSpec): Problem[] {
  if (presets.some(({ name, kind }) => name === spec.policy && kind === 'suppression')) return [];
  const expected = 'a policy that withholds: rounded numbers hide no cell';
  return [problem('TABLE-001', { file }, `the policy ${spec.policy}`, expected)];
}

function signRule({ spec, design }: TableInput): SignRule {
  const policy = presets.find(({ name }) => name === spec.policy);
  const [threshold, hides] =
    policy?.kind === 'suppression' ? [policy.threshold, policy.withholdsSensitiveZero] : [1, false];
  const { size } = design.crossing;
  return {
    threshold,
    hidesZero: hides ? isSensitiveIn(design, breakdownsOf(design.crossing)) : new Uint8Array(size),
  };
}
