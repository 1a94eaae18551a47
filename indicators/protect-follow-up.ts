import type { FollowUpCounts } from './confidential/follow-up-counts.ts';
import type { EarlierCounts } from './disclosure/follow-up/count-cells.ts';
import { type ProvedPattern, type ProveOptions, proveCounts } from './disclosure/follow-up/prove-counts.ts';
import type { FollowUpRegisters } from './model/follow-up/registers.ts';
import { ProtectedFollowUpCounts } from './public/protected-follow-up-counts.ts';

export interface FollowUpProtection extends Omit<ProvedPattern, 'pattern'> {
  readonly counts: ProtectedFollowUpCounts;
}

/** Counts of persons in the registers of the follow-up → what readers may know of them, and why that is safe. */
export async function protectFollowUp(
  registers: FollowUpRegisters,
  counts: FollowUpCounts,
  earlier: EarlierCounts,
  options: ProveOptions = {},
): Promise<FollowUpProtection> {
  const { pattern, ...more } = await proveCounts(registers, counts, earlier, options);
  return { counts: ProtectedFollowUpCounts.protect(counts, pattern), ...more };
}
