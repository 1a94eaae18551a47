import { noRegisters } from '../../indicators/model/follow-up/registers.ts';
import { checkDeliveries } from '../load/check-deliveries.ts';
import { readReleaseList } from '../release/release-list.ts';
import { storedDeliveries } from '../store/check-store.ts';
import { type Progress, silent } from '../terminal.ts';
import { readWorkspace } from '../workspace/workspace.ts';
import { type AgencyStatus, agencyStatuses } from './agency-status.ts';
import { comingThings } from './coming-things.ts';
import { type CommitteeStatus, committeeStatuses } from './committee-status.ts';
import type { Due } from './due.ts';
import { type EditionStatus, editionStatus } from './edition-status.ts';
import { type FollowUpStatus, followUpStatus } from './follow-up-status.ts';
import { type LateThing, lateThings } from './late-things.ts';
import { nextThing } from './next-thing.ts';
import { type StepStatus, stepStatuses } from './step-status.ts';

/** How a municipality's year stands on a day. It holds no count of anything that is counted in a register. */
export interface WorkspaceStatus {
  readonly name: string;
  /** ISO date of today. */
  readonly date: string;
  /** The last reference year of the edition. */
  readonly year: number;
  readonly edition: EditionStatus;
  readonly agencies: readonly AgencyStatus[];
  readonly committees: readonly CommitteeStatus[];
  readonly steps: readonly StepStatus[];
  /** Null where the workspace keeps no registers of it. */
  readonly followUp: FollowUpStatus | null;
  /** The latest first. */
  readonly late: readonly LateThing[];
  /** The next first. */
  readonly coming: readonly Due[];
  /** The one thing to do next, with its command. */
  readonly next: string;
}

/**
 * Reads and checks what `check` does, and looks at orders, drafts and releases by their names and dates. Nothing is
 * protected and nothing is written. Throws with what is wrong in the workspace's own files; what is wrong in a delivery
 * is a state of that delivery.
 * @param date  ISO date of today
 */
export async function workspaceStatus(
  workspaceDir: string,
  date: string,
  progress: Progress = silent,
): Promise<WorkspaceStatus> {
  progress('Reading the workspace');
  const workspace = await readWorkspace(workspaceDir);
  const { paths, settings, years, reviews } = workspace;
  progress('Checking deliveries');
  const deliveries = await checkDeliveries(workspace);
  const stored = await storedDeliveries(paths.store);
  const releases = await readReleaseList(paths);
  const registers = workspace.followUp?.registers ?? noRegisters;
  const followUp = workspace.followUp && followUpStatus(workspace.followUp, date);
  const agencies = await agencyStatuses(workspace, { deliveries, stored, releases });
  const edition = await editionStatus(workspace, deliveries.current.values());
  const committees = await committeeStatuses(workspace, edition, registers.dispatches);
  const year = years.at(-1) ?? 0;
  const steps = stepStatuses(registers, year, date, { agencies, edition, committees });
  const unsound = deliveries.problems.filter(({ code }) => code !== 'DELIVERY-008').length;
  return {
    ...{ name: settings.name, date, year, edition, agencies, committees, steps, followUp },
    late: lateThings({ agencies, committees, steps, reviews, followUp }, date),
    coming: comingThings({ steps, committees, followUp }, date),
    next: nextThing({ year, unsound, agencies, edition, committees, steps }),
  };
}
