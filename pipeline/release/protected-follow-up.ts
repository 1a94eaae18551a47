import type { ProtectedBeside } from '../../indicators/disclosure/follow-up/same-as-withheld.ts';
import type { FollowUpRegisters } from '../../indicators/model/follow-up/registers.ts';
import { type FollowUpProtection, protectFollowUp } from '../../indicators/protect-follow-up.ts';
import { crews } from '../threads/crews.ts';
import type { FollowUpRead } from '../workspace/follow-up/read-follow-up.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { earlierCounts } from './counts-evidence.ts';
import type { Ledger } from './ledger.ts';

/** The registers with what may be shown of their counts, and why that is safe. */
export interface ProtectedFollowUp extends FollowUpProtection {
  readonly registers: FollowUpRegisters;
}

/**
 * The counts of the registers through the same suppression and the same attack as the tables of the release, with what
 * earlier releases have told of them.
 * @param beside  those tables, and what was decided for them
 */
export async function protectedFollowUp(
  { paths }: Pick<Workspace, 'paths'>,
  { registers, counts }: FollowUpRead,
  ledger: Ledger,
  beside: ProtectedBeside,
): Promise<ProtectedFollowUp> {
  const earlier = await earlierCounts(paths, ledger, counts);
  return { registers, ...(await protectFollowUp(registers, counts, earlier, { beside, crews: crews() })) };
}
