import type { ProtectionProblem } from '../problem/protection-problem.ts';

/** What the one person behind a cell knows of it. A cell that nobody has counted for us may hold another value here. */
export function ownValue({ counted, value }: ProtectionProblem, cell: number): number {
  return counted[cell] === 1 ? (value[cell] ?? 0) : 1;
}
