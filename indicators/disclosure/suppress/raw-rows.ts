import type { ProtectionProblem } from '../problem/protection-problem.ts';

/**
 * The relations as equations of zero between columns: the cells, and after them the difference of each inequality.
 * Relations with other factors than 1 and −1 are kept apart.
 */
export interface RawRows {
  readonly columns: number;
  readonly rows: number;
  readonly starts: Int32Array;
  readonly members: Int32Array;
  readonly factors: Int8Array;
  readonly differences: readonly Difference[];
  readonly checks: readonly RawCheck[];
}

/** What an inequality comes to, and between what ends. */
export interface Difference {
  readonly value: number;
  readonly least: number;
  readonly greatest: number;
}

export interface RawCheck {
  readonly members: Int32Array;
  readonly factors: Float64Array;
  readonly least: number;
  readonly greatest: number;
}

/** How far each column, cells first and differences after, can move from where it is. 0 for what stands still. */
export interface RawRoom {
  readonly value: Float64Array;
  readonly down: Float64Array;
  readonly up: Float64Array;
}

export function rawRowsOf(problem: ProtectionProblem): RawRows {
  const { starts, cells, factors, least, greatest } = problem.relations;
  const count = starts.length - 1;
  const rowStarts = new Int32Array(count + 1);
  const members = new Int32Array(cells.length + count);
  const signs = new Int8Array(cells.length + count);
  const differences: Difference[] = [];
  const checks: RawCheck[] = [];
  let [rows, end] = [0, 0];
  for (let relation = 0; relation < count; relation++) {
    const [from, to] = [starts[relation] ?? 0, starts[relation + 1] ?? 0];
    const [low, high] = [least[relation] ?? 0, greatest[relation] ?? 0];
    const before = end;
    let [isPlain, activity] = [true, 0];
    for (let at = from; at < to; at++) {
      const factor = factors[at] ?? 0;
      isPlain &&= factor === 1 || factor === -1;
      activity += factor * (problem.value[cells[at] ?? 0] ?? 0);
      members[end] = cells[at] ?? 0;
      signs[end++] = factor;
    }
    if (!isPlain) {
      end = before;
      checks.push({
        members: cells.slice(from, to),
        factors: factors.slice(from, to),
        least: low,
        greatest: high,
      });
      continue;
    }
    if (low !== high) {
      members[end] = problem.size + differences.push({ value: activity, least: low, greatest: high }) - 1;
      signs[end++] = -1;
    }
    rowStarts[++rows] = end;
  }
  return {
    columns: problem.size + differences.length,
    rows,
    starts: rowStarts.slice(0, rows + 1),
    members: members.slice(0, end),
    factors: signs.slice(0, end),
    differences,
    checks,
  };
}
