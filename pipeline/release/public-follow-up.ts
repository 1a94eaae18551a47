import type { PublishedFollowUp } from '../../indicators/release/published-follow-up.ts';

/** How `release.json` tells of what is followed up: the registers as they are, and the counts that may be shown. */
export function followUpJson(followUp: PublishedFollowUp | null): object | null {
  if (followUp === null) return null;
  const { registers, counts, goals, duties, discrepancies, surveys, thresholds } = followUp;
  return {
    registers: {
      ...registers,
      grants: registers.grants.map(({ answers, ...grant }) => ({
        ...grant,
        answers: Object.fromEntries(answers),
      })),
    },
    counts: counts.all(),
    ...{ thresholds, surveys, goals, duties, discrepancies },
  };
}
