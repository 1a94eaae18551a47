import type { Catalogue } from '../indicators/catalogue/catalogue.ts';
import type { Recipient } from '../indicators/release/recipient.ts';
import type { WorkspaceSettings } from './workspace/workspace-schema.ts';

/** Who gets an appendix, and which indicators each is told of, in the order of the catalogue. */
export function recipientsOf({ recipients }: WorkspaceSettings, { indicators }: Catalogue): Recipient[] {
  return recipients.map(({ registry_number, next_report, levels, indicators: named, ...recipient }) => ({
    ...recipient,
    registryNumber: registry_number,
    nextReport: next_report ?? null,
    indicators:
      levels === undefined && named === undefined
        ? null
        : indicators.flatMap(({ id, level, role }) =>
            role === 'indicator' && (levels?.includes(level) || named?.includes(id)) ? [id] : [],
          ),
  }));
}
