import type { WorkspaceSettings } from './workspace-schema.ts';

export type Agency = WorkspaceSettings['agencies'][number];
type Agencies = Pick<WorkspaceSettings, 'agencies'>;

/** What samlad.yaml says of the agency behind a source; undefined where it says nothing. */
export function agencyOf({ agencies }: Agencies, source: string): Agency | undefined {
  return agencies.find((agency) => agency.source === source);
}

/** How its counts are asked for: exact where nothing is said. */
export function handOverOf(settings: Agencies, source: string): Agency['hand_over'] {
  return agencyOf(settings, source)?.hand_over ?? 'exact';
}
