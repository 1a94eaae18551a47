import { readdir } from 'node:fs/promises';
import type { Dispatch } from '../../indicators/model/follow-up/dispatch.ts';
import { ifThere } from '../system-error.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { EditionStatus } from './edition-status.ts';

/** What one committee gets of the edition, and when. */
export interface CommitteeStatus {
  readonly id: string;
  /** In Swedish. */
  readonly committee: string;
  readonly registryNumber: string;
  /** ISO date. */
  readonly meeting: string;
  /** The role that writes to it. */
  readonly author: string;
  /** Its files of the release, or of the draft, by their path in the workspace; none before there is a draft. */
  readonly files: readonly string[];
  /** ISO date on which it got the edition; null where the ledger does not say. */
  readonly handedOver: string | null;
  /** ISO date on which it decided; null where the ledger does not say. */
  readonly decided: string | null;
  /** ISO date: last day of the next report. */
  readonly nextReport: string | null;
}

/** Each recipient of samlad.yaml, in its order. */
export async function committeeStatuses(
  { settings, paths }: Workspace,
  { id: edition, state }: EditionStatus,
  dispatches: readonly Dispatch[],
): Promise<CommitteeStatus[]> {
  const root = state === 'release' ? 'releases' : 'drafts';
  const folders = await Promise.all(
    ['appendix', 'committee'].map(async (folder) => {
      const names = await ifThere(readdir(`${paths[root]}/${edition}/${folder}`), []);
      return names.sort().map((name) => `${root}/${edition}/${folder}/${name}`);
    }),
  );
  const files = state === 'not_made' ? [] : folders.flat();
  return settings.recipients.map(({ id, committee, appendix, next_report, ...recipient }) => {
    const sent = dispatches.filter((one) => one.recipient === id && one.release === edition);
    return {
      id,
      committee: committee.sv,
      registryNumber: recipient.registry_number,
      meeting: recipient.meeting,
      author: recipient.author,
      files: files.filter((path) => path.replace(/\.\w+$/, '').endsWith(`-${appendix}-${id}`)),
      handedOver: newest(sent.map((one) => one.sent)),
      decided: newest(sent.flatMap(({ decision }) => decision?.date ?? [])),
      nextReport: next_report ?? null,
    };
  });
}

function newest(dates: readonly string[]): string | null {
  return [...dates].sort().at(-1) ?? null;
}
