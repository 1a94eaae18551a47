import type { EarlierCounts } from '../../indicators/disclosure/follow-up/count-cells.ts';

/** What is known of the counts of the registers before their first release. */
export const nothingEarlier: EarlierCounts = { given: new Map(), keepWithheld: new Set() };
